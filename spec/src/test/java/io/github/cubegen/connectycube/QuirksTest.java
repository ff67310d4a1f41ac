package io.github.cubegen.connectycube;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of quirks has every quirk that was collected, by its number, and says nothing of what isn't there. */
class QuirksTest {

    private static final List<Integer> NUMBERS =
            IntStream.rangeClosed(1, 80).boxed().toList();

    /** How many cells a row has that says how quirks were resolved, and one that has a quirk. */
    private static final int CELLS = 4;

    private final List<String[]> resolutions = new ArrayList<>();
    private final List<String[]> quirks = new ArrayList<>();

    @BeforeEach
    void readTables() throws IOException {
        List<String[]> table = resolutions;
        for (String line : Files.readAllLines(Path.of("QUIRKS.md"))) {
            if (line.startsWith("| no. |")) {
                table = quirks;
            } else if (line.startsWith("| ") && !line.startsWith("| resolved by")) {
                table.add(line.substring(2, line.length() - 2).split(" \\| ", -1));
            }
        }
    }

    @Test
    void everyRowIsComplete() {
        assertThat(quirks).hasSizeGreaterThan(200);
        assertThat(Stream.concat(resolutions.stream(), quirks.stream()))
                .allSatisfy(cells -> assertThat(cells).hasSize(CELLS).noneMatch(String::isBlank));
    }

    @Test
    void everyNumberHasARow() {
        Set<Integer> numbers = new TreeSet<>();
        quirks.forEach(cells -> numbers.addAll(numbers(cells[0])));

        assertThat(numbers).containsExactlyElementsOf(NUMBERS);
    }

    @Test
    void everyNumberIsResolvedInOneWayAndTheWaysAreCounted() {
        List<Integer> numbers = new ArrayList<>();
        for (String[] cells : resolutions) {
            assertThat(numbers(cells[2])).as(cells[0]).hasSize(Integer.parseInt(cells[3]));
            numbers.addAll(numbers(cells[2]));
        }

        assertThat(numbers).containsExactlyInAnyOrderElementsOf(NUMBERS);
    }

    @Test
    void everySchemaAndOperationOnThePageExists() throws IOException {
        Set<String> known = new TreeSet<>();
        Bundled.tree().at("/components").forEach(kind -> kind.fieldNames().forEachRemaining(known::add));
        Set<String> named = new TreeSet<>();
        quirks.forEach(cells -> Pattern.compile("`([A-Z][a-z]+(?:[A-Z][a-z]+)+)`")
                .matcher(cells[2])
                .results()
                .forEach(match -> named.add(match.group(1))));

        assertThat(named).hasSizeGreaterThan(20).isSubsetOf(known);
    }

    /** {@return the numbers in {@code 1, 3–5}; none for a dash} */
    private static List<Integer> numbers(String cell) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : cell.equals("–") ? new String[0] : cell.split(", ", -1)) {
            String[] ends = part.split("–", -1);
            IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                    .forEach(numbers::add);
        }
        return numbers;
    }
}
