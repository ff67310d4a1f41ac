package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.ApiRule;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.SecurityRequirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares which credentials two operations ask for: alternatives of schemes that are needed together, with scopes. */
final class SecurityDiff {

    private final Changes changes;

    SecurityDiff(Changes changes) {
        this.changes = changes;
    }

    void compare(Where where, Operation one, Operation other) {
        boolean openBefore = isOpen(one);
        boolean openAfter = isOpen(other);
        if (openBefore != openAfter) {
            changes.add(openAfter ? ApiRule.SECURITY_REMOVED : ApiRule.SECURITY_ADDED, where);
            return;
        }
        Map<Set<String>, List<Set<String>>> before = alternatives(one);
        Map<Set<String>, List<Set<String>>> after = alternatives(other);
        before.forEach((schemes, scopes) -> {
            List<Set<String>> others = after.get(schemes);
            if (others == null) {
                // What may be left out is missed by nobody.
                if (!openAfter) {
                    changes.add(ApiRule.SECURITY_ALTERNATIVE_REMOVED, where, String.join(" and ", schemes), null);
                }
            } else {
                scopes(where, union(scopes), union(others));
            }
        });
        after.forEach((schemes, scopes) -> {
            if (!before.containsKey(schemes)) {
                changes.add(ApiRule.SECURITY_ALTERNATIVE_ADDED, where, null, String.join(" and ", schemes));
            }
        });
    }

    private void scopes(Where where, Set<String> before, Set<String> after) {
        Set<String> added = new LinkedHashSet<>(after);
        added.removeAll(before);
        Set<String> removed = new LinkedHashSet<>(before);
        removed.removeAll(after);
        if (!added.isEmpty()) {
            changes.add(ApiRule.SECURITY_SCOPE_ADDED, where, null, String.join(", ", added));
        }
        if (!removed.isEmpty()) {
            changes.add(ApiRule.SECURITY_SCOPE_REMOVED, where, String.join(", ", removed), null);
        }
    }

    private static boolean isOpen(Operation operation) {
        return operation.security().isEmpty()
                || operation.security().stream().anyMatch(SecurityRequirement::isAnonymous);
    }

    private static Map<Set<String>, List<Set<String>>> alternatives(Operation operation) {
        Map<Set<String>, List<Set<String>>> alternatives = new LinkedHashMap<>();
        for (SecurityRequirement requirement : operation.security()) {
            if (!requirement.isAnonymous()) {
                Set<String> scopes = new TreeSet<>();
                requirement
                        .schemes()
                        .forEach((scheme, names) -> names.forEach(name -> scopes.add(scheme + ":" + name)));
                alternatives
                        .computeIfAbsent(new TreeSet<>(requirement.schemes().keySet()), key -> new ArrayList<>())
                        .add(scopes);
            }
        }
        return alternatives;
    }

    private static Set<String> union(List<Set<String>> scopes) {
        Set<String> all = new TreeSet<>();
        scopes.forEach(all::addAll);
        return all;
    }
}
