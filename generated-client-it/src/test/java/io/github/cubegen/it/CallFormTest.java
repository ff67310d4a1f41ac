package io.github.cubegen.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import io.github.cubegen.it.connectycube.exception.NotFoundException;
import io.github.cubegen.it.connectycube.model.Session;
import io.github.cubegen.it.connectycube.model.SessionRequest;
import io.github.cubegen.it.connectycube.runtime.ApiResponse;
import io.github.cubegen.it.exchange.Answer;
import io.github.cubegen.it.exchange.CubeServer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The other forms of a call: with the whole response, and without waiting. */
class CallFormTest {
    private static final String EXPIRES = "CB-Token-ExpirationDate";

    @RegisterExtension
    static final CubeServer server = new CubeServer();

    @Test
    void givesTheWholeResponse() {
        server.answer(
                "createSession", server.example("createSession", 201, "user").with(EXPIRES, "2021-06-04 12:10:53 UTC"));
        try (ConnectyCubeClient cube = Clients.withNothing(server)) {
            ApiResponse<Session> response = cube.auth()
                    .raw()
                    .createSession(SessionRequest.builder()
                            .applicationId(1)
                            .authKey(Clients.AUTH_KEY)
                            .build());
            assertThat(response.status()).isEqualTo(201);
            assertThat(response.header(EXPIRES)).isEqualTo("2021-06-04 12:10:53 UTC");
            assertThat(response.body().id()).isEqualTo(111);
        }
    }

    @Test
    void givesTheWholeResponseOfACallWithoutResult() {
        server.answer("deleteUser", Answer.empty(200).with(EXPIRES, "2021-06-04 12:10:53 UTC"));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            ApiResponse<Void> response = cube.users().raw().delete(1);
            assertThat(response.status()).isEqualTo(200);
            assertThat(response.header(EXPIRES)).isEqualTo("2021-06-04 12:10:53 UTC");
            assertThat(response.body()).isNull();
        }
    }

    @Test
    void callsWithoutWaiting() {
        server.answer("getSession", server.example("getSession", 200, "user"));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            CompletableFuture<Session> session = cube.async().auth().getSession();
            CompletableFuture<ApiResponse<Session>> response =
                    cube.async().auth().raw().getSession();
            assertThat(session.join().id()).isEqualTo(219606);
            assertThat(response.join().status()).isEqualTo(200);
        }
        assertThat(server.exchanges()).hasSize(2);
    }

    @Test
    void failsWithoutWaitingWithTheSameException() {
        server.answer("getSession", server.example("getSession", 404, "userNotFound"));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            CompletableFuture<Session> session = cube.async().auth().getSession();
            assertThatThrownBy(session::join)
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOfSatisfying(
                            NotFoundException.class,
                            e -> assertThat(e.messages()).containsExactly("User not found"));
        }
    }
}
