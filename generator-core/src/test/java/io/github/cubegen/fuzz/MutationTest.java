package io.github.cubegen.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.cubegen.hostile.Generated;
import io.github.cubegen.javac.InMemoryCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A description that was changed at random gives a client that compiles, or errors that have a place; never a stack trace.
 *
 * <p>Run longer, on other descriptions, and from another seed, with {@code -Dfuzz.runs=10000 -Dfuzz.folder=…
 * -Dfuzz.seed=…}. Each run depends on its number alone, so that one that fails can be repeated.
 */
class MutationTest {

    private static final int RUNS = Integer.getInteger("fuzz.runs", 120);
    private static final long SEED = Long.getLong("fuzz.seed", 1);
    private static final Path FOLDER = Path.of(System.getProperty("fuzz.folder", "src/test/resources"));

    /** Compiling takes far longer than all the rest, so that of many clients only some are compiled. */
    private static final int COMPILED = Integer.getInteger("fuzz.compiled", 20);

    private static final Path KEPT = Path.of("target", "fuzz");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    @TempDir
    Path temp;

    private final List<String> failures = new ArrayList<>();
    private int clients;

    @Test
    void aChangedDescriptionIsGeneratedOrRefusedWithAPlace() throws IOException {
        List<Path> seeds = seeds();
        assertThat(seeds).isNotEmpty();
        for (int run = 0; run < RUNS; run++) {
            Random random = new Random(SEED * 1_000_003 + run);
            Path seed = seeds.get(random.nextInt(seeds.size()));
            String name = seed.getFileName().toString();
            Path file = temp.resolve("api" + (name.endsWith(".json") ? ".json" : ".yaml"));
            Files.write(file, changed(seed, random));
            check(file, run, seed);
        }
        assertThat(failures).as("%s of %s runs", failures.size(), RUNS).isEmpty();
        assertThat(clients).isPositive().isLessThan(RUNS);
    }

    /** Files of the right size that are a description by themselves. */
    private static List<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().matches(".*\\.(json|yaml|yml)"))
                    .filter(file -> size(file) > 100 && size(file) < 200_000)
                    .sorted()
                    .toList();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] changed(Path seed, Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(seed);
        if (random.nextInt(4) == 0) {
            return new ByteMutator(random).mutate(bytes);
        }
        JsonNode tree;
        try {
            tree = JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(seed)));
        } catch (RuntimeException | IOException | StackOverflowError e) {
            // Among the odd descriptions are such that can't be read, or hold themselves: of those the bytes are
            // changed.
            return new ByteMutator(random).mutate(bytes);
        }
        return JSON.writeValueAsBytes(new TreeMutator(random).mutate(tree));
    }

    private void check(Path file, int run, Path seed) throws IOException {
        try {
            Generated generated = Generated.from(file, "fuzz.client");
            assertThat(generated.diagnostics()).allSatisfy(each -> {
                assertThat(each.location()).isNotNull();
                assertThat(each.toString()).hasLineCount(1);
            });
            if (generated.succeeded() && clients++ % COMPILED == 0) {
                assertThat(InMemoryCompiler.problems(generated.sources())).isEmpty();
            }
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            Path kept = Files.createDirectories(KEPT).resolve("run-" + SEED + "-" + run + "-" + file.getFileName());
            Files.write(kept, Files.readAllBytes(file));
            StackTraceElement[] trace = e.getStackTrace();
            failures.add("run " + run + " of " + seed + ", kept as " + kept + ": " + e + " at "
                    + List.of(trace).subList(0, Math.min(12, trace.length)));
        }
    }
}
