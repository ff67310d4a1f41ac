package io.github.cubegen.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of info.version, beside a break of the wire, a break of the source, or neither. */
class VersionNotBumpedTest {

    private static final String WIRE = "[['/paths/~1old/get', ~remove]]";
    private static final String SOURCE = "[['/paths/~1old/get/operationId', older]]";
    private static final String NEITHER = "[['/servers/-', {url: 'https://third.example'}]]";

    private final JsonNode base = Versions.resource("base.yaml");

    @ParameterizedTest
    @CsvSource({
        "1.2.3, 1.2.3, true, true, false",
        "1.2.3, 1.2.4, true, true, false",
        "1.2.3, 1.3.0, true, true, false",
        "1.2.3, 2.0.0, false, false, false",
        "1.2.3, 1.2.2, true, true, true",
        "2.0.0, 1.9.9, true, true, true",
        "0.1.2, 0.1.3, true, true, false",
        "0.1.2, 0.2.0, false, false, false",
        "0.9.0, 1.0.0, false, false, false",
        "spring, spring, true, true, false",
        "2026-01-01, 2025-01-01, false, false, false",
    })
    void aVersionThatSaysLessThanTheChangeIsTold(
            String before, String after, boolean ofWire, boolean ofSource, boolean ofNeither) {
        assertThat(isTold(before, after, WIRE)).as("wire").isEqualTo(ofWire);
        assertThat(isTold(before, after, SOURCE)).as("source").isEqualTo(ofSource);
        assertThat(isTold(before, after, NEITHER)).as("neither").isEqualTo(ofNeither);
    }

    private boolean isTold(String before, String after, String edits) {
        JsonNode old = Edit.apply(base, Edit.read(Versions.yaml("[[/info/version, '" + before + "']]"), base));
        JsonNode edited = Edit.apply(old, Edit.read(Versions.yaml(edits), old));
        JsonNode now = Edit.apply(edited, Edit.read(Versions.yaml("[[/info/version, '" + after + "']]"), edited));
        return Versions.diff(old, now).findings().stream()
                .anyMatch(finding -> finding.rule().equals("version-not-bumped"));
    }
}
