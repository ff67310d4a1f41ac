package io.github.cubegen.runtime;

import java.net.http.HttpHeaders;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding of texts. */
final class Charsets {
    /** The parameter of a media type (RFC 9110, section 8.3.1). */
    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([A-Za-z0-9._:+-]{1,40})", Pattern.CASE_INSENSITIVE);

    /** Not for use. */
    private Charsets() {}

    /**
     * {@return the encoding that a response states; UTF-8 if it states none or one that is not known}
     *
     * @param headers the headers of the response
     */
    static Charset of(HttpHeaders headers) {
        Matcher matcher = PARAMETER.matcher(headers.firstValue("Content-Type").orElse(""));
        return matcher.find() && Charset.isSupported(matcher.group(1))
                ? Charset.forName(matcher.group(1))
                : StandardCharsets.UTF_8;
    }
}
