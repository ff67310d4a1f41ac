package io.github.cubegen.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Answers each request with its own body, or with a text that a test gives, over a socket. */
final class EchoServer implements AutoCloseable {

    private final HttpServer server;
    private volatile String answer = "";
    private volatile String received = "";

    EchoServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        received = new String(body, StandardCharsets.ISO_8859_1);
        byte[] sent = answer.isEmpty() ? body : answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set("Content-Type", exchange.getRequestHeaders().getFirst("Content-Type"));
        exchange.sendResponseHeaders(200, sent.length);
        exchange.getResponseBody().write(sent);
        exchange.close();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Answers with this text from now on. */
    void answer(String json) {
        answer = json;
    }

    /** {@return the bytes of the last request, each as the character of its number} */
    String received() {
        return received;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
