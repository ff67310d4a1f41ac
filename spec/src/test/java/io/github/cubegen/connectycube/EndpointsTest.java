package io.github.cubegen.connectycube;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.cubegen.connectycube.Endpoints.Endpoint;
import java.io.IOException;
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

    private static final int ENDPOINTS = 101;

    /** Operations that another endpoint has, too, because it can't have one of its own. */
    private static final Set<String> STAND_INS = Set.of("GET /blobs/{blob_uid}/download");

    private static final String TOKEN = "CB-Token";
    private static final String KEY = "CB-AuthKey";
    private static final String ADMINISTRATION_KEY = "CB-Administration-API-Key";
    private static final String NONE = "none";

    private static final Map<String, List<String>> SCHEMES =
            Map.of(NONE, List.of(), TOKEN, List.of(TOKEN), ADMINISTRATION_KEY, List.of(ADMINISTRATION_KEY));

    /** What "either" stands for, by module; "none" is the alternative without a credential. */
    private static final Map<String, List<String>> EITHER =
            Map.of("users", List.of(KEY, TOKEN), "storage", List.of(TOKEN, NONE));

    /** Modules of the list that make one module for callers; every other module has its own tag. */
    private static final Map<String, String> TAGS = Map.of("chat-dialogs", "chat", "chat-messages", "chat");

    private final List<Endpoint> endpoints = new ArrayList<>();
    private final Map<String, JsonNode> operations = new TreeMap<>();

    @BeforeEach
    void readBoth() throws IOException {
        endpoints.addAll(Endpoints.all());
        Bundled.operations().forEach(operation -> operations.put(operation.line(), operation.node()));
    }

    @Test
    void everyEndpointIsDescribedAndNothingElse() {
        assertThat(endpoints).hasSize(ENDPOINTS).extracting(Endpoint::line).doesNotHaveDuplicates();
        assertThat(described()).extracting(Endpoint::operation).containsOnlyOnceElementsOf(without(STAND_INS));
        assertThat(new TreeSet<>(described().stream().map(Endpoint::operation).toList()))
                .isEqualTo(operations.keySet());
    }

    @Test
    void threeEndpointsThatAreNotDocumentedAreNotDescribed() {
        assertThat(endpoints)
                .filteredOn(endpoint -> !endpoint.isDescribed())
                .hasSize(3)
                .allSatisfy(endpoint -> {
                    assertThat(endpoint.cell("in_docs")).isEqualTo("no");
                    assertThat(endpoint.cell("in_js_sdk")).isEqualTo("no");
                    assertThat(endpoint.cell("in_flutter_sdk")).isEqualTo("no");
                });
    }

    @Test
    void everyExceptionIsAnEndpointThatCannotBeDescribedAsItStands() throws IOException {
        Set<String> templates = new TreeSet<>();
        operations.keySet().forEach(line -> templates.add(template(line)));
        for (Map<String, String> row : Table.rows("endpoints-not-described.tsv")) {
            String line = Table.cell(row, "endpoint");
            String other = Table.cell(row, "described_as");
            assertThat(Table.cell(row, "reason")).as(line).isNotBlank();
            assertThat(endpoints).extracting(Endpoint::line).contains(line);
            assertThat(operations).doesNotContainKey(line);
            boolean outbound = line.contains(" {");
            if (!other.isEmpty() && !outbound) {
                assertThat(templates).as("what stands in the way of " + line).contains(template(line));
                assertThat(STAND_INS.contains(other) || template(line).equals(template(other)))
                        .as(line + " is another name or has a stand-in")
                        .isTrue();
            }
        }
    }

    @Test
    void everyOperationIsInTheModuleOfItsEndpoint() {
        assertThat(described()).allSatisfy(endpoint -> {
            String module = endpoint.cell("module");
            assertThat(texts(operation(endpoint).path("tags"))).containsExactly(TAGS.getOrDefault(module, module));
        });
    }

    @Test
    void everyOperationAsksForTheCredentialOfItsEndpoint() {
        assertThat(described()).allSatisfy(endpoint -> {
            List<String> schemes = new ArrayList<>();
            for (JsonNode alternative : operation(endpoint).required("security")) {
                if (alternative.isEmpty()) {
                    schemes.add(NONE);
                }
                alternative.fieldNames().forEachRemaining(schemes::add);
            }
            String auth = endpoint.cell("auth");
            assertThat(schemes)
                    .isEqualTo(auth.equals("either") ? EITHER.get(endpoint.cell("module")) : SCHEMES.get(auth));
        });
    }

    @Test
    void deprecatedIsWhatTheListCallsSo() {
        assertThat(described())
                .filteredOn(endpoint -> endpoint.line().equals(endpoint.operation()))
                .allSatisfy(endpoint -> assertThat(
                                operation(endpoint).path("deprecated").asBoolean())
                        .isEqualTo(endpoint.cell("deprecated").equals("yes")));
    }

    @Test
    void everyQueryParameterOfTheListIsDescribed() throws IOException {
        JsonNode root = Bundled.tree();
        assertThat(described())
                .filteredOn(endpoint -> endpoint.line().equals(endpoint.operation()))
                .allSatisfy(endpoint -> {
                    List<String> names = new ArrayList<>();
                    for (JsonNode parameter : operation(endpoint).path("parameters")) {
                        names.add(Bundled.resolve(root, parameter)
                                .required("name")
                                .asText());
                    }
                    assertThat(names).containsAll(simpleNames(endpoint.cell("query_params")));
                });
    }

    private List<Endpoint> described() {
        return endpoints.stream().filter(Endpoint::isDescribed).toList();
    }

    private List<String> without(Set<String> lines) {
        return operations.keySet().stream()
                .filter(line -> !lines.contains(line))
                .toList();
    }

    private JsonNode operation(Endpoint endpoint) {
        return operations.getOrDefault(endpoint.operation(), MissingNode.getInstance());
    }

    /** {@return the names in {@code name:type:…, name:type…}; families of names, in braces, are left out} */
    private static List<String> simpleNames(String cell) {
        return cell.lines()
                .flatMap(text -> List.of(text.split("[,;] ")).stream())
                .filter(part -> part.matches("[a-z_]+(\\[])?:.*"))
                .map(part -> part.substring(0, part.indexOf(':')))
                .collect(Collectors.toList());
    }

    private static String template(String line) {
        return line.replaceAll("\\{[^}]*}", "{}");
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
