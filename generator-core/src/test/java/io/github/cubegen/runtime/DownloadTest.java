package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Answers other than JSON, over a real connection. */
@Timeout(30)
class DownloadTest {
    private static final Operation<Download> GET = Operation.<Download>of("download", "GET", "/files/1")
            .security("key")
            .binary(200, "image/*");
    private static final Operation<String> TEXT =
            Operation.<String>of("read", "GET", "/note").text(200, "text/plain");

    @TempDir
    private Path folder;

    private static TestApi client(TestServer server) {
        return new TestApi(server.uri())
                .scheme("key", ApiKey.inHeader("X-Key", "secret"))
                .header("X-Mine", "private");
    }

    @Test
    void givesTheBytesWithTheirTypeAndLength() throws IOException {
        try (TestServer server = TestServer.answering(200, "meow", "Content-Type", "image/png");
                ApiClient api = client(server).build();
                Download download = api.send(Call.of(GET)).body()) {
            assertThat(download.contentType()).isEqualTo("image/png");
            assertThat(download.length()).isEqualTo(4);
            assertThat(download).hasToString("image/png, 4 bytes");
            assertThat(download.readBytes(4))
                    .asString(StandardCharsets.US_ASCII)
                    .isEqualTo("meow");
            assertThat(server.only().headers().getFirst("Accept")).isEqualTo("image/*, application/json");
        }
    }

    @Test
    void readsNoMoreThanItIsAllowedTo() throws IOException {
        try (TestServer server = TestServer.answering(200, "meow");
                ApiClient api = client(server).build();
                Download download = api.send(Call.of(GET)).body()) {
            assertThatThrownBy(() -> download.readBytes(3))
                    .isInstanceOf(DecodingException.class)
                    .hasMessageContaining("longer than 3 bytes");
            assertThatThrownBy(() -> download.stream().read()).isInstanceOf(IOException.class);
        }
    }

