package io.github.cubegen.it;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import io.github.cubegen.it.connectycube.client.Webhooks;
import io.github.cubegen.it.connectycube.model.Recording;
import io.github.cubegen.it.connectycube.model.RecordingDone;
import io.github.cubegen.it.connectycube.runtime.JsonException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The call that ConnectyCube makes when a recording is done, over a socket. */
class WebhookTest {
    private final AtomicReference<@Nullable RecordingDone> received = new AtomicReference<>();

    /** Answers as an application would: 204, or 400 to what is not as described. */
    private int send(String body) throws IOException, InterruptedException {
        HttpServer application = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        application.createContext("/", exchange -> {
            int status = 204;
            try {
                received.set(Webhooks.RECORDING_DONE.decode(exchange.getRequestBody()));
            } catch (JsonException e) {
                status = 400;
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        application.start();
        try {
            URI address =
                    URI.create("http://localhost:" + application.getAddress().getPort() + "/done");
            HttpRequest call = HttpRequest.newBuilder(address)
                    .method(Webhooks.RECORDING_DONE.method(), HttpRequest.BodyPublishers.ofString(body))
                    .build();
            return HttpClient.newHttpClient()
                    .send(call, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } finally {
            application.stop(0);
        }
    }

    private static byte[] bundled() {
        try (InputStream in =
                requireNonNull(WebhookTest.class.getResourceAsStream("/openapi/connectycube.bundled.json"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonObject documented() {
        return new JsonObject(Buffer.buffer(bundled()))
                .getJsonObject("webhooks")
                .getJsonObject("recordingDone")
                .getJsonObject("post")
                .getJsonObject("requestBody")
                .getJsonObject("content")
                .getJsonObject("application/json")
                .getJsonObject("examples")
                .getJsonObject("oneRecording")
                .getJsonObject("value");
    }

    @Test
    void readsTheDocumentedCall() throws IOException, InterruptedException {
        assertThat(send(documented().encode())).isEqualTo(204);
        RecordingDone done = received.get();
        assertThat(done).isNotNull();
        assertThat(Objects.requireNonNull(done).hostUser().login()).isEqualTo("resourceful-norris-75");
        assertThat(done.callRecords())
                .extracting(Recording::fileUid)
                .containsExactly("619486cc-3cb5-4171-afe0-74c1f1805e9a_64ba8ab043e599002b5bdbca");
    }

    @Test
    void refusesACallWithoutARequiredPart() throws IOException, InterruptedException {
        JsonObject call = documented();
        call.remove("meeting");
        assertThat(send(call.encode())).isEqualTo(400);
        assertThat(send("[]")).isEqualTo(400);
        assertThat(send("")).isEqualTo(400);
        assertThat(received.get()).isNull();
    }

    @Test
    void namesThePlaceAndNotTheValue() {
        JsonObject call = documented();
        call.getJsonObject("hostUser").put("id", "a secret");
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> Webhooks.RECORDING_DONE.decode(call.encode().getBytes(StandardCharsets.UTF_8)))
                .satisfies(e -> assertThat(e.path()).isEqualTo("$.hostUser.id"))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
    }
}
