package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The schema objects that a schema is put together from, {@code allOf} and references followed.
 *
 * @param leaves in order; those of {@code allOf} before the schema that has it
 * @param type the only type that counts, for one of several types; null if all do
 */
record Composition(List<Leaf> leaves, @Nullable String type) {
    Composition {
        leaves = List.copyOf(leaves);
    }

    /**
     * One schema object with its keywords, apart from {@code allOf}.
     *
     * @param own whether it stands within the schema, rather than behind a reference
     * @param alternatives whether its {@code oneOf} and {@code anyOf} count
     */
    record Leaf(JsonPointer place, boolean own, boolean alternatives) {
        Leaf foreign() {
            return new Leaf(place, false, alternatives);
        }

        Leaf base() {
            return new Leaf(place, false, false);
        }
    }
}
