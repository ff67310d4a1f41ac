package io.github.cubegen.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import io.github.cubegen.it.connectycube.exception.NotFoundException;
import io.github.cubegen.it.connectycube.model.Dialog;
import io.github.cubegen.it.connectycube.model.User;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The stubs that this build generates, in a WireMock of their own: what a consumer does. */
class StubsTest {
    private static final WireMockServer SERVER = new WireMockServer(WireMockConfiguration.options()
            .dynamicPort()
            .usingFilesUnderDirectory("target/generated-test-resources/stubs"));

    @BeforeAll
    static void start() {
        SERVER.start();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    private static ConnectyCubeClient cube() {
        return ConnectyCubeClient.builder()
                .baseUri(SERVER.baseUrl())
                .token(Clients.TOKEN)
                .build();
    }

    @Test
    @SuppressWarnings("deprecation") // what answers to a deprecated call is an example, too
    void answerWithTheExamplesOfTheDescription() {
        try (ConnectyCubeClient cube = cube()) {
            assertThat(cube.users().getByLogin("Dacia").fullName()).isNotBlank();
            assertThat(cube.users().getById(51941).id()).isPositive();
            assertThat(cube.chat().listDialogs().first().items()).isNotNull();
            assertThat(cube.chat().listDialogs().limit(1)).hasOnlyElementsOfType(Dialog.class);
            assertThat(cube.users().search(q -> q.login("x")).limit(1)).hasOnlyElementsOfType(User.class);
            cube.users().delete(42);
        }
    }

    @Test
    void stubsOfOnesOwnGoFirst() {
        SERVER.stubFor(WireMock.delete("/users/43")
                .atPriority(1)
                .willReturn(WireMock.aResponse().withStatus(404).withBody("{\"errors\":[\"gone\"]}")));
        try (ConnectyCubeClient cube = cube()) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> cube.users().delete(43));
        }
    }
}
