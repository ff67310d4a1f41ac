package io.github.cubegen.it;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import io.github.cubegen.it.connectycube.exception.ForbiddenException;
import io.github.cubegen.it.connectycube.model.Blob;
import io.github.cubegen.it.connectycube.model.BlobCompletion;
import io.github.cubegen.it.connectycube.model.BlobCreate;
import io.github.cubegen.it.connectycube.model.BlobObjectAccess;
import io.github.cubegen.it.connectycube.runtime.BinaryContent;
import io.github.cubegen.it.connectycube.runtime.FormAddress;
import io.github.cubegen.it.exchange.Answer;
import io.github.cubegen.it.exchange.CubeServer;
import io.github.cubegen.it.exchange.Exchange;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A file on its way to the storage host and back. */
class FileTransferTest {
    @RegisterExtension
    static final CubeServer server = new CubeServer();

    private static final List<Map.Entry<String, String>> FIELDS = List.of(
            Map.entry("Content-Type", "image/jpeg"),
            Map.entry("acl", "public-read"),
            Map.entry("key", "c44be5"),
            Map.entry("policy", "eyJ+/w=="),
            Map.entry("x-amz-security-token", "not in the description"),
            Map.entry("x-amz-signature", "6b76f67cc72313fd"));

    @TempDir
    private Path folder;

    private static Answer announced(StorageHost storage) {
        String query = FIELDS.stream()
                .map(field -> field.getKey() + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)
                                .replace("+", "%20"))
                .collect(Collectors.joining("&"));
        return Answer.json(
                201,
                "{\"blob\":{\"id\":8049,\"uid\":\"9ad79a5b8bb1430fbc4bbf7be6215cb744\",\"content_type\":\"image/jpeg\","
                        + "\"name\":\"cat.jpeg\",\"size\":null,\"public\":false,\"created_at\":\"2018-12-17T13:10:09Z\","
                        + "\"updated_at\":\"2018-12-17T13:10:09Z\",\"blob_object_access\":{\"blob_id\":8049,"
                        + "\"expires\":\"2018-12-17T14:10:09Z\",\"object_access_type\":\"Write\",\"params\":\""
                        + storage.uri() + "/bucket?" + query + "\"}}}");
    }

    @Test
    @Quirk({28, 36, 48, 50, 72})
    void goesToTheStorageHostWithTheReturnedFieldsInTheirOrderAndWithoutAToken() throws IOException {
        Path file = Files.writeString(folder.resolve("cat.jpeg"), "meow");
        try (StorageHost storage = new StorageHost(FIELDS);
                ConnectyCubeClient cube = Clients.withToken(server)) {
            server.answer("createBlob", announced(storage));
            server.answer("completeBlob", Answer.of(200, "application/json", " "));

            BinaryContent content = BinaryContent.of(file).as("image/jpeg");
            Blob blob = cube.storage()
                    .create(BlobCreate.builder()
                            .name("cat.jpeg")
                            .contentType("image/jpeg")
                            .build());
            BlobObjectAccess access = requireNonNull(blob.blobObjectAccess());
            FormAddress address = FormAddress.of(requireNonNull(access.params()));
            cube.storage()
                    .uploadContent(content, q -> q.server(address.server()).fields(address.fields()));
            cube.storage()
                    .complete(
                            blob.id(),
                            BlobCompletion.builder().size(content.length()).build());

            assertThat(storage.stored()).isEqualTo("image/jpeg: meow");
            assertThat(storage.requests())
                    .singleElement()
                    .satisfies(headers -> assertThat(headers)
                            .doesNotContainKeys("Cb-token", "Cb-authkey", "Authorization", "Cookie"));
        }
        List<Exchange> exchanges = server.exchanges();
        assertThat(exchanges)
                .extracting(Exchange::toString)
                .containsExactly("POST /blobs -> 201", "PUT /blobs/8049/complete -> 200");
        assertThat(exchanges.get(1).requestBody()).isEqualTo("{\"blob\":{\"size\":4}}");
    }

    @Test
    @Quirk(48)
    void tellsWhatTheStorageHostRefuses() throws IOException {
        try (StorageHost storage = new StorageHost(List.of(Map.entry("key", "other")));
                ConnectyCubeClient cube = Clients.withToken(server)) {
            server.expectNoExchange();
            FormAddress address = FormAddress.of(storage.uri() + "/bucket?key=a");
            ForbiddenException e = catchThrowableOfType(
                    ForbiddenException.class,
                    () -> cube.storage()
                            .uploadContent(
                                    BinaryContent.of(new byte[] {1}),
                                    q -> q.server(address.server()).fields(address.fields())));
            assertThat(e.bodySnippet()).contains("fields are [key]");
        }
    }

    @Test
    @Quirk(56)
    void comesBackThroughARedirectWithoutTheToken() throws IOException {
        Path file = folder.resolve("back.jpeg");
        try (StorageHost storage = new StorageHost(List.of());
                ConnectyCubeClient cube = Clients.withToken(server)) {
            server.answer(
                    "downloadBlob", Answer.empty(302).with("Location", storage.uri() + "/signed/1?X-Amz-Signature=x"));

            cube.storage().download("9ad79a5b8bb1430fbc4bbf7be6215cb744").to(file);

            assertThat(storage.requests())
                    .singleElement()
                    .satisfies(headers -> assertThat(headers).doesNotContainKeys("Cb-token", "Cookie"));
        }
        assertThat(file).exists();
        assertThat(server.exchange().requestHeader("CB-Token")).isEqualTo(Clients.TOKEN);
    }

    @Test
    void theGuideShowsCodeThatCompiles() throws IOException {
        server.expectNoExchange();
        List<String> snippets = Snippets.blocks(Path.of("..", "docs", "files.md"), "java");
        assertThat(snippets).hasSize(3);
        for (String snippet : snippets) {
            assertThat(Snippets.errors(
                            ConnectyCubeClient.class.getPackageName(),
                            "ConnectyCubeClient cube, Path cat, String uid",
                            snippet,
                            folder))
                    .as(snippet)
                    .isEmpty();
        }
    }
}
