package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.spec.jsonpath.JsonPath;
import java.util.List;

/**
 * Changes to a description (OpenAPI Overlay Specification 1.0.0, section "Overlay Object").
 *
 * @param file where they are written
 * @param actions what is done, one after another
 */
record Overlay(SourceFile file, List<Action> actions) {

    Overlay {
        actions = List.copyOf(actions);
    }

    /** One change, at every place that its target selects (section "Action Object"). */
    sealed interface Action {

        /** {@return where it is in the file of the overlay} */
        JsonPointer pointer();

        /** {@return what it is about} */
        JsonPath target();
    }

    /** A value is merged into an object, or appended to an array. */
    record Update(JsonPointer pointer, JsonPath target, JsonNode value) implements Action {}

    /** Something is removed from what is around it. */
    record Remove(JsonPointer pointer, JsonPath target) implements Action {}
}