    @Test
    void writesAFileAndReplacesAnOlderOne() throws IOException {
        String content = "0123456789".repeat(100_000);
        Path file = Files.writeString(folder.resolve("cat.png"), "old");
        try (TestServer server = TestServer.answering(200, content);
                ApiClient api = client(server).build()) {
            api.send(Call.of(GET)).body().to(file);
        }
        assertThat(file).hasContent(content);
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void leavesTheOldFileWhenTheBytesEndTooSoon() throws IOException {
        Path file = Files.writeString(folder.resolve("cat.png"), "old");
        try (SilentServer server = SilentServer.sending("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nab");
                ApiClient api = new TestApi(server.uri())
                        .scheme("key", ApiKey.inHeader("X-Key", "secret"))
                        .timeout(Duration.ofMillis(300))
                        .build()) {
            Download download = api.send(Call.of(GET)).body();
            assertThatThrownBy(() -> download.to(file))
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("No byte of the body came for PT0.3S");
        }
        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void keepsTheRightsOfAFileAndFollowsLinks() throws IOException {
        Set<PosixFilePermission> rights = PosixFilePermissions.fromString("rw-r-x---");
        Path file = Files.writeString(folder.resolve("cat.png"), "old");
        Files.setPosixFilePermissions(file, rights);
        Path link = Files.createSymbolicLink(folder.resolve("link.png"), file);
        Path fresh = folder.resolve("fresh.png");
        Path ordinary = Files.createFile(folder.resolve("ordinary.png"));
        try (TestServer server = TestServer.answering(200, "meow");
                ApiClient api = client(server).build()) {
            api.send(Call.of(GET)).body().to(link);
            api.send(Call.of(GET)).body().to(fresh);
            Download download = api.send(Call.of(GET)).body();
            assertThatThrownBy(() -> download.to(folder)).hasRootCauseMessage(folder + ": it is a folder");
        }
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("meow");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(rights);
        assertThat(Files.getPosixFilePermissions(fresh)).isEqualTo(Files.getPosixFilePermissions(ordinary));
    }

    @Test
    void tellsAFileThatCannotBeWritten() throws IOException {
        try (TestServer server = TestServer.answering(200, "meow");
                ApiClient api = client(server).build()) {
            Download download = api.send(Call.of(GET)).body();
            Path nowhere = folder.resolve("missing/cat.png");
            assertThatThrownBy(() -> download.to(nowhere))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("cat.png");
        }
    }

    @Test
    void freesTheConnectionWhenItIsClosedOrTheClientIs() throws Exception {
        String beginning = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nab";
        try (SilentServer server = SilentServer.sending(beginning);
                ApiClient api = new TestApi(server.uri())
                        .scheme("key", ApiKey.inHeader("X-Key", "secret"))
                        .build()) {
            api.send(Call.of(GET)).body().close();
            assertThat(server.left().get(20, TimeUnit.SECONDS)).isTrue();
        }
        try (SilentServer server = SilentServer.sending(beginning)) {
            ApiClient api = new TestApi(server.uri())
                    .scheme("key", ApiKey.inHeader("X-Key", "secret"))
                    .build();
            InputStream stream = api.send(Call.of(GET)).body().stream();
            api.close();
            assertThat(server.left().get(20, TimeUnit.SECONDS)).isTrue();
            assertThatThrownBy(stream::readAllBytes).isInstanceOf(IOException.class);
        }
    }

    @Test
    void wakesWhoWaitsForBytesWhenTheClientIsClosed() throws Exception {
        try (SilentServer server = SilentServer.sending("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nab")) {
            ApiClient api = new TestApi(server.uri())
                    .scheme("key", ApiKey.inHeader("X-Key", "secret"))
                    .timeout(Duration.ofHours(1))
                    .build();
            InputStream stream = api.send(Call.of(GET)).body().stream();
            CompletableFuture<Thread> began = new CompletableFuture<>();
            CompletableFuture<Void> outcome = CompletableFuture.runAsync(() -> {
                assertThatThrownBy(() -> {
                            stream.readNBytes(2);
                            began.complete(Thread.currentThread());
                            stream.read();
                        })
                        .isInstanceOf(IOException.class)
                        .hasMessage("The body was closed");
            });
            Thread reader = began.get();
            while (reader.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            api.close();
            outcome.get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void followsARedirectWithoutTheCredentialAndTheCallersHeaders() throws IOException {
        try (TestServer storage = TestServer.answering(200, "meow");
                TestServer server = TestServer.answering(302, "", "Location", storage.uri() + "/bucket/1?sign=x");
                ApiClient api = client(server).build();
                Download download = api.send(Call.of(GET)).body()) {
            assertThat(download.readBytes(10)).hasSize(4);
            assertThat(server.only().headers()).containsKey("X-key");
            assertThat(storage.only().target()).isEqualTo("/bucket/1?sign=x");
            assertThat(storage.only().headers())
                    .containsKey("Accept")
                    .doesNotContainKey("X-key")
                    .doesNotContainKey("X-mine");
        }
    }

    @Test
    void endsAChainOfRedirects() throws IOException {
        try (TestServer server = TestServer.answering(302, "", "Location", "/again");
                ApiClient api = client(server).build()) {
            ApiException e = catchThrowableOfType(ApiException.class, () -> api.send(Call.of(GET)));
            assertThat(e.status()).isEqualTo(302);
            assertThat(server.received())
                    .hasSize(6)
                    .allMatch(received -> received.headers().containsKey("X-key"));
        }
    }

    @Test
    void doesNotGoWhereNobodyShould() throws IOException {
        for (String location : new String[] {
            "",
            "file:///etc/passwd",
            "http://user:pw@localhost/",
            "::",
            "ftp://x/",
            "http://localhost:0/",
            "http://localhost:70000/"
        }) {
            try (TestServer server = TestServer.answering(302, "", "Location", location);
                    ApiClient api = client(server).build()) {
                ApiException e = catchThrowableOfType(ApiException.class, () -> api.send(Call.of(GET)));
                assertThat(e.status()).as(location).isEqualTo(302);
                assertThat(server.received()).as(location).hasSize(1);
            }
        }
    }

    @Test
    void doesNotContinueInTheClear() {
        TransportRequest request = new TransportRequest(
                "GET",
                java.net.URI.create("https://a.example/x"),
                java.net.http.HttpHeaders.of(java.util.Map.of(), (name, value) -> true),
                null,
                ResponseLimits.DEFAULT,
                Duration.ofSeconds(1));
        TransportResponse response = new TransportResponse(
                302,
                java.net.http.HttpHeaders.of(
                        java.util.Map.of("Location", java.util.List.of("http://a.example/x")), (name, value) -> true),
                new byte[0],
                false);
        assertThat(Redirects.next(request, response)).isNull();
    }

    @Test
    void givesErrorsOfADownloadAsOfAnyCall() throws IOException {
        try (TestServer server = TestServer.answering(404, "{\"errors\":[\"gone\"]}");
                ApiClient api = client(server).build()) {
            ApiException e = catchThrowableOfType(ApiException.class, () -> api.send(Call.of(GET)));
            assertThat(e.messages()).containsExactly("gone");
        }
    }

    @Test
    void givesTheSameAsynchronously() throws Exception {
        try (TestServer server = TestServer.answering(200, "meow");
                ApiClient api = client(server).build();
                Download download = api.sendAsync(Call.of(GET)).get().body()) {
            assertThat(download.readBytes(10)).hasSize(4);
        }
    }

    @Test
    void readsTextInTheEncodingThatTheServerStates() throws IOException {
        try (TestServer server = TestServer.answering(200, "<a>\u00E9</a>", "Content-Type", "application/xml");
                ApiClient api = new TestApi(server.uri()).build()) {
            assertThat(api.send(Call.of(TEXT)).body()).isEqualTo("<a>\u00E9</a>");
            assertThat(server.only().headers().getFirst("Accept")).isEqualTo("text/plain, application/json");
        }
        try (TestServer server = TestServer.answering(200, "\u00E9", "Content-Type", "text/plain; charset=ISO-8859-1");
                ApiClient api = new TestApi(server.uri()).build()) {
            assertThat(api.send(Call.of(TEXT)).body()).isEqualTo("\u00C3\u00A9");
        }
    }
}
