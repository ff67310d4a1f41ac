package io.github.cubegen.plan;

/** What a type that holds components is in Java. */
public enum DataShape {
    /** A record. */
    RECORD,
    /** A class with the accessors, {@code equals}, {@code hashCode} and {@code toString} of a record, which its builder makes. */
    CLASS;

    /** A constructor has 255 slots, {@code this} among them (JVMS 4.3.3). */
    private static final int MAX_SLOTS = 254;

    /**
     * {@return a record, unless it has more components than its constructor can have}
     *
     * @param slots what the components take in a constructor: two for a {@code long} or {@code double}, one for all others
     */
    static DataShape of(int slots) {
        return slots > MAX_SLOTS ? CLASS : RECORD;
    }
}
