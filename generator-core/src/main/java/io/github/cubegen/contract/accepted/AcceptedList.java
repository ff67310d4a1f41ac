package io.github.cubegen.contract.accepted;

import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.NearestName;
import io.github.cubegen.diagnostic.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The findings that are accepted, and which of them there still are. One run is one list. */
public final class AcceptedList {

    /** The rule by which an entry is told whose time is over. */
    public static final String EXPIRED = "accepted-expired";

    /** The rule by which it is told that there is no such rule. */
    public static final String UNKNOWN_RULE = "unknown-rule";

    private record Key(String rule, String pointer) {}

    private final Map<Key, Accepted> entries = new HashMap<>();
    private final Map<String, Accepted> byFingerprint = new HashMap<>();
    private final List<Accepted> all;
    private final Set<Accepted> needed = new HashSet<>();
    private final Set<Accepted> refused = new HashSet<>();
    private int used;

    /** Entries by fingerprint, or by rule and pointer; never by the text of a message or a line, which change too easily. */
    public AcceptedList(List<Accepted> all) {
        this.all = List.copyOf(all);
        for (Accepted entry : all) {
            if (entry.fingerprint().isEmpty()) {
                entries.put(new Key(entry.rule(), pointer(entry.pointer())), entry);
            } else {
                byFingerprint.put(entry.fingerprint(), entry);
            }
        }
    }

    private static String pointer(String text) {
        return text.startsWith("#") ? text.substring(1) : text;
    }

    /**
     * {@return the entry that accepts a finding; null if none does}
     *
     * @param fingerprint its own
     * @param rules the ids of the rules that found it
     * @param places where it is
     */
    public @Nullable Accepted of(String fingerprint, Collection<String> rules, JsonPointer... places) {
        Accepted named = byFingerprint.get(fingerprint);
        if (named != null) {
            needed.add(named);
            used++;
            return named;
        }
        for (String rule : rules) {
            for (JsonPointer place : places) {
                Accepted entry = entries.get(new Key(rule, place.toString()));
                if (entry != null) {
                    needed.add(entry);
                    used++;
                    return entry;
                }
            }
        }
        return null;
    }

    /** {@return the findings that are not accepted} Errors never are: without mending them there is no client. */
    public List<Diagnostic> without(List<Diagnostic> found) {
        List<Diagnostic> rest = new ArrayList<>();
        for (Diagnostic diagnostic : found) {
            Accepted entry =
                    entries.get(new Key(diagnostic.rule(), diagnostic.pointer().toString()));
            if (entry == null) {
                rest.add(diagnostic);
            } else if (diagnostic.severity() == Severity.ERROR) {
                rest.add(diagnostic);
                refused.add(entry);
            } else {
                needed.add(entry);
                used++;
            }
        }
        return rest;
    }

    /**
     * {@return the entries for rules that don't exist}
     *
     * @param rules the ids of the rules
     */
    public List<Diagnostic> unknown(Collection<String> rules) {
        return all.stream()
                .filter(entry -> entry.fingerprint().isEmpty() && !rules.contains(entry.rule()))
                .map(entry -> told(
                        entry,
                        Severity.ERROR,
                        UNKNOWN_RULE,
                        "There is no rule " + entry.rule()
                                + NearestName.of(entry.rule(), rules)
                                        .map(nearest -> "; did you mean " + nearest + "?")
                                        .orElse("; correct the entry.")))
                .toList();
    }

    /**
     * {@return what there is to tell of entries that are of no use, or whose time is over}
     *
     * @param rules the ids of those that an entry of no use may have meant
     */
    public List<Diagnostic> stale(LocalDate today, Collection<String> rules) {
        List<Diagnostic> stale = new ArrayList<>();
        for (Accepted entry : all) {
            if (refused.contains(entry)) {
                stale.add(told(
                        entry,
                        Severity.WARNING,
                        "accepted-error",
                        "The " + entry.subject()
                                + " is an error, and errors can't be accepted; mend it, and remove the entry."));
            } else if (!needed.contains(entry)) {
                stale.add(told(entry, Severity.WARNING, "accepted-unused", unused(entry, rules)));
            } else if (entry.expires() != null && entry.expires().isBefore(today)) {
                stale.add(told(
                        entry,
                        Severity.ERROR,
                        EXPIRED,
                        "The " + named(entry) + " was accepted until " + entry.expires() + " by " + entry.owner() + " ("
                                + entry.reason() + "); mend it, or decide anew."));
            }
        }
        return stale;
    }

    private static String unused(Accepted entry, Collection<String> rules) {
        boolean known = !entry.fingerprint().isEmpty() || rules.isEmpty() || rules.contains(entry.rule());
        return known
                ? "There is no " + entry.subject() + " any more; remove the entry."
                : "There is no " + entry.subject()
                        + ", and this check has no rule of that name; correct the entry, or remove it."
                        + NearestName.of(entry.rule(), rules)
                                .map(nearest -> " Did you mean the rule " + nearest + "?")
                                .orElse("");
    }

    private static String named(Accepted entry) {
        return entry.fingerprint().isEmpty() ? "finding " + entry.rule() : entry.subject();
    }

    /** {@return how many findings were left out} */
    public int used() {
        return used;
    }

    private static Diagnostic told(Accepted entry, Severity severity, String rule, String message) {
        return new Diagnostic(
                severity, rule, message, entry.location() == null ? JsonPointer.ROOT : entry.place(), entry.location());
    }
}
