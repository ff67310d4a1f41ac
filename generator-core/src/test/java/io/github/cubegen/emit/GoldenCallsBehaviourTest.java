package io.github.cubegen.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import golden.errors.ErrorsClient;
import golden.errors.exception.NotFoundException;
import golden.errors.exception.ServerErrorException;
import golden.errors.exception.TokenExpiredException;
import golden.errors.exception.UnauthorizedException;
import golden.operations.OperationsClient;
import golden.operations.client.ListUsersParams;
import golden.operations.model.Note;
import golden.operations.model.User;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the golden clients send and receive. */
class GoldenCallsBehaviourTest {
    private final List<String> requests = new ArrayList<>();

    private final Headers headers = new Headers();

    private HttpServer server;

    private int status = 200;

    private String body = "{}";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestMethod()
                    + " "
                    + exchange.getRequestURI()
                    + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            headers.putAll(exchange.getRequestHeaders());
            byte[] answer = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, status == 204 || answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer, 0, status == 204 ? 0 : answer.length);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Test
    void parametersAndBodiesStandOnTheWireAsDescribed() {
        try (OperationsClient client =
                OperationsClient.builder().baseUri(address()).build()) {
            body = "{\"user\":{\"id\":42}}";
            assertThat(client.users().getUserById(42).id()).isEqualTo(42);
            body = "{\"items\":[{\"user\":{\"login\":\"john\"}}]}";
            client.users()
                    .listUsers(q -> q.page(2)
                            .idIn(List.of(1L, 2L))
                            .tags(List.of("a", "b"))
                            .xTrace(new UUID(0, 1)));
            assertThat(client.async().users().listUsers().join().items().get(0).login())
                    .isEqualTo("john");
        }

        assertThat(requests)
                .containsExactly(
                        "GET /users/42 ",
                        "GET /users?page=2&id%5Bin%5D%5B%5D=1&id%5Bin%5D%5B%5D=2&tags=a%7Cb ",
                        "GET /users ");
    }

    @Test
    void oneValueStandsForAListInThePath() {
        body = "[]";
        try (OperationsClient client =
                OperationsClient.builder().baseUri(address()).build()) {
            client.users().listUsersOfGroups(7, "a", "b");
            client.async().users().listUsersOfGroups(8, "a", "b").join();
        }

        assertThat(requests).containsExactly("GET /groups/.7/a/users?order=b ", "GET /groups/.8/a/users?order=b ");
    }

    @Test
    void nullIsABodyWhereItIsAllowedAndNoneWhereTheBodyCanBeLeftOut() {
        Note note = Note.builder().text("hi").build();
        status = 204;
        try (OperationsClient client =
                OperationsClient.builder().baseUri(address()).build()) {
            client.users().setNote(7, note);
            client.users().setNote(7, null);
            client.async().users().setNote(7, null).join();
            client.users().touchNote(7, q -> q.note(note));
            client.users().touchNote(7);
        }

        assertThat(requests)
                .containsExactly(
                        "PUT /users/7/note {\"text\":\"hi\"}",
                        "PUT /users/7/note null",
                        "PUT /users/7/note null",
                        "POST /users/7/note {\"text\":\"hi\"}",
                        "POST /users/7/note ");
    }

    @Test
    void nullIsRefusedByNameForWhatIsRequiredBeforeAnythingIsSent() {
        User[] noUser = new User[1];
        String[] noText = new String[1];
        ListUsersParams[] noParams = new ListUsersParams[1];
        try (OperationsClient client =
                OperationsClient.builder().baseUri(address()).build()) {
            assertThatNullPointerException()
                    .isThrownBy(() -> client.users().updateUser(7, noUser[0]))
                    .withMessage("user");
            assertThatNullPointerException()
                    .isThrownBy(() -> client.async().users().updateUser(7, noUser[0]))
                    .withMessage("user");
            assertThatNullPointerException()
                    .isThrownBy(() -> client.users().listUsersOfGroups(List.of(1), "a", noText[0]))
                    .withMessage("order");
            assertThatNullPointerException()
                    .isThrownBy(() -> client.users().listUsers(noParams[0]))
                    .withMessage("params");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.users().listUsersOfArea(Map.of("lat", 1L), Arrays.asList(1L, null)))
                    .withMessage("The parameter ids can't hold null: item 1");
            assertThatNullPointerException()
                    .isThrownBy(() -> client.users().listUsers(q -> q.tags(Arrays.asList("a", null))))
                    .withMessage("item 1 is null");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.users().listUsersOfGroups(List.of(1), noText[0], "b"))
                    .withMessageContaining("kind");
        }
        assertThat(requests).isEmpty();
    }

    @Test
    void jsonAndReservedCharactersStandWhereTheDescriptionPutsThem() {
        status = 204;
        try (OperationsClient client =
                OperationsClient.builder().baseUri(address()).build()) {
            client.users().listUsersOfArea(Map.of("lat", 1L), List.of(1L, 2L));
            status = 200;
            body = "{\"items\":[]}";
            client.users()
                    .listUsers(q -> q.path("a/b&c").xOptions(List.of("x", "y")).cart(List.of(7L)));
        }

        assertThat(requests)
                .containsExactly("GET /areas/%7B%22lat%22%3A1%7D/users?ids=1,2 ", "GET /users?path=a/b%26c ");
        assertThat(headers.get("X-Options")).containsExactly("[\"x\",\"y\"]");
        assertThat(headers.get("Cookie")).containsExactly("cart=%5B7%5D");
    }

    @Test
    void anEmptyListIsRefusedWhereTheDescriptionAsksForAnItem() {
        try (OperationsClient client =
                OperationsClient.builder().baseUri(address()).build()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.users().listUsers(q -> q.kind(List.of())))
                    .withMessageContaining("kind[]");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> client.users().listUsersOfArea(Map.of(), List.of()))
                    .withMessageContaining("ids");
        }
        assertThat(requests).isEmpty();
    }

    @Test
    void aSecretParameterIsNotShown() {
        assertThat(ListUsersParams.of(q -> q.page(2).pin("1234")).toString())
                .contains("page=2", "pin=***")
                .doesNotContain("1234");
    }

    @Test
    void eachStatusBecomesItsException() {
        try (ErrorsClient client =
                ErrorsClient.builder().baseUri(address()).token("secret").build()) {
            body = "{\"errors\":[\"gone\"]}";
            status = 404;
            NotFoundException notFound = catchThrowableOfType(
                    NotFoundException.class, () -> client.files().getFile("1"));
            assertThat(notFound.error())
                    .isNotNull()
                    .satisfies(error -> assertThat(error.errors()).containsExactly("gone"));
            status = 401;
            assertThatThrownBy(() -> client.files().getFile("1")).isExactlyInstanceOf(UnauthorizedException.class);
            body = "{\"errors\":[\"Token has expired\"]}";
            assertThatThrownBy(() -> client.files().getFile("1")).isExactlyInstanceOf(TokenExpiredException.class);
            status = 503;
            body = "<html>";
            assertThatThrownBy(() -> client.files().getFile("1"))
                    .isInstanceOfSatisfying(
                            ServerErrorException.class,
                            e -> assertThat(e.error()).isNull());
            assertThatThrownBy(() -> client.async().files().getFile("1").join())
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(ServerErrorException.class);
        }
    }
}
