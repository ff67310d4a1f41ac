package io.github.cubegen.plan;

import io.github.cubegen.model.Content;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which bodies are JSON. */
final class MediaTypes {
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

    /** {@return the JSON form of a body, {@code application/json} before others; null if there is none} */
    static @Nullable Content json(List<Content> contents) {
        Content found = null;
        for (Content content : contents) {
            if (plain(content.mediaType()).equals("application/json")) {
                return content;
            }
            if (found == null && isJson(content.mediaType())) {
                found = content;
            }
        }
        return found;
    }

    private static String plain(String mediaType) {
        int end = mediaType.indexOf(';');
        return (end < 0 ? mediaType : mediaType.substring(0, end)).trim().toLowerCase(Locale.ROOT);
    }
}
