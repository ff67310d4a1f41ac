package io.github.cubegen.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.contract.diff.Finding;
import io.github.cubegen.contract.source.JavaChange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A response that is described now is one that old clients read by what was described in its place: a range, or the default. */
class AddedResponsesTest {

    private static final String TEXT = "{type: object, required: [a], properties: {a: {type: string}}}";
    private static final String NUMBER = "{type: object, required: [a], properties: {a: {type: integer}}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "default | 404 | UnexpectedStatusException | NotFoundException",
                "default | 4XX | UnexpectedStatusException | ClientErrorException",
                "4XX | 404 | ClientErrorException | NotFoundException",
            })
    void codeThatCatchesTheOldExceptionDoesNotSeeTheNewOne(String wide, String narrow, String old, String now) {
        String added = response(narrow, TEXT);

        List<Finding> findings = between(response(wide, TEXT), response(wide, TEXT) + ", " + added);

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).rule()).isEqualTo("resp-error-added");
        assertThat(findings.get(0).wire()).isEqualTo(Verdict.COMPATIBLE);
        assertThat(findings.get(0).source()).isEqualTo(Verdict.POTENTIAL);
        JavaChange change = change(findings.get(0), JavaRule.ERROR_CLASS_CHANGED);
        assertThat(change.symbols()).containsExactly("made.exception." + old);
        assertThat(change.after()).isEqualTo("made.exception." + now);
    }

    @Test
    void anErrorThatIsNoLongerDescribedBecomesTheExceptionOfTheDefault() {
        String fallback = response("default", "{type: string}");
        String all = response("404", "{type: string}") + ", " + fallback;

        List<Finding> findings = diff(paths(all, all), paths(fallback, all));

        assertThat(findings).extracting(Finding::rule).containsExactly("resp-error-removed");
        assertThat(change(findings.get(0), JavaRule.ERROR_CLASS_CHANGED).symbols())
                .containsExactly("made.exception.NotFoundException");
    }

    @Test
    void anErrorThatNeitherVersionReadsByAnotherResponseChangesNoException() {
        String added = response("404", TEXT);

        assertThat(between(response("409", TEXT), response("409", TEXT) + ", " + added))
                .extracting(Finding::source)
                .containsExactly(Verdict.COMPATIBLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"default | 404", "4XX | 404", "default | 4XX", "default | 200", "2XX | 201"})
    void oldClientsReadWhatIsNewByTheTypeOfItsRangeOrOfTheDefault(String wide, String narrow) {
        assertThat(between(response(wide, TEXT), response(wide, TEXT) + ", " + response(narrow, NUMBER)))
                .anyMatch(finding -> finding.rule().equals("resp-type-changed") && finding.wire() == Verdict.BREAKING);
        assertThat(between(response(wide, TEXT), response(wide, TEXT) + ", " + response(narrow, TEXT)))
                .noneMatch(finding -> finding.wire() == Verdict.BREAKING);
    }

    @Test
    void theDefaultAloneIsWhatASuccessIsReadBy() {
        assertThat(between(response("default", TEXT), response("200", NUMBER)))
                .anyMatch(finding -> finding.rule().equals("resp-type-changed") && finding.wire() == Verdict.BREAKING);
        assertThat(between(
                        response("200", TEXT) + ", " + response("default", TEXT),
                        response("200", TEXT) + ", " + response("201", NUMBER) + ", " + response("default", TEXT)))
                .noneMatch(finding -> finding.rule().equals("resp-type-changed"));
    }

    @Test
    void anErrorThatBecomesItsRangeIsOneChange() {
        List<Finding> findings = between(response("404", TEXT), response("4XX", TEXT));

        assertThat(findings).extracting(Finding::rule).containsExactly("resp-error-generalized");
        assertThat(findings.get(0).source()).isEqualTo(Verdict.BREAKING);
    }

    private static String response(String status, String schema) {
        return "'" + status + "': {description: x, content: {application/json: {schema: " + schema + "}}}";
    }

    private static String paths(String responses, String others) {
        return "paths: {/pets: {get: {operationId: pets, responses: {" + responses
                + "}}}, /cats: {get: {operationId: cats, responses: {" + others + "}}}}";
    }

    private static JavaChange change(Finding finding, JavaRule rule) {
        return finding.java().stream()
                .filter(change -> change.rule().equals(rule.rule()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Finding> between(String before, String after) {
        return diff(paths(before, "'204': {description: x}"), paths(after, "'204': {description: x}"));
    }

    private static List<Finding> diff(String before, String after) {
        String head = "openapi: 3.1.0\ninfo: {title: Pets, version: '1'}\n";
        return Versions.diff(Versions.yaml(head + before), Versions.yaml(head + after)).findings().stream()
                .filter(finding -> !finding.rule().equals("version-not-bumped"))
                .toList();
    }
}
