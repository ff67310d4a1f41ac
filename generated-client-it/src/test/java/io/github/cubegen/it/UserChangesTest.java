package io.github.cubegen.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import io.github.cubegen.it.connectycube.model.PasswordResetRequest;
import io.github.cubegen.it.connectycube.model.User;
import io.github.cubegen.it.connectycube.model.UserUpdate;
import io.github.cubegen.it.exchange.Answer;
import io.github.cubegen.it.exchange.CubeServer;
import io.github.cubegen.it.exchange.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changing and deleting users, and resetting their passwords. */
class UserChangesTest {
    @RegisterExtension
    static final CubeServer server = new CubeServer();

    @Test
    @Quirk(35)
    void setsOneFieldClearsOneAndLeavesTheOthersAlone() {
        assertSends(
                "{\"user\":{\"website\":\"https://example.org\",\"phone\":null}}",
                UserUpdate.builder().website("https://example.org").clearPhone().build());
    }

    @Test
    void theLastWordOnAFieldCounts() {
        assertSends(
                "{\"user\":{\"phone\":\"1\"}}",
                UserUpdate.builder().clearPhone().phone("1").build());
        assertSends(
                "{\"user\":{\"phone\":null}}",
                UserUpdate.builder().phone("1").clearPhone().build());
    }

    @Test
    void changesNothing() {
        assertSends("{\"user\":{}}", UserUpdate.builder().build());
    }

    @Test
    void changesThePassword() {
        assertSends(
                "{\"user\":{\"password\":\"new\",\"old_password\":\"old\"}}",
                UserUpdate.builder().password("new").oldPassword("old").build());
    }

    private static void assertSends(String body, UserUpdate update) {
        server.answer("updateUser", server.example("updateUser", 200, "pallavi"));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            User user = cube.users().update(51946, update);
            assertThat(user.id()).isEqualTo(51943);
        }
        Exchange last = server.exchanges().get(server.exchanges().size() - 1);
        assertThat(last.method()).isEqualTo("PUT");
        assertThat(last.target()).isEqualTo("/users/51946");
        assertThat(last.requestBody()).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "OK", "{\"unexpected\":true}"})
    void deletesAUserWhateverTheServerSaysToIt(String body) {
        server.answer("deleteUser", body.isEmpty() ? Answer.empty(200) : Answer.of(200, "text/plain", body));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            assertThatCode(() -> cube.users().delete(51946)).doesNotThrowAnyException();
        }
        assertThat(server.exchange().method()).isEqualTo("DELETE");
        assertThat(server.exchange().target()).isEqualTo("/users/51946");
        assertThat(server.exchange().requestBody()).isEmpty();
        assertThat(server.exchange().responseBody()).isEqualTo(body);
    }

    @Test
    void resetsAPasswordInTheBodyOfAPost() {
        server.answer("requestPasswordResetByPost", Answer.of(200, "text/plain", " "));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            cube.users()
                    .resetPasswordByPost(PasswordResetRequest.builder()
                            .email("dacia_k@domain.com")
                            .build());
        }
        assertThat(server.exchange().target()).isEqualTo("/users/password/reset");
        assertThat(server.exchange().requestBody()).isEqualTo("{\"email\":\"dacia_k@domain.com\"}");
    }

    @Test
    void resetsAPassword() {
        server.answer("requestPasswordReset", Answer.empty(200));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            cube.users().resetPassword("dacia+k@domain.com");
        }
        assertThat(server.exchange().method()).isEqualTo("GET");
        assertThat(server.exchange().target()).isEqualTo("/users/password/reset?email=dacia%2Bk%40domain.com");
    }
}
