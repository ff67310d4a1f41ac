package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;

/** Refuses texts of the description that generated code would have to tell apart in a {@code switch} and can't. */
final class CaseLabels {
    /**
     * In UTF-16 units. A case label is a constant, which has at most 65,535 bytes in a class file (JVMS, section 4.4.7), and a
     * unit needs at most 3.
     */
    static final int MAX_LENGTH = 21_000;

    private CaseLabels() {}

    static void check(String text, String kind, JsonPointer pointer, Diagnostics diagnostics) {
        if (text.length() > MAX_LENGTH) {
            diagnostics.error(
                    "too-long-for-java",
                    pointer,
                    kind + " of " + text.length() + " characters can't be told apart in Java; " + MAX_LENGTH
                            + " are possible. Shorten it, or leave it out with an overlay.");
        }
    }
}
