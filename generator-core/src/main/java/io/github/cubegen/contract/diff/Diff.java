package io.github.cubegen.contract.diff;

import io.github.cubegen.contract.ApiRule;
import io.github.cubegen.contract.Verdict;
import io.github.cubegen.contract.source.JavaChange;
import io.github.cubegen.contract.source.SourceDiff;
import io.github.cubegen.contract.usage.CallSite;
import io.github.cubegen.contract.usage.ChangeUses;
import io.github.cubegen.contract.usage.UsedSymbols;
import io.github.cubegen.contract.wire.SchemaPair;
import io.github.cubegen.contract.wire.Where;
import io.github.cubegen.contract.wire.WireChange;
import io.github.cubegen.contract.wire.WireDiff;
import io.github.cubegen.contract.wire.WireResult;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Operation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares two versions: on the wire, then in Java, then which of the one comes from which of the other. */
public final class Diff {

    private Diff() {}

    /**
     * {@return what differs between an old and a new version}
     *
     * @param today the day on which it is decided what has ended
     */
    public static DiffResult compare(Version before, Version after, Severities severities, LocalDate today) {
        return compare(before, after, severities, today, null);
    }

    /**
     * {@return what differs between an old and a new version}
     *
     * @param today the day on which it is decided what has ended
     * @param used what the consumer's code uses; null if that is not known
     */
    public static DiffResult compare(
            Version before, Version after, Severities severities, LocalDate today, @Nullable UsedSymbols used) {
        WireResult wire = WireDiff.compare(before.model(), after.model(), today);
        List<JavaChange> java = SourceDiff.compare(before.plan(), after.plan(), successors(wire));
        Causes causes = new Causes(wire);
        IdentityHashMap<WireChange, List<JavaChange>> consequences = new IdentityHashMap<>();
        List<JavaChange> alone = new ArrayList<>();
        for (JavaChange change : java) {
            Optional<WireChange> cause = causes.of(change);
            if (cause.isPresent()) {
                consequences
                        .computeIfAbsent(cause.get(), key -> new ArrayList<>())
                        .add(change);
            } else {
                alone.add(change);
            }
        }
        ChangeUses uses = used == null
                ? null
                : new ChangeUses(
                        used, before.model(), before.plan(), after.plan(), wire, severities::wire, severities::source);
        FindingMaker maker = new FindingMaker(severities, new Usages(wire.users()));
        List<Finding> findings = new ArrayList<>();
        for (WireChange change : wire.changes()) {
            List<JavaChange> inJava = consequences.getOrDefault(change, List.of());
            Finding finding = maker.ofWire(change, inJava);
            findings.add(uses == null ? finding : finding.used(uses.of(change, inJava)));
        }
        for (JavaChange change : alone) {
            Finding finding = maker.ofJava(change);
            findings.add(uses == null ? finding : finding.used(uses.of(change)));
        }
        versionNotBumped(before.model(), after.model(), findings, maker, uses);
        findings.sort(Comparator.comparing(Finding::worst)
                .thenComparing(Finding::wire)
                .reversed());
        return new DiffResult(
                findings, wire.operations().size(), limits(wire), overview(before.model(), after.model(), uses));
    }

    private static Overview overview(ApiModel before, ApiModel after, @Nullable ChangeUses uses) {
        if (uses == null) {
            return new Overview(Ending.of(after, name -> List.of()), null, Map.of(), null);
        }
        int main = 0;
        int tests = 0;
        for (Operation operation : before.operations()) {
            List<CallSite> sites = uses.calls(operation.method() + " " + operation.path());
            main += isCalled(sites, CallSite.Scope.MAIN);
            tests += isCalled(sites, CallSite.Scope.TEST);
        }
        return new Overview(
                Ending.of(after, uses::calls), new Calls(before.operations().size(), main, tests), Map.of(), null);
    }

    private static int isCalled(List<CallSite> sites, CallSite.Scope scope) {
        return sites.stream().anyMatch(site -> site.scope() == scope) ? 1 : 0;
    }

    /** A schema can stand in the place of several; the one with the same name is the likeliest. */
    private static Map<JsonPointer, JsonPointer> successors(WireResult wire) {
        Map<JsonPointer, JsonPointer> successors = new HashMap<>(wire.operations());
        for (SchemaPair pair : wire.schemas()) {
            successors.merge(pair.before(), pair.after(), (one, other) -> other.equals(pair.before()) ? other : one);
        }
        wire.renamedBases().forEach(successors::putIfAbsent);
        return successors;
    }

    private static void versionNotBumped(
            ApiModel before, ApiModel after, List<Finding> findings, FindingMaker maker, @Nullable ChangeUses uses) {
        String old = before.info().version();
        String now = after.info().version();
        boolean breaking = findings.stream().anyMatch(finding -> finding.worst() == Verdict.BREAKING);
        VersionStep step = VersionStep.between(old, now).orElse(old.equals(now) ? VersionStep.NONE : VersionStep.MAJOR);
        if ((breaking && step != VersionStep.MAJOR) || VersionStep.isLower(old, now)) {
            Where where = new Where(
                    "info.version", before.info().pointer(), after.info().pointer(), null, null);
            WireChange change = WireChange.of(where, ApiRule.VERSION_NOT_BUMPED.rule(), old, now);
            Finding finding = maker.ofWire(change, List.of());
            findings.add(uses == null ? finding : finding.used(uses.of(change, List.of())));
        }
    }

    private static List<String> limits(WireResult wire) {
        return wire.limited()
                ? List.of(
                        "Some schemas were not compared: recursive ones stand in each other's place in too many ways.")
                : List.of();
    }
}
