package io.github.cubegen.contract;

/** What a change means for those who use the old version, from the mildest to the worst. */
public enum Verdict {
    /** Nothing that worked stops working. */
    COMPATIBLE("compatible"),
    /** The descriptions do not decide it, or only some uses break. */
    POTENTIAL("potential"),
    /** Something that worked stops working. */
    BREAKING("breaking");

    private final String key;

    Verdict(String key) {
        this.key = key;
    }

    /** {@return the name in reports and in the configuration} */
    public String key() {
        return key;
    }

    /** {@return the worse of the two} */
    public Verdict or(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
