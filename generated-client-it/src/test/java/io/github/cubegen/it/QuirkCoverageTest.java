package io.github.cubegen.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each quirk that {@code spec/QUIRKS.md} resolves is shown by a test of this module. */
class QuirkCoverageTest {
    private static final Path QUIRKS = Path.of("..", "spec", "QUIRKS.md");

    @Test
    void everyQuirkHasATest() throws IOException, URISyntaxException, ClassNotFoundException {
        Set<Integer> shown = new TreeSet<>();
        Stream.of(QueryQuirkTest.wires(), PathQuirkTest.wires(), BodyQuirkTest.wires(), RecordQuirkTest.wires())
                .flatMap(List::stream)
                .forEach(wire -> shown.addAll(wire.quirks()));
        for (Class<?> test : tests()) {
            Arrays.stream(test.getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Quirk.class))
                    .flatMapToInt(method ->
                            IntStream.of(method.getAnnotation(Quirk.class).value()))
                    .forEach(shown::add);
        }
        assertThat(shown).isEqualTo(resolved());
    }

    /** The numbers in the table of resolutions, such as {@code 1–4, 7}. */
    private static Set<Integer> resolved() throws IOException {
        Set<Integer> numbers = new TreeSet<>();
        for (String line : Files.readAllLines(QUIRKS)) {
            if (line.matches("\\| (description|prose|client|omission) \\|.*")) {
                for (String range : line.split("\\|", -1)[3].trim().split(", ", -1)) {
                    String[] ends = range.split("\u2013", -1);
                    IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                            .forEach(numbers::add);
                }
            }
        }
        assertThat(numbers).hasSize(80);
        return numbers;
    }

    private static List<Class<?>> tests() throws IOException, URISyntaxException, ClassNotFoundException {
        Path root = Path.of(QuirkCoverageTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path folder = root.resolve(QuirkCoverageTest.class.getPackageName().replace('.', '/'));
        Set<String> names;
        try (Stream<Path> files = Files.list(folder)) {
            names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.class"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        List<Class<?>> tests = new ArrayList<>();
        for (String name : names) {
            tests.add(Class.forName(QuirkCoverageTest.class.getPackageName()
                    + '.'
                    + name.substring(0, name.length() - ".class".length())));
        }
        return tests;
    }
}
