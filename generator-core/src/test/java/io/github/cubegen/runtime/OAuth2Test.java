package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cubegen.runtime.ScriptedServer.Reply;
import io.github.cubegen.runtime.ScriptedServer.Request;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tokens from an authorization server. The limit is for a build that would never end. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class OAuth2Test {
    private static final Operation<Void> GET =
            Operation.<Void>of("op", "GET", "/a").security("token").noContent(200);

    private final TestTime time = TestTime.quick();
    private final Queue<Reply> tokens = new ArrayDeque<>();

    @Test
    void getsATokenForTheClientAndAnotherBeforeItsEnd() throws Exception {
        tokens.add(Reply.of(200, "{\"access_token\":\"one\",\"token_type\":\"Bearer\",\"expires_in\":3600}"));
        tokens.add(Reply.of(200, "{\"access_token\":\"two\",\"expires_in\":\"3600\"}"));
        try (ScriptedServer server = ScriptedServer.of(this::answer);
                ApiClient api = api(
                        server, OAuth2.clientCredentials(endpoint(server), "me & you", "s:cret", "read", "write"))) {
            api.send(Call.of(GET));
            time.pass(Duration.ofMinutes(59));
            api.send(Call.of(GET));
            time.pass(Duration.ofMinutes(1));
            api.send(Call.of(GET));

            assertThat(server.requests("/a"))
                    .extracting(request -> request.header("Authorization"))
                    .containsExactly("Bearer one", "Bearer one", "Bearer two");
            assertThat(server.requests("/token?realm=a%20b")).hasSize(2).allSatisfy(request -> {
                assertThat(request.body()).isEqualTo("grant_type=client_credentials&scope=read%20write");
                assertThat(request.header("Authorization")).isEqualTo("Basic " + base64("me%20%26%20you:s%3Acret"));
            });
        }
    }

    @Test
    void renewsWithTheNewestRefreshToken() throws Exception {
        tokens.add(Reply.of(200, "{\"access_token\":\"one\",\"expires_in\":60,\"refresh_token\":\"r2\"}"));
        tokens.add(Reply.of(200, "{\"access_token\":\"two\",\"expires_in\":60}"));
        tokens.add(Reply.of(200, "{\"access_token\":\"three\"}"));
        try (ScriptedServer server = ScriptedServer.of(this::answer);
                ApiClient api = api(server, OAuth2.refreshToken(endpoint(server), "me", null, "r1"))) {
            for (int i = 0; i < 3; i++) {
                api.send(Call.of(GET));
                time.pass(Duration.ofMinutes(2));
            }
            assertThat(server.requests("/token?realm=a%20b"))
                    .extracting(Request::body)
                    .containsExactly(
                            "grant_type=refresh_token&refresh_token=r1&client_id=me",
                            "grant_type=refresh_token&refresh_token=r2&client_id=me",
                            "grant_type=refresh_token&refresh_token=r2&client_id=me");
        }
    }

    @Test
    void asksAsTheClientAgainWhereARefreshTokenIsRefused() throws Exception {
        tokens.add(Reply.of(200, "{\"access_token\":\"one\",\"expires_in\":60,\"refresh_token\":\"r\"}"));
        tokens.add(Reply.of(400, "{\"error\":\"invalid_grant\"}"));
        tokens.add(Reply.of(200, "{\"access_token\":\"two\"}"));
        try (ScriptedServer server = ScriptedServer.of(this::answer);
                ApiClient api = api(
                        server,
                        OAuth2.clientCredentials(endpoint(server), "me", "secret")
                                .withClientInBody())) {
            api.send(Call.of(GET));
            time.pass(Duration.ofMinutes(2));
            api.send(Call.of(GET));

            assertThat(server.requests("/token?realm=a%20b"))
                    .extracting(Request::body)
                    .containsExactly(
                            "grant_type=client_credentials&client_id=me&client_secret=secret",
                            "grant_type=refresh_token&refresh_token=r&client_id=me&client_secret=secret",
                            "grant_type=client_credentials&client_id=me&client_secret=secret");
        }
    }

    @Test
    void tellsWhyThereIsNoTokenWithoutTheSecret() throws Exception {
        tokens.add(Reply.of(401, "{\"error\":\"invalid_client\"}"));
        OAuth2 source = OAuth2.clientCredentials(URI.create("/token"), "me", "secret");
        try (ScriptedServer server = ScriptedServer.of(this::answer);
                ApiClient api = api(server, source)) {
            assertThatThrownBy(() -> api.send(Call.of(GET)))
                    .isInstanceOf(TokenException.class)
                    .hasMessageContaining("401")
                    .hasCauseInstanceOf(ApiException.class)
                    .message()
                    .doesNotContain("secret");
            assertThat(server.requests("/token")).hasSize(1);
            assertThat(server.requests("/a")).isEmpty();
        }
        assertThat(source).hasToString("OAuth2[/token]");
        for (String bad : List.of("token", "")) {
            assertThatThrownBy(() -> OAuth2.refreshToken(URI.create(bad), "me", null, "r"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private Reply answer(Request request) {
        Reply next = request.target().startsWith("/token") ? tokens.poll() : Reply.of(200);
        return next == null ? Reply.of(500) : next;
    }

    private ApiClient api(ScriptedServer server, TokenSource source) {
        return new TestApi(server.uri())
                .time(time)
                .scheme("token", HttpBearer.of(source))
                .build();
    }

    private static URI endpoint(ScriptedServer server) {
        return server.uri().resolve("/token?realm=a%20b");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }
}
