package io.github.cubegen.runtime;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Answers each request as a script says, many at a time, and remembers them. */
final class ScriptedServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    private ScriptedServer(HttpServer server) {
        this.server = server;
    }

    static ScriptedServer of(Function<Request, Reply> script) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        ScriptedServer server = new ScriptedServer(http);
        http.createContext("/", exchange -> server.answer(exchange, script));
        http.setExecutor(server.threads);
        http.start();
        return server;
    }

    /** Answers with one reply after the other, the last one for ever. */
    static ScriptedServer inTurn(Reply... replies) throws IOException {
        return of(request -> replies[Math.min(request.number(), replies.length - 1)]);
    }

    private void answer(HttpExchange exchange, Function<Request, Reply> script) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Request request;
            synchronized (requests) {
                request = new Request(
                        requests.size(),
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().toString(),
                        exchange.getRequestHeaders(),
                        body);
                requests.add(request);
            }
            Reply reply = script.apply(request);
            reply.headers().forEach(exchange.getResponseHeaders()::add);
            byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    List<Request> requests() {
        return requests;
    }

    /** The requests to a path. */
    List<Request> requests(String path) {
        return requests.stream()
                .filter(request -> request.target().equals(path))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** A request; the first has the number 0. */
    record Request(int number, String method, String target, Headers headers, String body) {
        String header(String name) {
            String value = headers.getFirst(name);
            return value == null ? "" : value;
        }
    }

    /** What to answer with. */
    record Reply(int status, String body, Map<String, String> headers) {
        static Reply of(int status) {
            return of(status, "");
        }

        static Reply of(int status, String body) {
            return new Reply(status, body, Map.of());
        }

        Reply with(String name, String value) {
            Map<String, String> more = new LinkedHashMap<>(headers);
            more.put(name, value);
            return new Reply(status, body, more);
        }
    }
}
