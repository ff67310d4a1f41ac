package io.github.cubegen.contract.report;

import io.github.cubegen.contract.Verdict;
import io.github.cubegen.contract.diff.DiffResult;
import io.github.cubegen.contract.diff.Finding;
import io.github.cubegen.contract.diff.Place;
import io.github.cubegen.contract.source.JavaChange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A report for people: the verdict first, then the findings, the worst first, each beginning with one line of its own. */
public final class TextReport {

    private static final int MOST_SYMBOLS = 10;

    private TextReport() {}

    /** {@return the lines of the report} */
    public static List<String> lines(DiffReport report) {
        List<String> lines = new ArrayList<>();
        DiffResult result = report.result();
        lines.add(verdict(report));
        lines.add("old: " + side(report.before()));
        lines.add("new: " + side(report.after()));
        if (report.notice() != null) {
            lines.add(report.notice());
        }
        report.problems().forEach(problem -> lines.add(problem.toString()));
        if (result != null) {
            lines.add(counts(result));
            result.findings().forEach(finding -> finding(finding, lines));
            lines.addAll(result.limits());
        }
        return lines;
    }

    private static String verdict(DiffReport report) {
        DiffResult result = report.result();
        if (result == null) {
            return report.status().key();
        }
        return report.status().key() + ": wire " + result.wire().key() + ", source "
                + result.source().key();
    }

    private static String side(DiffReport.Side side) {
        return side.source() + (side.version().isEmpty() ? "" : " (version " + side.version() + ")");
    }

    private static String counts(DiffResult result) {
        return count(result, Verdict.BREAKING) + " breaking, " + count(result, Verdict.POTENTIAL)
                + " potentially breaking, " + count(result, Verdict.COMPATIBLE) + " compatible";
    }

    private static long count(DiffResult result, Verdict verdict) {
        return result.findings().stream()
                .filter(finding -> finding.worst() == verdict)
                .count();
    }

    /** {@return a finding on one line} */
    public static String line(Finding finding) {
        return place(finding) + "wire " + finding.wire().key() + ", source "
                + finding.source().key() + ": " + finding.text() + " [" + finding.rule() + "] "
                + finding.fingerprint();
    }

    private static String place(Finding finding) {
        Place place = finding.placeAfter().pointer().tokens().isEmpty() ? finding.placeBefore() : finding.placeAfter();
        return place.location() == null ? "#" + place.pointer() + ": " : place.location() + ": ";
    }

    private static void finding(Finding finding, List<String> lines) {
        lines.add(line(finding));
        if (finding.placeBefore().location() != null) {
            lines.add("    was at " + finding.placeBefore().location());
        }
        if (!finding.usedBy().isEmpty()) {
            lines.add("    used by " + String.join(", ", finding.usedBy()) + (finding.usedByMore() ? " and more" : ""));
        }
        for (JavaChange change : finding.java()) {
            String symbols = change.symbols().stream().limit(MOST_SYMBOLS).collect(Collectors.joining(", "));
            String more = change.symbols().size() > MOST_SYMBOLS
                    ? " and " + (change.symbols().size() - MOST_SYMBOLS) + " more"
                    : "";
            lines.add("    Java: " + symbols + more + ": " + change.rule().sentence() + types(change));
        }
    }

    private static String types(JavaChange change) {
        return change.before() == null || change.after() == null
                ? ""
                : " (" + change.before() + " → " + change.after() + ")";
    }
}
