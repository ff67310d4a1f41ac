package io.github.cubegen.contract.report;

import io.github.cubegen.contract.diff.DiffResult;
import io.github.cubegen.contract.diff.Finding;
import java.util.Set;
import java.util.TreeSet;

/** What the user of the page can choose; hidden as long as there is no script to do it. */
final class HtmlFilters {

    private final StringBuilder out;

    HtmlFilters(StringBuilder out) {
        this.out = out;
    }

    /** {@return the operations that a finding is a part of, each between line feeds} */
    static String operations(Finding finding) {
        return finding.usedBy().isEmpty() ? "" : "\n" + String.join("\n", finding.usedBy()) + "\n";
    }

    void write(DiffResult result) {
        out.append("<form id=\"filters\" role=\"search\" aria-label=\"Findings\" hidden>\n")
                .append("<fieldset><legend>Show</legend>\n");
        Counts.ORDER.forEach(verdict -> out.append("<label><input type=\"checkbox\" name=\"verdict\" value=\"")
                .append(verdict.key())
                .append("\" checked> ")
                .append(verdict.key())
                .append("</label>\n"));
        if (Texts.isUseKnown(result)) {
            out.append("<label><input type=\"checkbox\" name=\"used\"> only what the code uses</label>\n");
        }
        out.append("</fieldset>\n");
        Set<String> operations = new TreeSet<>();
        result.findings().forEach(finding -> operations.addAll(finding.usedBy()));
        if (operations.size() > 1) {
            out.append("<label>Operation <select name=\"operation\"><option value=\"\">all</option>\n");
            operations.forEach(operation ->
                    out.append("<option>").append(Markup.escaped(operation)).append("</option>\n"));
            out.append("</select></label>\n");
        }
        out.append("<label>Containing <input type=\"search\" name=\"text\" autocomplete=\"off\"></label>\n</form>\n")
                .append("<p id=\"count\" role=\"status\">")
                .append(Markup.escaped(Texts.counts(result)))
                .append("</p>\n");
    }
}
