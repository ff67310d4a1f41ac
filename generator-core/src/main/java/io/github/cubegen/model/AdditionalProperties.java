package io.github.cubegen.model;

/**
 * What an object may hold besides its declared properties.
 *
 * @see <a href="https://json-schema.org/draft/2020-12/json-schema-core#section-10.3.2.3">JSON Schema Core, 10.3.2.3</a>
 */
public sealed interface AdditionalProperties {
    /**
     * Anything.
     *
     * @param declared whether the description says so, rather than saying nothing
     */
    record Open(boolean declared) implements AdditionalProperties {}

    /** Nothing. */
    record Closed() implements AdditionalProperties {}

    /** Values of one schema. */
    record Typed(SchemaUse schema) implements AdditionalProperties {}
}
