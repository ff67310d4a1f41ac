package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/**
 * Makes parameters and headers of OpenAPI 3.0 out of those of 2.0, where the keywords of a schema stand beside the name.
 *
 * @see <a href="https://spec.openapis.org/oas/v2.0#parameter-object">OpenAPI 2.0, Parameter Object</a>
 */
record OpenApi2Parameters(Findings found) {
    private static final Set<String> OF_THE_PARAMETER =
            Set.of("name", "in", "description", "required", "allowEmptyValue", "deprecated");

    /** Fields of another kind, which become style and example. */
    private static final Set<String> TRANSLATED =
            Set.of("collectionFormat", "x-example", "x-examples", "$ref", "schema");

    /** How the items of a list are written. */
    record Notation(String style, boolean explode) {}

    /** Those of queries and forms, but for commas. */
    private static final Map<String, Notation> FORMATS = Map.of(
            "multi", new Notation("form", true),
            "ssv", new Notation("spaceDelimited", false),
            "pipes", new Notation("pipeDelimited", false));

    /** Makes a parameter in a path, query or header. */
    void parameter(OldPart old, NewPart made) {
        describe(old, made);
        schema(old, made, "schema");
        String in = String.valueOf(old.text("in"));
        if (isList(old)) {
            Notation notation = notation(old, in.equals("query"));
            if (in.equals("query") || in.equals("path") || in.equals("header")) {
                made.node().put("style", notation.style()).put("explode", notation.explode());
            }
        }
    }

    /** Makes a header of a response. */
    void header(OldPart old, NewPart made) {
        describe(old, made);
        schema(old, made, "schema");
    }

    private static void describe(OldPart old, NewPart made) {
        for (OldPart member : old.members()) {
            String name = member.name();
            boolean extension = name.startsWith("x-") && !isOfSchema(name) && !TRANSLATED.contains(name);
            if (OF_THE_PARAMETER.contains(name) || extension) {
                made.keep(name, member);
            }
        }
        made.keep("example", old.member("x-example"));
    }

    /** Makes the schema of a parameter, of a header or of a property of a form. */
    void schema(OldPart old, NewPart holder, String name) {
        NewPart schema = holder.object(name, old);
        if (old.member("schema").node() instanceof ObjectNode own) {
            // An object of 3.0 among those of 2.0: clear enough.
            holder.keep(name, old.member("schema"), OpenApi2Schemas.convert(own));
            return;
        }
        ObjectNode keywords = schema.node().objectNode();
        for (Map.Entry<String, JsonNode> member : old.node().properties()) {
            String key = member.getKey();
            if (!OF_THE_PARAMETER.contains(key)
                    && !TRANSLATED.contains(key)
                    && (!key.startsWith("x-") || isOfSchema(key))) {
                keywords.set(key, member.getValue());
            }
        }
        schema.node().setAll((ObjectNode) OpenApi2Schemas.convert(keywords));
    }

    static boolean isList(OldPart old) {
        return old.node().path("type").asText().equals("array");
    }

    /**
     * {@return how a list is written}
     *
     * @param old the list
     * @param inForm whether it has the notations of queries and forms; else those of paths and headers
     */
    Notation notation(OldPart old, boolean inForm) {
        String format = old.text("collectionFormat");
        if (format == null || format.equals("csv")) {
            return new Notation(inForm ? "form" : "simple", false);
        }
        Notation known = inForm ? FORMATS.get(format) : null;
        if (known != null) {
            return known;
        }
        found.warning(
                "collection-format",
                old.member("collectionFormat").pointer(),
                "OpenAPI 3 has no notation for the collectionFormat '" + format
                        + "' here; the items are separated by commas");
        return new Notation(inForm ? "form" : "simple", false);
    }

    /** {@return whether an extension says something about the values} */
    private static boolean isOfSchema(String name) {
        return name.startsWith("x-enum") || name.startsWith("x-ms-enum") || name.endsWith("nullable");
    }
}
