package io.github.cubegen.contract.report;

import io.github.cubegen.contract.JavaRule;
import io.github.cubegen.contract.Remedy;
import io.github.cubegen.contract.Verdict;
import io.github.cubegen.contract.accepted.Accepted;
import io.github.cubegen.contract.diff.Calls;
import io.github.cubegen.contract.diff.DiffResult;
import io.github.cubegen.contract.diff.Effect;
import io.github.cubegen.contract.diff.Ending;
import io.github.cubegen.contract.diff.Finding;
import io.github.cubegen.contract.diff.Overview;
import io.github.cubegen.contract.diff.Place;
import io.github.cubegen.contract.diff.PreviousRun;
import io.github.cubegen.contract.diff.Severities;
import io.github.cubegen.contract.diff.Thresholds;
import io.github.cubegen.contract.source.JavaChange;
import io.github.cubegen.contract.usage.CallSite;
import io.github.cubegen.contract.usage.Usage;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.Location;
import io.github.cubegen.diagnostic.Severity;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reports to test with. */
final class Reports {
    /** A text that would be something else than text in each of the forms. */
    static final String HOSTILE = "<img src=x onerror=alert(1)> \"]]> @team [a](http://b) | x | `c` ${d}";

    private static final CallSite SITE = new CallSite(
            "com.acme.App", "show", "src/main/java/com/acme/App.java", 12, CallSite.Scope.MAIN, CallSite.How.NAMED);

    private static final Set<DiffReport.Status> NOTHING_COMPARED = EnumSet.of(
            DiffReport.Status.BAD_INPUT,
            DiffReport.Status.BAD_PARAMETER,
            DiffReport.Status.BASELINE_NOT_FOUND,
            DiffReport.Status.DIFFERENT_API,
            DiffReport.Status.UNKNOWN_RULE,
            DiffReport.Status.NO_BASELINE);

    private static final Settings SETTINGS = new Settings(
            new Thresholds(Verdict.BREAKING, null, true), new Severities(Map.of("op-removed", Verdict.POTENTIAL)));

    private Reports() {}

    static DiffReport of(DiffReport.Status status) {
        boolean compared = !NOTHING_COMPARED.contains(status);
        return new DiffReport(
                "1.0",
                status,
                new DiffReport.Side("git:main:api.yaml (0123456)", "1.0.0", "0123456789abcdef".repeat(4)),
                new DiffReport.Side("src/main/openapi/api.yaml", "1.1.0", ""),
                compared ? SETTINGS : null,
                compared ? result() : null,
                (!compared && status != DiffReport.Status.NO_BASELINE) || status == DiffReport.Status.UNREADABLE_CLASSES
                        ? List.of(new Diagnostic(Severity.ERROR, "bad-baseline", HOSTILE, JsonPointer.ROOT, null))
                        : List.of(),
                status == DiffReport.Status.EXPIRED
                        ? List.of(new Diagnostic(Severity.ERROR, "accepted-expired", HOSTILE, JsonPointer.ROOT, null))
                        : List.of(),
                status == DiffReport.Status.NO_BASELINE ? "there is none yet" : null);
    }

    static DiffReport versions(String before, String after) {
        return new DiffReport(
                "1.0",
                DiffReport.Status.FAILED,
                new DiffReport.Side("old.yaml", before, ""),
                new DiffReport.Side("new.yaml", after, ""),
                SETTINGS,
                result(),
                List.of(),
                List.of(),
                null);
    }

    static DiffResult result() {
        return new DiffResult(
                List.of(
                        finding(0, Verdict.BREAKING, HOSTILE),
                        finding(1, Verdict.POTENTIAL, "Pet.age"),
                        finding(2, Verdict.COMPATIBLE, "Pet.name")),
                7,
                List.of("One reference was not followed."),
                new Overview(
                        List.of(
                                new Ending(
                                        "GET /pets",
                                        JsonPointer.parse("/paths/~1pets/get"),
                                        LocalDate.of(2027, 1, 31),
                                        true,
                                        List.of(SITE)),
                                new Ending(HOSTILE, JsonPointer.ROOT, null, true, List.of())),
                        new Calls(9, 4, 2),
                        Map.of(Severity.WARNING, 3L),
                        List.of(new PreviousRun.Past("00000000000000ff", "op-removed", HOSTILE))));
    }

    static DiffReport large(int findings) {
        List<Finding> all = IntStream.range(0, findings)
                .mapToObj(i -> finding(i, Verdict.BREAKING, "Pet.property" + i))
                .toList();
        return new DiffReport(
                "1.0",
                DiffReport.Status.FAILED,
                new DiffReport.Side("old.yaml", "1", ""),
                new DiffReport.Side("new.yaml", "2", ""),
                SETTINGS,
                new DiffResult(all, 7, List.of(), new Overview(List.of(), null, Map.of(), null)),
                List.of(),
                List.of(),
                null);
    }

    /** A member that is gone, one of another type, one that is new. */
    private static List<JavaChange> java(int number, JsonPointer place) {
        JavaRule rule = switch (number) {
            case 0 -> JavaRule.MEMBER_REMOVED;
            case 1 -> JavaRule.MEMBER_TYPE_CHANGED;
            default -> JavaRule.MEMBER_ADDED;
        };
        return List.of(new JavaChange(
                rule.rule(),
                rule.rule().source(),
                List.of("com.acme.model.Pet#age", "com.acme.model.Pet.Builder#age", "com.acme.model.Kind#CAT"),
                number == 1 ? "java.util.List<java.lang.Integer>" : null,
                number == 1 ? "java.lang.Long" : null,
                place,
                place,
                false));
    }

    /** The first is used, the second is not, of others it is not known. */
    private static @Nullable Usage usage(int number) {
        CallSite test = new CallSite(
                "com.acme.AppTest", "", "com/acme/AppTest.java", 0, CallSite.Scope.TEST, CallSite.How.WHOLE);
        return switch (number) {
            case 0 -> new Usage(true, Verdict.BREAKING, List.of(SITE, test), 3);
            case 1 -> new Usage(false, null, List.of(), 0);
            default -> null;
        };
    }

    private static Finding finding(int number, Verdict verdict, String subject) {
        JsonPointer pointer = number == 2
                ? JsonPointer.parse("/paths/~1pets~1{id}/get")
                : JsonPointer.parse("/components/schemas/Pet");
        return new Finding(
                "resp-property-removed",
                String.format("%016x", number),
                verdict,
                Verdict.COMPATIBLE,
                subject,
                "the property was removed",
                "string",
                null,
                new Place(
                        pointer,
                        new Location("old file.yaml", 3 + number, 7),
                        "{\"type\":\"" + HOSTILE + "\"}",
                        List.of("{", HOSTILE, "}")),
                new Place(pointer, new Location("src/main/openapi/api.yaml", 4 + number, 7), "{}", List.of("{", "}")),
                List.of(new Effect("resp-property-removed", verdict, Remedy.ANSWER_AS_BEFORE)),
                number == 0 ? List.of("DELETE /pets/{id}", "GET /pets/{id}") : List.of("GET /pets/{id}"),
                true,
                java(number, pointer),
                usage(number),
                number == 1
                        ? new Accepted(
                                "resp-property-removed",
                                pointer.toString(),
                                "",
                                HOSTILE,
                                HOSTILE,
                                LocalDate.of(2027, 1, 31),
                                JsonPointer.ROOT,
                                null)
                        : null,
                number == 0 ? Finding.State.NEW : Finding.State.KNOWN);
    }
}
