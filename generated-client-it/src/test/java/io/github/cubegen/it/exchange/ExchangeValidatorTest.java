package io.github.cubegen.it.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The judge itself: what is as described passes, and each way to break the description is seen. */
class ExchangeValidatorTest {
    private static final ExchangeValidator VALIDATOR = new ExchangeValidator(Description.load());

    private static final String USER = """
            {"user":{"id":1,"login":null,"external_user_id":null,"timezone":null,"phone":"380665787842",\
            "created_at":"2018-12-06T09:16:26Z","updated_at":"2018-12-06T09:16:26.123Z","unknown":{}}}""";
    private static final String PARTS = "{\"limit\":5,\"skip\":0,\"total_entries\":0,\"items\":[]}";
    private static final String NEW_USER = "{\"user\":{\"login\":\"abc\",\"password\":\"x\"}}";
    private static final String SESSION = "{\"application_id\":1,\"auth_key\":\"k\",\"timestamp\":1544010993}";
    private static final String ERROR = "{\"status\":\"500\",\"error\":\"Internal Server Error\"}";

    @AfterAll
    static void close() {
        VALIDATOR.close();
    }

    static Stream<Exchange> described() {
        return Stream.of(
                get("/users/1", 200, USER),
                get("/users/1", 200, "application/json; charset=utf-8", USER),
                get("/users/v2?id%5Bin%5D%5B%5D=1&id%5Bin%5D%5B%5D=2&limit=10", 200, PARTS),
                get("/users/v2?phone%5Bin%5D%5B%5D=380665787842&phone%5Bin%5D%5B%5D=%2B6110797757", 200, PARTS),
                get("/users/v2?id=1&updated_at%5Bgt%5D=2018-12-06T09%3A16%3A26Z", 200, PARTS),
                get(
                        "/users?filter%5B%5D=number%20id%20in%201%2C2",
                        200, "{\"current_page\":1,\"per_page\":0,\"total_entries\":1,\"items\":[" + USER + "]}"),
                get(
                        "/users/by_tags?tags=a,1",
                        200,
                        "{\"current_page\":1,\"per_page\":0,\"total_entries\":0,\"items\":[]}"),
                send("POST", "/users", Map.of("CB-AuthKey", "k"), NEW_USER, 201, USER),
                send("POST", "/users", Map.of("CB-Token", "t"), NEW_USER, 200, USER),
                send("PUT", "/users/1", Map.of("CB-Token", "t"), "{\"user\":{\"phone\":null}}", 200, USER),
                send("POST", "/session", Map.of(), SESSION, 500, ERROR),
                send("POST", "/session", Map.of(), SESSION.replace(":1,", ":\"1\","), 500, ERROR),
                send("DELETE", "/session/list", Map.of("CB-Token", "t"), "", 200, ""),
                send("DELETE", "/users/1", Map.of("CB-Token", "t"), "", 200, " "),
                get("/users/1", 404, "{\"errors\":[\"User not found\"]}"),
                get("/users/1", 422, "{\"errors\":{\"password\":[\"cannot be blank\"]}}"));
    }

    @ParameterizedTest
    @MethodSource
    void described(Exchange exchange) {
        assertThat(VALIDATOR.validate(exchange)).isEmpty();
    }

