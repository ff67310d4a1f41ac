package io.github.cubegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import io.github.cubegen.spec.Sha256;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteFileTest {

    private static final byte[] CONTENT = "openapi: 3.1.0\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path cache;

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private URI api;
    private List<String> origins;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            if (exchange.getRequestURI().getPath().equals("/moved")) {
                exchange.getResponseHeaders().set("Location", "/api.yaml");
                exchange.sendResponseHeaders(302, -1);
            } else if (exchange.getRequestURI().getPath().startsWith("/status/")) {
                String path = exchange.getRequestURI().getPath();
                exchange.sendResponseHeaders(Integer.parseInt(path.substring("/status/".length())), -1);
            } else {
                exchange.sendResponseHeaders(200, CONTENT.length);
                exchange.getResponseBody().write(CONTENT);
            }
            exchange.close();
        });
        server.start();
        String origin = "http://localhost:" + server.getAddress().getPort();
        origins = List.of("https://example.com", origin.replace("localhost", "LocalHost"));
        api = URI.create(origin + "/api.yaml?version=2");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void fetchesOnceWhatHasTheChecksum() throws Exception {
        String hash = Sha256.of(CONTENT);

        Path file = new RemoteFile(cache, false).fetch(api, hash.toUpperCase(Locale.ROOT), origins);

        assertThat(file).hasBinaryContent(CONTENT).hasFileName("api.yaml");
        assertThat(new RemoteFile(cache, true).fetch(api, hash, origins)).isEqualTo(file);
        assertThat(asked).hasValue(1);

        Files.writeString(file, "broken");
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> new RemoteFile(cache, true).fetch(api, hash, origins))
                .withMessageContaining("was fetched, but " + file + " has been changed since, and Maven is offline");
        assertThat(new RemoteFile(cache, false).fetch(api, hash, origins)).hasBinaryContent(CONTENT);
        assertThat(asked).hasValue(2);
    }

    @Test
    void asksNobodyWhoIsNotAllowed() {
        assertRefused(
                api,
                Sha256.of(CONTENT),
                List.of("http://localhost", "https://localhost:1"),
                "may not be fetched; allow");
        assertRefused(
                api,
                Sha256.of(CONTENT),
                List.of("no origin at all"),
                "'no origin at all' is no origin; write scheme, host and port, such as");
        assertRefused(
                api,
                Sha256.of(CONTENT),
                List.of("localhost"),
                "'localhost' is no origin; write scheme, host and port, such as");
        assertRefused(
                URI.create("file:///etc/passwd"),
                Sha256.of(CONTENT),
                List.of("file:///"),
                "is no address of a web server, as <url> is; name a file");
        assertThat(asked).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/team/", "/?a", "/#a"})
    void allowsNoPartOfAServer(String more) {
        String origin = origins.get(1).toLowerCase(Locale.ROOT);

        assertRefused(
                api,
                Sha256.of(CONTENT),
                List.of(origin + more),
                origin + more + " is more than an origin, which is scheme, host and port; write " + origin + ",");
        assertThat(asked).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://me:secret@localhost/a.yaml", "http://me:secret@my_host/a", "http://me:sec@secret@host/a"
            })
    void neverTellsAPassword(String address) {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> new RemoteFile(cache, false).fetch(URI.create(address), Sha256.of(CONTENT), origins))
                .withMessageContaining("the <url> has a user name or password, and credentials are not sent")
                .withMessageNotContaining("secret");
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> new RemoteFile(cache, false).fetch(api, Sha256.of(CONTENT), List.of(address)))
                .withMessageContaining("an entry has a user name or password, and credentials are not sent")
                .withMessageNotContaining("secret");
        assertThat(asked).hasValue(0);
    }

    @Test
    void asksNoHostThatCannotBeOne() {
        assertRefused(
                URI.create("http://my_host/a.yaml"),
                Sha256.of(CONTENT),
                origins,
                "has no host that can be asked; correct");
        assertRefused(api, Sha256.of(CONTENT), List.of("ftp://localhost"), "'ftp://localhost' is no origin; write");
    }

    @Test
    void takesNoOtherContent() throws IOException {
        assertRefused(
                api,
                "0".repeat(64),
                origins,
                "has another content than is expected: its checksum is " + Sha256.of(CONTENT));
        assertRefused(api, null, origins, "what is there now has <sha256>" + Sha256.of(CONTENT) + "</sha256>");
        assertRefused(api, "abc", origins, "is not 64 hexadecimal digits");
        try (var files = Files.list(cache)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void saysWhatToDoAboutAnAnswerWithoutADescription() {
        String hash = Sha256.of(CONTENT);
        assertRefused(
                api.resolve("/status/403"), hash, origins, "answers 403; it wants credentials, which are not sent");
        assertRefused(
                api.resolve("/status/404"), hash, origins, "answers 404; nothing to read is there: correct the <url>");
        assertRefused(api.resolve("/status/503"), hash, origins, "answers 503; build again later, or name a file");
    }

    @Test
    void followsNoRedirect() {
        assertRefused(
                api.resolve("/moved"),
                "0".repeat(64),
                origins,
                "answers 302; redirects are not followed: name the address");
        assertThat(asked).hasValue(1);
    }

    @Test
    void asksNobodyWhileMavenIsOffline() {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> new RemoteFile(cache, true).fetch(api, "0".repeat(64), origins))
                .withMessageContaining("build once without -o");
        assertThat(asked).hasValue(0);
    }

    @Test
    void saysWhyThereIsNoAnswer() {
        server.stop(0);

        assertNotFetched(api, "no server takes the connection");
        assertNotFetched(URI.create("http://nowhere.invalid/api.yaml"), "its host is not known here");
    }

    @Test
    void tellsOfACacheThatCantBeWrittenAsSuch() throws IOException {
        Path inTheWay = Files.writeString(cache.resolve("file"), "");

        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(() -> new RemoteFile(inTheWay, false).fetch(api, Sha256.of(CONTENT), origins))
                .withMessageStartingWith(
                        "The parameter spec: what " + api + " has can't be kept in " + inTheWay + ": ");
    }

    private void assertNotFetched(URI url, String reason) {
        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(
                        () -> new RemoteFile(cache, false).fetch(url, "0".repeat(64), List.of(RemoteFile.origin(url))))
                .withMessage("The parameter spec: " + url + " can't be fetched: " + reason
                        + "; name a file instead, or build again when the server answers");
    }

    private void assertRefused(URI url, @Nullable String hash, List<String> allowed, String message) {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> new RemoteFile(cache, false).fetch(url, hash, allowed))
                .withMessageContaining(message);
    }
}
