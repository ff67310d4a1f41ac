package io.github.cubegen.plan;

import java.util.Locale;
import java.util.Set;

/** What media types say about bodies. */
final class MediaTypes {
    /** Types of text outside of {@code text/}. */
    private static final Set<String> TEXTS = Set.of(
            "application/graphql",
            "application/javascript",
            "application/jwt",
            "application/sql",
            "application/xml",
            "application/x-ndjson",
            "application/x-yaml",
            "application/yaml");

    private MediaTypes() {}

    /** {@return whether a body of the media type, or range of them, can be JSON} */
    static boolean isJson(String mediaType) {
        String type = plain(mediaType);
        return type.equals("application/json")
                || type.equals("text/json")
                || type.endsWith("+json")
                || type.equals("*/*")
                || type.equals("application/*");
    }

    /** {@return what to send as {@code Content-Type}: a range is no type} */
    static String concrete(String mediaType) {
        return plain(mediaType).contains("*") ? "application/json" : mediaType;
    }

    /** {@return whether it is the usual type of JSON} */
    static boolean isPlainJson(String mediaType) {
        return plain(mediaType).equals("application/json");
    }

    /** {@return whether a body of the media type is JSON, a range of types aside} */
    static boolean isConcreteJson(String mediaType) {
        return isJson(mediaType) && !plain(mediaType).contains("*");
    }

    /** {@return whether a body of the media type has named parts} */
    static boolean isMultipart(String mediaType) {
        return plain(mediaType).startsWith("multipart/");
    }

    /** {@return whether a body of the media type has named fields} */
    static boolean isUrlencoded(String mediaType) {
        return plain(mediaType).equals("application/x-www-form-urlencoded");
    }

    /** {@return whether a body of the media type can be read by people} */
    static boolean isText(String mediaType) {
        String type = plain(mediaType);
        return type.startsWith("text/") || type.endsWith("+xml") || type.endsWith("+yaml") || TEXTS.contains(type);
    }

    /** {@return whether a media type is the other one or in that range, whatever its parameters are} */
    static boolean isOf(String mediaType, String typeOrRange) {
        String type = plain(mediaType);
        String range = plain(typeOrRange);
        return range.endsWith("/*") ? type.startsWith(range.substring(0, range.length() - 1)) : type.equals(range);
    }

    private static String plain(String mediaType) {
        int end = mediaType.indexOf(';');
        return (end < 0 ? mediaType : mediaType.substring(0, end)).trim().toLowerCase(Locale.ROOT);
    }
}
