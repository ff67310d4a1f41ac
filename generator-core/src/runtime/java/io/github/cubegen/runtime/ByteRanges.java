package io.github.cubegen.runtime;

import java.net.http.HttpHeaders;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What headers say about parts of a body (RFC 9110, sections 8.8 and 14). */
final class ByteRanges {
    /** Which bytes of how many there are; 18 digits fit into 64 bits. */
    private static final Pattern CONTENT_RANGE =
            Pattern.compile("bytes (\\d{1,18})-(\\d{1,18})/(?:\\d{1,18}|\\*)", Pattern.CASE_INSENSITIVE);

    /** Not for use. */
    private ByteRanges() {}

    /**
     * {@return the length of a body; -1 if it is not told}
     *
     * @param headers the headers of the answer
     */
    static long length(HttpHeaders headers) {
        String text = headers.firstValue("Content-Length").orElse("");
        boolean number = !text.isEmpty() && text.length() < 19 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Long.parseLong(text) : -1;
    }

    /**
     * {@return what the bytes are known by, so that a part of them can be asked for; null if they are not, or the server gives no
     *     parts}
     *
     * <p>A weak entity tag, and a time, don't say that bytes are the same.
     *
     * @param headers the headers of the answer
     */
    static @Nullable String validator(HttpHeaders headers) {
        String ranges = headers.firstValue("Accept-Ranges").orElse("").toLowerCase(Locale.ROOT);
        String tag = headers.firstValue("ETag").orElse("");
        boolean coded = headers.firstValue("Content-Encoding").isPresent();
        return ranges.equals("bytes") && tag.startsWith("\"") && !coded ? tag : null;
    }

    /**
     * {@return whether a part begins at a place}
     *
     * @param headers the headers of the part
     * @param offset the place
     */
    static boolean beginsAt(HttpHeaders headers, long offset) {
        Matcher range =
                CONTENT_RANGE.matcher(headers.firstValue("Content-Range").orElse(""));
        return range.matches() && Long.parseLong(range.group(1)) == offset;
    }
}
