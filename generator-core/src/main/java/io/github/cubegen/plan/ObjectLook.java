package io.github.cubegen.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.EnumValue;
import io.github.cubegen.model.Property;
import io.github.cubegen.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What can be seen of an object of a variant before it is read.
 *
 * @param variant the place of the variant in the union
 * @param schema the object's own schema; that of the variant unless this is a union
 * @param required properties that are always there
 * @param optional the others
 * @param literals texts of the only values that properties have
 */
record ObjectLook(
        int variant,
        JsonPointer schema,
        Set<String> required,
        Set<String> optional,
        Map<String, Set<String>> literals) {

    /** {@return the looks of the objects that a variant can be; none if it can be none} */
    static List<ObjectLook> of(int variant, Form.Variant form, ApiModel model, Forms forms) {
        List<ObjectLook> looks = new ArrayList<>();
        add(looks, variant, form, model, forms);
        return looks;
    }

    private static void add(List<ObjectLook> looks, int variant, Form.Variant form, ApiModel model, Forms forms) {
        if (form.merged() != null || !form.shapes().contains(JsonShape.OBJECT)) {
            return;
        }
        if (forms.of(form.use()) instanceof Form.Union union) {
            union.variants().forEach(inner -> add(looks, variant, inner, model, forms));
        } else if (model.schema(form.pointer()) instanceof Schema.ObjectSchema object) {
            looks.add(of(variant, object, model));
        }
    }

    private static ObjectLook of(int variant, Schema.ObjectSchema object, ApiModel model) {
        Set<String> required = new LinkedHashSet<>();
        Set<String> optional = new LinkedHashSet<>();
        Map<String, Set<String>> literals = new LinkedHashMap<>();
        for (Property property : object.properties()) {
            boolean always = property.required() && !property.writeOnly();
            (always ? required : optional).add(property.name());
            Set<String> values = literals(property, model);
            if (!values.isEmpty()) {
                literals.put(property.name(), values);
            }
        }
        return new ObjectLook(variant, object.info().pointer(), required, optional, literals);
    }

    /** The only values of a property; none if it can be null, or a number with a fraction, which can be written in many ways. */
    private static Set<String> literals(Property property, ApiModel model) {
        Set<String> texts = new LinkedHashSet<>();
        if (!property.schema().nullable()
                && model.schema(property.schema().schema()) instanceof Schema.EnumSchema literals) {
            for (EnumValue literal : literals.values()) {
                JsonNode value = literal.value();
                if (!value.isTextual() && !value.isBoolean() && !value.isIntegralNumber()) {
                    return Set.of();
                }
                texts.add(value.asText());
            }
        }
        return texts;
    }

    Set<String> literals(String property) {
        return literals.getOrDefault(property, Set.of());
    }

    /** {@return how the object looks where it lacks a property} */
    ObjectLook without(String property) {
        Set<String> others = new LinkedHashSet<>(optional);
        others.remove(property);
        Map<String, Set<String>> rest = new LinkedHashMap<>(literals);
        rest.remove(property);
        return new ObjectLook(variant, schema, required, others, rest);
    }

    /** {@return whether it is any object, rather than one with certain properties} */
    boolean isAny() {
        return required.isEmpty() && optional.isEmpty();
    }

    /** {@return whether no object shows which of the two it is} */
    boolean isLike(ObjectLook other) {
        return required.equals(other.required)
                && optional.equals(other.optional)
                && constants().equals(other.constants());
    }

    /** {@return the properties that have but one value} */
    Map<String, String> constants() {
        Map<String, String> constants = new LinkedHashMap<>();
        literals.forEach((property, values) -> {
            if (values.size() == 1 && constants.size() < ObjectFormsPlan.Shape.MAX_CONSTANTS) {
                constants.put(property, values.iterator().next());
            }
        });
        return constants;
    }

    ObjectFormsPlan.Shape shape() {
        return new ObjectFormsPlan.Shape(variant, List.copyOf(required), List.copyOf(optional), constants());
    }

    /** {@return how many texts say so} */
    int size() {
        return required.size() + optional.size() + 2 * constants().size();
    }
}
