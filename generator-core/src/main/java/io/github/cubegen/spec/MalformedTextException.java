package io.github.cubegen.spec;

import java.nio.charset.Charset;
import java.util.Locale;

/** The bytes of a file are not text in its encoding. */
final class MalformedTextException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient SourceText readable;

    /**
     * @param readable the text up to the byte that makes no sense
     * @param charset the encoding of the file
     * @param wrong the byte that makes no sense
     */
    MalformedTextException(SourceText readable, Charset charset, byte wrong) {
        super(
                String.format(
                        Locale.ROOT,
                        "the byte 0x%02X is not valid %s here: save the file as UTF-8",
                        wrong & 0xFF,
                        charset.name()),
                null,
                false,
                false);
        this.readable = readable;
    }

    SourceText readable() {
        return readable;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
