package io.github.cubegen.contract.report;

import io.github.cubegen.contract.Verdict;
import io.github.cubegen.contract.diff.DiffResult;
import io.github.cubegen.contract.diff.Finding;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * A report for servers that show tests: a case for each finding; one that is breaking has failed, one that is potentially
 * breaking is skipped. What could not be compared is an error.
 */
public final class JunitReport {
    private final StringBuilder cases = new StringBuilder();
    private int tests;
    private int failures;
    private int errors;
    private int skipped;

    private JunitReport() {}

    /** {@return the report as one XML text} */
    public static String text(DiffReport report) {
        return new JunitReport().write(report);
    }

    private String write(DiffReport report) {
        DiffResult result = report.result();
        report.problems().forEach(this::problem);
        report.exceptions().stream()
                .filter(told -> told.severity() == Severity.ERROR)
                .forEach(this::problem);
        if (result != null) {
            result.findings().forEach(this::finding);
        }
        if (tests == 0) {
            open("diff", report.status().key(), " />");
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<testsuite name=\"cubegen diff\" tests=\"" + tests + "\" failures=\"" + failures + "\" errors=\""
                + errors
                + "\" skipped=\"" + skipped + "\" time=\"0\">\n" + cases + "</testsuite>\n";
    }

    private void problem(Diagnostic problem) {
        errors++;
        open(problem.rule(), Markup.escaped(problem.message()), ">");
        cases.append("    <error message=\"")
                .append(Markup.escaped(problem.toString()))
                .append("\" />\n  </testcase>\n");
    }

    private void finding(Finding finding) {
        String text = Markup.escaped(details(finding));
        String message = Markup.escaped(finding.text());
        open(finding.rule(), message, ">");
        if (finding.accepted() != null) {
            skipped++;
            cases.append("    <skipped message=\"accepted ")
                    .append(Markup.escaped(String.valueOf(Texts.accepted(finding))))
                    .append("\" />\n");
        } else if (finding.worst() == Verdict.BREAKING) {
            failures++;
            cases.append("    <failure message=\"")
                    .append(message)
                    .append("\">")
                    .append(text)
                    .append("</failure>\n");
        } else if (finding.worst() == Verdict.POTENTIAL) {
            skipped++;
            cases.append("    <skipped message=\"").append(message).append("\" />\n");
        }
        cases.append("    <system-out>").append(text).append("</system-out>\n  </testcase>\n");
    }

    private static String details(Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(TextReport.line(finding));
        lines.addAll(TextReport.details(finding));
        return String.join("\n", lines);
    }

    private void open(String rule, String escapedName, String end) {
        tests++;
        cases.append("  <testcase classname=\"cubegen.")
                .append(rule)
                .append("\" name=\"")
                .append(escapedName)
                .append("\" time=\"0\"")
                .append(end)
                .append('\n');
    }
}
