package io.github.cubegen.runtime;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Carries out orders, each idempotency key once, over connections that stay open, and fails at random before and after it has
 * done so.
 */
final class OrderServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Map<String, String> orderOfKey = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> times = new ConcurrentHashMap<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final Random random;

    private OrderServer(ServerSocket socket, long seed) {
        this.socket = socket;
        this.random = new Random(seed);
    }

    static OrderServer start(long seed) throws IOException {
        OrderServer server = new OrderServer(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()), seed);
        inBackground(server::accept);
        return server;
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "order-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                inBackground(() -> serve(client));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            InputStream in = new BufferedInputStream(client.getInputStream());
            String head = head(in);
            while (!head.isEmpty() && answer(head, in, client)) {
                head = head(in);
            }
        } catch (IOException e) {
            // The client went away, as it may.
        }
    }

    private boolean answer(String head, InputStream in, Socket client) throws IOException {
        String length = header(head, "content-length");
        byte[] body = in.readNBytes(length.isEmpty() ? 0 : Integer.parseInt(length));
        String order = new String(body, StandardCharsets.UTF_8);
        requests.incrementAndGet();
        int fault = random.nextInt(20);
        OutputStream out = client.getOutputStream();
        switch (fault) {
            case 0 -> {
                return reset(client);
            }
            case 1 -> {
                return write(out, "HTTP/1.1 503 Busy\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n");
            }
            case 2 -> {
                return write(out, "HTTP/1.1 429 Slow\r\nContent-Length: 0\r\n\r\n");
            }
            default -> carryOut(header(head, "idempotency-key"), order);
        }
        String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: " + order.length() + "\r\n\r\n";
        return switch (fault) {
            case 3 -> reset(client);
            case 4 -> !write(out, answer + order.substring(1));
            case 5 -> write(out, "HTTP/1.1 502 Bad\r\nContent-Type: text/html\r\nContent-Length: 3\r\n\r\n<p>");
            case 6 -> false;
            default -> write(out, answer + order);
        };
    }

    private void carryOut(String key, String order) {
        if (key.isEmpty() || orderOfKey.putIfAbsent(key, order) == null) {
            times.computeIfAbsent(order, any -> new AtomicInteger()).incrementAndGet();
        }
    }

    private static boolean write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
        return true;
    }

    private static boolean reset(Socket client) throws IOException {
        client.setSoLinger(true, 0);
        return false;
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.append((char) next);
            int length = head.length();
            if (length > 3 && head.substring(length - 4).equals("\r\n\r\n")) {
                return head.toString();
            }
        }
        return "";
    }

    private static String header(String head, String name) {
        return head.lines()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    URI uri() {
        return URI.create("http://localhost:" + socket.getLocalPort());
    }

    /** How often an order was carried out. */
    int times(String order) {
        AtomicInteger count = times.get(order);
        return count == null ? 0 : count.get();
    }

    int requests() {
        return requests.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
