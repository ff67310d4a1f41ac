package io.github.cubegen.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import io.github.cubegen.it.connectycube.model.User;
import io.github.cubegen.it.exchange.CubeServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Looking a user up by one value. */
@SuppressWarnings("deprecation") // The API deprecates these for the search, and still has them.
class UserLookupTest {
    @RegisterExtension
    static final CubeServer server = new CubeServer();

    @Test
    void findsAUserByNumber() {
        server.answer("getUserById", server.example("getUserById", 200, "gabrielle"));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            User user = cube.users().getById(51946);
            assertThat(user.userTags()).isEqualTo("vip,accountant");
            assertThat(user.additionalProperties()).isEmpty();
        }
        assertThat(server.exchange().target()).isEqualTo("/users/51946");
        assertThat(server.exchange().requestHeader("Content-Type")).isNull();
    }

    @Test
    void writesAllDigitsOfANumberIntoThePath() {
        server.answer("getUserById", server.example("getUserById", 200, "gabrielle"));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            cube.users().getById(9_007_199_254_740_993L);
        }
        assertThat(server.exchange().target()).isEqualTo("/users/9007199254740993");
    }

    @Test
    void encodesATextInTheQuery() {
        server.answer("getUserByLogin", server.example("getUserById", 200, "gabrielle"));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            cube.users().getByLogin("a b+c/\u00fc&d=?#%[]\ud83d\ude00");
        }
        assertThat(server.exchange().target())
                .isEqualTo("/users/by_login?login=a%20b%2Bc%2F%C3%BC%26d%3D%3F%23%25%5B%5D%F0%9F%98%80");
    }
}
