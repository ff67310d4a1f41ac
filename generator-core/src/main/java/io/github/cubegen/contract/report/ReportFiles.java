package io.github.cubegen.contract.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The report in every form, each under the name of its file. */
public final class ReportFiles {
    private ReportFiles() {}

    /** {@return the texts by name of file, with the names of the descriptions as they are} */
    public static Map<String, String> of(DiffReport report) {
        return of(report, null);
    }

    /**
     * {@return the texts by name of file: {@code diff.txt} for people, the others for what shows or reads them}
     *
     * @param root of the files, for code scanning; null if their names stay as they are
     */
    public static Map<String, String> of(DiffReport report, @Nullable SourceRoot root) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("diff.txt", String.join("\n", TextReport.lines(report)) + "\n");
        files.put("diff.md", MarkdownReport.text(report));
        files.put("diff.html", HtmlReport.text(report));
        files.put("diff.json", JsonReport.text(report));
        files.put("diff.sarif", SarifReport.text(report, root));
        files.put("diff-junit.xml", JunitReport.text(report));
        return files;
    }
}
