package io.github.cubegen.plan;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes paths of a description fit for a request. */
final class PathTemplates {
    /** A parameter, an encoded octet, or, in a group, a character that can't stand in a path or query (RFC 3986, section 3.3). */
    private static final Pattern PART =
            Pattern.compile("\\{[^{}]*}|%\\p{XDigit}{2}|([^A-Za-z0-9\\-._~!$&'()*+,;=:@/?])");

    private PathTemplates() {}

    /** {@return the path with its parameters as they are, and all else that can't stand in an address percent-encoded, as UTF-8} */
    static String encoded(String path) {
        return PART.matcher(path).replaceAll(part -> Matcher.quoteReplacement(encoded(part.group(), part.group(1))));
    }

    private static String encoded(String part, @Nullable String unfit) {
        if (unfit == null) {
            return part;
        }
        StringBuilder encoded = new StringBuilder();
        for (byte octet : unfit.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(String.format("%%%02X", octet));
        }
        return encoded.toString();
    }
}
