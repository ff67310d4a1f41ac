package io.github.cubegen.spec;

import io.github.cubegen.diagnostic.JsonPointer;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-encoding (RFC 3986, section 2.1) of paths and fragments. */
final class UriText {
    private static final String UNENCODED = "-._~!$&'()*+,;=:@/?";

    private UriText() {}

    /** {@return the text with each {@code %XX} replaced by what it stands for; a {@code +} stays one} */
    static String decode(String text) throws ReferenceException {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); ) {
            int next = text.offsetByCodePoints(i, 1);
            if (text.charAt(i) == '%') {
                next = i + 3;
                bytes.write(hex(text, i + 1));
            } else {
                bytes.writeBytes(text.substring(i, next).getBytes(StandardCharsets.UTF_8));
            }
            i = next;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw malformed(text);
        }
    }

    /** {@return a pointer as the fragment of a URI, without the {@code #}} */
    static String encode(JsonPointer pointer) {
        return encode(pointer.toString());
    }

    /** {@return a path or fragment as it stands in a URI} */
    static String encode(String decoded) {
        StringBuilder text = new StringBuilder();
        for (byte b : decoded.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || UNENCODED.indexOf(c) >= 0) {
                text.append(c);
            } else {
                text.append('%').append(digit(c >> 4)).append(digit(c & 0xF));
            }
        }
        return text.toString();
    }

    private static char digit(int value) {
        return Character.toUpperCase(Character.forDigit(value, 16));
    }

    private static int hex(String text, int at) throws ReferenceException {
        int high = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
        int low = at + 1 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
        if (high < 0 || low < 0) {
            throw malformed(text);
        }
        return high * 16 + low;
    }

    private static ReferenceException malformed(String text) {
        return new ReferenceException(
                "invalid-ref", "'" + text + "' has a '%' without two hexadecimal digits of UTF-8 after it");
    }
}
