package io.github.cubegen.contract.report;

import io.github.cubegen.contract.diff.DiffResult;
import io.github.cubegen.contract.diff.Place;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.Location;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a report of a comparison tells.
 *
 * @param tool the version of Cubegen
 * @param status what came of it
 * @param before the old version
 * @param after the new version
 * @param settings how it was judged; null if it did not come to that
 * @param result what differs; null if nothing could be compared
 * @param problems why nothing could be compared, or why it is not known which changes touch the code; empty if all is known
 * @param exceptions what there is to tell of the list of accepted changes: entries that are wrong, of no use, or expired
 * @param notice something to know that is no problem, for example that there is no old version yet; null if there is nothing
 */
public record DiffReport(
        String tool,
        Status status,
        Side before,
        Side after,
        @Nullable Settings settings,
        @Nullable DiffResult result,
        List<Diagnostic> problems,
        List<Diagnostic> exceptions,
        @Nullable String notice) {

    public DiffReport {
        problems = List.copyOf(problems);
        exceptions = List.copyOf(exceptions);
    }

    /** {@return the report of a comparison that did not take place, of descriptions of which nothing else is known} */
    public static DiffReport without(
            String tool,
            Status status,
            String before,
            String after,
            List<Diagnostic> problems,
            @Nullable String notice) {
        return new DiffReport(tool, status, Side.of(before), Side.of(after), null, null, problems, List.of(), notice);
    }

    /**
     * {@return the same under other names of files} What lies in a folder that is made for one run has another name in each, so
     * that no two reports would be the same.
     *
     * @param names gives a text in which the names are replaced
     */
    public DiffReport named(UnaryOperator<String> names) {
        return new DiffReport(
                tool,
                status,
                before,
                after,
                settings,
                result == null
                        ? null
                        : result.withFindings(result.findings().stream()
                                .map(finding -> finding.at(named(finding.placeBefore(), names), finding.placeAfter()))
                                .toList()),
                problems.stream().map(problem -> named(problem, names)).toList(),
                exceptions,
                notice);
    }

    private static Place named(Place place, UnaryOperator<String> names) {
        return new Place(place.pointer(), named(place.location(), names), place.snippet(), place.lines());
    }

    private static Diagnostic named(Diagnostic told, UnaryOperator<String> names) {
        return new Diagnostic(
                told.severity(),
                told.rule(),
                names.apply(told.message()),
                told.pointer(),
                named(told.location(), names));
    }

    private static @Nullable Location named(@Nullable Location place, UnaryOperator<String> names) {
        return place == null ? null : new Location(names.apply(place.file()), place.line(), place.column());
    }

    /** What came of a comparison. */
    public enum Status {
        /** Nothing that weighs as much as the threshold. */
        PASSED("passed"),
        /** Something weighs as much as the threshold, or more. */
        FAILED("failed"),
        /** Nothing could be compared, or the list of accepted changes is wrong, or there is no code to read. */
        BAD_INPUT("bad-input"),
        /** A setting has a value that it can't have. */
        BAD_PARAMETER("bad-parameter"),
        /** There is no old version where it was looked for. */
        BASELINE_NOT_FOUND("baseline-not-found"),
        /** The two descriptions have no operation in common. */
        DIFFERENT_API("different-api"),
        /** A setting or an entry of the list of accepted changes names a rule that does not exist. */
        UNKNOWN_RULE("unknown-rule"),
        /** Compiled code was given that can't be read, so that it is not known which changes touch it. */
        UNREADABLE_CLASSES("unreadable-classes"),
        /** Something that was accepted for a while is accepted no longer. */
        EXPIRED("expired"),
        /** There is no old version yet. */
        NO_BASELINE("no-baseline");

        private final String key;

        Status(String key) {
            this.key = key;
        }

        /** {@return the name in the report} */
        public String key() {
            return key;
        }
    }

    /**
     * One of the two versions.
     *
     * @param source where its description is, or how it was found
     * @param version {@code info.version}; empty if it is not known
     * @param sha256 of its file, or of the one that refers to the others, in hexadecimal; empty if it is not known
     */
    public record Side(String source, String version, String sha256) {

        /** {@return one of which nothing else is known} */
        public static Side of(String source) {
            return new Side(source, "", "");
        }

        /** {@return the same with the way in which it was found} */
        public Side foundAs(String found) {
            return new Side(found, version, sha256);
        }
    }
}
