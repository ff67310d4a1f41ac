package io.github.cubegen.contract.report;

import io.github.cubegen.contract.Remedy;
import io.github.cubegen.contract.Verdict;
import io.github.cubegen.contract.accepted.Accepted;
import io.github.cubegen.contract.diff.Calls;
import io.github.cubegen.contract.diff.DiffResult;
import io.github.cubegen.contract.diff.Ending;
import io.github.cubegen.contract.diff.Finding;
import io.github.cubegen.contract.diff.Place;
import io.github.cubegen.contract.diff.PreviousRun;
import io.github.cubegen.contract.source.JavaChange;
import io.github.cubegen.contract.usage.CallSite;
import io.github.cubegen.contract.usage.Usage;
import io.github.cubegen.diagnostic.Location;
import io.github.cubegen.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the reports for people say alike. */
final class Texts {
    /** Where the rules are told of. */
    static final String RULES_PAGE = "https://github.com/cubegen/cubegen/blob/main/docs/contract-rules.md";

    /** How many Java names of one change are listed. */
    static final int MOST_SYMBOLS = 10;

    /** How many calls of an operation that ends are listed. */
    private static final int MOST_SITES = 3;

    /** How much of a hash is shown; {@code diff.json} has all of it. */
    private static final int HASH_DIGITS = 16;

    private Texts() {}

    static String verdict(DiffReport report) {
        DiffResult result = report.result();
        if (result == null) {
            return report.status().key();
        }
        return report.status().key() + ": wire " + result.wire().key() + ", source "
                + result.source().key();
    }

    static String side(DiffReport.Side side) {
        List<String> known = new ArrayList<>();
        if (!side.version().isEmpty()) {
            known.add("version " + side.version());
        }
        if (!side.sha256().isEmpty()) {
            known.add("SHA-256 " + side.sha256().substring(0, HASH_DIGITS) + "…");
        }
        return side.source() + (known.isEmpty() ? "" : " (" + String.join(", ", known) + ")");
    }

    static String counts(DiffResult result) {
        long accepted = result.findings().stream()
                .filter(finding -> finding.accepted() != null)
                .count();
        long used = result.findings().stream()
                .map(Finding::usage)
                .filter(usage -> usage != null && usage.isUsed())
                .count();
        return count(result, Verdict.BREAKING) + " breaking, " + count(result, Verdict.POTENTIAL)
                + " potentially breaking, " + count(result, Verdict.COMPATIBLE) + " compatible"
                + (isUseKnown(result) ? "; the code that was read uses " + used + " of them" : "")
                + (accepted > 0 ? "; " + accepted + " accepted" : "");
    }

    /** {@return what is new, how many operations the code calls, and what {@code validate} would tell; a sentence each} */
    static List<String> overview(DiffResult result) {
        List<String> sentences = new ArrayList<>();
        List<PreviousRun.Past> fixed = result.overview().fixed();
        if (fixed != null) {
            sentences.add(since(result, fixed));
        }
        Calls calls = result.overview().calls();
        if (calls != null) {
            sentences.add("The code calls " + calls.main() + " of " + calls.operations() + " operations, its tests "
                    + calls.tests() + ".");
        }
        Map<Severity, Long> lint = result.overview().lint();
        sentences.add("The goal validate has " + count(lint, Severity.WARNING, "warning") + " and "
                + count(lint, Severity.INFO, "remark") + " on the new description.");
        return sentences;
    }

    /** {@return whether an earlier run has found it, too; null if no earlier run is known} */
    static @Nullable String state(Finding finding) {
        Finding.State state = finding.state();
        return state == null
                ? null
                : switch (state) {
                    case NEW -> "new since the earlier run";
                    case KNOWN -> "known from the earlier run";
                };
    }

    /** {@return what an earlier run has found and this one has not} */
    static List<String> fixed(DiffResult result) {
        List<PreviousRun.Past> fixed = result.overview().fixed();
        return fixed == null
                ? List.of()
                : fixed.stream()
                        .map(past -> past.text() + " [" + past.rule() + "] " + past.fingerprint())
                        .toList();
    }

    private static String since(DiffResult result, List<PreviousRun.Past> fixed) {
        long known = result.findings().stream()
                .filter(finding -> finding.state() == Finding.State.KNOWN)
                .count();
        return "Since the earlier run: " + (result.findings().size() - known) + " new, " + known + " known, "
                + fixed.size() + " fixed.";
    }

