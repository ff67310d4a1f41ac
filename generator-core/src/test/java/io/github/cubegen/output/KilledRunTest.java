package io.github.cubegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that dies at any moment leaves the old client or the new one. */
class KilledRunTest {

    private static final int MORE_THAN_ALL_STEPS = 100;

    @TempDir
    Path temp;

    private SortedMap<String, String> oldTree;
    private SortedMap<String, String> newTree;

    @BeforeEach
    void writeBoth() throws OutputException {
        Trees.write(temp.resolve("expected/old"), Trees.OLD);
        Trees.write(temp.resolve("expected/new"), Trees.NEW);
        oldTree = Trees.read(temp.resolve("expected/old"));
        newTree = Trees.read(temp.resolve("expected/new"));
    }

    @Test
    void killedProcessLeavesOldOrNewAtEveryStep() throws Exception {
        List<SortedMap<String, String>> recovered = new ArrayList<>();
        int exit = KilledWriter.KILLED;
        for (int step = 1; exit == KilledWriter.KILLED; step++) {
            assertThat(step).isLessThan(MORE_THAN_ALL_STEPS);
            Path folder = temp.resolve("killed-" + step).resolve("client");
            Trees.write(folder, Trees.OLD);

            exit = runKilledBefore(step, folder);

            assertOldOrNewCanBeHad(folder);
            new OutputWriter("1.0").recover(folder);
            assertThat(Trees.read(folder)).as("after step %d", step).isIn(oldTree, newTree);
            assertThat(Trees.names(Trees.parent(folder))).containsExactly("client");
            recovered.add(Trees.read(folder));
        }
        assertThat(exit).isZero();
        assertThat(recovered).contains(oldTree, newTree).last().isEqualTo(newTree);
    }

    @Test
    void killedFirstRunLeavesNothingOrTheClient() throws Exception {
        int step = 0;
        AtomicInteger finished = new AtomicInteger();
        while (finished.get() == 0) {
            step++;
            Path folder = temp.resolve("first-" + step).resolve("client");
            copyStateBeforeStep(step, folder, finished);

            new OutputWriter("1.0").recover(folder);

            if (Files.exists(folder)) {
                assertThat(Trees.read(folder)).isEqualTo(newTree);
                assertThat(Trees.names(Trees.parent(folder))).containsExactly("client");
            } else if (Files.exists(Trees.parent(folder))) {
                assertThat(Trees.names(Trees.parent(folder))).isEmpty();
            }
        }
        assertThat(step).isGreaterThan(5);
    }

    @Test
    void recoveryMayBeKilledAtEveryStepAsWell() throws Exception {
        AtomicInteger finished = new AtomicInteger();
        for (int step = 1; finished.get() == 0; step++) {
            Path folder = temp.resolve("twice-" + step).resolve("client");
            Trees.write(folder, Trees.OLD);
            copyStateBeforeStep(step, folder, finished);
            boolean recovered = false;
            for (int again = 1; !recovered; again++) {
                Path state = temp.resolve("twice-" + step + "-" + again).resolve("client");
                copy(Trees.parent(folder), Trees.parent(state));
                Path dead = temp.resolve("dead-" + step + "-" + again).resolve("client");
                new OutputWriter("1.0", stateBefore(again, Trees.parent(state), Trees.parent(dead))).recover(state);
                if (!Files.exists(Trees.parent(dead))) {
                    recovered = true;
                    continue;
                }
                assertOldOrNewCanBeHad(dead);
                new OutputWriter("1.0").recover(dead);
                assertThat(Trees.read(dead))
                        .as("killed at %d, again at %d", step, again)
                        .isIn(oldTree, newTree);
                assertThat(Trees.names(Trees.parent(dead))).containsExactly("client");
            }
        }
    }

    @Test
    void anEmptyFolderMadeBetweenTheRenamesDoesNotHideTheOldClient() throws Exception {
        Path folder = temp.resolve("client");
        Trees.write(folder, Trees.OLD);
        Files.move(folder, temp.resolve(".client.cubegen-old"));
        Files.createDirectory(folder);

        new OutputWriter("1.0").recover(folder);

        assertThat(Trees.read(folder)).isEqualTo(oldTree);
    }

    @Test
    void theNextRunFinishesWithoutRecoveryByHand() throws Exception {
        Path folder = temp.resolve("client");
        Trees.write(folder, Trees.OLD);
        assertThat(runKilledBefore(8, folder)).isEqualTo(KilledWriter.KILLED);

        Trees.write(folder, Trees.NEW);

        assertThat(Trees.read(folder)).isEqualTo(newTree);
        assertThat(Trees.names(temp)).containsExactly("client", "expected");
    }

    private void assertOldOrNewCanBeHad(Path folder) {
        Path previous = folder.resolveSibling(".client.cubegen-old");
        Path place = Files.exists(folder) ? folder : previous;
        assertThat(Trees.read(place)).isIn(oldTree, newTree);
    }

    /** Writes the new client into the folder, then puts the folder's surroundings back to what they were before that step. */
    private void copyStateBeforeStep(int step, Path folder, AtomicInteger finished) throws Exception {
        Path state = temp.resolve("state-" + Trees.parent(folder).getFileName());
        new OutputWriter("1.0", stateBefore(step, Trees.parent(folder), state))
                .write(folder, List.of(), Trees.NEW.stream());
        if (!Files.exists(state)) {
            finished.set(1);
            return;
        }
        deleteAll(Trees.parent(folder));
        copy(state, Trees.parent(folder));
    }

    /** Copies a folder before the n-th step: what a process that was killed there would have left. */
    private static FileSteps.Observer stateBefore(int last, Path folder, Path state) {
        AtomicInteger steps = new AtomicInteger();
        return (step, path) -> {
            if (steps.incrementAndGet() == last) {
                Files.createDirectories(state);
                copy(folder, state);
            }
        };
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        try (var paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            List<Path> all = new ArrayList<>(paths.toList());
            Collections.reverse(all);
            for (Path path : all) {
                Files.delete(path);
            }
        }
    }

    private static int runKilledBefore(int step, Path folder) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        "target/classes" + File.pathSeparator + "target/test-classes",
                        KilledWriter.class.getName(),
                        folder.toString(),
                        Integer.toString(step))
                .inheritIO()
                .start();
        return process.waitFor();
    }
}