    static Stream<Arguments> broken() {
        Map<String, String> token = Map.of("CB-Token", "t");
        return Stream.of(
                broken(Violation.Kind.UNKNOWN_OPERATION, get("/nowhere", 200, USER)),
                broken(Violation.Kind.UNKNOWN_OPERATION, send("PATCH", "/users/1", token, NEW_USER, 200, USER)),
                broken(Violation.Kind.UNKNOWN_PARAMETER, get("/users/v2?id=1&nothing=1", 200, PARTS)),
                broken(Violation.Kind.UNKNOWN_PARAMETER, get("/users/v2?id%5Bin%5D=1", 200, PARTS)),
                broken(Violation.Kind.MISSING_CREDENTIALS, send("GET", "/users/1", Map.of(), "", 200, USER)),
                broken(
                        Violation.Kind.MISSING_CREDENTIALS,
                        send("GET", "/users/1", Map.of("CB-AuthKey", "k"), "", 200, USER),
                        Violation.Kind.NEEDLESS_CREDENTIALS),
                broken(Violation.Kind.NEEDLESS_CREDENTIALS, send("POST", "/session", token, SESSION, 500, ERROR)),
                broken(Violation.Kind.REQUEST, get("/users/abc", 200, USER)),
                broken(Violation.Kind.REQUEST, get("/users/0", 200, USER)),
                broken(Violation.Kind.REQUEST, get("/users/by_login", 200, USER)),
                broken(Violation.Kind.REQUEST, get("/users/v2?id%5Bin%5D%5B%5D=x", 200, PARTS)),
                broken(Violation.Kind.REQUEST, get("/users/v2?limit=1&limit=2", 200, PARTS)),
                broken(Violation.Kind.REQUEST, get("/users/v2?full_name%5Bstart_with%5D=abc", 200, PARTS)),
                broken(Violation.Kind.REQUEST, get("/users/v2?limit=101", 200, PARTS)),
                broken(Violation.Kind.REQUEST, get("/users/v2?updated_at%5Bgt%5D=now", 200, PARTS)),
                broken(Violation.Kind.REQUEST, get("/users?order=asc+string+login", 403, "{}")),
                broken(Violation.Kind.REQUEST, send("GET", "/users/1", token, "{}", 200, USER)),
                broken(Violation.Kind.REQUEST, send("POST", "/users", token, "", 200, USER)),
                broken(Violation.Kind.REQUEST, send("POST", "/users", token, "{\"user\":", 200, USER)),
                broken(Violation.Kind.REQUEST, send("POST", "/users", token, "{\"user\":{}}", 200, USER)),
                broken(
                        Violation.Kind.REQUEST,
                        send("PUT", "/users/1", token, "{\"user\":{\"password\":null}}", 200, USER)),
                broken(
                        Violation.Kind.REQUEST,
                        send("PUT", "/users/1", token, "{\"user\":{\"password\":\"x\"}}", 200, USER)),
                broken(
                        Violation.Kind.REQUEST,
                        send("POST", "/session", Map.of(), SESSION.replace(":1,", ":\"x\","), 500, ERROR)),
                broken(Violation.Kind.UNDESCRIBED_STATUS, get("/users/1", 418, USER)),
                broken(Violation.Kind.MISSING_RESPONSE_BODY, get("/users/1", 200, "")),
                broken(Violation.Kind.RESPONSE_MEDIA_TYPE, get("/users/1", 503, "text/html", "<html></html>")),
                broken(Violation.Kind.RESPONSE, get("/users/1", 200, USER.replace(":1,", ":null,"))),
                broken(
                        Violation.Kind.RESPONSE,
                        get("/users/1", 200, USER.replace("2018-12-06T09:16:26Z", "yesterday"))),
                broken(Violation.Kind.RESPONSE, get("/users/1", 200, "{\"id\":1}")),
                broken(Violation.Kind.RESPONSE, get("/users/1", 404, "{\"errors\":\"none\"}")),
                broken(Violation.Kind.RESPONSE, get("/users/1", 404, "{\"errors\":[1]}")));
    }

    @ParameterizedTest
    @MethodSource
    void broken(List<Violation.Kind> kinds, Exchange exchange) {
        assertThat(VALIDATOR.validate(exchange)).extracting(Violation::kind).isEqualTo(kinds);
    }

    @Test
    void seesAWrongHeaderOfTheResponse() {
        Exchange exchange = get("/users/1", 200, USER);
        Map<String, List<String>> headers =
                new LinkedHashMap<>(exchange.responseHeaders().map());
        headers.put("CB-Token-ExpirationDate", List.of("tomorrow"));
        Exchange wrong = new Exchange(
                exchange.method(),
                exchange.target(),
                exchange.requestHeaders(),
                exchange.requestBody(),
                exchange.status(),
                HttpHeaders.of(headers, (name, value) -> true),
                exchange.responseBody());
        assertThat(VALIDATOR.validate(wrong)).extracting(Violation::kind).containsExactly(Violation.Kind.RESPONSE);
    }

    private static Arguments broken(Violation.Kind first, Exchange exchange, Violation.Kind... more) {
        return Arguments.of(Stream.concat(Stream.of(first), Stream.of(more)).toList(), exchange);
    }

    private static Exchange get(String target, int status, String body) {
        return get(target, status, "application/json", body);
    }

    private static Exchange get(String target, int status, String contentType, String body) {
        return exchange("GET", target, Map.of("CB-Token", "t"), "", status, contentType, body);
    }

    private static Exchange send(
            String method, String target, Map<String, String> headers, String body, int status, String response) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        if (!body.isEmpty()) {
            all.put("Content-Type", "application/json");
        }
        return exchange(method, target, all, body, status, "application/json", response);
    }

    private static Exchange exchange(
            String method,
            String target,
            Map<String, String> headers,
            String body,
            int status,
            String contentType,
            String response) {
        return new Exchange(
                method, target, headers(headers), body, status, headers(Map.of("Content-Type", contentType)), response);
    }

    private static HttpHeaders headers(Map<String, String> values) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        values.forEach((name, value) -> lists.put(name, List.of(value)));
        return HttpHeaders.of(lists, (name, value) -> true);
    }
}
