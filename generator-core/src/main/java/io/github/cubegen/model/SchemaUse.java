package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;

/**
 * A schema at a place where a value is expected. Schemas refer to each other only in this way, so they can be recursive.
 *
 * @param schema key of {@link ApiModel#schemas()}; aliases are followed
 * @param nullable whether the value may be null here, in whatever notation, of this place or of the schema itself
 */
public record SchemaUse(JsonPointer schema, boolean nullable) {}
