package io.github.cubegen.contract.report;

import io.github.cubegen.contract.Remedy;
import io.github.cubegen.contract.Verdict;
import io.github.cubegen.contract.accepted.Accepted;
import io.github.cubegen.contract.diff.DiffResult;
import io.github.cubegen.contract.diff.Finding;
import io.github.cubegen.contract.diff.Place;
import io.github.cubegen.contract.source.JavaChange;
import io.github.cubegen.contract.usage.Usage;
import io.github.cubegen.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the reports for people say alike. */
final class Texts {
    /** How many Java names of one change are listed. */
    private static final int MOST_SYMBOLS = 10;

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
        return side.source() + (side.version().isEmpty() ? "" : " (version " + side.version() + ")");
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

    static String where(Place place) {
        Location location = place.location();
        return location == null ? "#" + place.pointer() : location.toString();
    }

    static String usedBy(Finding finding) {
        return String.join(", ", finding.usedBy()) + (finding.usedByMore() ? " and more" : "");
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

    /** {@return what stands there in the new version; empty if that is only the place of something that was removed} */
    static String snippetAfter(Finding finding) {
        return isAround(finding.placeAfter(), finding.placeBefore())
                ? ""
                : finding.placeAfter().snippet();
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

    private static String types(JavaChange change) {
        return change.before() == null || change.after() == null
                ? ""
                : " (" + change.before() + " → " + change.after() + ")";
    }
}
