package io.github.cubegen.cli;

import io.github.cubegen.ContractCheck;
import io.github.cubegen.LintOutcome;
import io.github.cubegen.LintRequest;
import io.github.cubegen.contract.accepted.AcceptedList;
import io.github.cubegen.diagnostic.Severity;
import io.github.cubegen.spec.Limits;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cubegen validate}. The options are those of the Maven goal; picocli fills the fields. */
@Command(
        name = "validate",
        description = "Checks a description: everything that a generator has to tell, lint rules, and the examples.",
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private DescriptionOptions description = new DescriptionOptions();

    @Mixin
    private CheckOptions check = new CheckOptions();

    @Option(names = "--accepted", paramLabel = "FILE", description = "The list of accepted findings.")
    private @Nullable Path accepted;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "From which severity on it fails: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private Severity failOn = Severity.ERROR;

    @Override
    public Integer call() {
        CommandLine line =
                Objects.requireNonNull(command, "picocli fills the fields").commandLine();
        LintOutcome outcome = ContractCheck.validate(new LintRequest(
                description.source(), Limits.DEFAULT, check.client(line), accepted, LocalDate.now(ZoneOffset.UTC)));
        outcome.diagnostics().forEach(diagnostic -> line.getErr().println(diagnostic));
        int found = outcome.diagnostics().size();
        String summary = found + (found == 1 ? " finding, " : " findings, ") + outcome.accepted() + " accepted";
        if (outcome.diagnostics().stream().anyMatch(told -> told.rule().equals(AcceptedList.EXPIRED))) {
            line.getErr().println("What was accepted for a while is accepted no longer: " + summary);
            return Main.EXPIRED;
        }
        if (outcome.count(failOn) > 0) {
            line.getErr().println("The check has failed: " + summary);
            return Main.FAILED;
        }
        line.getOut().println("The description is good: " + summary);
        return Main.OK;
    }
}
