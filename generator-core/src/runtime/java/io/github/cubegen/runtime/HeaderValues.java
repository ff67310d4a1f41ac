package io.github.cubegen.runtime;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads headers of answers (OpenAPI 3.1, Header Object: the style is {@code simple}). */
public final class HeaderValues {
    /** Not for use. */
    private HeaderValues() {}

    /**
     * {@return a header that stands there as in JSON, such as a number; null if there is none}
     *
     * @param <V> the type of the value
     * @param headers the headers
     * @param name the name, in any case
     * @param codec how the value stands in JSON
     * @throws IllegalArgumentException if it is no such value
     */
    public static <V> @Nullable V bare(HttpHeaders headers, String name, JsonCodec<V> codec) {
        Optional<String> text = headers.firstValue(name);
        return text.isEmpty() ? null : value(name, text.get().strip(), codec);
    }

    /**
     * {@return a header that is the text of a JSON string; null if there is none}
     *
     * @param <V> the type of the value
     * @param headers the headers
     * @param name the name, in any case
     * @param codec how the value stands in JSON
     * @throws IllegalArgumentException if it is no such value
     */
    public static <V> @Nullable V text(HttpHeaders headers, String name, JsonCodec<V> codec) {
        Optional<String> text = headers.firstValue(name);
        return text.isEmpty() ? null : value(name, quoted(text.get(), codec), codec);
    }

    /**
     * {@return the items of a header that stand there as in JSON; null if there is none}
     *
     * @param <V> the type of an item
     * @param headers the headers
     * @param name the name, in any case
     * @param codec how an item stands in JSON
     * @throws IllegalArgumentException if one is no such value
     */
    public static <V> @Nullable List<V> bareItems(HttpHeaders headers, String name, JsonCodec<V> codec) {
        List<String> texts = items(headers, name);
        return texts.isEmpty()
                ? null
                : texts.stream().map(text -> value(name, text, codec)).toList();
    }

    /**
     * {@return the items of a header that are texts of JSON strings; null if there is none}
     *
     * @param <V> the type of an item
     * @param headers the headers
     * @param name the name, in any case
     * @param codec how an item stands in JSON
     * @throws IllegalArgumentException if one is no such value
     */
    public static <V> @Nullable List<V> items(HttpHeaders headers, String name, JsonCodec<V> codec) {
        List<String> texts = items(headers, name);
        return texts.isEmpty()
                ? null
                : texts.stream()
                        .map(text -> value(name, quoted(text, codec), codec))
                        .toList();
    }

    /**
     * {@return the items of all lines of a header (RFC 9110, section 5.6.1)}
     *
     * @param headers the headers
     * @param name the name, in any case
     */
    private static List<String> items(HttpHeaders headers, String name) {
        List<String> items = new ArrayList<>();
        for (String line : headers.allValues(name)) {
            for (String item : line.split(",", -1)) {
                if (!item.isBlank()) {
                    items.add(item.strip());
                }
            }
        }
        return items;
    }

    /**
     * {@return the text as JSON} A time can also be in the form that HTTP has for it (RFC 9110, section 5.6.7).
     *
     * @param text the text
     * @param codec how the value stands in JSON
     */
    private static String quoted(String text, JsonCodec<?> codec) {
        String plain = text.strip();
        if (codec == Codecs.DATE_TIME && plain.endsWith("GMT")) {
            try {
                plain = OffsetDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toString();
            } catch (DateTimeException e) {
                // Then it is none, and told below.
                return '"' + "no date" + '"';
            }
        }
        return JsonValue.of(plain).toString();
    }

    /**
     * {@return a value}
     *
     * @param <V> the type of the value
     * @param name the header
     * @param json its value as JSON
     * @param codec how the value stands in JSON
     */
    private static <V> V value(String name, String json, JsonCodec<V> codec) {
        try {
            return Json.decode(codec, json);
        } catch (JsonException e) {
            throw new IllegalArgumentException("The header " + name + " is not as the description says", e);
        }
    }
}
