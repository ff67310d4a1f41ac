package io.github.cubegen.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.contract.diff.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What many operations share is told once, with all that it concerns. */
class SharedChangesTest {

    private final JsonNode base = Versions.resource("base.yaml");

    @Test
    void credentialsOfTheApiNameTheOperationsThatInheritThem() {
        List<Finding> findings = findings("[['/security', [{}]]]");

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).placeBefore().pointer()).hasToString("/security");
        assertThat(findings.get(0).usedBy())
                .contains("GET /old", "GET /things/{id}", "POST /gone")
                .doesNotContain("GET /things", "POST /session")
                .hasSize(9);
    }

    @Test
    void aSharedParameterNamesEachOperationThatTakesIt() {
        List<Finding> findings = findings("[['/paths/~1things~1{id}/parameters/0/style', label]]");

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).usedBy()).containsExactly("GET /things/{id}", "PUT /things/{id}");
    }

    private List<Finding> findings(String edits) {
        JsonNode edited = Edit.apply(base, Edit.read(Versions.yaml(edits), base));
        return Versions.diff(base, edited).findings().stream()
                .filter(finding -> !finding.rule().equals("version-not-bumped"))
                .toList();
    }
}
