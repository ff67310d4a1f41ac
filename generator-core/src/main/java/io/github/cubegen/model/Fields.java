package io.github.cubegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cubegen.diagnostic.JsonPointer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object of the description, read key by key. A value of the wrong JSON type is reported and taken as absent;
 * {@code null}, which YAML gives for an empty value, is absent.
 */
record Fields(JsonPointer pointer, ObjectNode node, Findings findings) {
    private static final String WRONG_TYPE = "wrong-type";

    /** A member of a map, such as one property of {@code properties}. */
    record Entry(String name, JsonPointer pointer, JsonNode node) {}

    List<String> keys() {
        List<String> keys = new ArrayList<>(node.size());
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** {@return the value; null if absent or {@code null}} */
    @Nullable
    JsonNode get(String key) {
        JsonNode value = node.get(key);
        return value == null || value.isNull() ? null : value;
    }

    boolean has(String key) {
        return get(key) != null;
    }

    /** {@return a text; a number or truth value that was not put in quotes is taken as its text} */
    @Nullable
    String text(String key) {
        JsonNode value = get(key);
        if (value == null || value.isTextual()) {
            return value == null ? null : value.textValue();
        }
        if (value.isValueNode()) {
            wrongDetail(key, "a text; put it in quotes");
            return value.asText();
        }
        wrongDetail(key, "a text; it is ignored");
        return null;
    }

    String text(String key, String absent) {
        String value = text(key);
        return value == null ? absent : value;
    }

    boolean flag(String key) {
        return flag(key, false);
    }

    boolean flag(String key, boolean absent) {
        JsonNode value = get(key);
        if (value == null || value.isBoolean()) {
            return value == null ? absent : value.booleanValue();
        }
        wrongDetail(key, "true or false; it is ignored");
        return absent;
    }

    @Nullable
    BigDecimal number(String key) {
        JsonNode value = get(key);
        if (value == null || value.isNumber()) {
            return value == null ? null : value.decimalValue();
        }
        wrongDetail(key, "a number; it is ignored");
        return null;
    }

    /** {@return a length or count from 0 to 2^31 - 1; a greater one is no limit for us, so it counts as absent} */
    @Nullable
    Integer count(String key) {
        JsonNode value = get(key);
        if (value == null) {
            return null;
        }
        if (!value.isNumber() || value.decimalValue().signum() < 0 || !isWhole(value)) {
            wrongDetail(key, "a whole number from 0; it is ignored");
            return null;
        }
        return value.decimalValue().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0 ? null : value.intValue();
    }

    /** {@return the object; null if absent} */
    @Nullable
    Fields object(String key, ObjectKind kind) {
        JsonNode value = get(key);
        return value == null ? null : of(pointer.child(key), value, kind, findings);
    }

    /** {@return the members of a map in document order, without its extensions; none if absent} */
    List<Entry> entries(String key) {
        JsonNode value = get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof ObjectNode map)) {
            wrong(key, "an object");
            return List.of();
        }
        JsonPointer place = pointer.child(key);
        return new Fields(place, map, findings).entries();
    }

    /** {@return the members of this object in document order} */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>(node.size());
        node.properties()
                .forEach(member ->
                        entries.add(new Entry(member.getKey(), pointer.child(member.getKey()), member.getValue())));
        return entries;
    }

    /** {@return the elements of an array, named by their index; none if absent} */
    List<Entry> elements(String key) {
        JsonNode value = get(key);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            wrong(key, "an array");
            return List.of();
        }
        List<Entry> elements = new ArrayList<>(value.size());
        JsonPointer place = pointer.child(key);
        for (int i = 0; i < value.size(); i++) {
            elements.add(new Entry(Integer.toString(i), place.child(i), value.get(i)));
        }
        return elements;
    }

    /** {@return the texts of an array; elements that are none are reported and left out} */
    List<Entry> texts(String key) {
        List<Entry> texts = new ArrayList<>();
        JsonNode value = get(key);
        if (value != null && !value.isArray()) {
            wrongDetail(key, "an array of texts; it is ignored");
            return texts;
        }
        for (Entry element : elements(key)) {
            if (element.node().isTextual()) {
                texts.add(element);
            } else {
                String remedy = element.node().isNull() ? "; put null in quotes if it is meant as one" : "";
                findings.warning(WRONG_TYPE, element.pointer(), "This must be a text; it is ignored" + remedy + ".");
            }
        }
        return texts;
    }

    /** {@return the node as an object; null, with a report, if it is none} */
    static @Nullable Fields of(JsonPointer pointer, JsonNode node, ObjectKind kind, Findings findings) {
        if (node instanceof ObjectNode object) {
            Fields fields = new Fields(pointer, object, findings);
            Extensions.check(fields, kind);
            return fields;
        }
        findings.error(WRONG_TYPE, pointer, "Here must be " + kind.text() + ", written as an object.");
        return null;
    }

    static boolean isWhole(JsonNode number) {
        return number.isIntegralNumber()
                || number.decimalValue().stripTrailingZeros().scale() <= 0;
    }

    private void wrong(String key, String expected) {
        findings.error(WRONG_TYPE, pointer.child(key), key + " must be " + expected + ".");
    }

    private void wrongDetail(String key, String expected) {
        findings.warning(WRONG_TYPE, pointer.child(key), key + " must be " + expected + ".");
    }
}
