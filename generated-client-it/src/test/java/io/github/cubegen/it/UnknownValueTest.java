package io.github.cubegen.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import io.github.cubegen.it.connectycube.model.LoginRequest;
import io.github.cubegen.it.connectycube.model.Provider;
import io.github.cubegen.it.connectycube.model.SocialKeys;
import io.github.cubegen.it.connectycube.model.User;
import io.github.cubegen.it.connectycube.runtime.Json;
import io.github.cubegen.it.connectycube.runtime.JsonValue;
import io.github.cubegen.it.exchange.Answer;
import io.github.cubegen.it.exchange.CubeServer;
import io.github.cubegen.it.exchange.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a newer server may say to an older client. */
class UnknownValueTest {
    @RegisterExtension
    static final CubeServer server = new CubeServer();

    @Test
    void keepsAnUnknownValueOfAnEnum() {
        // The description names four providers; a fifth one is the point here.
        server.expectViolations(Violation.Kind.REQUEST);
        server.answer("logInUser", server.example("logInUser", 200, "user"));
        Provider provider = new Provider("matrix");
        assertThat(provider.known()).isEqualTo(Provider.Known.UNRECOGNIZED);
        assertThat(provider).isEqualTo(new Provider("matrix")).isNotEqualTo(Provider.FACEBOOK);
        LoginRequest request = LoginRequest.builder()
                .provider(provider)
                .keys(SocialKeys.builder().token("t").build())
                .build();
        assertThat(Json.decode(LoginRequest.codec(), Json.encodeToString(LoginRequest.codec(), request)))
                .isEqualTo(request);
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            cube.auth().login(request);
        }
        assertThat(server.exchange().requestBody()).isEqualTo("{\"provider\":\"matrix\",\"keys\":{\"token\":\"t\"}}");
    }

    @Test
    void sendsAKnownValueOfAnEnum() {
        server.answer("logInUser", server.example("logInUser", 200, "user"));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            cube.auth()
                    .login(LoginRequest.builder()
                            .provider(Provider.FACEBOOK)
                            .keys(SocialKeys.builder().token("t").build())
                            .build());
        }
        assertThat(server.exchange().requestBody()).isEqualTo("{\"provider\":\"facebook\",\"keys\":{\"token\":\"t\"}}");
    }

    @Test
    void keepsUnknownFields() {
        String unknown = "\"badges\":[1,2.50,null],\"rank\":{\"name\":\"gold\"},\"big\":12345678901234567890";
        server.answer(
                "logInUser",
                Answer.json(
                        200,
                        "{\"user\":{\"id\":1,\"created_at\":\"2018-12-06T09:16:26Z\","
                                + "\"updated_at\":\"2018-12-06T09:16:26Z\"," + unknown + "}}"));
        try (ConnectyCubeClient cube = Clients.withToken(server)) {
            User user = cube.auth()
                    .login(LoginRequest.builder()
                            .login("john")
                            .password("secret")
                            .build());
            assertThat(user.additionalProperties())
                    .containsOnlyKeys("badges", "rank", "big")
                    .containsEntry("rank", JsonValue.parse("{\"name\":\"gold\"}"));
            assertThat(Json.encodeToString(User.codec(), user)).endsWith("," + unknown + "}");
            assertThat(Json.encodeToString(
                            User.codec(), user.toBuilder().fullName("New").build()))
                    .contains("\"full_name\":\"New\"")
                    .endsWith("," + unknown + "}");
        }
    }
}
