package io.github.cubegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * A sample value.
 *
 * @param pointer of the value
 * @param name key among several named examples
 * @see <a href="https://spec.openapis.org/oas/v3.1.1#example-object">OpenAPI 3.1, section 4.8.19</a>
 */
public record Example(JsonPointer pointer, @Nullable String name, JsonNode value) {}
