package io.github.cubegen.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import io.github.cubegen.it.connectycube.model.Session;
import io.github.cubegen.it.connectycube.model.SessionRequest;
import io.github.cubegen.it.connectycube.model.UserCreate;
import io.github.cubegen.it.connectycube.runtime.ApiException;
import io.github.cubegen.it.connectycube.runtime.ApiResponse;
import io.github.cubegen.it.exchange.Answer;
import io.github.cubegen.it.exchange.CubeServer;
import io.github.cubegen.it.exchange.Violation;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CredentialTest {
    @RegisterExtension
    static final CubeServer server = new CubeServer();

    @Test
    void sendsNothingWithoutTheCredential() {
        server.expectNoExchange();
        try (ConnectyCubeClient cube = Clients.withNothing(server)) {
            assertThatThrownBy(() -> cube.auth().getSession())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("getSession")
                    .hasMessageContaining("CB-Token");
        }
    }

    @Test
    void namesAllCredentialsThatWouldDo() {
        server.expectNoExchange();
        UserCreate user = UserCreate.builder().login("john").password("secret").build();
        try (ConnectyCubeClient cube = Clients.withNothing(server)) {
            assertThatThrownBy(() -> cube.users().signUp(user))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("CB-AuthKey")
                    .hasMessageContaining("CB-Token");
        }
    }

    @Test
    void asksForTheTokenWithEachCall() {
        server.answer("getSession", server.example("getSession", 200, "user"));
        AtomicInteger asked = new AtomicInteger();
        try (ConnectyCubeClient cube = ConnectyCubeClient.builder()
                .baseUri(server.baseUri())
                .token(() -> "token-" + asked.incrementAndGet())
                .build()) {
            cube.auth().getSession();
            cube.auth().getSession();
        }
        assertThat(server.exchanges())
                .extracting(exchange -> exchange.requestHeader("CB-Token"))
                .containsExactly("token-1", "token-2");
    }

    @Test
    @Quirk(56)
    void doesNotFollowARedirectWithTheToken() {
        server.expectViolations(Violation.Kind.UNDESCRIBED_STATUS);
        server.answer("getSession", Answer.empty(302).with("Location", server.baseUri() + "/users/1"));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            ApiException e =
                    catchThrowableOfType(ApiException.class, () -> cube.auth().getSession());
            assertThat(e.status()).isEqualTo(302);
            assertThat(e.header("Location")).endsWith("/users/1");
        }
        assertThat(server.exchange().target()).isEqualTo("/session");
    }

    @Test
    void showsNoSecretInTextsOfClientAndException() {
        server.answer("getSession", server.example("getSession", 401, "tokenMissing"));
        ConnectyCubeClient.Builder builder = ConnectyCubeClient.builder()
                .baseUri(server.baseUri())
                .token(Clients.TOKEN)
                .authKey(Clients.AUTH_KEY);
        try (ConnectyCubeClient cube = builder.build()) {
            ApiException e =
                    catchThrowableOfType(ApiException.class, () -> cube.auth().getSession());
            assertHoldsNoSecret(builder, cube, cube.auth(), cube.auth().raw(), cube.async(), stackTrace(e));
        }
    }

    @Test
    void showsNoSecretInTextsOfModels() {
        server.answer("createSession", server.example("createSession", 201, "user"));
        SessionRequest request = SessionRequest.builder()
                .applicationId(1)
                .authKey(Clients.AUTH_KEY)
                .build();
        try (ConnectyCubeClient cube = Clients.withNothing(server)) {
            ApiResponse<Session> response = cube.auth().raw().createSession(request);
            assertThat(response.body().token()).isEqualTo(Clients.TOKEN);
            assertThat(response.body().toString()).contains("***");
            assertHoldsNoSecret(request, response, response.body());
        }
    }

    private static void assertHoldsNoSecret(Object... values) {
        assertThat(values)
                .extracting(Object::toString)
                .noneMatch(text -> text.contains(Clients.TOKEN))
                .noneMatch(text -> text.contains(Clients.AUTH_KEY));
    }

    private static String stackTrace(Throwable e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
