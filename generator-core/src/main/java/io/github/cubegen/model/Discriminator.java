package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.Map;

/**
 * The property whose value says which schema an object follows.
 *
 * @param property name of the property
 * @param mapping place of the schema by value: the declared values in document order, then the names of the schemas that
 *     no declared value leads to
 * @see <a href="https://spec.openapis.org/oas/v3.1.1#discriminator-object">OpenAPI 3.1, section 4.8.25</a>
 */
public record Discriminator(JsonPointer pointer, String property, Map<String, JsonPointer> mapping) {
    public Discriminator {
        mapping = Ordered.copyOf(mapping);
    }
}
