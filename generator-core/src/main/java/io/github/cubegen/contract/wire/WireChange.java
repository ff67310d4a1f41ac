package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.Context;
import io.github.cubegen.contract.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One transition from the old description to the new one.
 *
 * @param where of what
 * @param elsewhere the other operations and schemas that have the same part, because they share it
 * @param seen one for each context in which it stands, in the order of the contexts; never empty
 * @param before what was there, in few words; null if the rule says it all
 * @param after what is there now; null if the rule says it all
 */
public record WireChange(
        Where where,
        List<Where> elsewhere,
        List<Seen> seen,
        @Nullable String before,
        @Nullable String after) {

    /**
     * What it is in one context.
     *
     * @param context that of the value; {@link Context#REQUEST} for what is no value, such as an operation
     * @param rule what happened
     * @param wheres those of the operations and schemas that have the part there
     */
    public record Seen(Context context, Rule rule, List<Where> wheres) {

        public Seen {
            wheres = List.copyOf(wheres);
        }
    }

    public WireChange {
        elsewhere = List.copyOf(elsewhere);
        seen = List.copyOf(seen);
    }

    /** {@return a change of what is no value, such as the description as a whole} */
    public static WireChange of(Where where, Rule rule, @Nullable String before, @Nullable String after) {
        return new WireChange(
                where, List.of(), List.of(new Seen(Context.REQUEST, rule, List.of(where))), before, after);
    }

    /** {@return one for each context in which it stands, in the order of the contexts; never empty} */
    public List<Rule> rules() {
        return seen.stream().map(Seen::rule).toList();
    }
}
