package io.github.cubegen.contract.wire;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A media type as far as it means something (RFC 9110, section 8.3.1): names have no case, and parameters no order.
 *
 * @param name type and subtype in lower case
 * @param parameters by their names in lower case, without those that say nothing: the boundary of parts, and UTF-8 for JSON, which
 *     is always in UTF-8 (RFC 8259, section 8.1)
 */
record MediaType(String name, Map<String, String> parameters) {

    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*([^=;\\s]+)\\s*=\\s*(?:\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"|([^;\\s]*))");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");
    private static final String CHARSET = "charset";

    private static final List<String> STREAMS = List.of(
            "text/event-stream",
            "application/jsonl",
            "application/x-ndjson",
            "application/json-seq",
            "application/stream+json");

    MediaType {
        parameters = Map.copyOf(parameters);
    }

    static MediaType of(String text) {
        int end = text.indexOf(';');
        String name = (end < 0 ? text : text.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        Map<String, String> parameters = new TreeMap<>();
        Matcher matcher = PARAMETER.matcher(end < 0 ? "" : text.substring(end));
        while (matcher.find()) {
            String key = matcher.group(1).toLowerCase(Locale.ROOT);
            String quoted = matcher.group(2);
            String value =
                    quoted == null ? matcher.group(3) : ESCAPED.matcher(quoted).replaceAll("$1");
            parameters.putIfAbsent(key, key.equals(CHARSET) ? value.toLowerCase(Locale.ROOT) : value);
        }
        parameters.remove("boundary");
        if (isJson(name)) {
            parameters.remove(CHARSET, "utf-8");
        }
        return new MediaType(name, parameters);
    }

    boolean isJson() {
        return isJson(name);
    }

    private static boolean isJson(String name) {
        return name.equals("application/json") || name.endsWith("+json");
    }

    boolean isXml() {
        return name.equals("application/xml") || name.equals("text/xml") || name.endsWith("+xml");
    }

    /** {@return whether this is XML or a range of media types that XML can be in} */
    boolean isXmlOrRange() {
        return isXml() || name.endsWith("/*");
    }

    boolean isStream() {
        return STREAMS.contains(name);
    }

    /** {@return whether this is a range of media types in which the other one is} */
    boolean covers(MediaType other) {
        return name.equals("*/*")
                || (name.endsWith("/*") && other.name.startsWith(name.substring(0, name.length() - 1)));
    }
}
