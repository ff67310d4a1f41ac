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
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Does with each connection, byte by byte, what a test says, and knows which connections are open. */
final class RawServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Fault fault;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private RawServer(ServerSocket socket, Fault fault) {
        this.socket = socket;
        this.fault = fault;
    }

    static RawServer doing(Fault fault) throws IOException {
        RawServer server = new RawServer(new ServerSocket(0, 100, InetAddress.getLoopbackAddress()), fault);
        start(server::accept);
        return server;
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                open.add(client);
                start(() -> serve(client));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            InputStream in = new BufferedInputStream(client.getInputStream());
            String head = head(in);
            if (!head.isEmpty()) {
                requests.add(head.substring(0, head.indexOf(' ')));
                fault.answer(client.getOutputStream(), client);
                client.getOutputStream().flush();
            }
        } catch (IOException e) {
            // The client went away, as it may.
        } finally {
            open.remove(client);
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.append((char) next);
            if (head.length() > 3 && head.substring(head.length() - 4).equals("\r\n\r\n")) {
                return head.toString();
            }
        }
        return "";
    }

    static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    URI uri() {
        return URI.create("http://localhost:" + socket.getLocalPort());
    }

    /** The methods of the requests so far. */
    List<String> requests() {
        return requests;
    }

    /** The connections that neither side has closed. */
    int connections() {
        return open.size();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket client : open) {
            client.close();
        }
    }

    /** What becomes of a connection after the head of a request. */
    @FunctionalInterface
    interface Fault {
        void answer(OutputStream out, Socket client) throws IOException;
    }
}
