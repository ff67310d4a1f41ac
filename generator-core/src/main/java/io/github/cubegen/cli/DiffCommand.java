package io.github.cubegen.cli;

import io.github.cubegen.ContractCheck;
import io.github.cubegen.DiffOutcome;
import io.github.cubegen.DiffRequest;
import io.github.cubegen.Version;
import io.github.cubegen.contract.Verdict;
import io.github.cubegen.contract.diff.DiffResult;
import io.github.cubegen.contract.diff.Severities;
import io.github.cubegen.contract.report.DiffReport;
import io.github.cubegen.contract.report.DiffReport.Status;
import io.github.cubegen.contract.report.ReportFiles;
import io.github.cubegen.contract.report.TextReport;
import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.SpecSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

        boolean isReached(Verdict worst) {
            return verdict != null && worst.compareTo(verdict) >= 0;
        }
    }

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private DescriptionOptions description = new DescriptionOptions();

    @Option(names = "--baseline", required = true, paramLabel = "FILE", description = "The older version.")
    private Path baseline = Path.of("");

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
            names = "--reports",
            paramLabel = "FOLDER",
            description = "The folder of the reports. Default: none are written.")
    private @Nullable Path reports;

    @Override
    public Integer call() throws IOException {
        CommandLine line =
                Objects.requireNonNull(command, "picocli fills the fields").commandLine();
        List<String> problems = GeneratorOptions.problems(description.basePackage(), null);
        if (!problems.isEmpty()) {
            throw new ParameterException(line, String.join("\n", problems));
        }
        DiffReport report = report(ContractCheck.diff(new DiffRequest(
                SpecSource.of(baseline),
                description.source(),
                Limits.DEFAULT,
                new GeneratorOptions(description.basePackage(), null),
                Severities.DEFAULT)));
        boolean good = report.status() == Status.PASSED;
        TextReport.lines(report).forEach((good ? line.getOut() : line.getErr())::println);
        if (reports != null) {
            Files.createDirectories(reports);
            for (Map.Entry<String, String> file : ReportFiles.of(report).entrySet()) {
                Files.writeString(reports.resolve(file.getKey()), file.getValue());
            }
        }
        return good ? Main.OK : report.status() == Status.FAILED ? Main.FAILED : Main.BAD_INPUT;
    }

    private DiffReport report(DiffOutcome outcome) {
        DiffResult result = outcome.result();
        Status status = result == null
                ? Status.BAD_INPUT
                : failOnWire.isReached(result.wire()) || failOnSource.isReached(result.source())
                        ? Status.FAILED
                        : Status.PASSED;
        return new DiffReport(
                Version.current(),
                status,
                new DiffReport.Side(baseline.toString(), outcome.before()),
                new DiffReport.Side(description.spec().toString(), outcome.after()),
                result,
                outcome.diagnostics(),
                null);
    }
}
