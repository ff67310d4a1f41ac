package io.github.cubegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
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

    /** Whoever may do everything, as in many containers, may write here too. */
    @Test
    void aFolderOfTheOldClientThatMayNotBeWrittenIsToldBeforeAnythingIsDone() throws Exception {
        assumeTrue(temp.getFileSystem().supportedFileAttributeViews().contains("posix"), "no such permissions");
        Path folder = temp.resolve("client");
        Trees.write(folder, Trees.OLD);
        Path inner = folder.resolve("com");
        Set<PosixFilePermission> usual = Files.getPosixFilePermissions(inner);
        Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(inner), "the permissions of files don't hold for this user");

        OutputException failure = write(folder, (step, path) -> {});

        Files.setPosixFilePermissions(inner, usual);
        assertThat(failure).hasMessageContaining("no permission for " + inner).hasMessageContaining("is intact");
        assertThat(Trees.read(folder)).isEqualTo(oldTree);
        assertThat(Trees.names(temp)).containsExactly("client", "expected");
    }

    @Test
    void whatIsLeftOfOneFolderKeepsNoOtherFromItsNewContent() throws Exception {
        Path client = temp.resolve("client");
        Path stubs = temp.resolve("stubs");
        for (Path folder : List.of(client, stubs)) {
            Trees.write(folder, Trees.OLD);
        }
        FileSteps.Observer inUse = (step, path) -> {
            if (step.equals("delete") && path.toString().contains(".cubegen-old")) {
                throw new FileSystemException(path.toString(), null, "used by another process");
            }
        };

        OutputException failure = catchThrowableOfType(
                OutputException.class,
                () -> new OutputWriter("1.0", inUse)
                        .write(List.of(
                                new OutputTree(client, List.of(), Trees.NEW.stream()),
                                new OutputTree(stubs, List.of(), Trees.NEW.stream()))));

        assertThat(failure.rule()).isEqualTo(OutputException.LEFTOVER);
        assertThat(failure)
                .hasMessageContaining("used by another process")
                .hasMessageContaining("the next run removes it");
        assertThat(Trees.read(client)).isEqualTo(newTree);
        assertThat(Trees.read(stubs)).isEqualTo(newTree);
        Trees.write(client, Trees.NEW);
        Trees.write(stubs, Trees.NEW);
        assertThat(Trees.names(temp)).containsExactly("client", "expected", "stubs");
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
