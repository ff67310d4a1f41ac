package io.github.cubegen.spec;

import io.github.cubegen.diagnostic.Location;
import java.util.Locale;

/**
 * The text of one file.
 *
 * @param name the file as messages name it
 * @param text its characters, without a byte order mark
 */
record SourceText(String name, String text) {

    /** {@return the text of a file as it was written} */
    static SourceText of(String name, String text) {
        SourceText written = new SourceText(name, text);
        return written.isJson() ? written : new SourceText(name, BlockScalars.even(text));
    }

    /** Tells a handler what the file contains. */
    void tell(DocumentHandler handler, Limits limits) throws SourceException {
        if (isJson()) {
            new JsonEvents(text, limits).tell(handler);
        } else {
            new YamlEvents(text, limits).tell(handler);
        }
    }

    /** YAML can be read as such even if it looks like JSON; a name without extension is decided by the first character. */
    private boolean isJson() {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return false;
        }
        return lower.endsWith(".json") || text.stripLeading().startsWith("{");
    }

    /** {@return the place of an offset; of the file as a whole if it is negative} For many, use {@link #lines}. */
    Location location(int offset) {
        return lines().location(offset);
    }

    /** {@return what tells the places of offsets} Goes through the text once. */
    LineIndex lines() {
        return new LineIndex(this);
    }
}
