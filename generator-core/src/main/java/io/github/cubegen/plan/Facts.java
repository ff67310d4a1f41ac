package io.github.cubegen.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.model.NumberBounds;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.StringBounds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in our words what a schema tells about its values beyond their type. */
final class Facts {
    /** The unit of the format {@code unix-time}. */
    static final String UNIX_TIME = "in seconds since 1970-01-01T00:00Z on the wire";

    private final List<String> sentences = new ArrayList<>();

    /** {@return the facts so far} */
    List<String> sentences() {
        return List.copyOf(sentences);
    }

    Facts wireName(String java, String wire) {
        if (!java.equals(wire)) {
            sentences.add(Text.code(wire) + " on the wire");
        }
        return this;
    }

    Facts schema(Schema schema) {
        if (schema instanceof Schema.StringSchema string) {
            strings(string.bounds());
        } else if (schema instanceof Schema.IntegerSchema integer) {
            numbers(integer.bounds());
        } else if (schema instanceof Schema.NumberSchema number) {
            numbers(number.bounds());
        } else if (schema instanceof Schema.ArraySchema array) {
            range(array.bounds().minItems(), array.bounds().maxItems(), "element");
            if (array.bounds().uniqueItems()) {
                sentences.add("no element twice");
            }
        } else if (schema instanceof Schema.ObjectSchema object) {
            range(object.bounds().minProperties(), object.bounds().maxProperties(), "property");
        }
        return format(schema.info().format());
    }

    Facts defaultValue(@Nullable JsonNode value) {
        if (value != null && value.isValueNode()) {
            sentences.add("default " + Text.code(value.asText()));
        }
        return this;
    }

    Facts readOnly(boolean readOnly) {
        if (readOnly) {
            sentences.add("set by the server only");
        }
        return this;
    }

    private Facts format(@Nullable String format) {
        String name = format == null ? "" : format;
        switch (name) {
            case "", "password" -> {}
            case "int32", "int64", "float", "double", "date", "date-time", "uuid", "uri" -> {}
            case "unix-time" -> sentences.add(UNIX_TIME);
            case "byte" -> sentences.add("Base64 on the wire");
            default -> sentences.add("format " + Text.code(name));
        }
        return this;
    }

    private void strings(StringBounds bounds) {
        range(bounds.minLength(), bounds.maxLength(), "character");
        if (bounds.pattern() != null) {
            sentences.add("matches " + Text.code(bounds.pattern()));
        }
    }

    private void range(@Nullable Integer min, @Nullable Integer max, String unit) {
        if (min != null && max != null) {
            sentences.add(min.equals(max) ? counted(min, unit) : min + " to " + counted(max, unit));
        } else if (min != null && min > 0) {
            sentences.add("at least " + counted(min, unit));
        } else if (max != null) {
            sentences.add("at most " + counted(max, unit));
        }
    }

    private static String counted(int count, String unit) {
        if (count == 1) {
            return count + " " + unit;
        }
        return count + " " + (unit.endsWith("y") ? unit.substring(0, unit.length() - 1) + "ies" : unit + "s");
    }

    private void numbers(NumberBounds bounds) {
        if (bounds.minimum() != null && bounds.maximum() != null) {
            sentences.add(plain(bounds.minimum()) + " to " + plain(bounds.maximum()));
        } else if (bounds.minimum() != null) {
            sentences.add("at least " + plain(bounds.minimum()));
        } else if (bounds.maximum() != null) {
            sentences.add("at most " + plain(bounds.maximum()));
        }
        if (bounds.exclusiveMinimum() != null) {
            sentences.add("more than " + plain(bounds.exclusiveMinimum()));
        }
        if (bounds.exclusiveMaximum() != null) {
            sentences.add("less than " + plain(bounds.exclusiveMaximum()));
        }
        if (bounds.multipleOf() != null) {
            sentences.add("a multiple of " + plain(bounds.multipleOf()));
        }
    }

    /** Not {@code toPlainString}: that of {@code 1e1000000} fills the memory. */
    private static String plain(BigDecimal number) {
        return Math.abs((long) number.scale()) > 40 ? number.toString() : number.toPlainString();
    }
}
