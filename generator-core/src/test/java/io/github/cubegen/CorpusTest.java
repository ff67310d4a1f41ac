package io.github.cubegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import io.github.cubegen.javac.InMemoryCompiler;
import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.SpecSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Generates the client of every description in the folder that the system property {@code corpus} names, and compiles it with every
 * warning as an error. What comes of a description is kept in {@code target/corpus} if that fails: the sources, and the problems
 * in a file beside them.
 */
@EnabledIfSystemProperty(named = CorpusTest.FOLDER, matches = ".+", disabledReason = "needs -Dcorpus=folder")
class CorpusTest {
    static final String FOLDER = "corpus";

    private static final Path KEPT = Path.of("target", "corpus");

    static List<Path> descriptions() {
        return corpus().descriptions();
    }

    private static Corpus corpus() {
        return new Corpus(Path.of(System.getProperty(FOLDER)).toAbsolutePath());
    }

    @BeforeAll
    static void nothingIsKeptFromTheLastRun() throws IOException {
        delete(KEPT);
    }

    @Test
    void theFolderHoldsDescriptions() {
        assertThat(descriptions()).as("descriptions in %s", corpus().folder()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void compilesWithoutAWarning(Path description) throws IOException {
        Path output = KEPT.resolve(nameOf(description));
        GenerateResult result = Cubegen.generate(new GenerateRequest(
                SpecSource.of(description), Limits.DEFAULT, new GeneratorOptions("corpus", null), output));
        if (result.client() == null) {
            fail("no client comes of " + description + ":\n" + lines(result.diagnostics()));
        }
        List<String> problems = InMemoryCompiler.problems(ClientSources.withoutRuntime(output, "corpus"));
        if (!problems.isEmpty()) {
            Path report = Files.writeString(output.resolveSibling(output.getFileName() + ".txt"), lines(problems));
            fail(problems.size() + " problems, in " + report.toAbsolutePath() + "; the sources are in "
                    + output.toAbsolutePath() + ":\n" + lines(problems.subList(0, Math.min(5, problems.size()))));
        }
        delete(output);
    }

    private static String nameOf(Path description) {
        return corpus().folder().relativize(description).toString().replaceAll("[^A-Za-z0-9.-]", "_");
    }

    private static String lines(List<?> items) {
        return items.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
