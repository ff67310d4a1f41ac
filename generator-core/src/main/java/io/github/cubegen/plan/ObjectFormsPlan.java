package io.github.cubegen.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the objects are told apart that a union can be.
 *
 * @param property the property whose value names the variant, before anything else counts; null if none does
 * @param names what names the variants, each value once
 * @param shapes what objects look like that have no such property
 */
public record ObjectFormsPlan(@Nullable String property, List<Names> names, List<Shape> shapes) {
    public ObjectFormsPlan {
        names = List.copyOf(names);
        shapes = List.copyOf(shapes);
    }

    /**
     * What names a variant.
     *
     * @param variant its place among the variants of the union
     * @param values the texts of strings, numbers or booleans
     */
    public record Names(int variant, List<String> values) {
        public Names {
            values = List.copyOf(values);
        }
    }

    /**
     * What the objects of a variant look like; a variant that is a union has several such.
     *
     * @param variant its place among the variants of the union
     * @param required properties that are always there
     * @param optional all other properties
     * @param constants properties that can have but one value, with the text of it; at most {@link #MAX_CONSTANTS}
     */
    public record Shape(int variant, List<String> required, List<String> optional, Map<String, String> constants) {
        /** As many as {@code Map.of} takes. */
        static final int MAX_CONSTANTS = 10;

        public Shape {
            required = List.copyOf(required);
            optional = List.copyOf(optional);
            constants = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(constants));
        }
    }
}
