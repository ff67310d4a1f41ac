package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;

/**
 * A branch of a union and what it has become.
 *
 * @param target the schema that the branch alone is, aliases followed
 */
record Variant(JsonPointer branch, JsonPointer target, SchemaUse use) {}
