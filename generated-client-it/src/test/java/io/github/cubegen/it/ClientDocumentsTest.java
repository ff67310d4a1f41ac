package io.github.cubegen.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages below {@code docs/client}: what a reader copies must compile, and run against the stubs of this build. */
class ClientDocumentsTest {
    private static final Path FOLDER = Path.of("..", "docs", "client");
    private static final String CLIENT = ConnectyCubeClient.class.getPackageName();
    private static final String PARAMETERS =
            "ConnectyCubeClient cube, URI server, Path cat, Path received, OpenTelemetry telemetry";
    private static final WireMockServer SERVER = new WireMockServer(WireMockConfiguration.options()
            .dynamicPort()
            .usingFilesUnderDirectory("target/generated-test-resources/stubs"));

    @RegisterExtension
    static final OpenTelemetryExtension TELEMETRY = OpenTelemetryExtension.create();

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        SERVER.start();
        // A stub gives the same page however far a list has come.
        for (String parameter : List.of("skip", "offset")) {
            SERVER.stubFor(WireMock.any(WireMock.anyUrl())
                    .atPriority(1)
                    .withQueryParam(parameter, WireMock.matching("[1-9].*"))
                    .willReturn(WireMock.okJson("{\"total_entries\":1,\"skip\":1,\"limit\":50,\"items\":[]}")));
        }
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsJavaThatCompilesAndRuns(Path page) throws Exception {
        for (String snippet : Snippets.blocks(page, "java")) {
            run(snippet);
        }
    }

    private void run(String snippet) throws Exception {
        Path classes = Files.createTempDirectory(folder, "classes");
        assertThat(Snippets.errors(CLIENT, PARAMETERS, snippet, classes))
                .as(snippet)
                .isEmpty();
        Path cat = Files.writeString(folder.resolve("cat.jpeg"), "meow");
        Path received = Files.writeString(
                folder.resolve("call.json"), WebhookTest.documented().encode());
        URI server = URI.create(SERVER.baseUrl());
        try (ConnectyCubeClient cube = ConnectyCubeClient.builder()
                .baseUri(server)
                .token(Clients.TOKEN)
                .build()) {
            Snippets.run(classes, cube, server, cat, received, TELEMETRY.getOpenTelemetry());
        }
    }

    @Test
    void theSpansOfThePageAreThoseOfItsCalls() throws Exception {
        SERVER.resetRequests();
        for (String snippet : Snippets.blocks(FOLDER.resolve("observation.md"), "java")) {
            run(snippet);
        }
        SpanData span = assertThat(TELEMETRY.getSpans()).singleElement().actual();
        assertThat(span.getName()).isEqualTo("GET /users/{user_id}");
        assertThat(span.getKind()).isEqualTo(SpanKind.CLIENT);
        assertThat(SERVER.getAllServeEvents())
                .extracting(event -> String.valueOf(event.getRequest().getHeader("traceparent")))
                .anyMatch(header -> header.startsWith("00-" + span.getTraceId() + "-" + span.getSpanId()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isLinkedFromTheIndex(Path page) throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "client.md")))
                .contains("(client/" + page.getFileName() + ")");
    }
}
