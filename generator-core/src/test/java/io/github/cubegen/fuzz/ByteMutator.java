package io.github.cubegen.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes a file as a bad disk, a bad merge or an attacker does. */
final class ByteMutator {

    private static final List<String> PIECES = List.of(
            "\"",
            "'",
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "&a ",
            "*a",
            "!!java.net.URL ",
            "!tag ",
            "<<: *a",
            "- ",
            "? ",
            "| ",
            "> ",
            "---\n",
            "...\n",
            "%YAML 1.1\n",
            "#",
            "\t",
            "\n",
            "\r",
            "\u0000",
            "\ufeff",
            "\u2028",
            "\\u0000",
            "\\",
            "1e999999999",
            "0x",
            "0o9",
            ".nan",
            "NaN",
            "~",
            "null",
            "yes",
            "$ref: '#'",
            "2020-01-01");

    private final Random random;

    ByteMutator(Random random) {
        this.random = random;
    }

    /** {@return a copy with some changes} */
    byte[] mutate(byte[] bytes) {
        byte[] changed = bytes;
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            changed = once(changed);
        }
        return changed;
    }

    private byte[] once(byte[] bytes) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(40));
        byte[] head = Arrays.copyOf(bytes, from);
        byte[] range = Arrays.copyOfRange(bytes, from, to);
        byte[] tail = Arrays.copyOfRange(bytes, to, bytes.length);
        return switch (random.nextInt(7)) {
            case 0 -> head;
            case 1 -> joined(head, tail);
            case 2 -> joined(head, range, range, range, tail);
            case 3 -> joined(head, new byte[] {(byte) random.nextInt(256)}, range, tail);
            case 4 -> joined(head, flipped(range), tail);
            default -> joined(head, piece(), range, tail);
        };
    }

    private byte[] piece() {
        return PIECES.get(random.nextInt(PIECES.size()))
                .repeat(random.nextInt(20) == 0 ? 2_000 : 1)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] flipped(byte[] range) {
        if (range.length > 0) {
            range[random.nextInt(range.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return range;
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
