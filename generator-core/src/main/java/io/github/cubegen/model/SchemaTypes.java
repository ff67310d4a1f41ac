package io.github.cubegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.Composition.Leaf;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Works out which JSON types a schema allows, besides null. */
final class SchemaTypes {
    static final String OBJECT = "object";
    static final String ARRAY = "array";
    static final String STRING = "string";
    static final String INTEGER = "integer";
    static final String NUMBER = "number";
    static final String BOOLEAN = "boolean";
    private static final String NULL = "null";
    private static final List<String> KNOWN = List.of(STRING, NUMBER, INTEGER, BOOLEAN, ARRAY, OBJECT, NULL);

    private final Tree tree;

    SchemaTypes(Tree tree) {
        this.tree = tree;
    }

    /** {@return the types in order of declaration; empty if nothing is said about them} */
    List<String> of(Composition composition) {
        if (composition.type() != null) {
            return List.of(composition.type());
        }
        Set<String> types = new LinkedHashSet<>();
        for (Leaf leaf : composition.leaves()) {
            Fields schema = tree.schema(leaf.place());
            Set<String> declared = schema == null ? Set.of() : declared(schema);
            if (types.isEmpty()) {
                types.addAll(declared);
            } else if (schema != null && !declared.isEmpty()) {
                narrow(types, declared, schema);
            }
        }
        return types.isEmpty() ? inferred(composition) : List.copyOf(types);
    }

    private void narrow(Set<String> types, Set<String> declared, Fields schema) {
        Set<String> common = intersection(types, declared);
        if (common.isEmpty()) {
            tree.findings()
                    .warning(
                            "allof-type-conflict",
                            schema.pointer().child("type"),
                            "Another part of allOf says " + String.join(" or ", types)
                                    + ", so that no value fits; this type is ignored.");
            return;
        }
        types.clear();
        types.addAll(common);
    }

    /** {@return the types that both allow; every integer is a number} */
    static Set<String> intersection(Collection<String> a, Collection<String> b) {
        Set<String> common = new LinkedHashSet<>();
        for (String type : a) {
            if (b.contains(type) || (type.equals(INTEGER) && b.contains(NUMBER))) {
                common.add(type);
            } else if (type.equals(NUMBER) && b.contains(INTEGER)) {
                common.add(INTEGER);
            }
        }
        return common;
    }

    private Set<String> declared(Fields schema) {
        JsonNode type = schema.get("type");
        Set<String> types = new LinkedHashSet<>();
        if (type == null) {
            checkNull(schema.node().path("type"), schema.pointer().child("type"));
            return types;
        }
        if (type.isTextual()) {
            add(types, type.textValue(), schema.pointer().child("type"));
        } else {
            schema.texts("type").forEach(entry -> add(types, entry.node().textValue(), entry.pointer()));
        }
        if (types.contains(NUMBER)) {
            types.remove(INTEGER);
        }
        return types;
    }

    private void checkNull(JsonNode type, JsonPointer place) {
        if (type.isNull()) {
            tree.findings()
                    .warning(
                            "null-as-type",
                            place,
                            "This is no type but null, so that any value is allowed; put it in quotes: 'null'.");
        }
    }

    private void add(Set<String> types, String type, JsonPointer place) {
        if (!KNOWN.contains(type)) {
            tree.findings()
                    .warning(
                            "unknown-type",
                            place,
                            "There is no type " + type + ", so that any value is allowed"
                                    + Extensions.hint(type, KNOWN));
        } else if (!type.equals(NULL)) {
            types.add(type);
        }
    }

    private List<String> inferred(Composition composition) {
        for (Leaf leaf : composition.leaves()) {
            Fields schema = tree.schema(leaf.place());
            if (schema == null) {
                continue;
            }
            if (schema.has("properties") || schema.has("additionalProperties")) {
                return List.of(OBJECT);
            }
            if (schema.has("items") || schema.has("prefixItems")) {
                return List.of(ARRAY);
            }
        }
        return List.of();
    }
}
