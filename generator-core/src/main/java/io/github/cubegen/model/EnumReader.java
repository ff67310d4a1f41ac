package io.github.cubegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.Composition.Leaf;
import io.github.cubegen.model.Schema.EnumSchema;
import io.github.cubegen.model.Unions.Union;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads {@code enum}, {@code const} and alternatives that are all constants. */
final class EnumReader {
    private final Tree tree;
    private final Unions unions;

    EnumReader(Tree tree, Unions unions) {
        this.tree = tree;
        this.unions = unions;
    }

    /** {@return the enum; null if the schema has no list of literals that can be one} */
    @Nullable
    EnumSchema read(SchemaInfo info, Composition composition, List<String> types) {
        List<EnumValue> values = null;
        for (Leaf leaf : composition.leaves()) {
            Fields schema = tree.schema(leaf.place());
            List<EnumValue> declared = schema == null ? null : declared(schema, leaf);
            if (declared != null) {
                values = values == null ? declared : common(values, declared, leaf);
            }
        }
        if (values == null) {
            return null;
        }
        List<EnumValue> fitting = types.size() == 1 ? fit(values, types.get(0)) : values;
        if (fitting.isEmpty()) {
            return null;
        }
        ScalarType type =
                Literals.commonType(fitting.stream().map(EnumValue::value).toList());
        boolean number = type == ScalarType.INTEGER && types.equals(List.of(SchemaTypes.NUMBER));
        return new EnumSchema(info, number ? ScalarType.NUMBER : type, fitting);
    }

    private @Nullable List<EnumValue> declared(Fields schema, Leaf leaf) {
        List<EnumValue> values = new ArrayList<>();
        if (schema.has("enum")) {
            addAll(values, schema);
        } else if (schema.node().has("const")) {
            JsonNode value = schema.node().get("const");
            values.add(new EnumValue(schema.pointer().child("const"), value, null, null));
        } else if (leaf.alternatives()) {
            addConstants(values, schema);
        }
        values.removeIf(value -> value.value().isNull());
        if (values.isEmpty()) {
            return null;
        }
        for (EnumValue value : values) {
            if (!value.value().isValueNode()) {
                tree.findings()
                        .warning(
                                "enum-not-scalar",
                                value.pointer(),
                                "Objects and arrays can't be constants; any value of the schema's type is allowed.");
                return null;
            }
        }
        return unique(values);
    }

    private void addAll(List<EnumValue> values, Fields schema) {
        List<Fields.Entry> literals = schema.elements("enum");
        List<Fields.Entry> names = labels(schema, Extensions.ENUM_NAMES, literals.size());
        List<Fields.Entry> descriptions = labels(schema, Extensions.ENUM_DESCRIPTIONS, literals.size());
        for (int i = 0; i < literals.size(); i++) {
            Fields.Entry literal = literals.get(i);
            values.add(new EnumValue(literal.pointer(), literal.node(), text(names, i), text(descriptions, i)));
        }
    }

    private List<Fields.Entry> labels(Fields schema, String key, int size) {
        List<Fields.Entry> labels = schema.texts(key);
        if (!labels.isEmpty() && labels.size() != size) {
            tree.findings()
                    .warning(
                            "enum-labels",
                            schema.pointer().child(key),
                            key + " has " + labels.size() + " texts for " + size + " values; it is ignored.");
            return List.of();
        }
        return labels;
    }

    private static @Nullable String text(List<Fields.Entry> texts, int index) {
        return texts.isEmpty() ? null : texts.get(index).node().textValue();
    }

    /** {@code oneOf: [{const: a, description: …}, …]}: how JSON Schema describes single literals. */
    private void addConstants(List<EnumValue> values, Fields schema) {
        for (Union union : unions.of(schema)) {
            if (union.branches().size() > 1
                    && union.branches().stream()
                            .allMatch(branch -> tree.at(branch).path("const").isValueNode())) {
                for (JsonPointer branch : union.branches()) {
                    Fields constant = Objects.requireNonNull(tree.schema(branch));
                    String description = constant.text("description");
                    values.add(new EnumValue(
                            branch.child("const"),
                            constant.node().path("const"),
                            constant.text(Extensions.NAME),
                            description == null ? constant.text("title") : description));
                }
                return;
            }
        }
    }

    private List<EnumValue> unique(List<EnumValue> values) {
        Map<JsonNode, EnumValue> unique = new LinkedHashMap<>();
        for (EnumValue value : values) {
            if (unique.putIfAbsent(value.value(), value) != null) {
                tree.findings()
                        .warning("enum-duplicate", value.pointer(), "This value is in the list already; remove it.");
            }
        }
        return List.copyOf(unique.values());
    }

    private List<EnumValue> common(List<EnumValue> values, List<EnumValue> declared, Leaf leaf) {
        List<JsonNode> narrower = declared.stream().map(EnumValue::value).toList();
        List<EnumValue> common = values.stream()
                .filter(value -> narrower.contains(value.value()))
                .toList();
        if (common.isEmpty()) {
            tree.findings()
                    .warning(
                            "allof-enum-conflict",
                            leaf.place(),
                            "No value is in the enums of all parts of allOf; the last enum is used.");
            return declared;
        }
        return common;
    }

    private List<EnumValue> fit(List<EnumValue> values, String type) {
        List<EnumValue> fitting = new ArrayList<>();
        EnumValue first = null;
        for (EnumValue value : values) {
            JsonNode fitted = Literals.fit(value.value(), type);
            if (first == null && !value.value().equals(fitted)) {
                first = value;
            }
            if (fitted != null) {
                fitting.add(new EnumValue(value.pointer(), fitted, value.nameOverride(), value.description()));
            }
        }
        if (first != null) {
            tree.findings()
                    .warning(
                            "enum-type",
                            first.pointer(),
                            "The schema's type is " + type + ", but not all values of its enum are; they are "
                                    + "converted where nothing is lost, otherwise left out.");
        }
        return fitting;
    }
}
