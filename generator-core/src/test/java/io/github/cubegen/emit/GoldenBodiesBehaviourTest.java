package io.github.cubegen.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import golden.bodies.BodiesClient;
import golden.bodies.client.ExportResult;
import golden.bodies.model.Facts;
import golden.bodies.model.SearchRequestNear;
import io.github.cubegen.runtime.BinaryContent;
import io.github.cubegen.runtime.DecodingException;
import io.github.cubegen.runtime.Download;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a generated client does with bodies other than JSON, and where it sends them. */
class GoldenBodiesBehaviourTest {
    private static final Pattern PART_NAME = Pattern.compile("name=\"([^\"]+)\"");

    private HttpServer server;
    private String target = "";
    private String contentType = "";
    private String sent = "";
    private String answer = "";
    private int success = 200;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                target = exchange.getRequestMethod() + " " + exchange.getRequestURI();
                contentType = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
                sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
                int status = target.startsWith("POST /store") ? 201 : bytes.length == 0 ? 204 : success;
                exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String uri() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private BodiesClient client() {
        return BodiesClient.builder().baseUri(uri() + "/v1").build();
    }

    @Test
    void sendsTheFieldsOfAFormInTheOrderOfTheDescriptionToItsOwnServer() {
        answer = "<ok/>";
        try (BodiesClient client = client()) {
            String result = client.files()
                    .upload(
                            "k",
                            BinaryContent.of(new byte[] {'F'}),
                            q -> q.server(URI.create(uri() + "/store"))
                                    .fields(Map.of("x-more", "1"))
                                    .size(5L)
                                    .pages(List.of(BinaryContent.of(new byte[] {'P'})))
                                    .facts(Facts.builder().width(3L).build()));

            assertThat(result).isEqualTo("<ok/>");
        }
        assertThat(target).isEqualTo("POST /store/files");
        assertThat(contentType).startsWith("multipart/form-data; boundary=");
        assertThat(PART_NAME.matcher(sent).results().map(found -> found.group(1)))
                .containsExactly("x-more", "key", "size", "facts", "pages", "pages", "file", "file");
        assertThat(sent).contains("{\"width\":3}").contains("Content-Type: image/png");
    }

    @Test
    void readsAndSendsBytes() {
        answer = "meow";
        try (BodiesClient client = client()) {
            try (Download download = client.files().download("7")) {
                assertThat(download.readBytes(10))
                        .asString(StandardCharsets.US_ASCII)
                        .isEqualTo("meow");
            }
            answer = "";
            client.files().replace("7", BinaryContent.of(new byte[] {'x'}));
        }
        assertThat(target).isEqualTo("PUT /v1/files/7");
        assertThat(contentType).isEqualTo("application/octet-stream");
        assertThat(sent).isEqualTo("x");
    }

    @Test
    void readsAndSendsText() {
        answer = "n\u00F6te";
        try (BodiesClient client = client()) {
            assertThat(client.files().readNote("1")).isEqualTo("n\u00F6te");
            answer = "";
            client.files().writeNote("1", q -> q.text("n\u00F6te"));
        }
        assertThat(target).isEqualTo("PUT /v2/notes/1");
        assertThat(contentType).isEqualTo("text/plain");
        assertThat(sent).isEqualTo("n\u00F6te");
    }

    @Test
    void sendsAnHtmlForm() {
        answer = "[\"a\"]";
        try (BodiesClient client = client()) {
            List<String> found = client.files()
                    .search(
                            "a b",
                            q -> q.ids(List.of(1L, 2L))
                                    .kinds(List.of("x", "y"))
                                    .near(SearchRequestNear.builder()
                                            .lat(1.5)
                                            .lon(2.0)
                                            .build()));

            assertThat(found).containsExactly("a");
        }
        assertThat(sent).isEqualTo("query=a%20b&ids=1&ids=2&kinds=x,y&near%5Blat%5D=1.5&near%5Blon%5D=2.0");
    }

    @Test
    void givesSuccessesThatDifferByTheirStatus() {
        answer = "a,b";
        try (BodiesClient client = client()) {
            assertThat(client.files().export()).isEqualTo(new ExportResult.Ok("a,b"));
            success = 202;
            answer = "{\"width\":1}";
            assertThat(client.async().files().export().join())
                    .isInstanceOfSatisfying(
                            ExportResult.Accepted.class,
                            later -> assertThat(later.value().width()).isEqualTo(1));
            success = 203;
            assertThatThrownBy(() -> client.files().export()).isInstanceOf(DecodingException.class);
        }
    }
}
