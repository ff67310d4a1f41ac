package io.github.cubegen.contract.report;

import io.github.cubegen.contract.diff.DiffResult;
import io.github.cubegen.contract.diff.Finding;
import java.util.ArrayList;
import java.util.List;

/** A report for people: the verdict first, then the findings, the worst first, each beginning with one line of its own. */
public final class TextReport {

    private TextReport() {}

    /** {@return the lines of the report} */
    public static List<String> lines(DiffReport report) {
        List<String> lines = new ArrayList<>();
        DiffResult result = report.result();
        VersionAdvice advice = VersionAdvice.of(report);
        lines.add(Texts.verdict(report));
        lines.add("old: " + Texts.side(report.before()));
        lines.add("new: " + Texts.side(report.after()));
        if (advice != null) {
            lines.add(advice.sentence());
        }
        if (report.notice() != null) {
            lines.add(report.notice());
        }
        report.problems().forEach(problem -> lines.add(problem.toString()));
        report.exceptions().forEach(told -> lines.add(told.toString()));
        if (result != null) {
            lines.add(Texts.counts(result));
            result.findings().forEach(finding -> finding(finding, lines));
            lines.addAll(result.limits());
        }
        return lines;
    }

    /** {@return a finding on one line} */
    public static String line(Finding finding) {
        return Texts.where(Texts.place(finding)) + ": wire " + finding.wire().key() + ", source "
                + finding.source().key() + ": " + finding.text() + " [" + finding.rule() + "] "
                + finding.fingerprint();
    }

    private static void finding(Finding finding, List<String> lines) {
        lines.add(line(finding));
        if (finding.placeBefore().location() != null) {
            lines.add("    was at " + finding.placeBefore().location());
        }
        if (!Texts.snippetBefore(finding).isEmpty()) {
            lines.add("    old: " + Texts.snippetBefore(finding));
        }
        if (!Texts.snippetAfter(finding).isEmpty()) {
            lines.add("    new: " + Texts.snippetAfter(finding));
        }
        if (!finding.usedBy().isEmpty()) {
            lines.add("    used by " + Texts.usedBy(finding));
        }
        Texts.java(finding).forEach(change -> lines.add("    Java: " + change));
        Texts.sites(finding).forEach(site -> lines.add("    at " + site));
        if (Texts.isUnused(finding)) {
            lines.add("    not used by the code that was read");
        }
        if (Texts.accepted(finding) != null) {
            lines.add("    accepted " + Texts.accepted(finding));
        }
        Texts.remedies(finding).forEach(remedy -> lines.add("    to do: " + remedy));
    }
}
