package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.AccessRule;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.SecurityRequirement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares which credentials two operations ask for: alternatives of schemes that are needed together, with scopes. */
final class SecurityDiff {

    private final Changes changes;
    private final Map<String, String> renamed;

    /** @param renamed new name by old name of the schemes that are the same under another one */
    SecurityDiff(Changes changes, Map<String, String> renamed) {
        this.changes = changes;
        this.renamed = renamed;
    }

    /** What the API asks for as a whole is one change, which the operations share that ask for nothing of their own. */
    void compare(Where of, Operation one, Operation other) {
        Where where = one.ownSecurity() || other.ownSecurity()
                ? of
                : new Where("security", place(one), place(other), null, of.operation());
        boolean openBefore = isOpen(one);
        boolean openAfter = isOpen(other);
        if (openBefore != openAfter) {
            changes.add(openAfter ? AccessRule.SECURITY_REMOVED : AccessRule.SECURITY_ADDED, where);
            return;
        }
        Map<Set<String>, List<Set<String>>> before = alternatives(one, renamed);
        Map<Set<String>, List<Set<String>>> after = alternatives(other, Map.of());
        Set<Set<String>> explained = new HashSet<>(before.keySet());
        before.forEach((schemes, scopes) -> {
            List<Set<String>> others = after.get(schemes);
            if (others != null) {
                scopes(where, scopes, others);
            } else if (!openAfter) { // what may be left out is missed by nobody
                explained.addAll(gone(where, schemes, scopes, after));
            }
        });
        after.keySet().stream()
                .filter(schemes -> !explained.contains(schemes))
                .forEach(schemes -> changes.add(AccessRule.SECURITY_ALTERNATIVE_ADDED, where, null, text(schemes)));
    }

    /**
     * Who has all that was needed has all that is needed now, if that is less, as long as it has the scopes.
     *
     * @return what has taken its place
     */
    private Set<Set<String>> gone(
            Where where, Set<String> schemes, List<Set<String>> scopes, Map<Set<String>, List<Set<String>>> after) {
        for (Map.Entry<Set<String>, List<Set<String>>> less : after.entrySet()) {
            if (schemes.containsAll(less.getKey())) {
                changes.add(AccessRule.SECURITY_CREDENTIAL_REMOVED, where, text(schemes), text(less.getKey()));
                scopes(where, of(scopes, less.getKey()), less.getValue());
                return Set.of(less.getKey());
            }
        }
        for (Map.Entry<Set<String>, List<Set<String>>> more : after.entrySet()) {
            if (more.getKey().containsAll(schemes)) {
                changes.add(AccessRule.SECURITY_CREDENTIAL_ADDED, where, text(schemes), text(more.getKey()));
                scopes(where, scopes, of(more.getValue(), schemes));
                return Set.of(more.getKey());
            }
        }
        changes.add(AccessRule.SECURITY_ALTERNATIVE_REMOVED, where, text(schemes), null);
        return Set.of();
    }

    private static List<Set<String>> of(List<Set<String>> scopes, Set<String> schemes) {
        return scopes.stream().map(each -> of(each, schemes)).toList();
    }

    private static Set<String> of(Set<String> scopes, Set<String> schemes) {
        return scopes.stream()
                .filter(scope -> schemes.contains(scope.substring(0, scope.indexOf(':'))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Set<String> schemes) {
        return String.join(" and ", schemes);
    }

    /** Each of the sets is enough by itself. */
    private void scopes(Where where, List<Set<String>> before, List<Set<String>> after) {
        Set<String> added = lacking(before, after);
        Set<String> removed = lacking(after, before);
        if (!added.isEmpty()) {
            changes.add(AccessRule.SECURITY_SCOPE_ADDED, where, null, String.join(", ", added));
        }
        if (!removed.isEmpty()) {
            changes.add(AccessRule.SECURITY_SCOPE_REMOVED, where, String.join(", ", removed), null);
        }
    }

    private static JsonPointer place(Operation operation) {
        return operation.security().isEmpty() ? JsonPointer.ROOT : JsonPointer.ROOT.child("security");
    }

    private static boolean isOpen(Operation operation) {
        return operation.security().isEmpty()
                || operation.security().stream().anyMatch(SecurityRequirement::isAnonymous);
    }

    private static Map<Set<String>, List<Set<String>>> alternatives(Operation operation, Map<String, String> names) {
        Map<Set<String>, List<Set<String>>> alternatives = new LinkedHashMap<>();
        for (SecurityRequirement requirement : operation.security()) {
            if (!requirement.isAnonymous()) {
                Set<String> scopes = new TreeSet<>();
                requirement
                        .schemes()
                        .forEach((scheme, needed) ->
                                needed.forEach(name -> scopes.add(names.getOrDefault(scheme, scheme) + ":" + name)));
                Set<String> schemes = new TreeSet<>();
                requirement.schemes().keySet().forEach(scheme -> schemes.add(names.getOrDefault(scheme, scheme)));
                alternatives.computeIfAbsent(schemes, key -> new ArrayList<>()).add(scopes);
            }
        }
        return alternatives;
    }

    /** {@return what each who holds one of the sets lacks of the asked one that is nearest; nothing if it has one whole} */
    private static Set<String> lacking(List<Set<String>> held, List<Set<String>> asked) {
        Set<String> lacking = new TreeSet<>();
        for (Set<String> one : held) {
            asked.stream()
                    .map(other -> without(other, one))
                    .min(Comparator.<Set<String>>comparingInt(Set::size).thenComparing(Set::toString))
                    .ifPresent(lacking::addAll);
        }
        return lacking;
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
