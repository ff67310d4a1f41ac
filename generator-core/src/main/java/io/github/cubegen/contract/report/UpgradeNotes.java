package io.github.cubegen.contract.report;

import io.github.cubegen.contract.JavaRule;
import io.github.cubegen.contract.Rule;
import io.github.cubegen.contract.Verdict;
import io.github.cubegen.contract.diff.DiffResult;
import io.github.cubegen.contract.diff.Finding;
import io.github.cubegen.contract.source.JavaChange;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What those read who take the new client: what differs in Java, in the words of Java. */
final class UpgradeNotes {

    /** What a note is for. */
    enum Kind {
        /** Code that uses it has to be looked at. */
        ADAPT("adapt", "To adapt"),
        /** Still there, but not for ever. */
        DEPRECATED("deprecated", "Deprecated now"),
        /** What there was not. */
        NEW("new", "New");

        private final String key;
        private final String title;

        Kind(String key, String title) {
            this.key = key;
            this.title = title;
        }

        /** {@return the name in reports for programs} */
        String key() {
            return key;
        }

        /** {@return the name in reports for people} */
        String title() {
            return title;
        }
    }

    private static final Set<Rule> ADDED = Set.of(JavaRule.MEMBER_ADDED.rule(), JavaRule.TYPE_ADDED.rule());
    private static final Set<Rule> REMOVED = Set.of(JavaRule.MEMBER_REMOVED.rule(), JavaRule.TYPE_REMOVED.rule());
    private static final Pattern PACKAGE = Pattern.compile("(?<![\\w.])(?:[a-z_][\\w$]*\\.)+(?=[A-Z])");

    private UpgradeNotes() {}

    /** {@return the notes of each kind, without the kinds of which there is none} */
    static Map<Kind, List<String>> of(DiffResult result) {
        Map<Kind, Set<String>> notes = new EnumMap<>(Kind.class);
        for (Finding finding : result.findings()) {
            for (JavaChange change : finding.java()) {
                notes.computeIfAbsent(kind(change), kind -> new LinkedHashSet<>())
                        .add(note(change));
            }
        }
        Map<Kind, List<String>> lists = new EnumMap<>(Kind.class);
        notes.forEach((kind, texts) -> lists.put(kind, List.copyOf(texts)));
        return lists;
    }

    private static Kind kind(JavaChange change) {
        if (change.rule().equals(JavaRule.DEPRECATION_ADDED.rule())) {
            return Kind.DEPRECATED;
        }
        return change.verdict() == Verdict.COMPATIBLE ? Kind.NEW : Kind.ADAPT;
    }

    private static String note(JavaChange change) {
        String symbols = change.symbols().stream()
                .limit(Texts.MOST_SYMBOLS)
                .map(UpgradeNotes::word)
                .collect(Collectors.joining(", "));
        int more = change.symbols().size() - Texts.MOST_SYMBOLS;
        return symbols
                + (more > 0 ? " and " + more + " more" : "")
                + happened(change)
                + PACKAGE.matcher(Texts.types(change)).replaceAll("");
    }

    private static String happened(JavaChange change) {
        if (ADDED.contains(change.rule())) {
            return " added";
        }
        return REMOVED.contains(change.rule())
                ? " removed"
                : ": " + change.rule().sentence();
    }

    /** {@code com.acme.model.Pet#age} is {@code Pet.age()}: methods begin with a small letter, types and constants don't. */
    private static String word(String symbol) {
        String name = PACKAGE.matcher(symbol).replaceAll("");
        int member = name.indexOf('#');
        boolean method =
                member >= 0 && member + 1 < name.length() && Character.isLowerCase(name.codePointAt(member + 1));
        return name.replace('#', '.') + (method ? "()" : "");
    }
}
