package io.github.cubegen.connectycube;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.cubegen.connectycube.Bundled.Operation;
import io.github.cubegen.connectycube.Endpoints.Endpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The bodies that the documentation prints, and whether each is what the description says of its operation. */
final class PrintedExamples {

    private final JsonNode root = Bundled.tree();
    private final Map<String, JsonNode> operations = new HashMap<>();

    /**
     * A printed body.
     *
     * @param id where it stands in the file, from 0
     * @param operation method and path
     * @param status empty if none is printed
     * @param body null for an answer that is printed without one
     */
    record Printed(int id, String operation, String kind, String status, JsonNode body, String source) {
        boolean isRequest() {
            return kind.equals("request");
        }
    }

    PrintedExamples() throws IOException {
        Map<String, JsonNode> described = new HashMap<>();
        for (Operation operation : Bundled.operations()) {
            described.put(operation.line(), operation.node());
        }
        for (Endpoint endpoint : Endpoints.all()) {
            if (endpoint.isDescribed()) {
                operations.put(endpoint.line(), described.get(endpoint.operation()));
            }
        }
    }

    static List<Printed> all() throws IOException {
        List<Printed> all = new ArrayList<>();
        JsonNode file = new JsonMapper().readTree(Files.readString(Path.of("src/test/resources/examples.json")));
        for (JsonNode each : file) {
            all.add(new Printed(
                    all.size(),
                    each.required("operation").textValue(),
                    each.required("kind").textValue(),
                    each.required("status").asText("").replace("null", ""),
                    each.required("body"),
                    each.required("source").textValue()));
        }
        return all;
    }

    /** {@return what is wrong with the whole body; empty if nothing} */
    List<String> problems(Printed example) {
        JsonNode operation = operations.get(example.operation());
        if (operation == null) {
            return List.of("no operation: " + example.operation());
        }
        List<JsonNode> messages = example.isRequest()
                ? List.of(Bundled.resolve(root, operation.path("requestBody")))
                : answers(operation, example.status());
        if (messages.isEmpty()) {
            return List.of("no answer with status " + example.status());
        }
        return messages.stream()
                .flatMap(message -> problems(message, example.body()).stream())
                .toList();
    }

    /** {@return what is wrong with a part of a body; empty if nothing} */
    List<String> problems(Printed example, String part, String schemaPointer) {
        JsonNode schema = root.at(schemaPointer);
        JsonNode value = example.body().at(part);
        if (schema.isMissingNode() || value.isMissingNode()) {
            return List.of("there is no " + (schema.isMissingNode() ? schemaPointer : part));
        }
        return Validation.problems(root, schema, value);
    }

    /** {@return whether the schema with these additional properties declares the property itself} */
    boolean declares(String additionalProperties, String property) {
        String schema = additionalProperties.substring(0, additionalProperties.lastIndexOf('/'));
        return !root.at(schema + "/properties" + property).isMissingNode();
    }

    /** {@return the answers of the printed status; if none is printed, all that mean success} */
    private List<JsonNode> answers(JsonNode operation, String status) {
        List<JsonNode> answers = new ArrayList<>();
        operation.path("responses").properties().forEach(each -> {
            boolean meant = status.isEmpty()
                    ? each.getKey().startsWith("2")
                    : each.getKey().equals(status);
            if (meant) {
                answers.add(Bundled.resolve(root, each.getValue()));
            }
        });
        return answers;
    }

    /** An answer that is described without content carries nothing: no body, or an object without members. */
    private List<String> problems(JsonNode message, JsonNode body) {
        JsonNode schema = message.at("/content/application~1json/schema");
        if (schema.isMissingNode()) {
            return body.isEmpty() && !body.isArray() ? List.of() : List.of("no JSON is described");
        }
        return Validation.problems(root, schema, body);
    }
}
