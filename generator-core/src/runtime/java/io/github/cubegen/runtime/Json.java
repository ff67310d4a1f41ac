package io.github.cubegen.runtime;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes JSON texts (RFC 8259) of described types, in UTF-8. Values may be nested 1000 deep, and numbers have up to
 * 1000 characters.
 */
public final class Json {
    /** How deep values may be nested. */
    private static final int MAX_DEPTH = 1000;

    /** How many characters a number may have. */
    private static final int MAX_NUMBER = 1000;

    /** What a text is that the parser can't read. */
    private static final String MALFORMED = "malformed JSON";

    /** Strings may be as long as the text, whose size the caller limits. */
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(MAX_DEPTH)
            .maxNumberLength(MAX_NUMBER)
            .maxStringLength(Integer.MAX_VALUE)
            .build();

    /** Neither repeats the text in messages nor keeps names from it for the life of the process. */
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(LIMITS)
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    /** At most that many names are kept, whatever the API; an empty place takes four bytes. */
    private static final FieldNames NAMES = new FieldNames(new AtomicReferenceArray<>(4096));

    /** Not for use. */
    private Json() {}

    /**
     * {@return the value of a JSON text}
     *
     * @param <T> the type of the value
     * @param codec how to read it
     * @param json the text in UTF-8
     * @throws JsonException if the text is not JSON, or is not what the codec reads
     */
    public static <T extends @Nullable Object> T decode(JsonCodec<T> codec, byte[] json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            return read(codec, parser);
        } catch (IOException e) {
            // Memory can always be read: the bytes are no text.
            throw new JsonException(new JsonMismatchException(JsonPath.ROOT, MALFORMED, codec.schema(), null));
        }
    }

    /**
     * {@return the value of a JSON text}
     *
     * @param <T> the type of the value
     * @param codec how to read it
     * @param json the text
     * @throws JsonException if the text is not JSON, or is not what the codec reads
     */
    public static <T extends @Nullable Object> T decode(JsonCodec<T> codec, String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            return read(codec, parser);
        } catch (IOException e) {
            // Memory can always be read: the bytes are no text.
            throw new JsonException(new JsonMismatchException(JsonPath.ROOT, MALFORMED, codec.schema(), null));
        }
    }

    /**
     * {@return the JSON text of a value, in UTF-8}
     *
     * @param <T> the type of the value
     * @param codec how to write it
     * @param value the value
     * @throws IllegalArgumentException if the value holds not-a-number or an infinity, or is nested too deep
     */
    public static <T extends @Nullable Object> byte[] encode(JsonCodec<T> codec, T value) {
        BufferRecycler buffers = FACTORY._getBufferRecycler();
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(buffers)) {
            try (JsonGenerator generator = FACTORY.createGenerator(bytes, JsonEncoding.UTF8)) {
                codec.write(new JsonWriter(generator, NAMES), value);
            }
            return bytes.getClearAndRelease();
        } catch (StreamConstraintsException e) {
            throw new IllegalArgumentException("A value nested more than " + MAX_DEPTH + " deep can't be written");
        } catch (IOException e) {
            // Memory can always be written to.
            throw new UncheckedIOException(e);
        } finally {
            buffers.releaseToPool();
        }
    }

    /**
     * {@return the JSON text of a value}
     *
     * @param <T> the type of the value
     * @param codec how to write it
     * @param value the value
     * @throws IllegalArgumentException if the value holds not-a-number or an infinity, or is nested too deep
     */
    public static <T extends @Nullable Object> String encodeToString(JsonCodec<T> codec, T value) {
        return new String(encode(codec, value), StandardCharsets.UTF_8);
    }

    /**
     * {@return the JSON text of a value in printable characters of ASCII}
     *
     * @param <T> the type of the value
     * @param codec how to write it
     * @param value the value
     * @throws IllegalArgumentException if the value holds not-a-number or an infinity, or is nested too deep
     */
    static <T extends @Nullable Object> String encodeToAscii(JsonCodec<T> codec, T value) {
        StringBuilder text = new StringBuilder();
        encodeToString(codec, value).chars().forEach(c -> {
            if (c > '~') {
                // It stands in a string: JSON has no such character elsewhere.
                text.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                text.append((char) c);
            }
        });
        return text.toString();
    }

    /**
     * {@return the one value of a text}
     *
     * @param <T> the type of the value
     * @param codec how to read it
     * @param parser the text
     * @throws IOException if the text can't be read
     */
    private static <T extends @Nullable Object> T read(JsonCodec<T> codec, JsonParser parser) throws IOException {
        JsonReader reader = new JsonReader(parser);
        try {
            if (parser.nextToken() == null) {
                throw new JsonMismatchException(JsonPath.ROOT, "expected JSON, found nothing", codec.schema(), null);
            }
            T value = reader.read(codec);
            if (parser.nextToken() != null) {
                throw new JsonMismatchException(JsonPath.ROOT, "text after the end of the JSON", codec.schema(), null);
            }
            return value;
        } catch (JsonMismatchException e) {
            throw new JsonException(e);
        } catch (JsonProcessingException e) {
            // Not its cause: what the parser says repeats the text, which may hold a secret.
            throw new JsonException(new JsonMismatchException(reader.path(), describe(e), codec.schema(), null));
        }
    }

    /**
     * {@return the problem, without a word of the text}
     *
     * @param e what the parser says
     */
    private static String describe(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        String place =
                location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
        if (e instanceof StreamConstraintsException) {
            return "JSON beyond the limits" + place + ": a nesting of " + MAX_DEPTH + " values and numbers of "
                    + MAX_NUMBER + " characters";
        }
        return MALFORMED + place + (e instanceof JsonEOFException ? ": the text ends too early" : "");
    }
}
