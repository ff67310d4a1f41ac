package io.github.cubegen.contract.report;

import io.github.cubegen.contract.Verdict;
import io.github.cubegen.contract.diff.DiffResult;
import io.github.cubegen.contract.diff.Finding;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A report that fits into a comment on a pull request. What does not fit is counted, and stands in the other reports. */
public final class MarkdownReport {
    /** The most that a comment may have, in characters: GitHub takes 65,536; a quarter is left for what others add. */
    static final int MOST = 49_152;

    private static final Map<Integer, String> ESCAPES =
            Map.of((int) '&', "&amp;", (int) '<', "&lt;", (int) '>', "&gt;", (int) '@', "&#64;");

    private final StringBuilder out = new StringBuilder();

    private MarkdownReport() {}

    /** {@return the report, with a line end after each line} */
    public static String text(DiffReport report) {
        return new MarkdownReport().write(report);
    }

    private String write(DiffReport report) {
        DiffResult result = report.result();
        VersionAdvice advice = VersionAdvice.of(report);
        line("## API changes: " + escaped(Texts.verdict(report)));
        line("");
        line("| | description |");
        line("|---|---|");
        line("| old | " + escaped(Texts.side(report.before())) + " |");
        line("| new | " + escaped(Texts.side(report.after())) + " |");
        line("");
        if (report.notice() != null) {
            line(escaped(report.notice()));
        }
        for (Diagnostic problem : report.problems()) {
            line("- " + escaped(problem.toString()));
        }
        report.exceptions().forEach(told -> line("- " + escaped(told.toString())));
        if (result != null) {
            line(escaped(Texts.counts(result)) + ". " + (advice == null ? "" : advice.sentence()));
            if (report.settings() != null) {
                line(escaped(report.settings().sentence()));
            }
            Texts.overview(result).forEach(sentence -> line(escaped(sentence)));
            counts(result);
            findings(result);
            notes(result);
            folded("Fixed since the earlier run", Texts.fixed(result));
            folded("Deprecated, or with an end", Texts.endings(result));
            result.limits().forEach(limit -> line("- " + escaped(limit)));
        }
        line("");
        line("Cubegen " + escaped(report.tool()) + "; [its rules](" + Texts.RULES_PAGE + ")");
        return out.toString();
    }

    private void counts(DiffResult result) {
        line("");
        line("| | breaking | potential | compatible |");
        line("|---|---:|---:|---:|");
        for (Counts counts : Counts.of(result)) {
            line("| " + counts.title() + " | "
                    + counts.findings().values().stream().map(String::valueOf).collect(Collectors.joining(" | "))
                    + " |");
        }
    }

    private void notes(DiffResult result) {
        Map<UpgradeNotes.Kind, List<String>> notes = UpgradeNotes.of(result);
        if (notes.isEmpty()) {
            return;
        }
        line("");
        line("<details><summary>Upgrade notes</summary>");
        notes.forEach((kind, texts) -> {
            line("");
            line("**" + kind.title() + "**");
            line("");
            fitting(texts.stream().map(text -> "- " + code(text) + "\n").toList());
        });
        line("");
        line("</details>");
    }

    private void folded(String title, List<String> texts) {
        if (!texts.isEmpty()) {
            line("");
            line("<details><summary>" + title + ": " + texts.size() + "</summary>");
            line("");
            fitting(texts.stream().map(text -> "- " + escaped(text) + "\n").toList());
            line("");
            line("</details>");
        }
    }

    private void findings(DiffResult result) {
        for (Verdict verdict : List.of(Verdict.BREAKING, Verdict.POTENTIAL, Verdict.COMPATIBLE)) {
            List<Finding> findings = result.findings().stream()
                    .filter(finding -> finding.worst() == verdict)
                    .toList();
            if (!findings.isEmpty()) {
                section(verdict, findings);
            }
        }
    }

    /** What is compatible is folded: it is what has become possible, not what needs a look. */
    private void section(Verdict verdict, List<Finding> findings) {
        boolean open = verdict != Verdict.COMPATIBLE;
        line("");
        line("<details" + (open ? " open" : "") + "><summary>" + title(verdict) + ": " + findings.size()
                + "</summary>");
        line("");
        List<String> texts = new ArrayList<>();
        Groups.of(findings)
                .forEach((group, inside) -> inside.forEach(finding -> texts.add(
                        (texts.isEmpty() || finding.equals(inside.get(0)) ? head(group) : "") + finding(finding))));
        fitting(texts);
        line("");
        line("</details>");
    }

    private static String head(String group) {
        return "\n#### " + escaped(group) + "\n\n";
    }

    /** As many as there is room for; the others are counted. */
    private void fitting(List<String> texts) {
        int told = 0;
        for (String text : texts) {
            if (out.length() + text.length() > MOST) {
                break;
            }
            out.append(text);
            told++;
        }
        if (told < texts.size()) {
            line("- " + (texts.size() - told) + " more, in the other reports");
        }
    }

    private static String title(Verdict verdict) {
        return switch (verdict) {
            case BREAKING -> "Breaking";
            case POTENTIAL -> "Potentially breaking";
            case COMPATIBLE -> "Compatible";
        };
    }

    private static String finding(Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add("- **" + escaped(finding.text()) + "**<br>wire "
                + finding.wire().key() + ", source " + finding.source().key() + " · rule " + code(finding.rule())
                + " · fingerprint " + code(finding.fingerprint()));
        lines.add("  - at " + code(Texts.where(Texts.place(finding))));
        Location old = finding.placeBefore().location();
        if (old != null) {
            lines.add("  - was at " + code(old.toString()));
        }
        if (!Texts.snippetBefore(finding).isEmpty()) {
            lines.add("  - old " + code(Texts.snippetBefore(finding)));
        }
        if (!Texts.snippetAfter(finding).isEmpty()) {
            lines.add("  - new " + code(Texts.snippetAfter(finding)));
        }
        add("", Texts.state(finding), lines);
        add("", Texts.usedBy(finding), lines);
        add("also ", Texts.otherRules(finding), lines);
        Texts.java(finding).forEach(change -> lines.add("  - Java: " + escaped(change)));
        Texts.sites(finding).forEach(site -> lines.add("  - used at " + code(site)));
        if (Texts.isUnused(finding)) {
            lines.add("  - not used by the code that was read");
        }
        add("accepted ", Texts.accepted(finding), lines);
        Texts.remedies(finding).forEach(remedy -> lines.add("  - to do: " + escaped(remedy)));
        return String.join("\n", lines) + "\n";
    }

    private static void add(String name, @Nullable String text, List<String> lines) {
        if (text != null) {
            lines.add("  - " + name + escaped(text));
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    /** Text of the descriptions stays text: no link, no image, no mention, no mark-up. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            String special = ESCAPES.get(c);
            if (special != null) {
                escaped.append(special);
            } else if (c < ' ' || c == 0x7F) {
                escaped.append(' ');
            } else if (c < 0x7F && !Character.isLetterOrDigit(c) && " ,.:;/%()-'\"=?$+&".indexOf(c) < 0) {
                escaped.append('\\').appendCodePoint(c);
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString().replace("://", ":&#47;&#47;");
    }

    private static String code(String text) {
        return "<code>" + escaped(text) + "</code>";
    }
}
