package io.github.cubegen.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the types that need no generated code stand in JSON. */
public final class Codecs {
    /** A string. */
    public static final JsonCodec<String> STRING = new ScalarCodec<>(JsonReader::readString, JsonWriter::string);

    /** An integer of 64 bits ({@code format: int64}). */
    public static final JsonCodec<Long> LONG = new ScalarCodec<>(JsonReader::readLong, JsonWriter::number);

    /** An integer of 32 bits ({@code format: int32}). */
    public static final JsonCodec<Integer> INT = new ScalarCodec<>(JsonReader::readInt, JsonWriter::number);

    /** A number of double precision ({@code format: double}). */
    public static final JsonCodec<Double> DOUBLE = new ScalarCodec<>(JsonReader::readDouble, JsonWriter::number);

    /** A number of single precision ({@code format: float}). */
    public static final JsonCodec<Float> FLOAT = new ScalarCodec<>(JsonReader::readFloat, JsonWriter::number);

    /** A boolean. */
    public static final JsonCodec<Boolean> BOOLEAN = new ScalarCodec<>(JsonReader::readBoolean, JsonWriter::bool);

    /** An integer of up to 1000 digits. */
    public static final JsonCodec<BigInteger> BIG_INTEGER = new ScalarCodec<>(
            JsonReader::readBigInteger, (out, value) -> out.generator().writeNumber(value));

    /** A number with all its digits. */
    public static final JsonCodec<BigDecimal> BIG_DECIMAL =
            new ScalarCodec<>(JsonReader::readBigDecimal, JsonWriter::number);

    /** {@code format: date}, as in {@code 2024-02-29} (RFC 3339, full-date). */
    public static final JsonCodec<LocalDate> DATE =
            new TextCodec<>("a date like 2024-02-29", true, LocalDate::parse, LocalDate::toString);

    /**
     * {@code format: date-time}, as in {@code 2024-02-29T12:00:00Z} (RFC 3339, date-time). Fractions of a second and lower
     * case are read; the offset is kept. A leap second, {@code 23:59:60Z}, is read as the second before it, as the JDK does.
     */
    public static final JsonCodec<OffsetDateTime> DATE_TIME =
            new TextCodec<>("a date-time like 2024-02-29T12:00:00Z", true, Times::parseDateTime, Times::format);

    /** {@code format: time}, as in {@code 12:00:00Z} (RFC 3339, full-time). */
    public static final JsonCodec<OffsetTime> TIME =
            new TextCodec<>("a time like 12:00:00Z", true, Times::parseTime, Times::format);

    /** A time of day without an offset, as in {@code 12:00:00} (RFC 3339, partial-time). */
    public static final JsonCodec<LocalTime> LOCAL_TIME =
            new TextCodec<>("a time like 12:00:00", true, Times::parseLocalTime, Times::format);

    /**
     * {@code format: duration} up to weeks, as in {@code P1DT2H} (RFC 3339, appendix A). Written in hours and less. Years and
     * months are refused: how long they are depends on when they begin.
     */
    public static final JsonCodec<Duration> DURATION = new TextCodec<>(
            "a duration like PT1H30M, without years and months", true, Times::parseDuration, Duration::toString);

    /** {@code format: uuid} (RFC 4122). */
    public static final JsonCodec<UUID> UUID = new TextCodec<>("a UUID", true, Codecs::uuid, java.util.UUID::toString);

    /** {@code format: uri} or {@code uri-reference} (RFC 3986). */
    public static final JsonCodec<URI> URI =
            new TextCodec<>("a URI", false, java.net.URI::create, java.net.URI::toString);

    /** {@code format: byte}: Base64 (RFC 4648, section 4). */
    public static final JsonCodec<byte[]> BYTES =
            new TextCodec<>("Base64", false, Base64.getDecoder()::decode, Base64.getEncoder()::encodeToString);

    /**
     * {@code format: unix-time}: seconds since 1970-01-01T00:00:00Z. A fraction is read to the nanosecond; whole seconds are
     * written, as the type is an integer.
     */
    public static final JsonCodec<Instant> UNIX_TIME = new ScalarCodec<>(Times::readUnixTime, Times::writeUnixTime);

    /** An integer of 32 bits that is also read from a string; {@code type: [integer, string]}, {@code format: int32}. */
    public static final JsonCodec<Integer> INT_OR_TEXT = new OrTextCodec<>(INT, Math::toIntExact);

    /** An integer of 64 bits that is also read from a string; {@code type: [integer, string]}, {@code format: int64}. */
    public static final JsonCodec<Long> LONG_OR_TEXT = new OrTextCodec<>(LONG, Long::valueOf);

    /** Seconds since 1970-01-01T00:00:00Z, also read from a string; {@code type: [integer, string]}. */
    public static final JsonCodec<Instant> UNIX_TIME_OR_TEXT = new OrTextCodec<>(UNIX_TIME, Instant::ofEpochSecond);

    /** Any JSON value. */
    public static final JsonCodec<JsonValue> JSON = new JsonValueCodec();

    /** Not for use. */
    private Codecs() {}

    /**
     * {@return an array of what a codec reads}
     *
     * @param <T> the type of the items
     * @param items how to read and write an item
     */
    public static <T extends @Nullable Object> JsonCodec<List<T>> list(JsonCodec<T> items) {
        return new ListCodec<>(items);
    }

    /**
     * {@return an object that is a map from names to what a codec reads}
     *
     * @param <T> the type of the values
     * @param values how to read and write a value
     */
    public static <T extends @Nullable Object> JsonCodec<Map<String, T>> map(JsonCodec<T> values) {
        return new MapCodec<>(values);
    }

    /**
     * {@return what a codec reads, or null}
     *
     * @param <T> the type of the value
     * @param value how to read and write a value
     */
    public static <T> JsonCodec<@Nullable T> nullable(JsonCodec<T> value) {
        return new NullableCodec<>(value);
    }

    /**
     * {@return the value of the one property that counts in an object, as in {@code {"user": {...}}}}
     * Other properties are ignored; an object without the property is an error.
     *
     * @param <T> the type of the value
     * @param property the property around the value
     * @param value how to read and write the value
     */
    public static <T extends @Nullable Object> JsonCodec<T> envelope(String property, JsonCodec<T> value) {
        return new EnvelopeCodec<>(property, value);
    }

    /**
     * {@return a UUID}
     *
     * @param text the UUID in its only form; {@link UUID#fromString} alone would let {@code 1-1-1-1-1} pass
     */
    private static UUID uuid(String text) {
        if (text.length() != 36) {
            throw new IllegalArgumentException("36 characters are needed");
        }
        return java.util.UUID.fromString(text);
    }
}
