package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SecurityTest {
    private static final Operation<Void> OPERATION =
            Operation.<Void>of("op", "GET", "/a").noContent(200);
    private static final Operation<Void> EITHER =
            OPERATION.security("first", "second").security("third");

    private TestServer server;

    @BeforeEach
    void start() throws IOException {
        server = TestServer.answering(200, "");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void sendsNoCredentialWhereNoneIsNeeded() {
        try (ApiClient api = api().build()) {
            api.send(Call.of(OPERATION));
            assertThat(server.only().headers()).doesNotContainKeys("One", "Two", "Three");
        }
    }

    @Test
    void takesTheFirstAlternativeThatIsComplete() {
        try (ApiClient api = api().build()) {
            api.send(Call.of(EITHER));
            assertThat(server.only().headers())
                    .containsEntry("One", List.of("1"))
                    .containsEntry("Two", List.of("2"))
                    .doesNotContainKey("Three");
        }
    }

    @Test
    void passesOverAnAlternativeOfWhichAPartIsMissing() {
        try (ApiClient api = new TestApi(server.uri())
                .scheme("first", ApiKey.inHeader("One", "1"))
                .scheme("third", ApiKey.inHeader("Three", "3"))
                .build()) {
            api.send(Call.of(EITHER));
            assertThat(server.only().headers()).containsKey("Three").doesNotContainKeys("One", "Two");
        }
    }

    @Test
    void passesOverACredentialThatHasNoValueAtPresent() {
        try (ApiClient api =
                api().scheme("second", ApiKey.inHeader("Two", () -> null)).build()) {
            api.send(Call.of(EITHER));
            assertThat(server.only().headers()).containsKey("Three").doesNotContainKeys("One", "Two");
        }
    }

    @Test
    void sendsNothingWithoutACredential() {
        try (ApiClient api = new TestApi(server.uri())
                .scheme("first", ApiKey.inHeader("One", "geheim"))
                .build()) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> api.send(Call.of(EITHER)))
                    .withMessage("GET /a (op) needs a credential: "
                            + "set first and second, or third on the builder of the client");
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void goesWithoutACredentialOnlyIfThereIsNone() {
        Operation<Void> optional = OPERATION.security().security("third");
        try (ApiClient api = new TestApi(server.uri()).build()) {
            api.send(Call.of(optional));
        }
        try (ApiClient api = api().build()) {
            api.send(Call.of(optional));
        }
        assertThat(server.received().get(0).headers()).doesNotContainKey("Three");
        assertThat(server.received().get(1).headers()).containsKey("Three");
    }

    @Test
    void asksASupplierBeforeEachRequest() {
        AtomicInteger count = new AtomicInteger();
        try (ApiClient api = new TestApi(server.uri())
                .scheme("token", ApiKey.inHeader("Token", () -> "t" + count.incrementAndGet()))
                .build()) {
            api.send(Call.of(OPERATION.security("token")));
            api.send(Call.of(OPERATION.security("token")));
        }
        assertThat(server.received())
                .extracting(received -> received.headers().getFirst("Token"))
                .containsExactly("t1", "t2");
    }

    @Test
    void sendsCredentialsInEveryPlace() {
        try (ApiClient api = new TestApi(server.uri())
                .scheme("query", ApiKey.inQuery("api key", "a&b"))
                .scheme("cookie", ApiKey.inCookie("sid", "c;d"))
                .scheme("basic", HttpBasic.of("Aladdin", "open sesame"))
                .build()) {
            api.send(Call.of(OPERATION.security("query", "cookie", "basic"))
                    .query("q", 1)
                    .cookie("e", 2));
            assertThat(server.only().target()).isEqualTo("/a?q=1&api%20key=a%26b");
            assertThat(server.only().headers())
                    .containsEntry("Cookie", List.of("e=2; sid=c%3Bd"))
                    .containsEntry("Authorization", List.of("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="));
        }
    }

    @Test
    void sendsBearerTokens() {
        try (ApiClient api = new TestApi(server.uri())
                .scheme("bearer", HttpBearer.of("t.o-k"))
                .build()) {
            api.send(Call.of(OPERATION.security("bearer")));
            assertThat(server.only().headers()).containsEntry("Authorization", List.of("Bearer t.o-k"));
        }
    }

    @Test
    void doesNotLetACallReplaceACredential() {
        try (ApiClient api = api().build()) {
            api.send(Call.of(OPERATION.security("third")).header("three", "other"));
            assertThat(server.only().headers()).containsEntry("Three", List.of("3"));
        }
    }

    @Test
    void refusesACredentialThatWouldSplitAHeaderAndDoesNotRepeatIt() {
        try (ApiClient api = new TestApi(server.uri())
                .scheme("token", ApiKey.inHeader("Token", () -> "geheim\r\nX: y"))
                .build()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> api.send(Call.of(OPERATION.security("token"))))
                    .satisfies(e -> assertThat(e.getMessage()).doesNotContain("geheim"));
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void refusesAUserWithAColon() {
        assertThatIllegalArgumentException().isThrownBy(() -> HttpBasic.of("a:b", "c"));
    }

    @Test
    void neverShowsACredential() {
        assertThat(List.of(
                        ApiKey.inHeader("CB-Token", "geheim"),
                        ApiKey.inQuery("token", "geheim"),
                        ApiKey.inCookie("sid", "geheim"),
                        HttpBasic.of("john", "geheim"),
                        HttpBearer.of("geheim")))
                .extracting(Object::toString)
                .containsExactly(
                        "ApiKey[HEADER, CB-Token, ***]",
                        "ApiKey[QUERY, token, ***]",
                        "ApiKey[COOKIE, sid, ***]",
                        "HttpBasic[***]",
                        "HttpBearer[***]");
        try (ApiClient api = new TestApi(server.uri())
                .scheme("token", ApiKey.inQuery("token", "geheim"))
                .build()) {
            Call<Void> call = Call.of(OPERATION.security("token"));
            RequestDraft draft =
                    api.requests().draft(call, CallOptions.NONE, Map.of(ApiKey.inQuery("token", ""), "geheim"));
            TransportRequest request =
                    draft.build("GET", api.requests().address(call), null, ResponseLimits.DEFAULT, null);
            assertThat(request.uri().getRawQuery()).isEqualTo("token=geheim");
            assertThat(request).hasToString("GET " + server.uri());
            assertThat(api.toString() + api.settings()).doesNotContain("geheim");
        }
    }

    private TestApi api() {
        return new TestApi(server.uri())
                .scheme("first", ApiKey.inHeader("One", "1"))
                .scheme("second", ApiKey.inHeader("Two", "2"))
                .scheme("third", ApiKey.inHeader("Three", "3"));
    }
}
