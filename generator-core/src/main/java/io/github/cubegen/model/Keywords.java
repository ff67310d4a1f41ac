package io.github.cubegen.model;

import java.util.List;
import java.util.Set;

/** Which keywords of a schema say what about it. */
final class Keywords {
    /** These say something about a schema or its use and allow no value more or less. */
    private static final Set<String> ANNOTATIONS = Set.of(
            "title",
            "description",
            "summary",
            "deprecated",
            "readOnly",
            "writeOnly",
            "default",
            "example",
            "examples",
            "externalDocs",
            "xml",
            "nullable",
            "$comment",
            "$id",
            "$anchor",
            "$schema",
            "$defs",
            "definitions");

    /** These narrow a schema in ways that a Java type can't show; they are kept as they stand. */
    static final List<String> UNMODELLED = List.of(
            "not",
            "if",
            "then",
            "else",
            "dependentRequired",
            "dependentSchemas",
            "patternProperties",
            "propertyNames",
            "unevaluatedProperties",
            "unevaluatedItems",
            "contains",
            "minContains",
            "maxContains",
            "contentSchema",
            "xml");

    private static final Set<String> CONSTRAINTS = Set.of("required", "minProperties", "maxProperties");

    /** Those of numbers, texts, lists and objects. */
    static final List<String> LIMITS = List.of(
            "minimum",
            "exclusiveMinimum",
            "maximum",
            "exclusiveMaximum",
            "multipleOf",
            "minLength",
            "maxLength",
            "pattern",
            "minItems",
            "maxItems",
            "uniqueItems",
            "minProperties",
            "maxProperties");

    private Keywords() {}

    /** {@return whether a keyword only describes} */
    static boolean isAnnotation(String key) {
        return ANNOTATIONS.contains(key) || (key.startsWith("x-") && !key.equals(Extensions.ENVELOPE));
    }

    /** {@return whether a keyword has a part in the shape of the values: their type, their members, their literals} */
    static boolean isStructural(String key) {
        return !isAnnotation(key) && !UNMODELLED.contains(key) && !CONSTRAINTS.contains(key);
    }

    /** {@return whether a schema says anything about the shape of its values, apart from the given keywords} */
    static boolean hasStructure(Fields schema, String... except) {
        List<String> ignored = List.of(except);
        return schema.keys().stream().anyMatch(key -> isStructural(key) && !ignored.contains(key));
    }
}
