package io.github.cubegen.runtime;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A key under a name (OpenAPI 3.1: {@code type: apiKey}). */
public final class ApiKey extends Credential {
    /** Where the key stands. */
    private final Place place;

    /** The name that it stands under. */
    private final String name;

    /**
     * Describes a key.
     *
     * @param place where it stands
     * @param name the name that it stands under
     * @param value what gives it
     */
    private ApiKey(Place place, String name, Supplier<? extends @Nullable String> value) {
        super(value);
        this.place = place;
        this.name = name;
    }

    /**
     * Describes a key that comes from a source.
     *
     * @param place where it stands
     * @param name the name that it stands under
     * @param source what gets it
     */
    private ApiKey(Place place, String name, TokenSource source) {
        super(source);
        this.place = place;
        this.name = name;
    }

    /**
     * {@return a key in a header}
     *
     * @param name the header
     * @param value the key
     * @throws IllegalArgumentException if a header can't have the name or hold the key
     */
    public static ApiKey inHeader(String name, String value) {
        HeaderRules.value(name, value);
        return inHeader(name, () -> value);
    }

    /**
     * {@return a key in a header}
     *
     * @param name the header
     * @param value what gives the key, asked before each request; null means that there is none at present
     */
    public static ApiKey inHeader(String name, Supplier<? extends @Nullable String> value) {
        return new ApiKey(Place.HEADER, HeaderRules.settable(name), value);
    }

    /**
     * {@return a key in a header that the client gets and renews by itself}
     *
     * @param name the header
     * @param source what gets it
     */
    public static ApiKey inHeader(String name, TokenSource source) {
        return new ApiKey(Place.HEADER, HeaderRules.settable(name), source);
    }

    /**
     * {@return a key in the query}
     *
     * @param name the parameter
     * @param value the key
     * @throws IllegalArgumentException if the key has half of a character
     */
    public static ApiKey inQuery(String name, String value) {
        requireText(value);
        return inQuery(name, () -> value);
    }

    /**
     * {@return a key in the query}
     *
     * @param name the parameter
     * @param value what gives the key, asked before each request; null means that there is none at present
     */
    public static ApiKey inQuery(String name, Supplier<? extends @Nullable String> value) {
        return new ApiKey(Place.QUERY, name, value);
    }

    /**
     * {@return a key in a query that the client gets and renews by itself}
     *
     * @param name the parameter
     * @param source what gets it
     */
    public static ApiKey inQuery(String name, TokenSource source) {
        return new ApiKey(Place.QUERY, name, source);
    }

    /**
     * {@return a key in a cookie}
     *
     * @param name the cookie
     * @param value the key
     * @throws IllegalArgumentException if the key has half of a character
     */
    public static ApiKey inCookie(String name, String value) {
        requireText(value);
        return inCookie(name, () -> value);
    }

    /**
     * {@return a key in a cookie}
     *
     * @param name the cookie
     * @param value what gives the key, asked before each request; null means that there is none at present
     */
    public static ApiKey inCookie(String name, Supplier<? extends @Nullable String> value) {
        return new ApiKey(Place.COOKIE, name, value);
    }

    /**
     * {@return a key in a cookie that the client gets and renews by itself}
     *
     * @param name the cookie
     * @param source what gets it
     */
    public static ApiKey inCookie(String name, TokenSource source) {
        return new ApiKey(Place.COOKIE, name, source);
    }

    /**
     * Refuses what could not be sent, before a call needs it.
     *
     * @param key the key
     */
    private static void requireText(String key) {
        PercentEncoding.encode(Objects.requireNonNull(key, "value"));
    }

    @Override
    void apply(RequestDraft request, String current) {
        switch (place) {
            case HEADER -> request.header(name, current);
            case QUERY -> request.query(PercentEncoding.encode(name) + '=' + PercentEncoding.encode(current));
            case COOKIE -> request.cookie(PercentEncoding.encode(name) + '=' + PercentEncoding.encode(current));
        }
    }

    /** {@return place and name, without the key} */
    @Override
    public String toString() {
        return "ApiKey[" + place + ", " + name + ", ***]";
    }

    /** The places that a key can stand in. */
    private enum Place {
        /** A header. */
        HEADER,
        /** The query. */
        QUERY,
        /** A cookie. */
        COOKIE
    }
}
