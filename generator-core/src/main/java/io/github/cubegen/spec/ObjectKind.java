package io.github.cubegen.spec;

import static java.util.Map.entry;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of objects of OpenAPI 2.0 (their names end in 2), 3.0 and 3.1, and where each holds others: the only places where
 * a {@code $ref} is a reference. Everything else (examples, defaults, enums, extensions) is data.
 */
enum ObjectKind {
    DOCUMENT,
    PATHS,
    PATH_ITEM,
    OPERATION,
    RESPONSES,
    MEDIA_TYPE,
    ENCODING,
    DISCRIMINATOR,
    COMPONENTS,
    SCHEMA("schemas"),
    RESPONSE("responses"),
    PARAMETER("parameters"),
    EXAMPLE("examples"),
    REQUEST_BODY("requestBodies"),
    HEADER("headers"),
    SECURITY_SCHEME("securitySchemes"),
    LINK("links"),
    CALLBACK("callbacks"),
    DOCUMENT_2,
    PATHS_2,
    PATH_ITEM_2,
    OPERATION_2,
    RESPONSES_2,
    SCHEMA_2("definitions"),
    RESPONSE_2("responses"),
    PARAMETER_2("parameters");

    /** How a field holds its objects. */
    enum Shape {
        ONE,
        LIST,
        MAP
    }

    /** A field that holds objects of one kind. */
    record Field(ObjectKind kind, Shape shape) {

        /** {@return what the member or element of this name is, below this field; null if it is data} */
        @Nullable
        Field step(String token) {
            return shape == Shape.ONE ? kind.field(token) : one(kind);
        }
    }

    private static final Map<ObjectKind, Map<String, Field>> FIELDS = Map.ofEntries(
            entry(DOCUMENT, Map.of("paths", one(PATHS), "webhooks", map(PATH_ITEM), "components", one(COMPONENTS))),
            entry(
                    COMPONENTS,
                    Map.of(
                            "schemas", map(SCHEMA),
                            "responses", map(RESPONSE),
                            "parameters", map(PARAMETER),
                            "examples", map(EXAMPLE),
                            "requestBodies", map(REQUEST_BODY),
                            "headers", map(HEADER),
                            "securitySchemes", map(SECURITY_SCHEME),
                            "links", map(LINK),
                            "callbacks", map(CALLBACK),
                            "pathItems", map(PATH_ITEM))),
            entry(
                    PATH_ITEM,
                    Map.of(
                            "get", one(OPERATION),
                            "put", one(OPERATION),
                            "post", one(OPERATION),
                            "delete", one(OPERATION),
                            "options", one(OPERATION),
                            "head", one(OPERATION),
                            "patch", one(OPERATION),
                            "trace", one(OPERATION),
                            "parameters", list(PARAMETER))),
            entry(
                    OPERATION,
                    Map.of(
                            "parameters", list(PARAMETER),
                            "requestBody", one(REQUEST_BODY),
                            "responses", one(RESPONSES),
                            "callbacks", map(CALLBACK))),
            entry(PARAMETER, described()),
            entry(HEADER, described()),
            entry(REQUEST_BODY, Map.of("content", map(MEDIA_TYPE))),
            entry(RESPONSE, Map.of("headers", map(HEADER), "content", map(MEDIA_TYPE), "links", map(LINK))),
            entry(MEDIA_TYPE, Map.of("schema", one(SCHEMA), "examples", map(EXAMPLE), "encoding", map(ENCODING))),
            entry(ENCODING, Map.of("headers", map(HEADER))),
            entry(SCHEMA, schema(SCHEMA, Map.of("discriminator", one(DISCRIMINATOR)))),
            entry(
                    DOCUMENT_2,
                    Map.of(
                            "paths", one(PATHS_2),
                            "definitions", map(SCHEMA_2),
                            "parameters", map(PARAMETER_2),
                            "responses", map(RESPONSE_2))),
            entry(
                    PATH_ITEM_2,
                    Map.of(
                            "get", one(OPERATION_2),
                            "put", one(OPERATION_2),
                            "post", one(OPERATION_2),
                            "delete", one(OPERATION_2),
                            "options", one(OPERATION_2),
                            "head", one(OPERATION_2),
                            "patch", one(OPERATION_2),
                            "parameters", list(PARAMETER_2))),
            entry(OPERATION_2, Map.of("parameters", list(PARAMETER_2), "responses", one(RESPONSES_2))),
            entry(PARAMETER_2, Map.of("schema", one(SCHEMA_2))),
            entry(RESPONSE_2, Map.of("schema", one(SCHEMA_2))),
            // A discriminator of 2.0 is a text.
            entry(SCHEMA_2, schema(SCHEMA_2, Map.of())));

