package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One transition from the old description to the new one.
 *
 * @param where of what
 * @param elsewhere the other operations and schemas that have the same part, because they share it
 * @param rules one for each context in which it stands, in the order of the contexts; never empty
 * @param before what was there, in few words; null if the rule says it all
 * @param after what is there now; null if the rule says it all
 */
public record WireChange(
        Where where,
        List<Where> elsewhere,
        List<Rule> rules,
        @Nullable String before,
        @Nullable String after) {

    public WireChange {
        elsewhere = List.copyOf(elsewhere);
        rules = List.copyOf(rules);
    }
}
