package io.github.cubegen.plan;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes paths of a description fit for a request. */
final class PathTemplates {
    /** A parameter, an encoded octet, or, in a group, a character that can't stand in a path or query (RFC 3986, section 3.3). */
    private static final Pattern PART =
            Pattern.compile("\\{[^{}]*}|%\\p{XDigit}{2}|([^A-Za-z0-9\\-._~!$&'()*+,;=:@/?])");

    private PathTemplates() {}

    /** {@return the path with its parameters as they are, and all else that can't stand in an address percent-encoded, as UTF-8} */
    static String encoded(String path) {
        return PART.matcher(path)
                .replaceAll(part -> Matcher.quoteReplacement(
                        part.group(1) == null
                                ? part.group()
                                : URLEncoder.encode(part.group(1), StandardCharsets.UTF_8)
                                        .replace("+", "%20")));
    }
}
