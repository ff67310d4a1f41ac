package io.github.cubegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.Composition.Leaf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads what every schema has, from the schema itself and from the parts of {@code allOf} that stand within it. */
final class SchemaInfoReader {
    private static final String REFERENCE = "$ref";

    private final Tree tree;
    private final Aliases aliases;
    private final ExampleReader examples;

    SchemaInfoReader(Tree tree, Aliases aliases) {
        this.tree = tree;
        this.aliases = aliases;
        this.examples = new ExampleReader(tree);
    }

    SchemaInfo read(JsonPointer id, Composition composition, List<String> types) {
        List<Fields> own = schemas(composition, Leaf::own);
        List<Fields> all = schemas(composition, leaf -> true);
        List<Example> samples = own.isEmpty() ? List.of() : examples.ofSchema(own.get(0));
        return new SchemaInfo(
                id,
                Tree.componentName(id),
                first(own, "title"),
                first(own, "description"),
                format(all, types),
                own.stream().anyMatch(schema -> schema.flag("deprecated")),
                own.stream().anyMatch(schema -> schema.flag("readOnly")),
                own.stream().anyMatch(schema -> schema.flag("writeOnly")),
                composition.type() == null ? defaultValue(all, types) : null,
                samples,
                unmodelled(all),
                Limits.NONE,
                isProperty(id) ? null : first(own, Extensions.NAME));
    }

    /** {@return the default, if it is of one of the types; a default of null is none} */
    @Nullable
    JsonNode defaultValue(List<Fields> schemas, List<String> types) {
        for (Fields schema : schemas) {
            JsonNode value = schema.get("default");
            if (value == null) {
                continue;
            }
            if (types.isEmpty()) {
                return value;
            }
            for (String type : types) {
                if (value.equals(Literals.fit(value, type))) {
                    return value;
                }
            }
            tree.findings()
                    .warning(
                            "default-type",
                            schema.pointer().child("default"),
                            "The default is not of the type " + String.join(" or ", types) + "; it is ignored.");
            return null;
        }
        return null;
    }

    /** The schemas, the outermost first: what it says comes before what its parts say. */
    private List<Fields> schemas(Composition composition, Predicate<Leaf> which) {
        List<Fields> schemas = new ArrayList<>();
        for (Leaf leaf : composition.leaves()) {
            Fields schema = which.test(leaf) ? tree.schema(leaf.place()) : null;
            if (schema != null) {
                schemas.add(0, schema);
            }
        }
        return schemas;
    }

    private static @Nullable String first(List<Fields> schemas, String key) {
        for (Fields schema : schemas) {
            String text = schema.text(key);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** JSON Schema 2020-12 writes OpenAPI's {@code byte} as a content encoding. */
    private static @Nullable String format(List<Fields> schemas, List<String> types) {
        String format = first(schemas, "format");
        boolean bytes = format == null
                && types.equals(List.of(SchemaTypes.STRING))
                && "base64".equalsIgnoreCase(first(schemas, "contentEncoding"));
        return bytes ? "byte" : format;
    }

    private Map<String, JsonNode> unmodelled(List<Fields> schemas) {
        Map<String, JsonNode> kept = new LinkedHashMap<>();
        for (String key : Keywords.UNMODELLED) {
            for (Fields schema : schemas) {
                JsonNode value = schema.get(key);
                if (value != null) {
                    kept.putIfAbsent(key, withoutAliases(value));
                }
            }
        }
        schemas.forEach(schema -> literals(schema).ifPresent(literals -> kept.putIfAbsent("enum", literals)));
        return kept;
    }

    /** Another name for a component is no schema of the model: what refers to it refers to the schema proper. */
    private JsonNode withoutAliases(JsonNode keyword) {
        if (keyword.findValues(REFERENCE).stream().allMatch(reference -> proper(reference) == null)) {
            return keyword;
        }
        JsonNode copy = keyword.deepCopy();
        for (JsonNode holder : copy.findParents(REFERENCE)) {
            JsonPointer target = proper(holder.path(REFERENCE));
            if (target != null && holder instanceof ObjectNode object) {
                object.put(REFERENCE, "#" + target.toString().replace("%", "%25"));
            }
        }
        return copy;
    }

    /** {@return where the schema is that a reference has another name for; null if it has none} */
    private @Nullable JsonPointer proper(JsonNode reference) {
        JsonPointer place = reference.isTextual() ? JsonPointer.ofReference(reference.textValue()) : null;
        if (place == null || Tree.componentName(place) == null) {
            return null;
        }
        JsonPointer target = aliases.target(place);
        return target.equals(place) ? null : target;
    }

    /** {@return the literals of a schema, if objects or lists are among them, which can't be constants in Java} */
    private static Optional<ArrayNode> literals(Fields schema) {
        ArrayNode literals = JsonNodeFactory.instance.arrayNode();
        if (schema.has("enum")) {
            schema.node().path("enum").forEach(literals::add);
        } else if (schema.has("const")) {
            literals.add(schema.node().path("const"));
        }
        for (JsonNode literal : literals) {
            if (literal.isContainerNode()) {
                return Optional.of(literals);
            }
        }
        return Optional.empty();
    }

    /** The name given at a property is the property's, not its type's. */
    private static boolean isProperty(JsonPointer place) {
        List<String> tokens = place.tokens();
        return tokens.size() > 3 && tokens.get(tokens.size() - 2).equals("properties");
    }
}
