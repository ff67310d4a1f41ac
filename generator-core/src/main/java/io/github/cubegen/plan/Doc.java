package io.github.cubegen.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What documentation of one element says; still raw text, to be escaped where it is written.
 *
 * @param paragraphs CommonMark text of the description, untouched; the first is the summary. Never empty for a type, an
 *     operation or an exception: where the description says nothing, a sentence of our own stands here
 * @param facts sentences of our own words about the wire name, unit, range, default and source, each ending without a full
 *     stop; values from the description stand in backticks, CommonMark
 * @param deprecated why the element should not be used any more, a sentence; null if it is not deprecated
 */
public record Doc(
        List<String> paragraphs,
        List<String> facts,
        @Nullable String deprecated) {
    public Doc {
        paragraphs = List.copyOf(paragraphs);
        facts = List.copyOf(facts);
    }

    /** {@return documentation of one paragraph of our own words} */
    public static Doc of(String paragraph) {
        return new Doc(List.of(paragraph), List.of(), null);
    }

    /** {@return whether the element gets {@code @Deprecated}} */
    public boolean isDeprecated() {
        return deprecated != null;
    }
}
