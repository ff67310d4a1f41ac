package io.github.cubegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.spec.InputFile;
import io.github.cubegen.spec.OpenApiVersion;
import io.github.cubegen.spec.ResolvedDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The document of another API with the same components, each of which is part of a call: so they are read also if no call of
 * the API has them. The calls are webhooks, of which a path does not have to name the parameters.
 *
 * @param root the document
 * @param parts the components by the places where the calls refer to them
 */
record ComponentCalls(ResolvedDocument read, ObjectNode root, Map<JsonPointer, JsonPointer> parts)
        implements ResolvedDocument {

    private static final JsonPointer WEBHOOKS = JsonPointer.ROOT.child("webhooks");

    /** {@return the document in which every component is part of a webhook} */
    static ResolvedDocument of(ResolvedDocument document) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        document.root().properties().forEach(member -> root.set(member.getKey(), member.getValue()));
        root.putObject("paths");
        root.putObject("webhooks");
        ComponentCalls calls = new ComponentCalls(document, root, new HashMap<>());
        calls.add("parameters", "parameters/0");
        calls.add("requestBodies", "requestBody");
        calls.add("responses", "responses/200");
        calls.add("headers", "responses/200/headers/X-Header");
        return calls;
    }

    /**
     * Adds a call for each component of a kind.
     *
     * @param place where an operation has it
     */
    private void add(String kind, String place) {
        JsonPointer section = JsonPointer.ROOT.child("components").child(kind);
        for (Map.Entry<String, JsonNode> component : read.at(section).properties()) {
            String name = kind + " " + component.getKey();
            JsonPointer part = WEBHOOKS.child(name).child("post");
            for (String token : place.split("/", -1)) {
                part = part.child(token);
            }
            parts.put(part, section.child(component.getKey()));
            root.withObject(WEBHOOKS.toString()).set(name, item(component.getValue(), place));
        }
    }

    /** A path item with one operation, written from the inside to the outside. */
    private static ObjectNode item(JsonNode component, String place) {
        JsonNode node = component;
        String[] tokens = ("post/" + place).split("/", -1);
        for (int i = tokens.length - 1; i >= 0; i--) {
            node = tokens[i].equals("0")
                    ? JsonNodeFactory.instance.arrayNode().add(node)
                    : JsonNodeFactory.instance.objectNode().set(tokens[i], node);
        }
        return (ObjectNode) node;
    }

    @Override
    public OpenApiVersion version() {
        return read.version();
    }

    @Override
    public JsonNode at(JsonPointer pointer) {
        return pointer.startsWith(WEBHOOKS) ? root.at(pointer.toString()) : read.at(pointer);
    }

    @Override
    public JsonPointer target(JsonPointer pointer) {
        return read.target(parts.getOrDefault(pointer, pointer));
    }

    @Override
    public boolean isFaulty(JsonPointer pointer) {
        return read.isFaulty(pointer);
    }

    @Override
    public List<Diagnostic> locate(List<Diagnostic> diagnostics) {
        return read.locate(diagnostics);
    }

    @Override
    public List<InputFile> inputs() {
        return read.inputs();
    }

    @Override
    public byte[] bundle() {
        return read.bundle();
    }
}
