package io.github.cubegen.contract.report;

import io.github.cubegen.contract.Verdict;
import io.github.cubegen.contract.diff.DiffResult;
import io.github.cubegen.contract.diff.Finding;
import io.github.cubegen.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A report as one page for a browser: style and script are part of it, nothing is loaded from elsewhere, and without the script
 * all of it can be read.
 */
public final class HtmlReport {
    private static final String STYLE = resource("report.css");
    private static final String SCRIPT = resource("report.js");

    private final StringBuilder out = new StringBuilder();

    private HtmlReport() {}

    /** {@return the page} */
    public static String text(DiffReport report) {
        return new HtmlReport().write(report);
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + name + " of Cubegen can't be read", e);
        }
    }

    private String write(DiffReport report) {
        String verdict = Markup.escaped(Texts.verdict(report));
        add("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        add("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline';");
        add(" script-src 'unsafe-inline'\">\n<title>API changes: ", verdict, "</title>\n");
        add("<style>\n", STYLE, "</style>\n</head>\n<body>\n");
        add("<header>\n<h1>API changes: ", verdict, "</h1>\n<dl>\n");
        term("Old", Texts.side(report.before()));
        term("New", Texts.side(report.after()));
        VersionAdvice advice = VersionAdvice.of(report);
        term("Version", advice == null ? null : advice.sentence());
        term("Settings", report.settings() == null ? null : report.settings().sentence());
        term("Notice", report.notice());
        add("</dl>\n</header>\n<main>\n");
        DiffResult result = report.result();
        list(
                result == null ? "Why nothing was compared" : "Why it is not known what the code uses",
                texts(report.problems()));
        list("Accepted changes", texts(report.exceptions()));
        if (result != null) {
            counts(result);
            Texts.overview(result).forEach(sentence -> add("<p>", Markup.escaped(sentence), "</p>\n"));
            new HtmlFilters(out).write(result);
            Groups.of(result.findings()).forEach(this::group);
            notes(result);
            folded("Fixed since the earlier run", Texts.fixed(result));
            folded("Deprecated, or with an end", Texts.endings(result));
            list("Limits of this comparison", result.limits());
        }
        add("</main>\n<footer>Cubegen ", Markup.escaped(report.tool()), "</footer>\n");
        if (result != null) {
            add("<script>\n", SCRIPT, "</script>\n");
        }
        add("</body>\n</html>\n");
        return out.toString();
    }

    private static List<String> texts(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Diagnostic::toString).toList();
    }

    private void counts(DiffResult result) {
        add("<table>\n<caption>Findings</caption>\n<thead><tr><td></td>");
        Counts.ORDER.forEach(verdict -> add("<th scope=\"col\">", verdict.key(), "</th>"));
        add("</tr></thead>\n<tbody>\n");
        for (Counts counts : Counts.of(result)) {
            add("<tr><th scope=\"row\">", counts.title(), "</th>");
            for (Verdict verdict : Counts.ORDER) {
                add("<td>", String.valueOf(counts.findings().get(verdict)), "</td>");
            }
            add("</tr>\n");
        }
        add("</tbody>\n</table>\n");
    }

    private void notes(DiffResult result) {
        UpgradeNotes.of(result).forEach((kind, notes) -> folded("Upgrade notes: " + kind.title(), notes));
    }

    private void folded(String title, List<String> texts) {
        if (!texts.isEmpty()) {
            add("<details><summary>", title, "</summary><ul>\n");
            texts.forEach(text -> add("<li><code>", Markup.escaped(text), "</code></li>\n"));
            add("</ul></details>\n");
        }
    }

    private void list(String title, List<String> texts) {
        if (!texts.isEmpty()) {
            add("<section><h2>", title, "</h2><ul>\n");
            texts.forEach(text -> add("<li>", Markup.escaped(text), "</li>\n"));
            add("</ul></section>\n");
        }
    }

    private void group(String name, List<Finding> findings) {
        add("<section class=\"group\">\n<h2>", Markup.escaped(name), "</h2>\n");
        findings.forEach(this::finding);
        add("</section>\n");
    }

    private void finding(Finding finding) {
        String worst = finding.worst().key();
        String id = finding.fingerprint();
        add("<article class=\"", worst, "\" data-verdict=\"", worst, "\" data-operations=\"");
        add(Markup.escaped(HtmlFilters.operations(finding)));
        add(Texts.isUnused(finding) ? "\" data-used=\"false" : "", "\" id=\"", id, "\" aria-labelledby=\"t", id);
        add("\">\n<h3 id=\"t", id, "\"><span class=\"verdict\">", worst, "</span> ");
        add(Markup.escaped(finding.text()), "</h3>\n<dl>\n");
        term(
                "Verdicts",
                "wire " + finding.wire().key() + ", source " + finding.source().key());
        term("State", Texts.state(finding));
        code("Place", Texts.where(Texts.place(finding)));
        code(
                "Was at",
                finding.placeBefore().location() == null
                        ? null
                        : finding.placeBefore().location().toString());
        code("Pointer", Texts.pointer(finding));
        term("On the wire", Texts.usedBy(finding));
        Texts.java(finding).forEach(change -> code("Java", change));
        Texts.sites(finding).forEach(site -> code("Used at", site));
        term("Used at", Texts.isUnused(finding) ? "no place in the code that was read" : null);
        term("Accepted", Texts.accepted(finding));
        Texts.remedies(finding).forEach(remedy -> term("To do", remedy));
        add("<dt>Rule</dt><dd><a href=\"", Texts.RULES_PAGE, "\">", Markup.escaped(finding.rule()), "</a></dd>\n");
        term("Also", Texts.otherRules(finding));
        add("<dt>Fingerprint</dt><dd><a href=\"#", id, "\">", id, "</a></dd>\n</dl>\n");
        sides(Texts.linesBefore(finding), Texts.linesAfter(finding));
        add("</article>\n");
    }

    /** Old and new beside each other; a line that the other side does not have is marked. */
    private void sides(List<String> before, List<String> after) {
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        add("<div class=\"sides\">\n");
        side("Old", "del", before, after);
        side("New", "ins", after, before);
        add("</div>\n");
    }

    private void side(String title, String mark, List<String> lines, List<String> other) {
        if (lines.isEmpty()) {
            return;
        }
        add("<figure><figcaption>", title, "</figcaption><pre>");
        List<String> known = other.stream().map(HtmlReport::withoutComma).toList();
        for (String line : lines) {
            boolean same = other.isEmpty() || known.contains(withoutComma(line));
            add(same ? "" : "<" + mark + ">", Markup.escaped(line), same ? "" : "</" + mark + ">", "\n");
        }
        add("</pre></figure>\n");
    }

    /** The last member of an object has none, which is no difference. */
    private static String withoutComma(String line) {
        return line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
    }

    private void term(String name, @Nullable String text) {
        if (text != null) {
            add("<dt>", name, "</dt><dd>", Markup.escaped(text), "</dd>\n");
        }
    }

    private void code(String name, @Nullable String text) {
        if (text != null) {
            add("<dt>", name, "</dt><dd><code>", Markup.escaped(text), "</code></dd>\n");
        }
    }

    private void add(String... parts) {
        for (String part : parts) {
            out.append(part);
        }
    }
}
