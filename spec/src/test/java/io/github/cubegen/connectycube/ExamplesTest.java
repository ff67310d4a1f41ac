package io.github.cubegen.connectycube;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of the description is what its schema says. */
class ExamplesTest {

    /** An example, the schema that it is for, and where it is. */
    private record Example(String place, JsonNode schema, JsonNode value) {}

    @TestFactory
    Stream<DynamicTest> everyExampleIsValid() throws IOException {
        JsonNode root = Bundled.tree();
        return examples(root).stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.place(),
                        () -> assertThat(problems(root, example)).isEmpty()));
    }

    @Test
    void thereAreExamplesOfMediaTypesParametersHeadersAndSchemas() throws IOException {
        assertThat(examples(Bundled.tree()).stream().map(Example::place))
                .anyMatch(place -> place.contains("/requestBody/content/"))
                .anyMatch(place -> place.contains("/responses/200/content/"))
                .anyMatch(place -> place.contains("/parameters/"))
                .anyMatch(place -> place.contains("/headers/"));
    }

    @Test
    void aWrongExampleIsFound() throws IOException {
        JsonNode root = Bundled.tree();
        ObjectNode schema = ((ObjectNode) root.path("components").path("schemas"))
                .objectNode()
                .put("$ref", "#/components/schemas/User");
        JsonNode wrong = schema.objectNode().put("id", "seven");

        assertThat(problems(root, new Example("", schema, wrong))).isNotEmpty();
    }

    @Test
    void aWrongFormatIsFound() throws IOException {
        JsonNode root = Bundled.tree();
        ObjectNode dateTime =
                ((ObjectNode) root).objectNode().put("type", "string").put("format", "date-time");

        assertThat(problems(root, new Example("", dateTime, TextNode.valueOf("2018-12-05T11:58:02Z"))))
                .isEmpty();
        assertThat(problems(root, new Example("", dateTime, TextNode.valueOf("2018-12-05 11:58:02 UTC"))))
                .isNotEmpty();
    }

    private static List<String> problems(JsonNode root, Example example) {
        return Validation.problems(root, example.schema(), example.value());
    }

    private static List<Example> examples(JsonNode root) {
        List<Example> found = new ArrayList<>();
        collect(root, root, "#", found);
        return found;
    }

    private static void collect(JsonNode root, JsonNode node, String place, List<Example> found) {
        JsonNode schema = node.path("schema");
        if (schema.isObject()) {
            add(place + "/example", schema, node.path("example"), found);
            node.path("examples").properties().forEach(each -> {
                JsonNode target = each.getValue().path("$ref");
                JsonNode example = target.isTextual() ? root.at(target.asText().substring(1)) : each.getValue();
                add(place + "/examples/" + each.getKey(), schema, example.path("value"), found);
            });
        } else if (node.path("examples").isArray()) {
            for (JsonNode each : node.path("examples")) {
                add(place + "/examples", node, each, found);
            }
        }
        if (node.isObject()) {
            node.properties().stream()
                    .filter(each -> !each.getKey().startsWith("example"))
                    .forEach(each -> collect(root, each.getValue(), place + "/" + each.getKey(), found));
        } else {
            node.forEach(
                    each -> collect(root, each, place + "/" + each.path("name").asText("-"), found));
        }
    }

    private static void add(String place, JsonNode schema, JsonNode value, List<Example> found) {
        if (!value.isMissingNode()) {
            found.add(new Example(place, schema, value));
        }
    }
}
