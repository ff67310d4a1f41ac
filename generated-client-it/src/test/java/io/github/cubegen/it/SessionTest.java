package io.github.cubegen.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import io.github.cubegen.it.connectycube.model.LoginRequest;
import io.github.cubegen.it.connectycube.model.Session;
import io.github.cubegen.it.connectycube.model.SessionRequest;
import io.github.cubegen.it.connectycube.model.SessionUser;
import io.github.cubegen.it.connectycube.model.User;
import io.github.cubegen.it.exchange.Answer;
import io.github.cubegen.it.exchange.CubeServer;
import io.github.cubegen.it.exchange.Exchange;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SessionTest {
    @RegisterExtension
    static final CubeServer server = new CubeServer();

    @Test
    void opensASessionOfAUser() {
        server.answer("createSession", server.example("createSession", 201, "user"));
        try (ConnectyCubeClient cube = Clients.withNothing(server)) {
            Session session = cube.auth()
                    .createSession(SessionRequest.builder()
                            .applicationId(1)
                            .authKey(Clients.AUTH_KEY)
                            .timestamp(Instant.ofEpochSecond(1544010993))
                            .user(SessionUser.builder()
                                    .login("john")
                                    .password("11111111")
                                    .build())
                            .build());
            assertThat(session.id()).isEqualTo(111);
            assertThat(session.token()).isEqualTo(Clients.TOKEN);
            assertThat(session.ts()).isEqualTo(Instant.ofEpochSecond(1544010993));
            assertThat(session.createdAt()).isEqualTo(OffsetDateTime.parse("2018-12-05T11:58:02Z"));
            assertThat(session.user()).isNotNull().extracting(User::fullName).isEqualTo("John Smith");
        }
        Exchange exchange = server.exchange();
        assertThat(exchange.method()).isEqualTo("POST");
        assertThat(exchange.target()).isEqualTo("/session");
        assertThat(exchange.requestHeader("Content-Type")).isEqualTo("application/json");
        assertThat(exchange.requestHeader("Accept")).isEqualTo("application/json");
        assertThat(exchange.requestBody())
                .isEqualTo("{\"application_id\":1,\"auth_key\":\"29WfrNWdvkhmX6V\",\"timestamp\":1544010993,"
                        + "\"user\":{\"login\":\"john\",\"password\":\"11111111\"}}");
    }

    @Test
    void opensASessionOfAGuest() {
        server.answer("createSession", server.example("createSession", 201, "guest"));
        try (ConnectyCubeClient cube = Clients.withNothing(server)) {
            Session session = cube.auth()
                    .createSession(SessionRequest.builder()
                            .applicationId(1)
                            .authKey(Clients.AUTH_KEY)
                            .build());
            assertThat(session.user()).isNotNull().satisfies(user -> {
                assertThat(user.isGuest()).isTrue();
                assertThat(user.objectId()).isEqualTo("6412fe76d6600d1d3d67877d");
                assertThat(user.lastRequestAt()).isNull();
                assertThat(user.phone()).isEmpty();
            });
        }
        assertThat(server.exchange().requestBody())
                .isEqualTo("{\"application_id\":1,\"auth_key\":\"29WfrNWdvkhmX6V\"}");
    }

    @Test
    void readsTheSession() {
        server.answer("getSession", server.example("getSession", 200, "user"));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            assertThat(cube.auth().getSession().id()).isEqualTo(219606);
        }
        assertThat(server.exchange().requestHeader("CB-Token")).isEqualTo(Clients.TOKEN);
    }

    @Test
    void movesAUserInAndOut() {
        server.answer("logInUser", server.example("logInUser", 202, "user"));
        server.answer("logOutUser", Answer.empty(200));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            User user = cube.auth()
                    .login(LoginRequest.builder()
                            .login("john")
                            .password("11111111")
                            .build());
            assertThat(user.id()).isEqualTo(81);
            cube.auth().logout();
        }
        assertThat(server.exchanges())
                .extracting(Exchange::method, Exchange::target, Exchange::requestBody)
                .containsExactly(
                        tuple("POST", "/login", "{\"login\":\"john\",\"password\":\"11111111\"}"),
                        tuple("DELETE", "/login", ""));
    }

    @Test
    void closesSessions() {
        server.answer("deleteSession", Answer.empty(200));
        server.answer("deleteSessionById", Answer.empty(200));
        server.answer("deleteOtherSessions", Answer.empty(200));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            cube.auth().deleteSession();
            cube.auth().deleteSessionById(219606);
            cube.auth().deleteOtherSessions();
        }
        assertThat(server.exchanges())
                .extracting(Exchange::method, Exchange::target)
                .containsExactly(
                        tuple("DELETE", "/session"),
                        tuple("DELETE", "/session/219606"),
                        tuple("DELETE", "/session/list"));
    }
}
