package io.github.cubegen.connectycube;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions on columns have any name, but no operator that the server would take for a part of the name. */
class CriteriaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"age\": \"41\"}",
                "{\"age[gte]\": \"41\", \"age[lt]\": \"60\"}",
                "{\"place[near]\": \"36.23,50.00;500\"}",
                "{\"age[calc]\": \"avg\"}",
                "{\"_parent_id\": \"5c09798aca8bf468ab8d2936\"}"
            })
    void aSearchTakesConditions(String criteria) throws IOException {
        assertThat(problems("GET /data/{class_name}", criteria)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"age[gt\": \"41\"}",
                "{\"age[greater]\": \"41\"}",
                "{\"age[in][]\": \"41\"}",
                "{\"[gt]\": \"41\"}",
                "{\"age\": {\"gt\": 41}}",
                "{\"age[in]\": [\"41\", \"42\"]}"
            })
    void aSearchRefusesWhatIsNoCondition(String criteria) throws IOException {
        assertThat(problems("GET /data/{class_name}", criteria)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"age[calc]\": \"avg\"}", "{\"age[greater]\": \"41\"}"})
    void aDeletionRefusesWhatWouldDeleteMoreThanWasMeant(String criteria) throws IOException {
        assertThat(problems("DELETE /data/{class_name}/by_criteria", criteria)).isNotEmpty();
    }

    @Test
    void aDeletionNeedsItsConditionsAndHasThemInTheQuery() throws IOException {
        JsonNode criteria = criteria("DELETE /data/{class_name}/by_criteria");

        assertThat(criteria.path("required").asBoolean()).isTrue();
        assertThat(criteria.path("in").asText()).isEqualTo("query");
        assertThat(criteria.path("explode").asBoolean()).isTrue();
        assertThat(problems("DELETE /data/{class_name}/by_criteria", "{\"age[gte]\": \"41\"}"))
                .isEmpty();
    }

    private static List<String> problems(String line, String criteria) throws IOException {
        JsonNode value = new JsonMapper().readTree(criteria);
        return Validation.problems(Bundled.tree(), criteria(line).required("schema"), value);
    }

    private static JsonNode criteria(String line) throws IOException {
        for (Bundled.Operation operation : Bundled.operations()) {
            for (JsonNode parameter : operation.node().path("parameters")) {
                if (operation.line().equals(line)
                        && parameter.path("name").asText().equals("criteria")) {
                    return parameter;
                }
            }
        }
        throw new AssertionError(line + " has no criteria");
    }
}
