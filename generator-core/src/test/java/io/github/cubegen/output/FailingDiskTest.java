package io.github.cubegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fails at any step leaves the old client or the new one, is told as such, and hinders no later run. */
class FailingDiskTest {

    private static final String FULL = "No space left on device";
    private static final Set<String> NEEDS_SPACE = Set.of("create", "write", "force", "link", "copy");
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
    void aFullDiskLeavesTheOldClientWhereverItFills() throws Exception {
        int last = MORE_THAN_ALL_STEPS;
        for (int from = 1; from < last; from++) {
            Path folder = temp.resolve("full-" + from).resolve("client");
            Trees.write(folder, Trees.OLD);
            AtomicInteger steps = new AtomicInteger();

            OutputException failure = write(folder, failing(steps, from, NEEDS_SPACE::contains));

            if (failure == null) {
                assertThat(from).as("steps that need space").isGreaterThan(5);
                assertThat(Trees.read(folder)).isEqualTo(newTree);
                last = from;
            } else {
                assertThat(failure).hasMessageContaining(FULL).hasMessageContaining("what was there before is intact");
                assertThat(failure.rule()).isEqualTo("output-not-writable");
                assertThat(Trees.read(folder)).as("full from step %d", from).isEqualTo(oldTree);
                assertThat(Trees.names(Trees.parent(folder))).containsExactly("client");
            }
        }
        assertThat(last).isLessThan(MORE_THAN_ALL_STEPS);
    }

    @Test
    void oneFailureAnywhereLeavesTheOldClientOrTheNewOne() throws Exception {
        int last = MORE_THAN_ALL_STEPS;
        for (int at = 1; at < last; at++) {
            Path folder = temp.resolve("once-" + at).resolve("client");
            Trees.write(folder, Trees.OLD);
            AtomicInteger steps = new AtomicInteger();
            int only = at;

            OutputException failure = write(folder, (step, path) -> {
                if (steps.incrementAndGet() == only) {
                    throw new FileSystemException(path.toString(), null, FULL);
                }
            });

            if (steps.get() < at) {
                assertThat(failure).isNull();
                last = at;
            }
            assertThat(Trees.read(folder)).as("failed at step %d", at).isIn(oldTree, newTree);
            Trees.write(folder, Trees.NEW);
            assertThat(Trees.read(folder)).isEqualTo(newTree);
            assertThat(Trees.names(Trees.parent(folder))).containsExactly("client");
        }
        assertThat(last).isBetween(10, MORE_THAN_ALL_STEPS - 1);
    }

    private static @Nullable OutputException write(Path folder, FileSteps.Observer observer) {
        return catchThrowableOfType(
                OutputException.class,
                () -> new OutputWriter("1.0", observer).write(folder, List.of(), Trees.NEW.stream()));
    }

    /** Fails from the n-th step of some kinds on; a full disk still lets files be renamed and deleted. */
    private static FileSteps.Observer failing(AtomicInteger steps, int from, Predicate<String> kinds) {
        return (step, path) -> {
            if (kinds.test(step) && steps.incrementAndGet() >= from) {
                throw new FileSystemException(path.toString(), null, FULL);
            }
        };
    }
}
