package io.github.cubegen.runtime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a value that has been read already, for a {@link JsonReader}: what that asks for is answered here, the rest by
 * the parser that the value was read from. Whatever is a tree stays one: {@link #take()} gives a part of it without reading it.
 */
final class TreeParser extends JsonParserDelegate {
    /** More digits than these may be beyond 64 bits. */
    private static final int LONG_DIGITS = 18;

    /** What the current token begins, or the value of the property that it names. */
    private JsonValue value;

    /** Where the current token stands. */
    private JsonStreamContext context;

    /** The current token. */
    private JsonToken token;

    /**
     * Begins with the first token of a value.
     *
     * @param value the value
     * @param source the parser, on the last token of the value
     */
    TreeParser(JsonValue value, JsonParser source) {
        super(source);
        this.context = source.getParsingContext();
        this.value = value;
        this.token = open(value);
    }

    /** {@return the properties of the object that the current token begins} */
    Map<String, JsonValue> properties() {
        return value instanceof JsonValue.JsonObject object ? object.values() : Map.of();
    }

    /** {@return the value that the current token begins; the parser then stands on its last token} */
    JsonValue take() {
        skipChildren();
        return value;
    }

    @Override
    public JsonToken currentToken() {
        return token;
    }

    @Override
    public @Nullable String currentName() {
        return context.getCurrentName();
    }

    @Override
    public JsonToken nextToken() {
        if (token == JsonToken.FIELD_NAME) {
            token = open(value);
        } else if (context instanceof Level level) {
            token = level.rest.hasNext() ? next(level) : close(level);
        } else {
            throw new IllegalStateException("The value has been read to its end");
        }
        return token;
    }

    @Override
    public JsonParser skipChildren() {
        if (token.isStructStart() && context instanceof Level level) {
            token = close(level);
        }
        return this;
    }

    @Override
    public JsonStreamContext getParsingContext() {
        return context;
    }

    @Override
    public String getText() {
        return value instanceof JsonValue.JsonString string ? string.value() : value.toString();
    }

    @Override
    public NumberType getNumberType() {
        return token == JsonToken.VALUE_NUMBER_INT && getText().length() <= LONG_DIGITS
                ? NumberType.LONG
                : NumberType.BIG_INTEGER;
    }

    @Override
    public long getLongValue() {
        return Long.parseLong(getText());
    }

    @Override
    public float getFloatValue() {
        return Float.parseFloat(getText());
    }

    @Override
    public double getDoubleValue() {
        return Double.parseDouble(getText());
    }

    @Override
    public BigDecimal getDecimalValue() {
        return new BigDecimal(getText());
    }

    /**
     * {@return the first token of a value}
     *
     * @param opened the value
     */
    private JsonToken open(JsonValue opened) {
        if (opened instanceof JsonValue.JsonObject object) {
            context = new Level(context, opened, object.values().entrySet().iterator(), true);
            return JsonToken.START_OBJECT;
        } else if (opened instanceof JsonValue.JsonArray array) {
            context = new Level(context, opened, array.values().iterator(), false);
            return JsonToken.START_ARRAY;
        } else if (opened instanceof JsonValue.JsonString) {
            return JsonToken.VALUE_STRING;
        } else if (opened instanceof JsonValue.JsonNumber number) {
            boolean whole = number.text().chars().noneMatch(c -> c == '.' || c == 'e' || c == 'E');
            return whole ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT;
        } else if (opened instanceof JsonValue.JsonBoolean bool) {
            return bool.value() ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE;
        }
        return JsonToken.VALUE_NULL;
    }

    /**
     * {@return the next token within an object or array}
     *
     * @param level the object or array, which has a next one
     */
    private JsonToken next(Level level) {
        value = level.next();
        return level.inObject() ? JsonToken.FIELD_NAME : open(value);
    }

    /**
     * {@return the last token of an object or array}
     *
     * @param level the object or array
     */
    private JsonToken close(Level level) {
        context = level.parent;
        value = level.opened;
        return level.inObject() ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
    }

    /** An object or array that has been entered. */
    private static final class Level extends JsonStreamContext {
        /** What it stands in. */
        private final JsonStreamContext parent;

        /** The object or array. */
        private final JsonValue opened;

        /** The items, or the properties as map entries, that are still to come. */
        private final Iterator<?> rest;

        /** The current property; null in an array. */
        private @Nullable String name;

        /**
         * Enters an object or array.
         *
         * @param parent what it stands in
         * @param opened the object or array
         * @param rest its items or properties
         * @param object whether it is an object
         */
        Level(JsonStreamContext parent, JsonValue opened, Iterator<?> rest, boolean object) {
            super(object ? TYPE_OBJECT : TYPE_ARRAY, -1);
            this.parent = parent;
            this.opened = opened;
            this.rest = rest;
        }

        /** {@return the next item, or the value of the next property} */
        JsonValue next() {
            _index++;
            Object next = rest.next();
            if (next instanceof Map.Entry<?, ?> property) {
                name = (String) property.getKey();
                next = property.getValue();
            }
            return (JsonValue) next;
        }

        @Override
        public JsonStreamContext getParent() {
            return parent;
        }

        @Override
        public @Nullable String getCurrentName() {
            return name;
        }
    }
}
