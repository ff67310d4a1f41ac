package io.github.cubegen.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import io.github.cubegen.it.connectycube.model.User;
import io.github.cubegen.it.connectycube.model.UserCreate;
import io.github.cubegen.it.exchange.CubeServer;
import io.github.cubegen.it.exchange.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SignUpTest {
    @RegisterExtension
    static final CubeServer server = new CubeServer();

    private static final UserCreate DACIA = UserCreate.builder()
            .login("Dacia")
            .password("petU4or!")
            .email("dacia_k@domain.com")
            .facebookId("91234409")
            .fullName("Dacia Kail ")
            .phone("+6110797757")
            .timezone(180)
            .build();

    @Test
    void signsUpWithTheAuthorizationKey() {
        server.answer("signUpUser", server.example("signUpUser", 201, "dacia"));
        try (ConnectyCubeClient cube = Clients.withAuthKey(server)) {
            User user = cube.users().signUp(DACIA);
            assertThat(user.id()).isEqualTo(51941);
            assertThat(user.twitterId()).isEqualTo("83510562734");
            assertThat(user.website()).isNull();
            assertThat(user.timezone()).isEqualTo(180);
        }
        Exchange exchange = server.exchange();
        assertThat(exchange.requestHeader("CB-AuthKey")).isEqualTo(Clients.AUTH_KEY);
        assertThat(exchange.requestHeader("CB-Token")).isNull();
        assertThat(exchange.requestBody())
                .isEqualTo("{\"user\":{\"login\":\"Dacia\",\"email\":\"dacia_k@domain.com\",\"password\":\"petU4or!\","
                        + "\"full_name\":\"Dacia Kail \",\"phone\":\"+6110797757\",\"facebook_id\":\"91234409\","
                        + "\"timezone\":180}}");
    }

    @Test
    void signsUpWithTheToken() {
        server.answer("signUpUser", server.example("signUpUser", 200, "dacia"));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            assertThat(cube.users().signUp(DACIA).login()).isEqualTo("Dacia");
        }
        assertThat(server.exchange().requestHeader("CB-Token")).isEqualTo(Clients.TOKEN);
        assertThat(server.exchange().requestHeader("CB-AuthKey")).isNull();
    }

    @Test
    void sendsOneCredentialWhereEitherWillDo() {
        server.answer("signUpUser", server.example("signUpUser", 201, "dacia"));
        try (ConnectyCubeClient cube = ConnectyCubeClient.builder()
                .baseUri(server.baseUri())
                .token(Clients.TOKEN)
                .authKey(Clients.AUTH_KEY)
                .build()) {
            cube.users().signUp(DACIA);
        }
        assertThat(server.exchange().requestHeader("CB-AuthKey")).isEqualTo(Clients.AUTH_KEY);
        assertThat(server.exchange().requestHeader("CB-Token")).isNull();
    }
}
