package io.github.cubegen.runtime;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Writes the names of described properties, each of them escaped and encoded once: names are much of a small text, and always the
 * same. Names out of values do not belong here, they would take the places.
 *
 * <p>A name has one place, and the first one that comes to it stays. So there are never more names than places, nothing waits,
 * and a name that comes too late is encoded each time.
 */
final class FieldNames {
    /** Longer names, in characters, are not kept. */
    private static final int LONGEST = 64;

    /** The names by their hash. */
    private final AtomicReferenceArray<SerializedString> places;

    /**
     * Begins with the names that are there.
     *
     * @param places how many names there may be, a power of two
     */
    FieldNames(AtomicReferenceArray<SerializedString> places) {
        this.places = places;
    }

    /**
     * Writes the name of a property.
     *
     * @param generator where to
     * @param name the property, as it is described
     * @throws IOException if the target can't be written to
     */
    void write(JsonGenerator generator, String name) throws IOException {
        int hash = name.hashCode();
        int place = (hash ^ (hash >>> 16)) & (places.length() - 1);
        SerializedString kept = places.getAcquire(place);
        if (kept != null && kept.getValue().equals(name)) {
            generator.writeFieldName(kept);
            return;
        }
        if (kept == null) {
            keep(place, name);
        }
        generator.writeFieldName(name);
    }

    /**
     * Keeps a name, unless there is another by now, or the generator escapes what an encoded name does not: surrogates.
     *
     * @param place where
     * @param name the name
     */
    private void keep(int place, String name) {
        if (name.length() <= LONGEST && name.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            SerializedString encoded = new SerializedString(name);
            encoded.asQuotedUTF8(); // now, so that other threads see the bytes with the name
            places.compareAndSet(place, null, encoded);
        }
    }
}
