package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.Context;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which schemas are to be compared with which: each pair once in each context, however often it is used, so that recursion
 * ends and the work grows with the size of the descriptions.
 */
final class SchemaPairs {

    /** Recursive schemas of different periods could be paired in more ways than there are schemas. */
    private static final int MOST_PER_SCHEMA = 4;

    /** A pair in a context. */
    record Visit(SchemaPair pair, Context context) {}

    private final int most;
    private final Map<SchemaPair, String> labels = new LinkedHashMap<>();
    private final Map<SchemaPair, Map<Object, Set<Context>>> users = new HashMap<>();
    private final Set<Visit> known = new HashSet<>();
    private final Deque<Visit> pending = new ArrayDeque<>();
    private boolean exhausted;

    /** @param schemas how many there are in both descriptions */
    SchemaPairs(int schemas) {
        this.most = Math.multiplyExact(MOST_PER_SCHEMA, schemas) + 1000;
    }

    /**
     * Asks for a comparison.
     *
     * @param label the name of the schema for people, unless it has been asked for under another one
     * @param user the {@link SchemaPair} or the name of the operation that it is a part of
     */
    void ask(SchemaPair pair, Context context, String label, Object user) {
        if (!labels.containsKey(pair)) {
            if (labels.size() >= most) {
                exhausted = true;
                return;
            }
            labels.put(pair, label);
        }
        users.computeIfAbsent(pair, key -> new LinkedHashMap<>())
                .computeIfAbsent(user, key -> EnumSet.noneOf(Context.class))
                .add(context);
        Visit visit = new Visit(pair, context);
        if (known.add(visit)) {
            pending.add(visit);
        }
    }

    /** {@return the next one; null if there is none} */
    @Nullable
    Visit next() {
        return pending.poll();
    }

    String label(SchemaPair pair) {
        return labels.getOrDefault(pair, pair.before().toString());
    }

    Set<SchemaPair> all() {
        return labels.keySet();
    }

    Map<SchemaPair, Map<Object, Set<Context>>> users() {
        return users;
    }

    /** {@return whether pairs were left out, because there are too many} */
    boolean isExhausted() {
        return exhausted;
    }
}
