package io.github.cubegen.runtime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells apart the objects that a union can be, before one is read. The property that names the form decides first, if there
 * is one and the object has it. Else a form fits if all its required properties are there and none of its constants is
 * another; of those that fit, the one counts of whose properties the object has most, and of several such the first.
 */
public final class ObjectForms {
    /** No form is this. */
    private static final int NONE = -1;

    /** The property that names the form; null if none does. */
    private final @Nullable String property;

    /** The forms by the value of that property. */
    private final Map<String, Integer> named;

    /** What the forms look like. */
    private final List<Shape> shapes;

    /**
     * Sorts the rows of a table.
     *
     * @param property the property that names the form; null if none does
     * @param rows the rows
     */
    private ObjectForms(@Nullable String property, Row... rows) {
        Map<String, Integer> forms = new HashMap<>();
        List<Shape> looks = new ArrayList<>();
        for (Row row : rows) {
            if (row instanceof Shape shape) {
                looks.add(shape);
            } else if (row instanceof Names names) {
                names.values.forEach(name -> forms.put(name, names.form));
            }
        }
        this.property = property;
        this.named = Map.copyOf(forms);
        this.shapes = List.copyOf(looks);
    }

    /**
     * {@return forms that a property names}
     *
     * @param property the property
     * @param rows names, and shapes for objects without that property
     */
    public static ObjectForms named(String property, Row... rows) {
        return new ObjectForms(property, rows);
    }

    /**
     * {@return forms that differ in their properties}
     *
     * @param rows shapes; an earlier one counts before a later one that fits as well
     */
    public static ObjectForms shaped(Row... rows) {
        return new ObjectForms(null, rows);
    }

    /**
     * {@return what names a form}
     *
     * @param form the form
     * @param values values of the property
     */
    public static Row names(int form, String... values) {
        return new Names(form, List.of(values));
    }

    /**
     * {@return what a form looks like; there may be several such for one form}
     *
     * @param form the form
     * @param required the properties that it always has
     * @param optional its other properties
     * @param constants properties that can have but one value, with the text of it
     */
    public static Row shape(int form, List<String> required, List<String> optional, Map<String, String> constants) {
        Set<String> known = new HashSet<>(required);
        known.addAll(optional);
        return new Shape(form, Set.copyOf(required), known, Map.copyOf(constants));
    }

    /**
     * Looks at an object without losing any of it. Where its first property names the form, nothing more is read.
     *
     * @param in stands on the object
     * @return stands on the same object; for {@link #of} and for reading the object afterwards
     * @throws IOException if the JSON is malformed
     */
    public JsonReader ahead(JsonReader in) throws IOException {
        if (property != null && isNamedFirst(in.tokens(), property)) {
            return in;
        }
        JsonValue object = in.readValue();
        return new JsonReader(new TreeParser(object, in.tokens()));
    }

    /**
     * {@return the number of the form of an object; a negative one if it has none of these forms}
     *
     * @param in what {@link #ahead} gave
     * @throws IOException if the JSON is malformed
     */
    public int of(JsonReader in) throws IOException {
        if (!(in.tokens() instanceof TreeParser tree)) {
            return named.getOrDefault(in.tokens().getText(), NONE);
        }
        Map<String, JsonValue> object = tree.properties();
        String name = property == null ? null : text(object.get(property));
        return name == null ? byShape(object) : named.getOrDefault(name, NONE);
    }

    /**
     * {@return whether the first property of an object is the one that names the form, and does}
     *
     * @param first stands on the value of the first property
     * @param property the property
     * @throws IOException if the JSON is malformed
     */
    private static boolean isNamedFirst(JsonParser first, String property) throws IOException {
        JsonToken token = first.currentToken();
        return token.isScalarValue() && token != JsonToken.VALUE_NULL && property.equals(first.currentName());
    }

    /**
     * {@return the text of a string, number or boolean; null for what can't name a form}
     *
     * @param value the value
     */
    private static @Nullable String text(@Nullable JsonValue value) {
        if (value instanceof JsonValue.JsonString string) {
            return string.value();
        }
        return value instanceof JsonValue.JsonNumber || value instanceof JsonValue.JsonBoolean
                ? value.toString()
                : null;
    }

    /**
     * {@return the form whose properties an object has}
     *
     * @param object the object
     */
    private int byShape(Map<String, JsonValue> object) {
        int best = NONE;
        int most = NONE;
        for (Shape shape : shapes) {
            int known = shape.fits(object) ? shape.known(object) : NONE;
            if (known > most) {
                most = known;
                best = shape.form;
            }
        }
        return best;
    }

    /** What is known of a form. */
    public sealed interface Row permits Names, Shape {}

    /**
     * What names a form.
     *
     * @param form its number
     * @param values the names
     */
    private record Names(int form, List<String> values) implements Row {}

    /**
     * What a form looks like.
     *
     * @param form its number
     * @param required the properties that it always has
     * @param known all its properties
     * @param constants the properties that can have but one value, with the text of it
     */
    private record Shape(int form, Set<String> required, Set<String> known, Map<String, String> constants)
            implements Row {
        /**
         * {@return whether an object can be of this form}
         *
         * @param object the object
         */
        boolean fits(Map<String, JsonValue> object) {
            return object.keySet().containsAll(required)
                    && constants.entrySet().stream()
                            .allMatch(constant -> !object.containsKey(constant.getKey())
                                    || constant.getValue().equals(text(object.get(constant.getKey()))));
        }

        /**
         * {@return how many properties of an object this form knows}
         *
         * @param object the object
         */
        int known(Map<String, JsonValue> object) {
            return (int) object.keySet().stream().filter(known::contains).count();
        }
    }
}
