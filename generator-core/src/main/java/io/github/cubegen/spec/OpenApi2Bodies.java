package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes request bodies and responses of OpenAPI 3.0, which state their media types, out of the parameters and responses of
 * 2.0, whose media types are listed elsewhere.
 */
final class OpenApi2Bodies {
    private static final String MULTIPART = "multipart/form-data";
    private static final String URLENCODED = "application/x-www-form-urlencoded";

    private final OldPart root;
    private final OpenApi2Parameters parameters;
    private final Budget budget;
    private final Findings found;

    OpenApi2Bodies(OldPart root, OpenApi2Parameters parameters, Budget budget, Findings found) {
        this.root = root;
        this.parameters = parameters;
        this.budget = budget;
        this.found = found;
    }

    /**
     * Makes the body of an operation.
     *
     * @param declared the parameter, or a reference to it
     * @param meant the parameter
     */
    void body(OldPart declared, OldPart meant, OldPart operation, NewPart made) {
        boolean shared = meant.pointer().tokens().size() == 2
                && meant.pointer().tokens().get(0).equals("parameters");
        if (shared && !operation.has("consumes")) {
            made.keep("requestBody", declared);
        } else {
            body(meant, operation, made.object("requestBody", meant));
        }
    }

    /** Makes a body that operations share. */
    void body(OldPart meant, NewPart made) {
        body(meant, root, made);
    }

    private void body(OldPart meant, OldPart operation, NewPart made) {
        for (OldPart member : meant.members()) {
            if (member.name().startsWith("x-")
                    || Set.of("description", "required").contains(member.name())) {
                made.keep(member.name(), member);
            }
        }
        List<String> types = mediaTypes(operation, "consumes");
        for (String type : types.isEmpty() ? List.of("application/json") : types) {
            content(type, meant.member("schema"), made);
        }
    }

    /** Makes the body of an operation whose properties are these parameters. */
    void form(List<OldPart> fields, OldPart operation, NewPart made) {
        NewPart body = made.object("requestBody");
        boolean hasFile = fields.stream().anyMatch(field -> "file".equals(field.text("type")));
        Set<String> types = new LinkedHashSet<>();
        for (String type : mediaTypes(operation, "consumes")) {
            String plain = type.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
            if (plain.equals(MULTIPART) || (plain.equals(URLENCODED) && !hasFile)) {
                types.add(plain);
            }
        }
        if (types.isEmpty()) {
            types.add(hasFile ? MULTIPART : URLENCODED);
        }
        List<String> required = new ArrayList<>();
        for (String type : types) {
            NewPart content = body.object("content").object(type);
            NewPart schema = content.object("schema");
            schema.node().put("type", "object");
            required.clear();
            for (OldPart field : fields) {
                String name = field.node().path("name").asText();
                property(field, name, type, content, schema);
                if (field.node().path("required").asBoolean()) {
                    required.add(name);
                }
            }
            if (!required.isEmpty()) {
                ArrayNode names = schema.node().putArray("required");
                required.forEach(names::add);
            }
        }
        body.node().put("required", !required.isEmpty());
    }

    private void property(OldPart field, String name, String type, NewPart content, NewPart schema) {
        parameters.schema(field, schema.object("properties"), name);
        ObjectNode property = (ObjectNode) schema.node().path("properties").path(name);
        for (OldPart member : field.members()) {
            if (member.name().startsWith("x-cubegen-") || member.name().equals("description")) {
                property.set(member.name(), member.node());
            }
        }
        if (OpenApi2Parameters.isList(field) && type.equals(URLENCODED)) {
            OpenApi2Parameters.Notation notation = parameters.notation(field, true);
            content.object("encoding")
                    .object(name)
                    .node()
                    .put("style", notation.style())
                    .put("explode", notation.explode());
        }
    }

    /** Makes a response that operations share. */
    void response(OldPart old, NewPart made) {
        response(old, root, made);
    }

    void response(OldPart old, OldPart operation, NewPart made) {
        for (OldPart member : old.members()) {
            switch (member.name()) {
                case "schema", "examples" -> {}
                case "headers" -> {
                    NewPart headers = made.object("headers", member);
                    for (OldPart header : member.members()) {
                        parameters.header(header, headers.object(header.name(), header));
                    }
                }
                default -> made.keep(member.name(), member);
            }
        }
        OldPart schema = old.member("schema");
        if (schema.node().isMissingNode()) {
            return;
        }
        List<String> types = mediaTypes(operation, "produces");
        for (String type : types.isEmpty() ? List.of("*/*") : types) {
            content(type, schema, made);
            made.object("content")
                    .object(type)
                    .keep("example", old.member("examples").member(type));
        }
    }

    private void content(String mediaType, OldPart schema, NewPart made) {
        NewPart content = made.object("content").object(mediaType);
        if (schema.node().isMissingNode()) {
            return;
        }
        if (budget.takeResolvedNodes(Trees.count(schema.node()))) {
            JsonNode converted = OpenApi2Schemas.convert(schema.node());
            content.keep("schema", schema, converted);
        } else {
            found.error(
                    "limit-exceeded",
                    schema.pointer(),
                    "schemas that stand once for each media type give more than "
                            + budget.limits().resolvedNodes() + " values: put them below definitions");
        }
    }

    private List<String> mediaTypes(OldPart operation, String key) {
        OldPart own = operation.member(key);
        List<String> all = (own.node().isArray() ? own : root.member(key)).texts();
        return List.copyOf(new LinkedHashSet<>(all));
    }
}
