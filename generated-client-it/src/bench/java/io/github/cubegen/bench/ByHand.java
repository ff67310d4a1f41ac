package io.github.cubegen.bench;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON read and written with jackson-core alone, as fast as one would write it by hand: the limit of what can be had with it. Nothing
 * is checked but what is needed for a value, no unknown field is kept, and names are encoded once for the life of the process.
 */
final class ByHand {
    private static final JsonFactory FACTORY = new JsonFactory();

    private ByHand() {}

    static <T> T decode(HandCodec<T> codec, byte[] json) throws IOException {
        try (JsonParser in = FACTORY.createParser(json)) {
            in.nextToken();
            return codec.read(in);
        }
    }

    /** Into buffers that are used again, as our client does. */
    static <T> byte[] encode(HandCodec<T> codec, T value) throws IOException {
        BufferRecycler buffers = FACTORY._getBufferRecycler();
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(buffers)) {
            try (JsonGenerator out = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
                codec.write(out, value);
            }
            return bytes.getClearAndRelease();
        } finally {
            buffers.releaseToPool();
        }
    }

    /** {@return the user in the answer of a call} */
    static Databind.User envelope(byte[] json) throws IOException {
        try (JsonParser in = FACTORY.createParser(json)) {
            in.nextToken();
            in.nextFieldName();
            in.nextToken();
            return UserByHand.CODEC.read(in);
        }
    }

    static <T> T required(@Nullable T value) throws IOException {
        if (value == null) {
            throw new IOException("a property is missing");
        }
        return value;
    }

    static List<Long> longs(JsonParser in) throws IOException {
        List<Long> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            items.add(in.getLongValue());
        }
        return items;
    }

    static List<String> texts(JsonParser in) throws IOException {
        List<String> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            items.add(in.getText());
        }
        return items;
    }

    static void number(JsonGenerator out, SerializableString name, long value) throws IOException {
        out.writeFieldName(name);
        out.writeNumber(value);
    }

    static void number(JsonGenerator out, SerializableString name, @Nullable Long value) throws IOException {
        if (value != null) {
            number(out, name, value.longValue());
        }
    }

    static void number(JsonGenerator out, SerializableString name, @Nullable Integer value) throws IOException {
        if (value != null) {
            number(out, name, value.longValue());
        }
    }

    static void flag(JsonGenerator out, SerializableString name, @Nullable Boolean value) throws IOException {
        if (value != null) {
            out.writeFieldName(name);
            out.writeBoolean(value);
        }
    }

    static void text(JsonGenerator out, SerializableString name, @Nullable String value) throws IOException {
        if (value != null) {
            out.writeFieldName(name);
            out.writeString(value);
        }
    }

    static void time(JsonGenerator out, SerializableString name, @Nullable OffsetDateTime value) throws IOException {
        if (value != null) {
            out.writeFieldName(name);
            TimeByHand.write(out, value);
        }
    }

    static void longs(JsonGenerator out, SerializableString name, @Nullable List<Long> items) throws IOException {
        if (items != null) {
            out.writeFieldName(name);
            out.writeStartArray();
            for (Long item : items) {
                out.writeNumber(item);
            }
            out.writeEndArray();
        }
    }

    static void texts(JsonGenerator out, SerializableString name, @Nullable List<String> items) throws IOException {
        if (items != null) {
            out.writeFieldName(name);
            out.writeStartArray();
            for (String item : items) {
                out.writeString(item);
            }
            out.writeEndArray();
        }
    }
}
