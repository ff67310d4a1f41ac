package io.github.cubegen.spec;

import io.github.cubegen.diagnostic.Location;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Knows where the lines of a text begin, so that each of many places costs little. */
final class LineIndex {
    private final SourceText text;
    private final int[] starts;

    LineIndex(SourceText text) {
        this.text = text;
        String chars = text.text();
        this.starts = IntStream.rangeClosed(0, chars.length())
                .filter(i -> i == 0 || endsLine(chars, i - 1))
                .toArray();
    }

    /** A line ends with LF, CR or CR LF. */
    private static boolean endsLine(String chars, int i) {
        char c = chars.charAt(i);
        return c == '\n' || (c == '\r' && (i + 1 == chars.length() || chars.charAt(i + 1) != '\n'));
    }

    /** {@return the place of an offset; of the file as a whole if it is negative} */
    Location location(int offset) {
        if (offset < 0) {
            return new Location(text.name(), 0, 0);
        }
        int within = Math.min(offset, text.text().length());
        int found = Arrays.binarySearch(starts, within);
        int line = found >= 0 ? found : -found - 2;
        return new Location(text.name(), line + 1, within - starts[line] + 1);
    }
}
