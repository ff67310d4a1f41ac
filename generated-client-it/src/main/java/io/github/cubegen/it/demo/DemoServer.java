package io.github.cubegen.it.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A ConnectyCube with one application and a few users, in memory, on loopback. */
final class DemoServer implements AutoCloseable {
    /** The path of the users. */
    private static final String USERS = "/users/";

    /** The token of the only session. */
    private static final String TOKEN = "3E5CDBE3743E33DC820E012BF81BCD77ABFF";

    /** What listens. */
    private final HttpServer server;

    /** The authorization key of the application. */
    private final String authKey;

    /** Where requests and answers are told. */
    private final PrintStream out;

    /** The users by number. */
    private final Map<Long, Map<String, Object>> users = new LinkedHashMap<>();

    /**
     * A server of an application.
     *
     * @param server what listens
     * @param authKey the authorization key of the application
     * @param out where requests and answers are told
     */
    private DemoServer(HttpServer server, String authKey, PrintStream out) {
        this.server = server;
        this.authKey = authKey;
        this.out = out;
    }

    /**
     * {@return a server that listens on a free port}
     *
     * @param authKey the authorization key of the application
     * @param out where requests and answers are told
     * @throws IOException if no port is free
     */
    static DemoServer start(String authKey, PrintStream out) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        DemoServer server = new DemoServer(http, authKey, out);
        http.createContext("/", server::handle);
        http.start();
        return server;
    }

    /** {@return the address of the server} */
    URI address() {
        InetSocketAddress address = server.getAddress();
        return URI.create("http://" + address.getAddress().getHostAddress() + ':' + address.getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /**
     * Answers one request. The server has one thread, so that requests wait for each other.
     *
     * @param exchange request and response
     * @throws IOException if the connection breaks
     */
    private void handle(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getPath();
        Map<String, Object> body = DemoJson.read(exchange.getRequestBody());
        if (path.equals("/session")) {
            openSession(exchange, body);
        } else if (!TOKEN.equals(exchange.getRequestHeaders().getFirst("CB-Token"))) {
            fail(exchange, 401, "Token is required");
        } else if (path.equals("/users") && method.equals("POST")) {
            signUp(exchange, DemoJson.object(body, "user"));
        } else if (path.equals("/users/v2")) {
            search(exchange);
        } else {
            handleUser(exchange, method, users.get(Long.parseLong(path.substring(USERS.length()))), body);
        }
    }

    /**
     * Answers a request about one user.
     *
     * @param exchange request and response
     * @param method the method
     * @param user the user; null if there is none
     * @param body the body of the request
     * @throws IOException if the connection breaks
     */
    private void handleUser(
            HttpExchange exchange, String method, @Nullable Map<String, Object> user, Map<String, Object> body)
            throws IOException {
        if (user == null) {
            fail(exchange, 404, "User not found");
        } else if (method.equals("DELETE")) {
            users.values().remove(user);
            tell(exchange, 200);
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        } else {
            if (method.equals("PUT")) {
                user.putAll(DemoJson.object(body, "user"));
            }
            send(exchange, 200, Map.of("user", user));
        }
    }

    /**
     * Opens the session.
     *
     * @param exchange request and response
     * @param body the credentials
     * @throws IOException if the connection breaks
     */
    private void openSession(HttpExchange exchange, Map<String, Object> body) throws IOException {
        if (!authKey.equals(body.get("auth_key"))) {
            fail(exchange, 401, "Unauthorized");
            return;
        }
        Map<String, Object> session = dated(1);
        session.put("application_id", body.get("application_id"));
        session.put("user_id", 0);
        session.put("token", TOKEN);
        send(exchange, 201, Map.of("session", session));
    }

    /**
     * Adds a user.
     *
     * @param exchange request and response
     * @param fields the user's fields
     * @throws IOException if the connection breaks
     */
    private void signUp(HttpExchange exchange, Map<String, Object> fields) throws IOException {
        Map<String, Object> user = dated(51941L + users.size());
        user.putAll(fields);
        user.remove("password");
        users.put((Long) user.get("id"), user);
        send(exchange, 201, Map.of("user", user));
    }

    /**
     * Finds users by the beginning of their names.
     *
     * @param exchange request and response
     * @throws IOException if the connection breaks
     */
    private void search(HttpExchange exchange) throws IOException {
        String query = URLDecoder.decode(exchange.getRequestURI().getRawQuery(), StandardCharsets.UTF_8);
        String start = List.of(query.split("&", -1)).stream()
                .filter(pair -> pair.startsWith("full_name[start_with]="))
                .map(pair -> pair.substring(pair.indexOf('=') + 1))
                .findFirst()
                .orElse("");
        List<Map<String, Object>> found = users.values().stream()
                .filter(user -> String.valueOf(user.get("full_name")).startsWith(start))
                .toList();
        send(exchange, 200, Map.of("limit", 5, "skip", 0, "total_entries", found.size(), "items", found));
    }

    /**
     * {@return the fields that the server gives to everything it makes}
     *
     * @param id the number
     */
    private static Map<String, Object> dated(long id) {
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("created_at", now);
        fields.put("updated_at", now);
        return fields;
    }

    /**
     * Tells of a request and its answer, before the answer is sent: what the client makes of it comes after.
     *
     * @param exchange the request
     * @param status the status of the answer
     */
    private void tell(HttpExchange exchange, int status) {
        out.println(exchange.getRequestMethod() + ' ' + exchange.getRequestURI() + " -> " + status);
    }

    /**
     * Sends an error.
     *
     * @param exchange request and response
     * @param status the status
     * @param message what is wrong
     * @throws IOException if the connection breaks
     */
    private void fail(HttpExchange exchange, int status, String message) throws IOException {
        send(exchange, status, Map.of("errors", List.of(message)));
    }

    /**
     * Sends a response.
     *
     * @param exchange request and response
     * @param status the status
     * @param body the body
     * @throws IOException if the connection breaks
     */
    private void send(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
        byte[] bytes = DemoJson.write(body);
        tell(exchange, status);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
