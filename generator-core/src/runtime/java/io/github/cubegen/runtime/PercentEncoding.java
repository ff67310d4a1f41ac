package io.github.cubegen.runtime;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Percent-encoding on UTF-8: all but the unreserved characters (RFC 3986, sections 2.1 and 2.3). */
final class PercentEncoding {
    /** Digits, as the RFC recommends them. */
    private static final String HEX = "0123456789ABCDEF";

    /** Reserved characters that can stand in a value of a query without another meaning there, and encoded octets. */
    private static final Pattern KEPT = Pattern.compile("[:/?@!$'()*,;]|%[0-9A-Fa-f]{2}");

    /** Not for use. */
    private PercentEncoding() {}

    /**
     * {@return the encoded text}
     *
     * @param text any text
     * @throws IllegalArgumentException if a surrogate in the text has no partner: UTF-8 can't hold it
     */
    static String encode(String text) {
        if (text.chars().allMatch(PercentEncoding::isUnreserved)) {
            return text;
        }
        StringBuilder encoded = new StringBuilder(text.length() * 2);
        for (byte octet : octets(text)) {
            if (isUnreserved(octet)) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(HEX.charAt((octet >> 4) & 0xF)).append(HEX.charAt(octet & 0xF));
            }
        }
        return encoded.toString();
    }

    /**
     * {@return the text with its reserved characters and encoded octets as they are (RFC 6570, section 3.2.3), but for those
     * that would end a value in a query}
     *
     * @param text any text
     * @throws IllegalArgumentException if a surrogate in the text has no partner: UTF-8 can't hold it
     */
    static String encodeButReserved(String text) {
        StringBuilder encoded = new StringBuilder(text.length() * 2);
        Matcher kept = KEPT.matcher(text);
        int end = 0;
        while (kept.find()) {
            encoded.append(encode(text.substring(end, kept.start()))).append(kept.group());
            end = kept.end();
        }
        return encoded.append(encode(text.substring(end))).toString();
    }

    /**
     * {@return the text in UTF-8}
     *
     * @param text any text
     * @throws IllegalArgumentException if a surrogate in the text has no partner
     */
    static byte[] octets(String text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] octets = new byte[encoded.remaining()];
            encoded.get(octets);
            return octets;
        } catch (CharacterCodingException e) {
            // The text is not repeated, as it may be a secret. Silently, it would become a question mark.
            throw new IllegalArgumentException("A value has half of a character (an unpaired surrogate)", e);
        }
    }

    /**
     * {@return whether a character stands for itself}
     *
     * @param c the character
     */
    private static boolean isUnreserved(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '~';
    }
}
