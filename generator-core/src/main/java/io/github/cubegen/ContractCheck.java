package io.github.cubegen;

import io.github.cubegen.contract.Rules;
import io.github.cubegen.contract.accepted.Accepted;
import io.github.cubegen.contract.accepted.AcceptedList;
import io.github.cubegen.contract.diff.Diff;
import io.github.cubegen.contract.diff.DiffResult;
import io.github.cubegen.contract.diff.Finding;
import io.github.cubegen.contract.diff.Place;
import io.github.cubegen.contract.diff.PreviousRun;
import io.github.cubegen.contract.diff.Version;
import io.github.cubegen.contract.lint.Lint;
import io.github.cubegen.contract.lint.LintRule;
import io.github.cubegen.contract.usage.UsageReader;
import io.github.cubegen.contract.usage.UsedSymbols;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.Location;
import io.github.cubegen.diagnostic.Severity;
import io.github.cubegen.model.ModelBuilder;
import io.github.cubegen.model.Server;
import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.spec.DataFile;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.ResolvedDocument;
import io.github.cubegen.spec.SpecSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The contract checks: a description against the rules of good descriptions, and a new version of it against the old one. Has
 * no state and writes nothing.
 */
public final class ContractCheck {

    private ContractCheck() {}

    /** Compares two versions of a description. Whatever is wrong with one of them is told in the outcome. */
    public static DiffOutcome diff(DiffRequest request) {
        ReadVersion before = ReadVersion.of(request.before(), request.limits(), request.options());
        ReadVersion after = ReadVersion.of(request.after(), request.limits(), request.options());
        Version old = before.version();
        Version now = after.version();
        if (old == null || now == null) {
            List<Diagnostic> problems = new ArrayList<>(before.errors());
            problems.addAll(after.errors());
            return new DiffOutcome(problems, null, before.side(), after.side(), List.of(), List.of());
        }
        UsedSymbols used =
                request.consumer() == null ? null : UsageReader.read(request.consumer(), old.plan(), now.plan());
        List<Diagnostic> classes = used == null ? List.of() : used.problems();
        DiffResult result =
                Diff.compare(old, now, request.severities(), request.today(), classes.isEmpty() ? used : null);
        if (result.sharedOperations() == 0
                && !old.model().operations().isEmpty()
                && !now.model().operations().isEmpty()) {
            return new DiffOutcome(
                    List.of(different(request, old, now)), null, before.side(), after.side(), List.of(), List.of());
        }
        Diagnostics problems = new Diagnostics();
        AcceptedList accepted = accepted(request.accepted(), request.limits(), problems);
        DiffResult judged = accepted(located(result, before, after), accepted).withLint(lint(now, after));
        PreviousRun previous = previous(request.previous(), request.limits(), problems);
        if (previous != null) {
            judged = previous.heldAgainst(judged);
        }
        List<Diagnostic> exceptions = new ArrayList<>(problems.all());
        exceptions.addAll(accepted.unknown(new Rules().ids()));
        if (exceptions.stream().noneMatch(told -> told.severity() == Severity.ERROR)) {
            exceptions.addAll(accepted.stale(request.today(), List.of()));
        }
        return new DiffOutcome(
                List.of(), judged, before.side(), after.side(), classes, DiagnosticOrder.sorted(exceptions));
    }

    /** The first run has no earlier one, so that a file that is not there yet is no error. */
    private static @Nullable PreviousRun previous(@Nullable Path report, Limits limits, Diagnostics problems) {
        if (report == null) {
            return null;
        }
        Location place = new Location(report.toString(), 0, 0);
        if (!Files.exists(report)) {
            problems.add(new Diagnostic(
                    Severity.WARNING,
                    "previous-report-missing",
                    "There is no report of an earlier run, so that every finding counts as new.",
                    JsonPointer.ROOT,
                    place));
            return new PreviousRun(List.of());
        }
        DataFile file = DataFile.read(report, limits, problems);
        if (file == null) {
            return null;
        }
        Optional<PreviousRun> previous = PreviousRun.read(file.root());
        if (previous.isEmpty()) {
            problems.add(new Diagnostic(
                    Severity.ERROR,
                    "previous-report-form",
                    "This is no report of a comparison; name the diff.json of an earlier run.",
                    JsonPointer.ROOT,
                    place));
        }
        return previous.orElse(null);
    }

