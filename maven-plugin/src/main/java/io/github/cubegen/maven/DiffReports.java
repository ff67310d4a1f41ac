package io.github.cubegen.maven;

import io.github.cubegen.Version;
import io.github.cubegen.contract.Verdict;
import io.github.cubegen.contract.diff.DiffResult;
import io.github.cubegen.contract.diff.Thresholds;
import io.github.cubegen.contract.report.DiffReport;
import io.github.cubegen.contract.report.DiffReport.Status;
import io.github.cubegen.contract.report.ReportFiles;
import io.github.cubegen.contract.report.SourceRoot;
import io.github.cubegen.contract.report.TextReport;
import io.github.cubegen.contract.usage.Usage;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.Severity;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Writes the reports of a comparison and tells them. */
final class DiffReports {

    /** How many places in the code are told of one finding; the reports have more. */
    private static final int MOST_SITES = 3;

    private final Log log;
    private final SourceRoot root;
    private final Path folder;

    private DiffReports(Log log, SourceRoot root, Path folder) {
        this.log = log;
        this.root = root;
        this.folder = folder;
    }

    /**
     * {@return the reports of a project}
     *
     * @param folder that the user has chosen; null for the one that is usual
     */
    static DiffReports of(Log log, MavenProject project, MavenSession session, @Nullable File folder) {
        return new DiffReports(
                log,
                SourceRoot.above(ProjectFolders.base(project, session)),
                new ProjectFolders(project, session, false).reports(folder));
    }

    static String tool() {
        return Version.current();
    }

    /** What the build fails for is an error in the log, the rest that breaks someone a warning. */
    void write(DiffReport report, Thresholds thresholds) throws IOException, MojoFailureException {
        files(report);
        DiffResult result = report.result();
        if (result == null) {
            throw notCompared(report);
        }
        result.findings().stream().limit(Report.MOST).forEach(finding -> {
            String line = TextReport.line(finding);
            if (thresholds.isReached(finding)) {
                log.error(line);
            } else if (finding.worst() != Verdict.COMPATIBLE && finding.accepted() == null) {
                log.warn(line);
            } else {
                log.info(line);
            }
            Usage usage = finding.usage();
            if (usage != null) {
                usage.sites().stream().limit(MOST_SITES).forEach(site -> log.info("    at " + site.text()));
            }
        });
        if (!report.problems().isEmpty()) {
            report.problems().forEach(problem -> log.error(problem.toString()));
            throw new MojoFailureException(
                    "Which changes touch the code is not known: the reasons are told above and in "
                            + folder.resolve("diff.txt"));
        }
        report.exceptions().forEach(told -> {
            if (told.severity() == Severity.ERROR) {
                log.error(told.toString());
            } else {
                log.warn(told.toString());
            }
        });
        if (report.status() == Status.BAD_INPUT || report.status() == Status.UNKNOWN_RULE) {
            throw new MojoFailureException(
                    "The list of accepted changes or the report of the earlier run is wrong, as told above");
        }
        if (report.status() == Status.EXPIRED) {
            throw new MojoFailureException("What was accepted for a while is accepted no longer, as told above");
        }
        String summary = "wire " + result.wire().key() + ", source "
                + result.source().key() + ", " + result.findings().size() + " findings; reports in " + folder;
        if (report.status() == Status.FAILED) {
            throw new MojoFailureException("The new version breaks its users: " + summary);
        }
        if (report.notice() != null) {
            log.info(report.notice());
        }
        log.info("Compared with " + report.before().source() + ": " + summary);
    }

    /** A description that can't be read fails the build, also if there is nothing to compare it with. */
    void noBaseline(String reason, String source, List<Diagnostic> errors) throws IOException, MojoFailureException {
        if (!errors.isEmpty()) {
            DiffReport report = DiffReport.without(tool(), Status.BAD_INPUT, "none", source, errors, null);
            files(report);
            throw notCompared(report);
        }
        files(DiffReport.without(tool(), Status.NO_BASELINE, "none", source, errors, reason));
        log.info("Nothing was compared: " + reason);
    }

    private MojoFailureException notCompared(DiffReport report) {
        report.problems().forEach(problem -> log.error(problem.toString()));
        return new MojoFailureException(
                "Nothing was compared: the reasons are told above and in " + folder.resolve("diff.txt"));
    }

    void badInput(Status status, String rule, @Nullable String reason) throws IOException {
        Diagnostic problem = new Diagnostic(Severity.ERROR, rule, String.valueOf(reason), JsonPointer.ROOT, null);
        files(DiffReport.without(tool(), status, "not found", "not read", List.of(problem), null));
    }

    private void files(DiffReport report) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : ReportFiles.of(report, root).entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
