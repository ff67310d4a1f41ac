package io.github.cubegen.spec;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns the bytes of a file into text: UTF-8, or UTF-16 and UTF-32 as told by a byte order mark or by the zero bytes
 * around the first character, which both JSON (RFC 4627, section 3) and YAML 1.2 (section 5.2) use.
 */
final class TextDecoder {
    private final String name;
    private final byte[] bytes;

    TextDecoder(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** {@return the text of the file} */
    SourceText decode() throws MalformedTextException {
        Encoding encoding = encoding();
        String fast =
                new String(bytes, encoding.markLength(), bytes.length - encoding.markLength(), encoding.charset());
        // What the quick way replaced, or stands there as itself, is for the exact way to tell.
        return fast.indexOf('\ufffd') < 0 ? SourceText.of(name, fast) : decodeExactly(encoding);
    }

    private SourceText decodeExactly(Encoding encoding) throws MalformedTextException {
        CharsetDecoder decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, encoding.markLength(), bytes.length - encoding.markLength());
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        SourceText text = SourceText.of(name, out.flip().toString());
        if (result.isError()) {
            throw new MalformedTextException(text, encoding.charset(), bytes[in.position()]);
        }
        return text;
    }

    private record Encoding(Charset charset, int markLength) {}

    private Encoding encoding() {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(0x00, 0x00, 0xFE, 0xFF)) {
            return new Encoding(Charset.forName("UTF-32BE"), 4);
        }
        if (startsWith(0xFF, 0xFE, 0x00, 0x00)) {
            return new Encoding(Charset.forName("UTF-32LE"), 4);
        }
        if (startsWith(0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        if (startsWith(0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (bytes.length >= 2 && bytes[0] == 0 && bytes[1] != 0) {
            return new Encoding(StandardCharsets.UTF_16BE, 0);
        }
        if (bytes.length >= 2 && bytes[0] != 0 && bytes[1] == 0) {
            return new Encoding(StandardCharsets.UTF_16LE, 0);
        }
        return new Encoding(StandardCharsets.UTF_8, 0);
    }

    private boolean startsWith(int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