    private static String count(Map<Severity, Long> lint, Severity severity, String noun) {
        long number = lint.getOrDefault(severity, 0L);
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** {@return what is not to stay, each with its day and where it is called} */
    static List<String> endings(DiffResult result) {
        List<String> lines = new ArrayList<>();
        for (Ending ending : result.overview().endings()) {
            lines.add((ending.day() == null ? "no day announced" : ending.day().toString()) + ": " + ending.subject()
                    + (ending.deprecated() ? ", deprecated" : "")
                    + (ending.sites().isEmpty() ? "" : ", called at ")
                    + ending.sites().stream()
                            .limit(MOST_SITES)
                            .map(CallSite::text)
                            .collect(Collectors.joining(", "))
                    + (ending.sites().size() > MOST_SITES
                            ? " and " + (ending.sites().size() - MOST_SITES) + " more"
                            : ""));
        }
        return lines;
    }

    /** {@return whether the findings say which of them touch the consumer's code} */
    static boolean isUseKnown(DiffResult result) {
        return result.findings().stream().anyMatch(finding -> finding.usage() != null);
    }

    /** {@return where the consumer's code uses what has changed; empty if it does not, or if that is not known} */
    static List<String> sites(Finding finding) {
        Usage usage = finding.usage();
        if (usage == null) {
            return List.of();
        }
        List<String> sites = new ArrayList<>();
        usage.sites().forEach(site -> sites.add(site.text()));
        if (usage.more() > 0) {
            sites.add(usage.more() + " more places");
        }
        return sites;
    }

    /** {@return whether it is known that the consumer's code does not use what has changed} */
    static boolean isUnused(Finding finding) {
        Usage usage = finding.usage();
        return usage != null && !usage.isUsed();
    }

    private static long count(DiffResult result, Verdict verdict) {
        return result.findings().stream()
                .filter(finding -> finding.worst() == verdict)
                .count();
    }

    /** {@return where a finding is: in the new description, or in the old one if it is no longer there} */
    static Place place(Finding finding) {
        return finding.placeAfter().pointer().tokens().isEmpty() ? finding.placeBefore() : finding.placeAfter();
    }

    /** {@return by what a finding is accepted: the place of the thing itself, not that of what holds or held it} */
    static String pointer(Finding finding) {
        return (isAround(finding.placeAfter(), finding.placeBefore()) ? finding.placeBefore() : finding.placeAfter())
                .pointer()
                .toString();
    }

    static String where(Place place) {
        Location location = place.location();
        return location == null ? "#" + place.pointer() : location.toString();
    }

    /** {@return the operations that it is a part of, and whether they send or receive it; null if there is none} */
    static @Nullable String usedBy(Finding finding) {
        if (finding.usedBy().isEmpty()) {
            return null;
        }
        return (finding.directions().isEmpty() ? "used" : String.join(" and ", finding.directions())) + " by "
                + String.join(", ", finding.usedBy()) + (finding.usedByMore() ? " and more" : "");
    }

    /** {@return the other rules of a finding, with their verdicts: it stands in several contexts; null if there is none} */
    static @Nullable String otherRules(Finding finding) {
        String others = finding.effects().stream()
                .filter(effect -> !effect.rule().equals(finding.rule()))
                .map(effect -> effect.rule() + " (wire " + effect.wire().key() + ")")
                .collect(Collectors.joining(", "));
        return others.isEmpty() ? null : others;
    }

    /** {@return each change of the client in Java words} */
    static List<String> java(Finding finding) {
        List<String> lines = new ArrayList<>();
        for (JavaChange change : finding.java()) {
            String symbols = change.symbols().stream().limit(MOST_SYMBOLS).collect(Collectors.joining(", "));
            int more = change.symbols().size() - MOST_SYMBOLS;
            lines.add(symbols + (more > 0 ? " and " + more + " more" : "") + ": "
                    + change.rule().sentence() + types(change));
        }
        return lines;
    }

    /** {@return what stood there in the old version; empty if that is only the place of something that was added} */
    static String snippetBefore(Finding finding) {
        return isAround(finding.placeBefore(), finding.placeAfter())
                ? ""
                : finding.placeBefore().snippet();
    }

    /** {@return the same on several lines} */
    static List<String> linesBefore(Finding finding) {
        return isAround(finding.placeBefore(), finding.placeAfter())
                ? List.of()
                : finding.placeBefore().lines();
    }

    /** {@return what stands there in the new version; empty if that is only the place of something that was removed} */
    static String snippetAfter(Finding finding) {
        return isAround(finding.placeAfter(), finding.placeBefore())
                ? ""
                : finding.placeAfter().snippet();
    }

    /** {@return the same on several lines} */
    static List<String> linesAfter(Finding finding) {
        return isAround(finding.placeAfter(), finding.placeBefore())
                ? List.of()
                : finding.placeAfter().lines();
    }

    private static boolean isAround(Place one, Place other) {
        return one.pointer().tokens().size() < other.pointer().tokens().size();
    }

    /** {@return what to do, for those who publish the API and those who call it} */
    static List<String> remedies(Finding finding) {
        List<String> lines = new ArrayList<>();
        for (Remedy remedy : finding.remedies()) {
            if (!remedy.owner().isEmpty()) {
                lines.add("API: " + remedy.owner());
            }
            if (!remedy.caller().isEmpty()) {
                lines.add("callers: " + remedy.caller());
            }
        }
        return lines;
    }

    /** {@return by whom and why a finding is accepted; null if it is not} */
    static @Nullable String accepted(Finding finding) {
        Accepted entry = finding.accepted();
        return entry == null
                ? null
                : "by " + entry.owner() + (entry.expires() == null ? "" : " until " + entry.expires()) + ": "
                        + entry.reason();
    }

    /** {@return the old and the new type; empty if the rule says it all} */
    static String types(JavaChange change) {
        return change.before() == null || change.after() == null
                ? ""
                : " (" + change.before() + " → " + change.after() + ")";
    }
}
