package io.github.cubegen.connectycube;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of endpoints, drawn up from the documentation and the SDKs, and the description say the same. */
class EndpointsTest {

    private static final String TOKEN = "CB-Token";
    private static final String KEY = "CB-AuthKey";
    private static final String ADMINISTRATION_KEY = "CB-Administration-API-Key";
    private static final String NONE = "none";

    private static final Map<String, List<String>> SCHEMES =
            Map.of(NONE, List.of(), TOKEN, List.of(TOKEN), ADMINISTRATION_KEY, List.of(ADMINISTRATION_KEY));

    /** What "either" stands for, by module; "none" is the alternative without a credential. */
    private static final Map<String, List<String>> EITHER =
            Map.of("users", List.of(KEY, TOKEN), "storage", List.of(TOKEN, NONE));

    /** The addresses that the application chooses, and the names of the webhooks. */
    private static final Map<String, String> WEBHOOKS = Map.of(
            "{recording_done_webhook_url}", "recordingDone",
            "{identity_provider_verify_url}", "identityProviderCheck");

    /** Rows that share method and template with another, which OpenAPI forbids, and the operation that does the same. */
    private static final Map<String, String> SAME_TEMPLATE =
            Map.of("GET /blobs/{blob_uid}", "GET /blobs/{blob_uid}/download");

    /** Rows whose template has another parameter name than other methods of its path, and the one path that OpenAPI allows. */
    private static final Map<String, String> OTHER_NAME = Map.of(
            "DELETE /chat/Dialog/{dialog_ids}", "DELETE /chat/Dialog/{dialog_id}",
            "PUT /data/{class_name}/{record_id}", "PUT /data/{class_name}/{record_ids}");

    /** Modules of the list that make one module for callers; every other module has its own tag. */
    private static final Map<String, String> TAGS = Map.of("chat-dialogs", "chat", "chat-messages", "chat");

    private final Map<String, Map<String, String>> rows = new TreeMap<>();
    private final Map<String, JsonNode> operations = new TreeMap<>();

    @BeforeEach
    void readBoth() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/endpoints.tsv"));
        String[] columns = lines.get(0).split("\t", -1);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            Map<String, String> row = new TreeMap<>();
            for (int i = 0; i < columns.length; i++) {
                row.put(columns[i], cells[i]);
            }
            String path = row.getOrDefault("path", "");
            String address = row.get("method") + " " + WEBHOOKS.getOrDefault(path, path);
            rows.put(OTHER_NAME.getOrDefault(address, address), row);
        }
        Bundled.operations().forEach(operation -> operations.put(operation.line(), operation.node()));
    }

    @Test
    void everyEndpointIsDescribedAndNothingElse() {
        assertThat(rows).hasSize(98);
        Set<String> describable = new TreeSet<>(rows.keySet());
        describable.removeAll(SAME_TEMPLATE.keySet());
        assertThat(operations.keySet()).isEqualTo(describable);
    }

    @Test
    void anEndpointWithoutOperationHasTheTemplateOfAnotherAndAStandIn() {
        Set<String> templates = new TreeSet<>();
        operations.keySet().forEach(line -> templates.add(withoutNames(line)));
        assertThat(SAME_TEMPLATE).allSatisfy((line, standIn) -> {
            assertThat(rows).containsKey(line);
            assertThat(templates).contains(withoutNames(line));
            assertThat(operations).containsKey(standIn);
        });
    }

    @Test
    void anotherNameOfAParameterIsTheOnlyDifference() {
        assertThat(OTHER_NAME)
                .allSatisfy((line, operation) -> assertThat(withoutNames(line)).isEqualTo(withoutNames(operation)));
    }

    @Test
    void everyOperationIsInTheModuleOfItsEndpoint() {
        assertThat(operations).allSatisfy((line, operation) -> {
            String module = cell(line, "module");
            assertThat(texts(operation.path("tags"))).containsExactly(TAGS.getOrDefault(module, module));
        });
    }

    @Test
    void everyOperationAsksForTheCredentialOfItsEndpoint() {
        assertThat(operations).allSatisfy((line, operation) -> {
            List<String> schemes = new ArrayList<>();
            for (JsonNode alternative : operation.required("security")) {
                if (alternative.isEmpty()) {
                    schemes.add(NONE);
                }
                alternative.fieldNames().forEachRemaining(schemes::add);
            }
            String auth = cell(line, "auth");
            assertThat(schemes).isEqualTo(auth.equals("either") ? EITHER.get(cell(line, "module")) : SCHEMES.get(auth));
        });
    }

    @Test
    void everyQueryParameterOfTheListIsDescribed() throws IOException {
        JsonNode components = Bundled.tree().path("components").path("parameters");
        assertThat(operations).allSatisfy((line, operation) -> {
            List<String> described = new ArrayList<>();
            operation.path("parameters").forEach(parameter -> {
                String target = parameter.path("$ref").asText("");
                JsonNode meant =
                        target.isEmpty() ? parameter : components.path(target.substring(target.lastIndexOf('/') + 1));
                described.add(meant.required("name").asText());
            });
            assertThat(described).containsAll(simpleNames(cell(line, "query_params")));
        });
    }

    /** {@return the names in {@code name:type:…, name:type…}; families of names, in braces, are left out} */
    private static List<String> simpleNames(String cell) {
        return cell.lines()
                .flatMap(text -> List.of(text.split("[,;] ")).stream())
                .filter(part -> part.matches("[a-z_]+(\\[])?:.*"))
                .map(part -> part.substring(0, part.indexOf(':')))
                .collect(Collectors.toList());
    }

    private static String withoutNames(String line) {
        return line.replaceAll("\\{[^}]*}", "{}");
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private String cell(String line, String column) {
        return rows.getOrDefault(line, Map.of()).getOrDefault(column, "");
    }
}
