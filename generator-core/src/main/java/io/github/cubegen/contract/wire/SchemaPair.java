package io.github.cubegen.contract.wire;

import io.github.cubegen.diagnostic.JsonPointer;

/**
 * A schema and what stands in its place in the new version.
 *
 * @param before its place in the old description
 * @param after the place in the new description
 */
public record SchemaPair(JsonPointer before, JsonPointer after) {}
