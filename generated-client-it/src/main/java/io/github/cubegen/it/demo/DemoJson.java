package io.github.cubegen.it.demo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON of the demo's server, which knows nothing of the generated client. */
final class DemoJson {
    /** Where parsers and generators are from. */
    private static final JsonFactory JSON = new JsonFactory();

    /** Not made: there is nothing to keep. */
    private DemoJson() {}

    /**
     * {@return the object in a body; empty if there is no body}
     *
     * @param body the body
     * @throws IOException if it is not JSON
     */
    static Map<String, Object> read(InputStream body) throws IOException {
        try (JsonParser parser = JSON.createParser(body)) {
            return parser.nextToken() == JsonToken.START_OBJECT ? readObject(parser) : Map.of();
        }
    }

    /**
     * {@return the rest of an object; values are texts, numbers and objects, as the demo sends}
     *
     * @param parser where its first brace was just read
     * @throws IOException if it is not JSON
     */
    private static Map<String, Object> readObject(JsonParser parser) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            object.put(
                    name,
                    switch (token) {
                        case START_OBJECT -> readObject(parser);
                        case VALUE_NUMBER_INT -> parser.getLongValue();
                        case VALUE_NULL -> null;
                        default -> parser.getText();
                    });
        }
        return object;
    }

    /**
     * {@return an object in an object}
     *
     * @param object the outer object
     * @param name the name of the inner one
     */
    @SuppressWarnings("unchecked") // readObject() makes only such maps.
    static Map<String, Object> object(Map<String, Object> object, String name) {
        return object.get(name) instanceof Map<?, ?> inner ? (Map<String, Object>) inner : Map.of();
    }

    /**
     * {@return an object as JSON}
     *
     * @param object the object
     * @throws IOException never, as it stays in memory
     */
    static byte[] write(Map<String, ?> object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = JSON.createGenerator(bytes)) {
            writeValue(generator, object);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes a value.
     *
     * @param generator where to
     * @param value a map, a list, a number, a text or null
     * @throws IOException never, as it stays in memory
     */
    private static void writeValue(JsonGenerator generator, @Nullable Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                generator.writeFieldName(String.valueOf(entry.getKey()));
                writeValue(generator, entry.getValue());
            }
            generator.writeEndObject();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            for (Object item : list) {
                writeValue(generator, item);
            }
            generator.writeEndArray();
        } else if (value instanceof Number number) {
            generator.writeNumber(number.longValue());
        } else if (value == null) {
            generator.writeNull();
        } else {
            generator.writeString(value.toString());
        }
    }
}
