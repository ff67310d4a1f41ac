package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;

/**
 * One form that a union can have.
 *
 * @param type the class: a generated record that implements the union, or a record nested in the union
 * @param wrapper whether the class is such a nested record; its only component is {@code value}
 * @param value what is read and written
 * @param shapes the JSON shapes by which it is recognised, in the order of {@link JsonShape}
 * @param doc its documentation
 * @param pointer the schema it comes from
 */
public record VariantPlan(
        ClassRef type, boolean wrapper, Value value, List<JsonShape> shapes, Doc doc, JsonPointer pointer) {
    public VariantPlan {
        shapes = List.copyOf(shapes);
    }
}
