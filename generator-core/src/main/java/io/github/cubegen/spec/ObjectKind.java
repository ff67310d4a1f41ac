package io.github.cubegen.spec;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of objects of OpenAPI 3.0 and 3.1, and where each holds others: the only places where a {@code $ref} is a
 * reference. Everything else (examples, defaults, enums, extensions) is data.
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
    CALLBACK("callbacks");

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
            entry(
                    SCHEMA,
                    Map.ofEntries(
                            entry("properties", map(SCHEMA)),
                            entry("patternProperties", map(SCHEMA)),
                            entry("additionalProperties", one(SCHEMA)),
                            entry("unevaluatedProperties", one(SCHEMA)),
                            entry("propertyNames", one(SCHEMA)),
                            entry("dependentSchemas", map(SCHEMA)),
                            entry("items", one(SCHEMA)),
                            entry("prefixItems", list(SCHEMA)),
                            entry("unevaluatedItems", one(SCHEMA)),
                            entry("contains", one(SCHEMA)),
                            entry("contentSchema", one(SCHEMA)),
                            entry("allOf", list(SCHEMA)),
                            entry("oneOf", list(SCHEMA)),
                            entry("anyOf", list(SCHEMA)),
                            entry("not", one(SCHEMA)),
                            entry("if", one(SCHEMA)),
                            entry("then", one(SCHEMA)),
                            entry("else", one(SCHEMA)),
                            entry("$defs", map(SCHEMA)),
                            entry("definitions", map(SCHEMA)),
                            entry("discriminator", one(DISCRIMINATOR)))));

    /** Objects whose field names are data: paths, status codes, expressions. */
    private static final Map<ObjectKind, Field> PATTERNED =
            Map.of(PATHS, one(PATH_ITEM), RESPONSES, one(RESPONSE), CALLBACK, one(PATH_ITEM));

    private final @Nullable String section;

    ObjectKind() {
        this.section = null;
    }

    ObjectKind(String section) {
        this.section = section;
    }

    /** {@return the section of the Components Object in which the resolver puts such objects; null if in none} */
    @Nullable
    String section() {
        return section;
    }

    /** {@return whether the specification allows a {@code $ref} in place of such an object} */
    boolean referable() {
        return section != null || this == PATH_ITEM;
    }

    /** {@return what the field of this name holds; null if it is data or unknown} */
    @Nullable
    Field field(String name) {
        Field field = FIELDS.getOrDefault(this, Map.of()).get(name);
        return field != null || name.startsWith("x-") ? field : PATTERNED.get(this);
    }

    /** {@return what a document holds at the place of these tokens; null if it is data} */
    static @Nullable Field at(List<String> tokens) {
        Field field = one(DOCUMENT);
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
}
