package io.github.cubegen.connectycube;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.connectycube.Bundled.Operation;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What leaves ConnectyCube's own hosts: files, without a credential and in the form that their host takes. */
class StorageHostTest {

    @Test
    void noCredentialGoesToTheHostOfAnother() throws IOException {
        List<Operation> abroad = Bundled.operations().stream()
                .filter(operation -> operation.servers().stream()
                        .map(server -> URI.create(server).getHost())
                        .anyMatch(host -> !host.endsWith(".connectycube.com")))
                .toList();

        assertThat(abroad).extracting(Operation::line).containsExactly("POST https://cb-shared-s3.s3.amazonaws.com/");
        assertThat(abroad)
                .allSatisfy(operation ->
                        assertThat(operation.node().required("security")).isEmpty());
    }

    @Test
    void theFileIsTheLastFieldOfTheFormAndTheOthersAreThoseOfThePrintedAddress() throws IOException {
        JsonNode components = Bundled.tree().path("components");
        JsonNode form = components.at("/schemas/BlobUploadForm/properties");
        List<String> fields = new ArrayList<>();
        form.fieldNames().forEachRemaining(fields::add);
        String address = components
                .at("/examples/NewBlob/value/blob/blob_object_access/params")
                .textValue();

        assertThat(fields.remove(fields.size() - 1)).isEqualTo("file");
        assertThat(form.at("/file/format").textValue()).isEqualTo("binary");
        assertThat(Pattern.compile("(?<=[?&])[^=]+(?==)")
                        .matcher(address)
                        .results()
                        .map(MatchResult::group))
                .isEqualTo(fields);
    }

    @Test
    void theDownloadTellsWhereTheContentIs() throws IOException {
        JsonNode responses = Bundled.operations().stream()
                .filter(operation -> operation.line().equals("GET /blobs/{blob_uid}/download"))
                .map(operation -> operation.node().path("responses"))
                .findFirst()
                .orElseThrow();

        for (String status : List.of("301", "302")) {
            assertThat(responses.at("/" + status + "/headers/Location/$ref").textValue())
                    .isEqualTo("#/components/headers/SignedLocation");
        }
        assertThat(responses.at("/200/content").has("*/*")).isTrue();
    }
}
