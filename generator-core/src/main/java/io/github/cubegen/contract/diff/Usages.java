package io.github.cubegen.contract.diff;

import io.github.cubegen.contract.Context;
import io.github.cubegen.contract.wire.SchemaPair;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the operations that a schema is a part of, by way of other schemas. Bounded for each schema, so that many changes cost no more than their number. */
final class Usages {

    /** As many as someone reads. */
    static final int MOST = 20;

    private static final int MOST_STEPS = 2_000;

    /**
     * Operations that use a schema.
     *
     * @param operations by their names, sorted
     * @param more whether there are others
     */
    record Users(List<String> operations, boolean more) {}

    private final Map<SchemaPair, Map<Object, Set<Context>>> users;
    private final Map<SchemaPair, Users> known = new HashMap<>();

    Usages(Map<SchemaPair, Map<Object, Set<Context>>> users) {
        this.users = users;
    }

    Users of(SchemaPair schema) {
        return known.computeIfAbsent(schema, this::find);
    }

    private Users find(SchemaPair start) {
        Set<SchemaPair> seen = new HashSet<>(Set.of(start));
        Set<String> operations = new LinkedHashSet<>();
        Deque<SchemaPair> pending = new ArrayDeque<>(List.of(start));
        int steps = 0;
        while (!pending.isEmpty()) {
            for (Object user : users.getOrDefault(pending.remove(), Map.of()).keySet()) {
                if (++steps > MOST_STEPS || operations.size() > MOST) {
                    return users(operations, true);
                }
                if (user instanceof SchemaPair pair) {
                    if (seen.add(pair)) {
                        pending.add(pair);
                    }
                } else {
                    operations.add(user.toString());
                }
            }
        }
        return users(operations, operations.size() > MOST);
    }

    private static Users users(Set<String> operations, boolean more) {
        List<String> sorted = new ArrayList<>(operations);
        return new Users(sorted.stream().limit(MOST).sorted().toList(), more);
    }
}
