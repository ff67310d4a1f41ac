package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.AccessRule;
import io.github.cubegen.model.Server;
import io.github.cubegen.model.ServerVariable;
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
        for (Server before : one) {
            Server after = added.remove(place(before));
            if (after == null) {
                changes.add(
                        AccessRule.SERVER_REMOVED, where.part("", before.pointer(), where.after()), before.url(), null);
            } else {
                variables(where.part("", before.pointer(), after.pointer()), before, after);
            }
        }
        added.values()
                .forEach(server -> changes.add(
                        AccessRule.SERVER_ADDED, where.part("", where.before(), server.pointer()), null, server.url()));
        boolean firstIsThere = !one.isEmpty()
                && !other.isEmpty()
                && !place(one.get(0)).equals(place(other.get(0)))
                && other.stream().map(ServersDiff::place).anyMatch(place(one.get(0))::equals);
        if (firstIsThere) {
            changes.add(
                    AccessRule.SERVER_DEFAULT_CHANGED,
                    where,
                    one.get(0).url(),
                    other.get(0).url());
        }
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
