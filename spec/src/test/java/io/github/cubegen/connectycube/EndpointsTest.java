package io.github.cubegen.connectycube;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of endpoints, drawn up from the documentation and the SDKs, and the description say the same. */
class EndpointsTest {

    private static final String TOKEN = "CB-Token";
    private static final String KEY = "CB-AuthKey";

    private static final Map<String, List<String>> SCHEMES =
            Map.of("none", List.of(), TOKEN, List.of(TOKEN), "either", List.of(KEY, TOKEN));

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
            rows.put(address(row.get("method") + " " + row.get("path")), row);
        }
        Bundled.operations().forEach(operation -> operations.put(address(operation.line()), operation.node()));
    }

    @Test
    void everyEndpointIsDescribedAndNothingElse() {
        assertThat(rows).hasSize(47);
        assertThat(operations.keySet()).isEqualTo(rows.keySet());
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
            operation.required("security").forEach(each -> each.fieldNames().forEachRemaining(schemes::add));
            assertThat(schemes).isEqualTo(SCHEMES.get(cell(line, "auth")));
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

    /**
     * A request line without the names of its path parameters: the list has two names in one place, which OpenAPI takes for
     * one path.
     */
    private static String address(String line) {
        return line.replaceAll("\\{[^/]*}", "{}");
    }

    /** {@return the names in {@code name:type:…, name:type…}; families of names, in braces, are left out} */
    private static List<String> simpleNames(String cell) {
        return cell.lines()
                .flatMap(text -> List.of(text.split("[,;] ")).stream())
                .filter(part -> part.matches("[a-z_]+(\\[])?:.*"))
                .map(part -> part.substring(0, part.indexOf(':')))
                .collect(Collectors.toList());
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
