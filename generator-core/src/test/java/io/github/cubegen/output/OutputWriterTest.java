package io.github.cubegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputWriterTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void chooseFolder() {
        folder = temp.resolve("deep/client");
    }

    @Test
    void writesAllFilesAndTheManifest() throws Exception {
        OutputResult result = Trees.write(folder, Trees.OLD);

        assertThat(result.written())
                .containsExactly("com/acme/Changed.java", "com/acme/Same.java", "com/acme/gone/Removed.java");
        assertThat(result.unchanged()).isEmpty();
        assertThat(result.removed()).isEmpty();
        assertThat(result.files()).isEqualTo(3);
        assertThat(Trees.read(folder))
                .containsEntry("com/acme/Changed.java", "old\n")
                .containsEntry("com/acme/gone/Removed.java", "removed\n")
                .containsKey(".cubegen-manifest")
                .hasSize(7);
        assertThat(Trees.names(Trees.parent(folder))).containsExactly("client");
    }

    @Test
    void manifestTellsVersionAndHashesInOrderAndNothingOfTimeOrPlace() throws Exception {
        Trees.write(folder, List.of(new OutputFile("b/B.java", "b"), new OutputFile("a/A.java", "")));

        assertThat(folder.resolve(".cubegen-manifest")).hasContent("""
                cubegen-manifest 2
                generator 1.0
                e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 0 a/A.java
                3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d 1 b/B.java
                """);
    }

    @Test
    void writesWhatIsNoSourceInUtf8() throws Exception {
        Trees.write(folder, List.of(new OutputFile("api.json", "\u732b\r\n")));

        assertThat(folder.resolve("api.json")).hasBinaryContent("\u732b\r\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void touchesNothingWhenNothingChanged() throws Exception {
        Trees.write(folder, Trees.OLD);
        Map<Path, FileTime> before = ageAll(Trees.parent(folder));
        List<String> steps = new ArrayList<>();

        OutputResult result = new OutputWriter("1.0", (step, path) -> steps.add(step + " " + path))
                .write(folder, List.of(), Trees.OLD.stream());

        assertThat(steps).isEmpty();
        assertThat(result.written()).isEmpty();
        assertThat(result.removed()).isEmpty();
        assertThat(result.unchanged()).hasSize(3);
        assertThat(timesBelow(Trees.parent(folder))).isEqualTo(before);
    }

    @Test
    void keepsTheTimeStampsOfUnchangedFilesAndRemovesStaleOnesWithTheirFolders() throws Exception {
        Trees.write(folder, Trees.OLD);
        ageAll(folder);

        OutputResult result = Trees.write(folder, Trees.NEW);

        assertThat(result)
                .isEqualTo(new OutputResult(
                        List.of("com/acme/Changed.java", "com/acme/fresh/Added.java"),
                        List.of("com/acme/Same.java"),
                        List.of("com/acme/gone/Removed.java")));
        assertThat(Trees.read(folder))
                .containsEntry("com/acme/Changed.java", "new\n")
                .containsKey("com/acme/fresh/Added.java")
                .doesNotContainKeys("com/acme/gone/Removed.java", "com/acme/gone/");
        assertThat(Files.getLastModifiedTime(folder.resolve("com/acme/Same.java")))
                .isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(folder.resolve("com/acme/Changed.java")))
                .isNotEqualTo(LONG_AGO);
        assertThat(Trees.names(Trees.parent(folder))).containsExactly("client");
    }

    @Test
    void copiesWithTimeStampsWhereThereAreNoHardLinks() throws Exception {
        Trees.write(folder, Trees.OLD);
        ageAll(folder);
        FileSteps.Observer withoutLinks = (step, path) -> {
            if (step.equals("link")) {
                throw new FileSystemException(path.toString(), null, "Operation not supported");
            }
        };

        new OutputWriter("1.0", withoutLinks).write(folder, List.of(), Trees.NEW.stream());

        assertThat(folder.resolve("com/acme/Same.java")).hasContent("same\n");
        assertThat(Files.getLastModifiedTime(folder.resolve("com/acme/Same.java")))
                .isEqualTo(LONG_AGO);
    }

    @Test
    void anotherGeneratorVersionRewritesOnlyTheManifest() throws Exception {
        Trees.write(folder, Trees.OLD);

        OutputResult result = new OutputWriter("2.0").write(folder, List.of(), Trees.OLD.stream());

        assertThat(result.written()).isEmpty();
        assertThat(folder.resolve(".cubegen-manifest")).content().contains("generator 2.0");
    }

    @Test
    void restoresEditedAndDeletedFiles() throws Exception {
        Trees.write(folder, Trees.OLD);
        Map<String, String> before = Trees.read(folder);
        Files.writeString(folder.resolve("com/acme/Changed.java"), "bad");
        Files.delete(folder.resolve("com/acme/gone/Removed.java"));

        OutputResult result = Trees.write(folder, Trees.OLD);

        assertThat(result.written()).containsExactly("com/acme/Changed.java", "com/acme/gone/Removed.java");
        assertThat(Trees.read(folder)).isEqualTo(before);
    }

    @Test
    void restoresAFileWhoseLengthWasKept() throws Exception {
        Trees.write(folder, Trees.OLD);
        Files.writeString(folder.resolve("com/acme/Changed.java"), "OLD\n");

        assertThat(Trees.write(folder, Trees.OLD).written()).containsExactly("com/acme/Changed.java");
    }

    @Test
    void restoresAnEditedManifest() throws Exception {
        Trees.write(folder, Trees.OLD);
        Map<String, String> before = Trees.read(folder);
        Path manifest = folder.resolve(".cubegen-manifest");
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("[0-9a-f]{64}", "0".repeat(64)));

        Trees.write(folder, Trees.OLD);

        assertThat(Trees.read(folder)).isEqualTo(before);
    }

    @Test
    void tellsOfAMissingPermissionThatTheFileSystemReports() throws Exception {
        Trees.write(folder, Trees.OLD);

        assertFailing("create", new AccessDeniedException("/somewhere"))
                .hasMessageContaining("no permission for /somewhere; give it, or choose a folder that you may write;");
    }

    @Test
    void tellsOfAFullDiskAndCleansUp() throws Exception {
        Trees.write(folder, Trees.OLD);

        for (String step : List.of("write", "force")) {
            assertFailing(step, new FileSystemException("X.java", null, "No space left on device"))
                    .hasMessageContaining(
                            "No space left on device (X.java); free some, or choose a folder on another disk;")
                    .hasMessageContaining("intact");
        }
    }

    /** As the JDK tells it: with a part of the file written, and without saying of which file it speaks. */
    @Test
    void namesTheFileDuringWhichTheDiskWasFull() throws Exception {
        Trees.write(folder, Trees.OLD);
        Map<String, String> before = Trees.read(temp);
        FileSteps.Observer full = (step, path) -> {
            if (step.equals("write") && path.endsWith("Added.java")) {
                Files.writeString(path, "add");
                throw new IOException("No space left on device");
            }
        };

        assertThatThrownBy(() -> new OutputWriter("1.0", full).write(folder, List.of(), Trees.NEW.stream()))
                .isInstanceOf(OutputException.class)
                .hasMessage(
                        "could not write the output folder %s: No space left on device (%s); free some, or choose a folder"
                                + " on another disk; what was there before is intact",
                        folder, folder.resolveSibling(".client.cubegen-new/com/acme/fresh/Added.java"));
        assertThat(Trees.read(temp)).isEqualTo(before);
    }

    @Test
    void changesNoFolderIfOneOfThemCannotBeWritten() throws Exception {
        Path other = temp.resolve("other");
        Trees.write(folder, Trees.OLD);
        Trees.write(other, Trees.OLD);
        Map<String, String> before = Trees.read(temp);
        FileSteps.Observer full = (step, path) -> {
            if (step.equals("write") && path.toString().contains("other")) {
                throw new IOException("No space left on device");
            }
        };

        for (List<Path> folders : List.of(List.of(folder, other), List.of(other, folder))) {
            List<OutputTree> trees = folders.stream()
                    .map(each -> new OutputTree(each, List.of(), Trees.NEW.stream()))
                    .toList();
            assertThatThrownBy(() -> new OutputWriter("1.0", full).write(trees))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("could not write the output folder " + other + ": No space left on device");
            assertThat(Trees.read(temp)).isEqualTo(before);
        }
    }

    @Test
    void tellsWhatBecameOfEachFolder() throws Exception {
        Path other = temp.resolve("other");
        Trees.write(folder, Trees.OLD);

        List<OutputResult> results = new OutputWriter("1.0")
                .write(List.of(
                        new OutputTree(folder, List.of(), Trees.OLD.stream()),
                        new OutputTree(other, List.of(), Trees.OLD.stream())));

        assertThat(results).extracting(each -> each.unchanged().size()).containsExactly(Trees.OLD.size(), 0);
        assertThat(results).extracting(each -> each.written().size()).containsExactly(0, Trees.OLD.size());
        assertThat(Trees.read(other)).isEqualTo(Trees.read(folder));
        assertThat(Trees.names(temp)).containsExactlyInAnyOrder("deep", "other");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Disk quota exceeded                 | free some
            There is not enough space on the disk | free some
            Read-only file system               | choose a folder on one that may be written
            Device or resource busy             | mount point
            File name too long                  | shorter path
            Operation not permitted             | see to it that Cubegen may write there, or choose another folder
            """)
    void saysWhatHelps(String reason, String remedy) throws Exception {
        Trees.write(folder, Trees.OLD);

        assertFailing("rename", new FileSystemException("X.java", null, reason))
                .hasMessageContainingAll(reason + " (X.java); ", remedy);
    }

    @Test
    void tellsOfAMountPoint() throws Exception {
        Trees.write(folder, Trees.OLD);

        assertFailing("rename", new AtomicMoveNotSupportedException("a", "b", "Invalid cross-device link"))
                .hasMessageContaining("mount point");
    }

    @Test
    void putsTheOldTreeBackIfTheNewOneCannotTakeItsPlace() throws Exception {
        Trees.write(folder, Trees.OLD);
        Map<String, String> before = Trees.read(folder);
        List<Path> renames = new ArrayList<>();
        FileSteps.Observer failing = (step, path) -> {
            if (step.equals("rename") && renames.add(path) && renames.size() == 2) {
                throw new FileSystemException("client", null, "Device or resource busy");
            }
        };

        assertThatThrownBy(() -> new OutputWriter("1.0", failing).write(folder, List.of(), Trees.NEW.stream()))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("Device or resource busy");

        assertThat(renames).hasSize(3);
        assertThat(Trees.read(folder)).isEqualTo(before);
        assertThat(Trees.names(Trees.parent(folder))).containsExactly("client");
    }

    @Test
    void saysThatTheNewClientIsThereIfTheOldOneCannotBeRemoved() throws Exception {
        Trees.write(folder, Trees.OLD);
        FileSteps.Observer failing = (step, path) -> {
            if (step.equals("delete") && path.endsWith("Removed.java")) {
                throw new FileSystemException("Removed.java", null, "used by another process");
            }
        };

        assertThatThrownBy(() -> new OutputWriter("1.0", failing).write(folder, List.of(), Trees.NEW.stream()))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("the new client is in")
                .hasMessageContaining("the next run removes it");
        assertThat(folder.resolve("com/acme/fresh/Added.java")).exists();

        Trees.write(folder, Trees.NEW);
        assertThat(Trees.names(Trees.parent(folder))).containsExactly("client");
    }

    @Test
    void keepsAForeignFileThatAppearedWhileWriting() throws Exception {
        Trees.write(folder, Trees.OLD);
        FileSteps.Observer intruder = (step, path) -> {
            if (step.equals("rename") && path.getFileName().toString().endsWith("old")) {
                Files.writeString(folder.resolve("com/acme/Mine.java"), "mine");
            }
        };

        assertThatThrownBy(() -> new OutputWriter("1.0", intruder).write(folder, List.of(), Trees.NEW.stream()))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("com/acme/Mine.java");

        assertThat(folder.resolveSibling(".client.cubegen-old/com/acme/Mine.java"))
                .hasContent("mine");
        assertThat(folder.resolve("com/acme/fresh/Added.java")).exists();
    }

    @Test
    void refusesWhatWouldCollide() {
        assertFault("emitted twice", "a/A.java", "a/A.java");
        assertFault("same file as", "a/A.java", "a/a.java");
        assertFault("its folder is", "A/A.java", "a/B.java");
        assertFault("as their folder", "a", "a/B.java");
        assertFault("as their folder", "A", "a/B.java");
    }

    private void assertFault(String message, String... paths) {
        assertThatThrownBy(() -> new OutputWriter("1.0")
                        .write(folder, List.of(), Stream.of(paths).map(path -> new OutputFile(path, ""))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("internal error")
                .hasMessageContaining(message);
        assertThat(folder).doesNotExist();
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertFailing(String failingStep, IOException failure) {
        Map<String, String> before = Trees.read(temp);
        FileSteps.Observer failing = (step, path) -> {
            if (step.equals(failingStep)) {
                throw failure;
            }
        };
        var thrown = assertThatThrownBy(
                        () -> new OutputWriter("1.0", failing).write(folder, List.of(), Trees.NEW.stream()))
                .isInstanceOfSatisfying(
                        OutputException.class, e -> assertThat(e.rule()).isEqualTo("output-not-writable"));
        assertThat(Trees.read(temp)).isEqualTo(before);
        return thrown;
    }

    private static Map<Path, FileTime> ageAll(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                Files.setLastModifiedTime(path, LONG_AGO);
            }
        }
        return timesBelow(folder);
    }

    private static Map<Path, FileTime> timesBelow(Path folder) throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                times.put(path, Files.getLastModifiedTime(path));
            }
        }
        return times;
    }
}
