package io.github.cubegen.connectycube;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.connectycube.PrintedExamples.Printed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bodies that the documentation prints are as the description says, except those that are listed with a reason. */
class PrintedExamplesTest {

    private static final String FRAGMENTS = "examples-fragments.tsv";
    private static final String NOT_VALID = "examples-not-valid.tsv";

    private final PrintedExamples printed;
    private final List<Printed> examples = PrintedExamples.all();

    /** What is wrong with those that are no valid bodies. */
    private final Map<Integer, List<String>> wrong = new TreeMap<>();

    PrintedExamplesTest() throws IOException {
        printed = new PrintedExamples();
    }

    @BeforeEach
    void validateAll() {
        for (Printed example : examples) {
            List<String> problems = printed.problems(example);
            if (!problems.isEmpty()) {
                wrong.put(example.id(), problems);
            }
        }
    }

    @Test
    void everyExampleIsAValidBodyOrListedAsAFragmentOrAsNotValid() throws IOException {
        Map<Integer, String> unexplained = new TreeMap<>();
        wrong.forEach((id, problems) -> unexplained.put(id, examples.get(id) + " " + problems));
        unexplained.keySet().removeAll(ids(FRAGMENTS));
        unexplained.keySet().removeAll(ids(NOT_VALID));

        assertThat(unexplained).isEmpty();
    }

    @Test
    void whatIsValidIsNotListed() throws IOException {
        assertThat(wrong.keySet()).containsAll(ids(FRAGMENTS)).containsAll(ids(NOT_VALID));
        assertThat(ids(FRAGMENTS)).doesNotContainAnyElementsOf(ids(NOT_VALID));
    }

    @Test
    void everyFragmentIsWhatTheSchemaOfItsPlaceSays() throws IOException {
        for (Map<String, String> row : Table.rows(FRAGMENTS)) {
            String part = Table.cell(row, "part");
            assertThat(printed.problems(example(row), part, Table.cell(row, "schema")))
                    .as(row.toString())
                    .isEmpty();
        }
    }

    @Test
    void everyPartOfAFragmentIsLookedAt() throws IOException {
        Map<Integer, Set<String>> parts = new TreeMap<>();
        for (Map<String, String> row : Table.rows(FRAGMENTS)) {
            String part = Table.cell(row, "part");
            Set<String> names = parts.computeIfAbsent(example(row).id(), id -> new HashSet<>());
            if (part.isEmpty()) {
                example(row).body().fieldNames().forEachRemaining(names::add);
            } else {
                names.add(part.substring(1));
            }
        }
        parts.forEach((id, names) -> {
            List<String> properties = new ArrayList<>();
            examples.get(id).body().fieldNames().forEachRemaining(properties::add);
            assertThat(names).as("parts of example " + id).containsExactlyInAnyOrderElementsOf(properties);
        });
    }

    @Test
    void aPropertyIsComparedWithThePropertyOfItsName() throws IOException {
        for (Map<String, String> row : Table.rows(FRAGMENTS)) {
            String part = Table.cell(row, "part");
            String schema = Table.cell(row, "schema");
            if (schema.endsWith("/additionalProperties")) {
                assertThat(printed.declares(schema, part)).as(row.toString()).isFalse();
            } else if (!part.isEmpty()) {
                assertThat(schema).endsWith("/properties" + part);
            }
        }
    }

    @Test
    void everyExceptionHasAReason() throws IOException {
        assertThat(Table.rows(NOT_VALID)).allSatisfy(row -> {
            assertThat(Table.cell(row, "reason")).isNotBlank();
            assertThat(example(row).source()).isEqualTo(Table.cell(row, "source"));
        });
    }

    @Test
    void theyAreThisMany() throws IOException {
        long empty = examples.stream()
                .filter(example -> example.body().isNull() && !wrong.containsKey(example.id()))
                .count();
        assertThat(examples).hasSize(186);
        assertThat(examples.size() - wrong.size() - empty).as("validated").isEqualTo(140);
        assertThat(empty).as("empty").isEqualTo(16);
        assertThat(ids(FRAGMENTS)).as("fragments").hasSize(18);
        assertThat(ids(NOT_VALID)).as("listed").hasSize(12);
    }

    private Printed example(Map<String, String> row) {
        Printed example = examples.get(Integer.parseInt(Table.cell(row, "id")));
        assertThat(example.source()).as(row.toString()).isEqualTo(Table.cell(row, "source"));
        return example;
    }

    private static Set<Integer> ids(String file) throws IOException {
        Set<Integer> ids = new TreeSet<>();
        Table.rows(file).forEach(row -> ids.add(Integer.valueOf(Table.cell(row, "id"))));
        return ids;
    }
}
