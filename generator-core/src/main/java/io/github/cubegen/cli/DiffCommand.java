package io.github.cubegen.cli;

import io.github.cubegen.ContractCheck;
import io.github.cubegen.DiffRequest;
import io.github.cubegen.Version;
import io.github.cubegen.contract.Rules;
import io.github.cubegen.contract.Verdict;
import io.github.cubegen.contract.accepted.AcceptedList;
import io.github.cubegen.contract.diff.Severities;
import io.github.cubegen.contract.diff.Thresholds;
import io.github.cubegen.contract.report.DiffReport;
import io.github.cubegen.contract.report.DiffReport.Status;
import io.github.cubegen.contract.report.ReportFiles;
import io.github.cubegen.contract.report.Settings;
import io.github.cubegen.contract.report.SourceRoot;
import io.github.cubegen.contract.report.TextReport;
import io.github.cubegen.contract.usage.ConsumerClasses;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.NearestName;
import io.github.cubegen.diagnostic.Severity;
import io.github.cubegen.output.Reason;
import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.SpecSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code cubegen diff}. The options are those of the Maven goal; picocli fills the fields. */
@Command(
        name = "diff",
        description = "Compares a description with an older version, and says what breaks.",
        mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
    /** From which verdict on a comparison fails. */
    enum Threshold {
        POTENTIAL(Verdict.POTENTIAL),
        BREAKING(Verdict.BREAKING),
        NEVER(null);

        private final @Nullable Verdict verdict;

        Threshold(@Nullable Verdict verdict) {
            this.verdict = verdict;
        }

        /** {@return how it is written on the command line, in any case} */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Nullable
        Verdict verdict() {
            return verdict;
        }
    }

    private static final String NONE = "none";
    private static final String GIT = "git:";

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private DescriptionOptions description = new DescriptionOptions();

    @Mixin
    private CheckOptions check = new CheckOptions();

    @Option(
            names = "--baseline",
            required = true,
            paramLabel = "FILE",
            description = "The older version, a file; none as long as there is no such. Revisions of git and artifacts"
                    + " are for the Maven goal.")
    private String baseline = "";

    @Option(
            names = "--fail-on-wire",
            paramLabel = "VERDICT",
            defaultValue = "breaking",
            description =
                    "From which verdict on the wire it fails: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private Threshold failOnWire = Threshold.BREAKING;

    @Option(
            names = "--fail-on-source",
            paramLabel = "VERDICT",
            defaultValue = "breaking",
            description =
                    "From which verdict in the source it fails: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private Threshold failOnSource = Threshold.BREAKING;

    @Option(
            names = "--classes",
            paramLabel = "FOLDER",
            description =
                    "Compiled code that uses the client, a folder or jar: the report says which changes touch it, and"
                            + " where. Can be given more than once.")
    private List<Path> classes = List.of();

    @Option(names = "--test-classes", paramLabel = "FOLDER", description = "The same for the tests of that code.")
    private List<Path> testClasses = List.of();

    @Option(
            names = "--fail-only-on-used",
            description = "It fails only for what the code in --classes and --test-classes uses.")
    private boolean failOnlyOnUsed;

    @Option(
            names = "--severity",
            paramLabel = "RULE=VERDICT",
            description = "The verdict of a rule: breaking, potential or compatible. May be repeated.")
    private Map<String, Verdict> severities = Map.of();

    @Option(
            names = "--accepted-changes",
            paramLabel = "FILE",
            description = "The list of accepted changes, which don't count.")
    private @Nullable Path acceptedChanges;

    @Option(
            names = "--previous-report",
            paramLabel = "FILE",
            description = "The diff.json of an earlier run: the reports say what is new, known and fixed since.")
    private @Nullable Path previousReport;

    @Option(
            names = "--reports",
            paramLabel = "FOLDER",
            description = "The folder of the reports. Default: none are written.")
    private @Nullable Path reports;

    @Override
    public Integer call() {
        CommandLine line =
                Objects.requireNonNull(command, "picocli fills the fields").commandLine();
        GeneratorOptions client = check.client(line);
        Path old = old(line);
        if (failOnlyOnUsed && !hasClasses()) {
            throw new ParameterException(line, "--fail-only-on-used needs --classes: the code that uses the client");
        }
        DiffReport report = report(client, old);
        int code = code(report.status());
        PrintWriter out = code == Main.OK ? line.getOut() : line.getErr();
        TextReport.lines(report).forEach(out::println);
        try {
            write(report);
        } catch (IOException e) {
            line.getErr().println("The reports can't be written: " + Reason.of(e));
            return Main.FAILED;
        }
        return code;
    }

    private DiffReport report(GeneratorOptions client, Path old) {
        String spec = description.source().file().toString();
        if (baseline.equals(NONE)) {
            List<Diagnostic> errors = ContractCheck.errors(description.source(), Limits.DEFAULT, client);
            return errors.isEmpty()
                    ? DiffReport.without(
                            Version.current(),
                            Status.NO_BASELINE,
                            NONE,
                            spec,
                            errors,
                            "there is no old version yet (baseline none)")
                    : DiffReport.without(Version.current(), Status.BAD_INPUT, NONE, spec, errors, null);
        }
        if (baseline.startsWith(GIT)) {
            return DiffReport.without(
                    Version.current(), Status.BASELINE_NOT_FOUND, baseline, spec, List.of(revision()), null);
        }
        Set<String> rules = new Rules().ids();
        List<Diagnostic> unknown = severities.keySet().stream()
                .filter(rule -> !rules.contains(rule))
                .map(rule -> "There is no rule '" + rule + "'" + NearestName.hint(rule, rules))
                .map(message ->
                        new Diagnostic(Severity.ERROR, AcceptedList.UNKNOWN_RULE, message, JsonPointer.ROOT, null))
                .toList();
        if (!unknown.isEmpty()) {
            return DiffReport.without(Version.current(), Status.UNKNOWN_RULE, baseline, spec, unknown, null);
        }
        Severities verdicts = new Severities(severities);
        return ContractCheck.diff(new DiffRequest(
                        SpecSource.of(old),
                        description.source(),
                        Limits.DEFAULT,
                        client,
                        verdicts,
                        hasClasses() ? new ConsumerClasses(classes, testClasses, List.of()) : null,
                        acceptedChanges,
                        previousReport,
                        LocalDate.now(ZoneOffset.UTC)))
                .report(
                        baseline,
                        spec,
                        new Settings(
                                new Thresholds(failOnWire.verdict(), failOnSource.verdict(), failOnlyOnUsed), verdicts),
                        null);
    }

    /** A revision of git is told as such: that it can't be a path, as on Windows, is not what is wrong with it. */
    private Path old(CommandLine line) {
        try {
            return baseline.startsWith(GIT) ? Path.of("") : Main.path(baseline);
        } catch (TypeConversionException e) {
            throw new ParameterException(line, "--baseline: " + e.getMessage());
        }
    }

    /** {@return what to do with a revision of git, which is found by the goal only} */
    private Diagnostic revision() {
        String revision = baseline.substring(GIT.length());
        return new Diagnostic(
                Severity.ERROR,
                "bad-baseline",
                "the command line compares files, and revisions of git are for the Maven goal; "
                        + (revision.contains(":")
                                ? "get the file with git show " + revision + " > old.yaml"
                                : "name a file"),
                JsonPointer.ROOT,
                null);
    }

    private boolean hasClasses() {
        return !classes.isEmpty() || !testClasses.isEmpty();
    }

    private void write(DiffReport report) throws IOException {
        if (reports != null) {
            Files.createDirectories(reports);
            SourceRoot root = SourceRoot.above(Path.of(""));
            for (Map.Entry<String, String> file : ReportFiles.of(report, root).entrySet()) {
                Files.writeString(reports.resolve(file.getKey()), file.getValue());
            }
        }
    }

    private static int code(Status status) {
        return switch (status) {
            case PASSED, NO_BASELINE -> Main.OK;
            case FAILED -> Main.FAILED;
            case BAD_PARAMETER -> Main.USAGE;
            case BAD_INPUT -> Main.BAD_INPUT;
            case UNREADABLE_CLASSES -> Main.UNREADABLE_CLASSES;
            case EXPIRED -> Main.EXPIRED;
            case BASELINE_NOT_FOUND -> Main.BASELINE_NOT_FOUND;
            case DIFFERENT_API -> Main.DIFFERENT_API;
            case UNKNOWN_RULE -> Main.UNKNOWN_RULE;
        };
    }
}
