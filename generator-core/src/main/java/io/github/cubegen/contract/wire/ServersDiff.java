package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.AccessRule;
import io.github.cubegen.model.Server;
import io.github.cubegen.model.ServerVariable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares where two APIs, or two operations, are. */
final class ServersDiff {

    private final Changes changes;

    ServersDiff(Changes changes) {
        this.changes = changes;
    }

    void compare(Where where, List<Server> one, List<Server> other) {
        Map<String, Server> added = new LinkedHashMap<>();
        other.forEach(server -> added.put(place(server), server));
        List<Server> removed = new ArrayList<>();
        for (Server before : one) {
            Server after = added.remove(place(before));
            if (after == null) {
                removed.add(before);
            } else {
                variables(where.part("", before.pointer(), after.pointer()), before, after);
            }
        }
        if (removed.size() == 1 && added.size() == 1) {
            moved(where, removed.get(0), added.values().iterator().next());
        } else {
            removed.forEach(server -> changes.add(
                    AccessRule.SERVER_REMOVED, where.part("", server.pointer(), where.after()), server.url(), null));
            added.values()
                    .forEach(server -> changes.add(
                            AccessRule.SERVER_ADDED,
                            where.part("", where.before(), server.pointer()),
                            null,
                            server.url()));
        }
        boolean firstIsThere = !one.isEmpty()
                && !other.isEmpty()
                && !place(one.get(0)).equals(place(other.get(0)))
                && other.stream().map(ServersDiff::place).anyMatch(place(one.get(0))::equals);
        if (firstIsThere) {
            changes.add(
                    AccessRule.SERVER_DEFAULT_CHANGED,
                    where.part("", one.get(0).pointer(), other.get(0).pointer()),
                    one.get(0).url(),
                    other.get(0).url());
        }
    }

    /** One address in the place of another one is one change. */
    private void moved(Where where, Server before, Server after) {
        Where both = where.part("", before.pointer(), after.pointer());
        changes.add(AccessRule.SERVER_URL_CHANGED, both, before.url(), after.url());
        variables(both, before, after);
    }

    /** Paths are put behind an address the same way, with a slash at its end or without. */
    private static String place(Server server) {
        return server.url().endsWith("/")
                ? server.url().substring(0, server.url().length() - 1)
                : server.url();
    }

    private void variables(Where where, Server before, Server after) {
        Map<String, ServerVariable> others = new LinkedHashMap<>();
        after.variables().forEach(variable -> others.put(variable.name(), variable));
        for (ServerVariable one : before.variables()) {
            ServerVariable other = others.get(one.name());
            if (other != null) {
                variable(where.part(", variable " + one.name(), one.pointer(), other.pointer()), one, other);
            }
        }
    }

    private void variable(Where where, ServerVariable one, ServerVariable other) {
        boolean free = other.values().isEmpty();
        boolean lost = !free && (one.values().isEmpty() || !other.values().containsAll(one.values()));
        boolean another = !one.defaultValue().equals(other.defaultValue());
        if (lost || another) {
            changes.add(AccessRule.SERVER_VARIABLE_NARROWED, where, text(one), text(other));
        } else if (one.values().size() != other.values().size()) {
            changes.add(AccessRule.SERVER_VARIABLE_WIDENED, where, text(one), text(other));
        }
    }

    private static String text(ServerVariable variable) {
        return variable.defaultValue()
                + (variable.values().isEmpty() ? "" : " of " + String.join(", ", variable.values()));
    }
}
