package io.github.cubegen.contract.report;

import io.github.cubegen.contract.diff.DiffResult;
import io.github.cubegen.contract.diff.Finding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        if (report.settings() != null) {
            lines.add(report.settings().sentence());
        }
        if (report.notice() != null) {
            lines.add(report.notice());
        }
        report.problems().forEach(problem -> lines.add(problem.toString()));
        report.exceptions().forEach(told -> lines.add(told.toString()));
        if (result != null) {
            lines.add(Texts.counts(result));
            lines.addAll(Texts.overview(result));
            result.findings().forEach(finding -> {
                lines.add(line(finding));
                details(finding).forEach(detail -> lines.add("    " + detail));
            });
            UpgradeNotes.of(result).forEach((kind, notes) -> {
                lines.add(kind.title() + ":");
                notes.forEach(note -> lines.add("    " + note));
            });
            List<String> fixed = Texts.fixed(result);
            if (!fixed.isEmpty()) {
                lines.add("Fixed since the earlier run:");
                fixed.forEach(past -> lines.add("    " + past));
            }
            List<String> endings = Texts.endings(result);
            if (!endings.isEmpty()) {
                lines.add("Deprecated, or with an end:");
                endings.forEach(ending -> lines.add("    " + ending));
            }
            lines.addAll(result.limits());
        }
        lines.add("Cubegen " + report.tool() + "; its rules: " + Texts.RULES_PAGE);
        return lines;
    }

    /** {@return a finding on one line} */
    public static String line(Finding finding) {
        return Texts.where(Texts.place(finding)) + ": wire " + finding.wire().key() + ", source "
                + finding.source().key() + ": " + finding.text() + " [" + finding.rule() + "] "
                + finding.fingerprint();
    }

    /** {@return what else there is to tell of a finding} */
    static List<String> details(Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add("pointer: " + Texts.pointer(finding));
        if (finding.placeBefore().location() != null) {
            lines.add("was at " + finding.placeBefore().location());
        }
        if (!Texts.snippetBefore(finding).isEmpty()) {
            lines.add("old: " + Texts.snippetBefore(finding));
        }
        if (!Texts.snippetAfter(finding).isEmpty()) {
            lines.add("new: " + Texts.snippetAfter(finding));
        }
        add("", Texts.state(finding), lines);
        add("", Texts.usedBy(finding), lines);
        add("also ", Texts.otherRules(finding), lines);
        Texts.java(finding).forEach(change -> lines.add("Java: " + change));
        Texts.sites(finding).forEach(site -> lines.add("at " + site));
        if (Texts.isUnused(finding)) {
            lines.add("not used by the code that was read");
        }
        add("accepted ", Texts.accepted(finding), lines);
        Texts.remedies(finding).forEach(remedy -> lines.add("to do: " + remedy));
        return lines;
    }

    private static void add(String name, @Nullable String text, List<String> lines) {
        if (text != null) {
            lines.add(name + text);
        }
    }
}
