package io.github.cubegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntactFolderTest {

    private static final List<String> ORIGIN = List.of("configuration 1", "description 2 api.yaml");

    @TempDir
    Path temp;

    private final OutputWriter writer = new OutputWriter("1.0");
    private Path folder;
    private Path changed;

    @BeforeEach
    void write() throws OutputException {
        folder = temp.resolve("client");
        writer.write(folder, ORIGIN, Trees.OLD.stream());
        changed = folder.resolve("com/acme/Changed.java");
    }

    @Test
    void givesBackWhatItWasMadeFrom() {
        assertThat(writer.intact(folder))
                .hasValue(new IntactFolder(
                        ORIGIN, List.of("com/acme/Changed.java", "com/acme/Same.java", "com/acme/gone/Removed.java")));
    }

    @Test
    void seesAnEditedFileEvenIfItsLengthAndTimeWereKept() throws IOException {
        FileTime time = Files.getLastModifiedTime(folder.resolve(Manifest.FILE_NAME));
        Files.writeString(changed, "OLD\n");
        Files.setLastModifiedTime(changed, time);

        assertThat(writer.intact(folder)).isEmpty();
    }

    /** Or else an old file would have to be compared by its content in each run. */
    @Test
    void everyFileIsOlderThanTheManifestEvenIfSomeWereKept() throws Exception {
        writer.write(folder, ORIGIN, Trees.NEW.stream());

        FileTime written = Files.getLastModifiedTime(folder.resolve(Manifest.FILE_NAME));
        for (OutputFile file : Trees.NEW) {
            assertThat(Files.getLastModifiedTime(folder.resolve(file.path()))).isLessThan(written);
        }
    }

    @Test
    void seesAFileThatIsLongerThoughOlder() throws IOException {
        Files.writeString(changed, "older\n");
        Files.setLastModifiedTime(changed, FileTime.from(Instant.EPOCH));

        assertThat(writer.intact(folder)).isEmpty();
    }

    @Test
    void seesADeletedFile() throws IOException {
        Files.delete(changed);

        assertThat(writer.intact(folder)).isEmpty();
    }

    @Test
    void seesAnAddedFileAndALink() throws IOException {
        Path mine = Files.writeString(folder.resolve("Mine.java"), "mine");
        assertThat(writer.intact(folder)).isEmpty();
        Files.delete(mine);
        assertThat(writer.intact(folder)).isPresent();

        Path elsewhere = Files.move(changed, temp.resolve("Changed.java"));
        Files.createSymbolicLink(changed, elsewhere);
        assertThat(writer.intact(folder)).isEmpty();
    }

    @Test
    void comparesContentsWhereTimesTellNothing() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
            }
        }
        assertThat(writer.intact(folder)).isPresent();

        Files.writeString(changed, "OLD\n");
        Files.setLastModifiedTime(changed, FileTime.from(Instant.EPOCH));
        assertThat(writer.intact(folder)).isEmpty();
    }

    @Test
    void isOfOneVersion() {
        assertThat(new OutputWriter("1.1").intact(folder)).isEmpty();
    }

    @Test
    void leavesWhatIsMissingOrDamagedToTheWriter() throws IOException {
        assertThat(writer.intact(temp.resolve("nothing"))).isEmpty();
        Files.writeString(folder.resolve(Manifest.FILE_NAME), "damaged");
        assertThat(writer.intact(folder)).isEmpty();
    }

    @Test
    void leavesAKilledRunToTheWriter() throws IOException {
        Files.createDirectory(temp.resolve(".client.cubegen-new"));

        assertThat(writer.intact(folder)).isEmpty();
    }

    @Test
    void readsAManifestOfOldAsOneThatTellsTooLittle() throws Exception {
        Path manifest = folder.resolve(Manifest.FILE_NAME);
        String old = Files.readString(manifest)
                .replace("cubegen-manifest 2", "cubegen-manifest 1")
                .replaceAll("origin .*\n", "")
                .replaceAll("(?m)^([0-9a-f]{64}) [0-9]+ ", "$1 ");
        Files.writeString(manifest, old);

        assertThat(writer.intact(folder)).isEmpty();
        assertThat(writer.write(folder, ORIGIN, Trees.OLD.stream()).unchanged()).hasSize(3);
        assertThat(writer.intact(folder)).isPresent();
    }
}
