package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Makes a document of OpenAPI 3.0 out of one of 2.0 whose references are all local, and notes where each part comes from, so
 * that messages about the new document name places of the old one.
 *
 * @see <a href="https://spec.openapis.org/oas/v2.0">OpenAPI 2.0</a>
 */
final class OpenApi2Conversion {
    private static final Set<String> TRANSLATED = Set.of(
            "swagger",
            "host",
            "basePath",
            "schemes",
            "consumes",
            "produces",
            "paths",
            "definitions",
            "parameters",
            "responses",
            "securityDefinitions");

    private final OldPart root;
    private final OpenApi2Parameters parameters;
    private final OpenApi2Bodies bodies;
    private final OpenApi2Operations operations;
    private final Relocations moves = new Relocations();

    private OpenApi2Conversion(ObjectNode tree, Budget budget, Findings found) {
        this.root = new OldPart(tree, JsonPointer.ROOT);
        this.parameters = new OpenApi2Parameters(found);
        this.bodies = new OpenApi2Bodies(root, parameters, budget, found);
        this.operations = new OpenApi2Operations(root, parameters, bodies);
    }

    /**
     * {@return the new document}
     *
     * @param tree the old document; it is of no use afterwards
     * @param uncharted parts outside of what the specification names to which references lead
     * @param origins told of the new places
     */
    static ObjectNode convert(
            ObjectNode tree, Map<JsonPointer, ObjectKind> uncharted, Origins origins, Budget budget, Findings found) {
        OpenApi2Conversion conversion = new OpenApi2Conversion(tree, budget, found);
        ObjectNode made = conversion.document(tree.objectNode(), uncharted);
        origins.rearrange(conversion.moves);
        return made;
    }

    private ObjectNode document(ObjectNode node, Map<JsonPointer, ObjectKind> uncharted) {
        NewPart made = new NewPart(node, JsonPointer.ROOT, moves);
        node.put("openapi", "3.0.3");
        moves.add(root.member("swagger").pointer(), JsonPointer.ROOT.child("openapi"));
        for (OldPart member : root.members()) {
            if (!TRANSLATED.contains(member.name())) {
                made.keep(member.name(), member);
            }
        }
        if (root.has("host") || root.has("basePath")) {
            OpenApi2Servers.ofDocument(root, made);
        }
        components(made.object("components"));
        paths(made);
        uncharted.keySet().forEach(place -> {
            JsonNode part = Trees.at(node, moves.now(place));
            OpenApi2Schemas.change(part, ObjectKind.one(ObjectKind.SCHEMA_2));
            moves.redirect(part, ObjectKind.one(ObjectKind.SCHEMA));
        });
        moves.redirect(node, ObjectKind.one(ObjectKind.DOCUMENT));
        OpenApi2Schemas.mapDiscriminators(node.path("components").path("schemas"));
        return node;
    }

    private void components(NewPart made) {
        each(
                "definitions",
                made,
                "schemas",
                (schema, schemas) -> schemas.keep(schema.name(), schema, OpenApi2Schemas.convert(schema.node())));
        each("parameters", made, "parameters", (parameter, others) -> {
            String in = parameter.node().path("in").asText();
            if (in.equals("body")) {
                bodies.body(parameter, made.object("requestBodies").object(parameter.name(), parameter));
            } else if (isKept(parameter)) {
                others.keep(parameter.name(), parameter);
            } else if (!in.equals("formData")) {
                parameters.parameter(parameter, others.object(parameter.name(), parameter));
            }
        });
        each("responses", made, "responses", (response, responses) -> {
            if (isKept(response)) {
                responses.keep(response.name(), response);
            } else {
                bodies.response(response, responses.object(response.name(), response));
            }
        });
        each("securityDefinitions", made, "securitySchemes", (scheme, schemes) -> {
            if (isKept(scheme)) {
                schemes.keep(scheme.name(), scheme);
            } else {
                OpenApi2Security.scheme(scheme, schemes.object(scheme.name(), scheme));
            }
        });
    }

    private void each(String name, NewPart components, String section, BiConsumer<OldPart, NewPart> converter) {
        OldPart old = root.member(name);
        if (old.node().isObject()) {
            NewPart made = components.object(section, old);
            old.members().forEach(member -> converter.accept(member, made));
        } else {
            components.keep(section, old);
        }
    }

    private static boolean isKept(OldPart part) {
        return !part.node().isObject() || part.node().path("$ref").isTextual();
    }

    private void paths(NewPart made) {
        OldPart paths = root.member("paths");
        if (!paths.node().isObject()) {
            made.keep("paths", paths);
            return;
        }
        NewPart items = made.object("paths", paths);
        for (OldPart item : paths.members()) {
            if (item.name().startsWith("x-") || !item.node().isObject()) {
                items.keep(item.name(), item);
            } else {
                operations.pathItem(item, items.object(item.name(), item));
            }
        }
    }
}
