package io.github.cubegen.runtime;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the address of the next page. */
final class NextLink {
    /** A link with its parameters (RFC 8288, section 3). No part can match in two ways, so the time is linear. */
    private static final Pattern LINK = Pattern.compile("<([^<>]*)>((?:;[^,;\"<>]*(?:\"[^\"<>]*\")?)*)");

    /** The relation types of a link, in or without quotes. */
    private static final Pattern RELATION =
            Pattern.compile(";\\s*rel\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;\"]+))", Pattern.CASE_INSENSITIVE);

    /** Not for use. */
    private NextLink() {}

    /**
     * {@return the address of the link {@code next}; null if there is none}
     *
     * @param headers the headers {@code Link}
     */
    static @Nullable String of(List<String> headers) {
        for (String header : headers) {
            Matcher link = LINK.matcher(header);
            while (link.find()) {
                if (isNext(link.group(2))) {
                    return link.group(1);
                }
            }
        }
        return null;
    }

    /**
     * {@return whether the parameters of a link say that it leads to the next page}
     *
     * @param parameters the parameters
     */
    private static boolean isNext(String parameters) {
        Matcher relation = RELATION.matcher(parameters);
        if (!relation.find()) {
            return false;
        }
        String types = relation.group(1) == null ? relation.group(2) : relation.group(1);
        return List.of(types.trim().split("\\s+")).stream().anyMatch("next"::equalsIgnoreCase);
    }

    /**
     * {@return the value of a parameter}
     *
     * @param address the address of the next page
     * @param name the parameter
     * @throws IllegalStateException if the address does not have it
     */
    static String parameter(String address, String name) {
        int mark = address.indexOf('?');
        int end = address.indexOf('#') < 0 ? address.length() : address.indexOf('#');
        String query = mark < 0 || mark > end ? "" : address.substring(mark + 1, end);
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals >= 0 && decoded(pair.substring(0, equals)).equals(name)) {
                return decoded(pair.substring(equals + 1));
            }
        }
        throw new IllegalStateException("The address of the next page has no parameter " + name);
    }

    /**
     * {@return the text without percent encoding}
     *
     * @param text the text
     * @throws IllegalStateException if the encoding is wrong
     */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The address of the next page is no address", e);
        }
    }
}