    /** Objects whose field names are data: paths, status codes, expressions. */
    private static final Map<ObjectKind, Field> PATTERNED = Map.of(
            PATHS, one(PATH_ITEM),
            RESPONSES, one(RESPONSE),
            CALLBACK, one(PATH_ITEM),
            PATHS_2, one(PATH_ITEM_2),
            RESPONSES_2, one(RESPONSE_2));

    private final @Nullable String section;

    ObjectKind() {
        this.section = null;
    }

    ObjectKind(String section) {
        this.section = section;
    }

    /** {@return what a document of that version is} */
    static ObjectKind document(OpenApiVersion version) {
        return version == OpenApiVersion.V2_0 ? DOCUMENT_2 : DOCUMENT;
    }

    /** {@return where the resolver puts such objects: a section of the Components Object, or of a 2.0 document; null if in none} */
    @Nullable
    JsonPointer section() {
        if (section == null) {
            return null;
        }
        boolean ofRoot = this == SCHEMA_2 || this == RESPONSE_2 || this == PARAMETER_2;
        return (ofRoot ? JsonPointer.ROOT : JsonPointer.ROOT.child("components")).child(section);
    }

    /** {@return what the specification calls such an object, such as {@code request body}} */
    String text() {
        return name().toLowerCase(Locale.ROOT).replace("_2", "").replace('_', ' ');
    }

    /** {@return whether the specification allows a {@code $ref} in place of such an object} */
    boolean referable() {
        return section != null || this == PATH_ITEM || this == PATH_ITEM_2;
    }

    /** {@return what the field of this name holds; null if it is data or unknown} */
    @Nullable
    Field field(String name) {
        Field field = FIELDS.getOrDefault(this, Map.of()).get(name);
        return field != null || name.startsWith("x-") ? field : PATTERNED.get(this);
    }

    /** {@return what a document of 3.0 or 3.1 holds at the place of these tokens; null if it is data} */
    static @Nullable Field at(List<String> tokens) {
        return DOCUMENT.below(tokens);
    }

    /** {@return what such an object holds at the place of these tokens below it; null if it is data} */
    @Nullable
    Field below(List<String> tokens) {
        Field field = one(this);
        for (String token : tokens) {
            field = field.step(token);
            if (field == null) {
                return null;
            }
        }
        return field;
    }

    static Field one(ObjectKind kind) {
        return new Field(kind, Shape.ONE);
    }

    private static Field list(ObjectKind kind) {
        return new Field(kind, Shape.LIST);
    }

    private static Field map(ObjectKind kind) {
        return new Field(kind, Shape.MAP);
    }

    private static Map<String, Field> described() {
        return Map.of("schema", one(SCHEMA), "content", map(MEDIA_TYPE), "examples", map(EXAMPLE));
    }

    private static Map<String, Field> schema(ObjectKind self, Map<String, Field> more) {
        Map<String, Field> fields = new HashMap<>(more);
        for (String name : List.of(
                "additionalProperties",
                "unevaluatedProperties",
                "propertyNames",
                "items",
                "unevaluatedItems",
                "contains",
                "contentSchema",
                "not",
                "if",
                "then",
                "else")) {
            fields.put(name, one(self));
        }
        for (String name : List.of("prefixItems", "allOf", "oneOf", "anyOf")) {
            fields.put(name, list(self));
        }
        for (String name : List.of("properties", "patternProperties", "dependentSchemas", "$defs", "definitions")) {
            fields.put(name, map(self));
        }
        return Map.copyOf(fields);
    }
}
