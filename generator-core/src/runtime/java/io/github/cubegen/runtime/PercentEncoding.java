package io.github.cubegen.runtime;

import java.nio.charset.StandardCharsets;

/** Percent-encoding on UTF-8: all but the unreserved characters (RFC 3986, sections 2.1 and 2.3). */
final class PercentEncoding {
    /** Digits, as the RFC recommends them. */
    private static final String HEX = "0123456789ABCDEF";

    /** Not for use. */
    private PercentEncoding() {}

    /**
     * {@return the encoded text}
     *
     * @param text any text
     */
    static String encode(String text) {
        if (text.chars().allMatch(PercentEncoding::isUnreserved)) {
            return text;
        }
        StringBuilder encoded = new StringBuilder(text.length() * 2);
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (isUnreserved(octet)) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(HEX.charAt((octet >> 4) & 0xF)).append(HEX.charAt(octet & 0xF));
            }
        }
        return encoded.toString();
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
