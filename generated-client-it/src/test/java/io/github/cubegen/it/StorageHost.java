package io.github.cubegen.it;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes forms as a storage host does: every field that it asked for, in its order, and the file last; then gives the file. */
final class StorageHost implements AutoCloseable {
    private static final Pattern PART = Pattern.compile(
            "(?s)Content-Disposition: form-data; name=\"([^\"]+)\"(?:; filename=\"([^\"]+)\")?(?:\r\nContent-Type: ([^\r]+))?\r\n\r\n(.*)\r\n");

    private final HttpServer server;
    private final List<Map.Entry<String, String>> fields;
    private final List<Headers> requests = new CopyOnWriteArrayList<>();
    private volatile String content = "";
    private volatile String fileType = "";

    /** A host that asks for fields in an order. */
    StorageHost(List<Map.Entry<String, String>> fields) throws IOException {
        this.fields = List.copyOf(fields);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/bucket", this::take);
        server.createContext("/signed", this::give);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.add(exchange.getRequestHeaders());
            String type = exchange.getRequestHeaders().getFirst("Content-Type");
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
            String problem =
                    problem(body.split("--" + Pattern.quote(type.substring(type.indexOf("boundary=") + 9)), -1));
            String answer = problem.isEmpty() ? "<PostResponse/>" : "<Error><Message>" + problem + "</Message></Error>";
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/xml");
            exchange.sendResponseHeaders(problem.isEmpty() ? 201 : 403, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** What is wrong with the parts of a body; the first and the last stand outside of the boundaries. */
    private String problem(String[] parts) {
        Map<String, String> sent = new LinkedHashMap<>();
        for (int i = 1; i < parts.length - 1; i++) {
            Matcher part = PART.matcher(parts[i]);
            if (!part.find() || sent.containsKey("file")) {
                return "part " + i + " is ignored";
            }
            sent.put(part.group(1), part.group(4));
            content = part.group(4);
            fileType = String.valueOf(part.group(3));
        }
        sent.remove("file");
        return List.copyOf(sent.entrySet()).equals(fields) ? "" : "fields are " + sent.keySet();
    }

    private void give(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.add(exchange.getRequestHeaders());
            byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
            exchange.getResponseHeaders().set("Content-Type", "image/jpeg");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    String uri() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The headers of what came, oldest first. */
    List<Headers> requests() {
        return requests;
    }

    /** The content of the last file, and its media type. */
    String stored() {
        return fileType + ": " + content;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
