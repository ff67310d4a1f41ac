package io.github.cubegen.contract.report;

import io.github.cubegen.contract.Verdict;
import io.github.cubegen.contract.diff.DiffResult;
import io.github.cubegen.contract.diff.Finding;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

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
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline';")
                .append(" script-src 'unsafe-inline'\">\n<title>API changes: ")
                .append(verdict)
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<header>\n<h1>API changes: ")
                .append(verdict)
                .append("</h1>\n<dl>\n");
        term("Old", Texts.side(report.before()));
        term("New", Texts.side(report.after()));
        VersionAdvice advice = VersionAdvice.of(report);
        if (advice != null) {
            term("Version", advice.sentence());
        }
        if (report.notice() != null) {
            term("Notice", report.notice());
        }
        out.append("</dl>\n</header>\n<main>\n");
        DiffResult result = report.result();
        list(
                result == null ? "Why nothing was compared" : "Why it is not known what the code uses",
                report.problems().stream().map(Diagnostic::toString).toList());
        list(
                "Accepted changes",
                report.exceptions().stream().map(Diagnostic::toString).toList());
        if (result != null) {
            filters(result);
            result.findings().forEach(this::finding);
            list("Limits of this comparison", result.limits());
        }
        out.append("</main>\n<footer>Cubegen ")
                .append(Markup.escaped(report.tool()))
                .append("</footer>\n");
        if (result != null) {
            out.append("<script>\n").append(SCRIPT).append("</script>\n");
        }
        return out.append("</body>\n</html>\n").toString();
    }

    private void term(String name, String text) {
        out.append("<dt>")
                .append(name)
                .append("</dt><dd>")
                .append(Markup.escaped(text))
                .append("</dd>\n");
    }

    private void list(String title, List<String> texts) {
        if (!texts.isEmpty()) {
            out.append("<section><h2>").append(title).append("</h2><ul>\n");
            texts.forEach(
                    text -> out.append("<li>").append(Markup.escaped(text)).append("</li>\n"));
            out.append("</ul></section>\n");
        }
    }

    private void filters(DiffResult result) {
        out.append("<form id=\"filters\" role=\"search\" hidden>\n<fieldset><legend>Show</legend>\n");
        for (Verdict verdict : List.of(Verdict.BREAKING, Verdict.POTENTIAL, Verdict.COMPATIBLE)) {
            out.append("<label><input type=\"checkbox\" name=\"verdict\" value=\"")
                    .append(verdict.key())
                    .append("\" checked> ")
                    .append(verdict.key())
                    .append("</label>\n");
        }
        out.append("</fieldset>\n");
        if (Texts.isUseKnown(result)) {
            out.append("<label><input type=\"checkbox\" name=\"used\"> only what the code uses</label>\n");
        }
        out.append("<label>Containing <input type=\"search\" name=\"text\" autocomplete=\"off\"></label>\n</form>\n")
                .append("<p id=\"count\" role=\"status\">")
                .append(Markup.escaped(Texts.counts(result)))
                .append("</p>\n");
    }

    private void finding(Finding finding) {
        String worst = finding.worst().key();
        out.append("<article class=\"")
                .append(worst)
                .append("\" data-verdict=\"")
                .append(worst)
                .append(Texts.isUnused(finding) ? "\" data-used=\"false" : "")
                .append("\" id=\"")
                .append(finding.fingerprint())
                .append("\">\n<h2><span class=\"verdict\">")
                .append(worst)
                .append("</span> ")
                .append(Markup.escaped(finding.text()))
                .append("</h2>\n<dl>\n");
        term("Wire", finding.wire().key());
        term("Source", finding.source().key());
        code("Place", Texts.where(Texts.place(finding)));
        Location old = finding.placeBefore().location();
        if (old != null) {
            code("Was at", old.toString());
        }
        if (!Texts.snippetBefore(finding).isEmpty()) {
            code("Old", Texts.snippetBefore(finding));
        }
        if (!Texts.snippetAfter(finding).isEmpty()) {
            code("New", Texts.snippetAfter(finding));
        }
        if (!finding.usedBy().isEmpty()) {
            term("Used by", Texts.usedBy(finding));
        }
        Texts.java(finding).forEach(change -> code("Java", change));
        Texts.sites(finding).forEach(site -> code("Used at", site));
        if (Texts.isUnused(finding)) {
            term("Used at", "no place in the code that was read");
        }
        String accepted = Texts.accepted(finding);
        if (accepted != null) {
            term("Accepted", accepted);
        }
        Texts.remedies(finding).forEach(remedy -> term("To do", remedy));
        code("Rule", finding.rule());
        out.append("</dl>\n</article>\n");
    }

    private void code(String name, String text) {
        out.append("<dt>")
                .append(name)
                .append("</dt><dd><code>")
                .append(Markup.escaped(text))
                .append("</code></dd>\n");
    }
}