    /** {@return the errors of a description that has no older version to compare it with} */
    public static List<Diagnostic> errors(SpecSource source, Limits limits, GeneratorOptions options) {
        return ReadVersion.of(source, limits, options).errors();
    }

    private static List<Diagnostic> lint(Version version, ResolvedDocument document) {
        return Lint.check(version.model(), new ModelBuilder().buildComponents(document), document.root());
    }

    private static Map<Severity, Long> lint(Version version, ReadVersion read) {
        List<Diagnostic> found = read.document() == null ? List.of() : lint(version, read.document());
        return Stream.concat(read.diagnostics().stream(), found.stream())
                .collect(Collectors.groupingBy(Diagnostic::severity, Collectors.counting()));
    }

    /** An accepted change stays in the report, and does not count. */
    private static DiffResult accepted(DiffResult result, AcceptedList accepted) {
        List<Finding> findings = result.findings().stream()
                .map(finding -> {
                    Set<String> rules = new LinkedHashSet<>(List.of(finding.rule()));
                    finding.effects().forEach(effect -> rules.add(effect.rule()));
                    finding.java().forEach(change -> rules.add(change.rule().id()));
                    Accepted entry = accepted.of(
                            finding.fingerprint(),
                            rules,
                            finding.placeBefore().pointer(),
                            finding.placeAfter().pointer());
                    return entry == null ? finding : finding.accepted(entry);
                })
                .toList();
        return result.withFindings(findings);
    }

    private static Diagnostic different(DiffRequest request, Version old, Version now) {
        return new Diagnostic(
                Severity.ERROR,
                DiffOutcome.DIFFERENT_API,
                "The old description, '" + old.model().info().title() + "', and the new one, '"
                        + now.model().info().title()
                        + "', have no operation in common: they describe different APIs; name another baseline.",
                JsonPointer.ROOT,
                new Location(request.before().file().toString(), 0, 0));
    }

    private static DiffResult located(DiffResult result, ReadVersion before, ReadVersion after) {
        List<Place> old = before.places(result.findings().stream()
                .map(finding -> finding.placeBefore().pointer())
                .toList());
        List<Place> now = after.places(result.findings().stream()
                .map(finding -> finding.placeAfter().pointer())
                .toList());
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < result.findings().size(); i++) {
            findings.add(result.findings().get(i).at(old.get(i), now.get(i)));
        }
        return result.withFindings(findings);
    }

    /**
     * Checks a description: everything that the generator has to tell of it, and what the lint rules find. What an entry of the
     * list of accepted findings names is left out; entries that are not needed or have expired are told.
     */
    public static LintOutcome validate(LintRequest request) {
        ReadVersion read = ReadVersion.of(request.spec(), request.limits(), request.options());
        List<Diagnostic> found = new ArrayList<>(read.diagnostics());
        Version version = read.version();
        if (version != null && read.document() != null) {
            // The rule of the check weighs more, and says the same.
            found.removeIf(told -> told.rule().equals(Server.UNDECLARED_VARIABLE));
            found.addAll(read.document().locate(lint(version, read.document())));
        }
        Diagnostics problems = new Diagnostics();
        AcceptedList accepted = accepted(request.accepted(), request.limits(), problems);
        List<Diagnostic> told = new ArrayList<>(accepted.without(found));
        told.addAll(accepted.stale(
                request.today(),
                Arrays.stream(LintRule.values()).map(LintRule::id).toList()));
        told.addAll(problems.all());
        return new LintOutcome(DiagnosticOrder.sorted(told), accepted.used());
    }

    private static AcceptedList accepted(@Nullable Path list, Limits limits, Diagnostics problems) {
        DataFile file = list == null ? null : DataFile.read(list, limits, problems);
        if (file == null) {
            return new AcceptedList(List.of());
        }
        Diagnostics wrong = new Diagnostics();
        List<Accepted> entries = Accepted.read(file.root(), wrong);
        file.locate(wrong.all()).forEach(problems::add);
        List<Diagnostic> places = file.locate(entries.stream()
                .map(entry -> new Diagnostic(Severity.INFO, "place", "", entry.place(), null))
                .toList());
        List<Accepted> located = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            located.add(entries.get(i).at(places.get(i).location()));
        }
        return new AcceptedList(located);
    }
}
