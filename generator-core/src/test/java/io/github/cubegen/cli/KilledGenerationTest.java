package io.github.cubegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills whole runs of the program at random moments; takes minutes, and so runs only with {@code -Dcubegen.kill=20}, the number of
 * runs. Every step of the writer has a fast test of its own.
 */
@EnabledIfSystemProperty(named = "cubegen.kill", matches = "[0-9]+")
class KilledGenerationTest {

    private static final int OPERATIONS = 400;
    private static final long SEED = 20260101;

    @TempDir
    Path temp;

    @Test
    void leavesTheOldClientOrTheNewOne() throws Exception {
        Path[] descriptions = {describe("first", 0), describe("second", OPERATIONS / 2)};
        long full = 0;
        List<Map<String, String>> trees = new ArrayList<>();
        for (Path description : descriptions) {
            Path folder = temp.resolve("whole-" + trees.size());
            long start = System.nanoTime();
            assertThat(run(description, folder).waitFor()).isZero();
            full = Math.max(full, System.nanoTime() - start);
            trees.add(files(folder));
        }
        assertThat(trees.get(0)).isNotEqualTo(trees.get(1));

        Random random = new Random(SEED);
        Path client = temp.resolve("client");
        assertThat(run(descriptions[0], client).waitFor()).isZero();
        int present = 0;
        int killed = 0;
        int runs = Integer.getInteger("cubegen.kill", 0);
        for (int i = 1; i <= runs; i++) {
            Process process = run(descriptions[i % 2], client);
            if (!process.waitFor((long) (random.nextDouble() * full), TimeUnit.NANOSECONDS)) {
                process.destroyForcibly().waitFor();
                killed++;
            }
            if (Files.exists(client)) {
                present++;
                assertThat(trees.indexOf(files(client))).as("run %d", i).isNotNegative();
            }
        }
        assertThat(run(descriptions[0], client).waitFor()).isZero();
        assertThat(files(client)).isEqualTo(trees.get(0));
        try (Stream<Path> beside = Files.list(temp)) {
            assertThat(beside.map(path -> String.valueOf(path.getFileName())))
                    .containsExactlyInAnyOrder("first.yaml", "second.yaml", "whole-0", "whole-1", "client");
        }
        System.out.println(killed + " of " + runs + " runs killed; the client was in its place after " + present);
    }

    private Path describe(String name, int from) throws IOException {
        StringBuilder text = new StringBuilder("openapi: 3.1.0\ninfo: {title: Large, version: 1.0.0}\npaths:\n");
        for (int i = from; i < from + OPERATIONS; i++) {
            text.append("""
                      /things%d:
                        get:
                          operationId: getThing%d
                          tags: [tag%d]
                          responses: {'200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Thing%d'}}}}}
                    """.formatted(i, i, i % 20, i));
        }
        text.append("components:\n  schemas:\n");
        for (int i = from; i < from + OPERATIONS; i++) {
            text.append("    Thing%d: {type: object, properties: {id: {type: string}, n%d: {type: integer}}}\n"
                    .formatted(i, i));
        }
        return Files.writeString(temp.resolve(name + ".yaml"), text);
    }

    private static Process run(Path description, Path output) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "generate",
                        "--spec=" + description,
                        "--base-package=com.acme",
                        "--output=" + output)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static Map<String, String> files(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(path).toString(), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
