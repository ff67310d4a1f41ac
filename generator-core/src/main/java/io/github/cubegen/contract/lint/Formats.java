package io.github.cubegen.contract.lint;

import io.github.cubegen.model.Schema.IntegerSchema;
import io.github.cubegen.model.Schema.NumberSchema;
import io.github.cubegen.model.Schema.StringSchema;
import io.github.cubegen.plan.ScalarKind;
import io.github.cubegen.plan.ScalarTypes;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says which values a client can't read, because they are none of the Java type that their format becomes. A format that
 * becomes a plain text, such as {@code email}, is not looked at. The runtime reads these values by its codecs; its classes are for
 * clients, so that this is a copy of what they accept, and a test compares both.
 */
final class Formats {

    private static final Optional<String> FITS = Optional.empty();
    private static final int UUID_LENGTH = 36;

    private Formats() {}

    /** Throws {@link DateTimeException} or {@link IllegalArgumentException} if the text is none. */
    private interface Reading {
        Object read(String text);
    }

    /** {@return what is wrong with a text; empty if nothing is} */
    static Optional<String> problem(String text, StringSchema schema) {
        String format = schema.info().format();
        return switch (ScalarTypes.of(schema)) {
            case DATE -> read(text, LocalDate::parse, "a date like 2024-02-29", format);
            case DATE_TIME -> read(text, TimeFormats::dateTime, "a date-time like 2024-02-29T12:00:00Z", format);
            case TIME -> read(text, TimeFormats::time, "a time like 12:00:00Z", format);
            case LOCAL_TIME -> read(text, TimeFormats::localTime, "a time like 12:00:00", format);
            case DURATION ->
                read(text, TimeFormats::duration, "a duration like PT1H30M, without years and months", format);
            case UUID -> read(text, Formats::uuid, "a UUID", format);
            case URI -> read(text, URI::create, "a URI", format);
            case BYTES -> read(text, Base64.getDecoder()::decode, "Base64", format);
            default -> FITS;
        };
    }

    /** {@return what is wrong with an integer; empty if nothing is} */
    static Optional<String> problem(BigDecimal integer, IntegerSchema schema) {
        String format = schema.info().format();
        ScalarKind kind = ScalarTypes.of(schema);
        return switch (kind) {
            case INT -> range(integer, Integer.MIN_VALUE, Integer.MAX_VALUE, "an integer of 32 bits", format);
            case LONG -> range(integer, Long.MIN_VALUE, Long.MAX_VALUE, "an integer of 64 bits", format);
            case UNIX_TIME ->
                range(integer, Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond(), "Unix seconds", format);
            default -> FITS;
        };
    }

    /** {@return what is wrong with a number; empty if nothing is} */
    static Optional<String> problem(BigDecimal number, NumberSchema schema) {
        boolean single = ScalarTypes.of(schema) == ScalarKind.FLOAT;
        boolean fits = single ? Float.isFinite(number.floatValue()) : Double.isFinite(number.doubleValue());
        String format = schema.info().format();
        return fits ? FITS : not("a number in the range of " + (single ? "float" : "double"), format);
    }

    private static Optional<String> range(BigDecimal value, long min, long max, String what, @Nullable String format) {
        boolean fits = value.compareTo(BigDecimal.valueOf(min)) >= 0 && value.compareTo(BigDecimal.valueOf(max)) <= 0;
        return fits ? FITS : not(what, format);
    }

    private static Optional<String> read(String text, Reading reading, String what, @Nullable String format) {
        try {
            reading.read(text);
            return FITS;
        } catch (DateTimeException | IllegalArgumentException e) {
            return not(what, format);
        }
    }

    private static Optional<String> not(String what, @Nullable String format) {
        return Optional.of("it is not " + what + (format == null ? "" : ", as format " + format + " asks for"));
    }

    /** In its only form: {@link UUID#fromString} alone would let {@code 1-1-1-1-1} pass. */
    private static UUID uuid(String text) {
        if (text.length() != UUID_LENGTH) {
            throw new IllegalArgumentException("36 characters are needed");
        }
        return UUID.fromString(text);
    }
}
