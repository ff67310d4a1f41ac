package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;

/**
 * The headers that answers have, in the types of the description.
 *
 * @param name the class that reads them
 * @param headers at least one, in the order of the description
 */
public record HeadersPlan(ClassRef name, List<Accessor> headers) {
    public HeadersPlan {
        headers = List.copyOf(headers);
    }

    /**
     * A header.
     *
     * @param method the Java name
     * @param wireName its name
     * @param type a scalar, or a list of them
     * @param doc what it is
     * @param pointer where it is first declared
     */
    public record Accessor(String method, String wireName, ValueType type, Doc doc, JsonPointer pointer) {}
}
