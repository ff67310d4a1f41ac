package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Downloads whose connection breaks on the way. */
@Timeout(60)
class ResumeTest {
    private static final Operation<Download> GET =
            Operation.<Download>of("download", "GET", "/files/1").binary(200, "*/*");
    private static final String KNOWN = "Accept-Ranges: bytes\r\nETag: \"v1\"\r\n";

    @TempDir
    private Path folder;

    /** Gives each connection one answer, and closes it after that, complete or not. */
    private static final class BreakingServer implements AutoCloseable {
        private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final List<String> requests = new CopyOnWriteArrayList<>();
        private final Thread thread;

        BreakingServer(String... answers) throws IOException {
            thread = new Thread(() -> serve(List.of(answers)));
            thread.setDaemon(true);
            thread.start();
        }

        private void serve(List<String> answers) {
            for (String answer : answers) {
                try (Socket connection = socket.accept()) {
                    requests.add(head(connection));
                    OutputStream out = connection.getOutputStream();
                    out.write(answer.getBytes(StandardCharsets.US_ASCII));
                    out.flush();
                } catch (IOException e) {
                    return; // closed by the test
                }
            }
            try {
                socket.close(); // a request more is refused: it would wait for an answer that never comes
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String head(Socket connection) throws IOException {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
            List<String> lines = new ArrayList<>();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                lines.add(line);
            }
            return String.join("\n", lines);
        }

        URI uri() {
            return URI.create("http://localhost:" + socket.getLocalPort());
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private static String head(int status, int length, String headers) {
        return "HTTP/1.1 " + status + " X\r\nContent-Length: " + length + "\r\nConnection: close\r\n" + headers
                + "\r\n";
    }

    private static String part(String range, String bytes, int length) {
        return head(206, length, "Content-Range: bytes " + range + "\r\n") + bytes;
    }

    private Path load(BreakingServer server) {
        Path file = folder.resolve("file");
        try (ApiClient api = new TestApi(server.uri()).build()) {
            api.send(Call.of(GET)).body().to(file);
        }
        return file;
    }

    @Test
    void goesOnWhereItBrokeOff() throws IOException {
        try (BreakingServer server =
                new BreakingServer(head(200, 10, KNOWN) + "0123", part("4-9/10", "45", 6), part("6-9/10", "6789", 4))) {
            assertThat(load(server)).hasContent("0123456789");
            assertThat(server.requests.get(1)).contains("Range: bytes=4-").contains("If-Range: \"v1\"");
            assertThat(server.requests.get(2)).contains("Range: bytes=6-");
        }
    }

    @Test
    void beginsAnewWithOtherBytes() throws IOException {
        try (BreakingServer server =
                new BreakingServer(head(200, 10, KNOWN) + "0123456", head(200, 3, KNOWN) + "abc")) {
            assertThat(load(server)).hasContent("abc");
        }
    }

    @Test
    void failsWhereTheServerDoesNotSayWhatTheBytesAreKnownBy() throws IOException {
        List<String> unknown = List.of(
                "", "Accept-Ranges: bytes\r\n", "ETag: \"v1\"\r\n", "Accept-Ranges: bytes\r\nETag: W/\"v1\"\r\n");
        for (String headers : unknown) {
            try (BreakingServer server = new BreakingServer(head(200, 10, headers) + "0123")) {
                assertThatExceptionOfType(TransportException.class).isThrownBy(() -> load(server));
                assertThat(server.requests).hasSize(1);
            }
        }
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void failsAfterAnAnswerWithoutProgress() throws IOException {
        try (BreakingServer server = new BreakingServer(head(200, 10, KNOWN) + "0123", part("4-9/10", "", 6))) {
            assertThatExceptionOfType(TransportException.class).isThrownBy(() -> load(server));
            assertThat(server.requests).hasSize(2);
        }
    }

    @Test
    void refusesAnotherPartThanItAskedFor() throws IOException {
        try (BreakingServer server =
                new BreakingServer(head(200, 10, KNOWN) + "0123", part("0-9/10", "0123456789", 10))) {
            assertThatExceptionOfType(DecodingException.class)
                    .isThrownBy(() -> load(server))
                    .withMessageContaining("not the one that was asked for");
        }
    }

    @Test
    void takesNoMoreThanItMayAndTellsHowFarItHasGot() throws IOException {
        List<Long> told = new ArrayList<>();
        try (BreakingServer server = new BreakingServer(
                        head(200, 4, "") + "0123", head(200, 4, "") + "0123", head(200, 4, "") + "0123");
                ApiClient api = new TestApi(server.uri()).build()) {
            Path file = folder.resolve("file");
            api.send(Call.of(GET))
                    .body()
                    .atMost(4)
                    .onProgress((bytes, total) -> told.add(bytes * 10 + total))
                    .to(file);
            assertThat(file).hasContent("0123");
            assertThat(told.get(told.size() - 1)).isEqualTo(44);
            assertThatExceptionOfType(DecodingException.class)
                    .isThrownBy(() -> api.send(Call.of(GET)).body().atMost(3).to(file))
                    .withMessageContaining("longer than 3 bytes");
            assertThat(file).hasContent("0123");
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() ->
                            api.send(Call.of(GET)).body().atMost(3).stream().readAllBytes());
        }
    }
}
