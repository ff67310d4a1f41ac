package io.github.cubegen.spec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Tells whether a content is the one of the run before: two checksums of 32 bits by different polynomials. The processor works them out
 * where a virtual machine that has just been started would interpret SHA-256, instruction by instruction. Not for contents that somebody
 * else may choose; that is what {@link Sha256} is for.
 */
public final class Fingerprint {

    /** In hexadecimal digits. */
    public static final int LENGTH = 16;

    private static final int BUFFER = 1 << 16;

    private final Checksum first = new CRC32();
    private final Checksum second = new CRC32C();

    private Fingerprint() {}

    /** {@return the fingerprint in lower-case hexadecimal} */
    public static String of(byte[] bytes) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(bytes, bytes.length);
        return fingerprint.text();
    }

    /** {@return the fingerprint of a file's content; a file of any size will do} */
    public static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    static String of(InputStream in) throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        byte[] buffer = new byte[BUFFER];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            fingerprint.add(buffer, count);
        }
        return fingerprint.text();
    }

    private void add(byte[] bytes, int count) {
        first.update(bytes, 0, count);
        second.update(bytes, 0, count);
    }

    private String text() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits((int) first.getValue()) + hex.toHexDigits((int) second.getValue());
    }
}
