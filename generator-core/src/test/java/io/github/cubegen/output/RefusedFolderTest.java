package io.github.cubegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was not written by the generator is not touched, and an output folder that can't be one is refused. */
class RefusedFolderTest {

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void chooseFolder() {
        folder = temp.resolve("deep/client");
    }

    @Test
    void refusesAFolderThatItDidNotWrite() throws Exception {
        Files.createDirectories(folder);
        for (int i = 1; i <= 7; i++) {
            Files.writeString(folder.resolve("mine" + i + ".txt"), "mine");
        }

        assertRefused(Trees.NEW, "output-foreign-files")
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("mine1.txt, mine2.txt, mine3.txt, mine4.txt, mine5.txt, and 2 more")
                .hasMessageContaining("choose another folder");
    }

    @Test
    void refusesAFolderOfEmptyFolders() throws Exception {
        Files.createDirectories(folder.resolve("mine"));

        assertRefused(Trees.NEW, "output-foreign-files").hasMessageContaining("empty this one");
    }

    @Test
    void refusesFoldersOfOneRunThatHoldEachOther() throws Exception {
        Trees.write(folder, Trees.OLD);
        Path link = Files.createSymbolicLink(temp.resolve("link"), folder);
        for (Path other : List.of(folder, folder.resolve("stubs"), temp.resolve("deep"), link.resolve("stubs"))) {
            OutputTree client = new OutputTree(folder, List.of(), Trees.NEW.stream());
            OutputTree stubs = new OutputTree(other, List.of(), Trees.NEW.stream());

            assertThatThrownBy(() -> new OutputWriter("1.0").write(List.of(client, stubs)))
                    .isInstanceOfSatisfying(
                            OutputException.class, e -> assertThat(e.rule()).isEqualTo("output-nested"))
                    .hasMessageContaining(folder + " and " + other);
        }
        assertThat(Trees.read(folder)).containsEntry("com/acme/Changed.java", "old\n");
    }

    @Test
    void acceptsAnEmptyFolder() throws Exception {
        Files.createDirectories(folder);

        Trees.write(folder, Trees.NEW);

        assertThat(folder.resolve("com/acme/Same.java")).exists();
        assertThat(Trees.names(Trees.parent(folder))).containsExactly("client");
    }

    @Test
    void refusesToTouchForeignFilesAmongItsOwn() throws Exception {
        Trees.write(folder, Trees.OLD);
        Files.writeString(folder.resolve("com/acme/Mine.java"), "mine");

        assertRefused(Trees.NEW, "output-foreign-files")
                .hasMessageContaining(
                        " what Cubegen did not write there, by the list in its .cubegen-manifest: com/acme/Mine.java;");
        assertRefused(Trees.OLD, "output-foreign-files");
    }

    /** They are not to blame for what stands beside them, and are written anew when that is gone. */
    @Test
    void namesNoEditedFileAmongForeignOnes() throws Exception {
        Trees.write(folder, Trees.OLD);
        Files.writeString(folder.resolve("com/acme/Changed.java"), "edited");
        Path mine = Files.writeString(folder.resolve("com/acme/Mine.java"), "mine");

        assertRefused(Trees.NEW, "output-foreign-files").hasMessageContaining(": com/acme/Mine.java;");

        Files.delete(mine);
        Trees.write(folder, Trees.NEW);
        assertThat(folder.resolve("com/acme/Changed.java")).hasContent("new\n");
    }

    /** With its list gone, the client can't be told from what someone else wrote; the message says only that. */
    @Test
    void saysThatTheListIsMissingRatherThanWhoWroteTheFiles() throws Exception {
        Trees.write(folder, Trees.OLD);
        Files.delete(folder.resolve(".cubegen-manifest"));

        assertRefused(Trees.NEW, "output-foreign-files").hasMessageContaining(" has no .cubegen-manifest, ");
    }

    @Test
    void takesALinkForForeignEvenUnderTheNameOfAnOwnedFile() throws Exception {
        Trees.write(folder, Trees.OLD);
        Path outside = Files.writeString(temp.resolve("outside.txt"), "old\n");
        Files.delete(folder.resolve("com/acme/Changed.java"));
        Files.createSymbolicLink(folder.resolve("com/acme/Changed.java"), outside);

        assertRefused(Trees.NEW, "output-foreign-files").hasMessageContaining("com/acme/Changed.java");
        assertThat(outside).hasContent("old\n");
    }

    @Test
    void doesNotFollowALinkToAFolder() throws Exception {
        Trees.write(folder, Trees.OLD);
        Path outside = temp.resolve("outside");
        Files.move(folder.resolve("com/acme"), outside);
        Files.createSymbolicLink(folder.resolve("com/acme"), outside);
        Map<String, String> before = Trees.read(outside);

        assertRefused(Trees.NEW, "output-foreign-files").hasMessageContaining("com/acme");
        assertThat(Trees.read(outside)).isEqualTo(before);
    }

    @Test
    void takesAFileInThePlaceOfAFolderForForeign() throws Exception {
        Trees.write(folder, Trees.OLD);
        Files.move(folder.resolve("com/acme"), temp.resolve("elsewhere"));
        Files.writeString(folder.resolve("com/acme"), "mine");

        assertRefused(Trees.NEW, "output-foreign-files").hasMessageContaining(": com/acme;");
    }

    @Test
    void takesWhatIsInAFolderInThePlaceOfAFileForForeign() throws Exception {
        Trees.write(folder, Trees.OLD);
        Files.delete(folder.resolve("com/acme/Changed.java"));
        Files.createDirectory(folder.resolve("com/acme/Changed.java"));
        Files.writeString(folder.resolve("com/acme/Changed.java/mine.txt"), "mine");

        assertRefused(Trees.NEW, "output-foreign-files").hasMessageContaining(": com/acme/Changed.java/mine.txt;");
    }

    @Test
    void writesThroughALinkThatIsTheOutputFolderItself() throws Exception {
        Path real = Files.createDirectories(temp.resolve("real"));
        Files.createDirectories(Trees.parent(folder));
        Files.createSymbolicLink(folder, real);

        Trees.write(folder, Trees.OLD);
        Trees.write(folder, Trees.NEW);

        assertThat(folder).isSymbolicLink();
        assertThat(real.resolve("com/acme/fresh/Added.java")).exists();
    }

    @Test
    void refusesADamagedManifest() throws Exception {
        Trees.write(folder, Trees.OLD);
        for (String damaged : List.of(
                "",
                "something else\n",
                "cubegen-manifest 3\ngenerator 1.0\n",
                "cubegen-manifest 1\ngenerator 1.0\nabc com/acme/Same.java\n",
                "cubegen-manifest 1\ngenerator 1.0\n" + "0".repeat(64) + " ../outside\n",
                "cubegen-manifest 1\ngenerator 1.0\n" + "0".repeat(64) + " /etc/outside\n")) {
            Files.writeString(folder.resolve(".cubegen-manifest"), damaged);

            assertRefused(Trees.NEW, "output-manifest").hasMessageContaining("remove the folder");
        }
    }

    @Test
    void refusesAFileAsOutputFolder() throws Exception {
        Files.createDirectories(Trees.parent(folder));
        Files.writeString(folder, "a file");

        assertRefused(Trees.NEW, "output-not-a-folder").hasMessageContaining("is a file");
        assertThat(folder).hasContent("a file");
    }

    @Test
    void refusesAnOutputFolderBelowAFile() throws Exception {
        Files.writeString(temp.resolve("deep"), "a file");

        assertRefused(Trees.NEW, "output-not-writable")
                .hasMessageContaining(
                        ": " + temp.resolve("deep") + " is in the way, and is no folder; remove it, or choose");
    }

    @Test
    void refusesTheCurrentFolderAndWhatHoldsIt() {
        Path example = Path.of("").toAbsolutePath().resolve("generated");
        for (Path path : List.of(Path.of(""), Path.of("."), Path.of("..").toAbsolutePath())) {
            assertThatThrownBy(() -> Trees.write(path, Trees.NEW))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining(" holds the current folder and is replaced as a whole")
                    .hasMessageEndingWith(", for example " + example);
        }
        assertThatThrownBy(() -> Trees.write(example.getRoot(), Trees.NEW))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining(" is a whole file system and is replaced as a whole");
    }

    @Test
    void tellsOfMissingPermission() throws Exception {
        Trees.write(folder, Trees.OLD);
        Path parent = Trees.parent(folder);
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeTrue(!Files.isWritable(parent), "a super-user may write everywhere");
        try {
            assertRefused(Trees.NEW, "output-not-writable").hasMessageContaining("no permission for");
        } finally {
            Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertRefused(List<OutputFile> files, String rule) {
        Map<String, String> before = Trees.read(temp);
        var refused = assertThatThrownBy(() -> Trees.write(folder, files))
                .isInstanceOfSatisfying(
                        OutputException.class, e -> assertThat(e.rule()).isEqualTo(rule));
        assertThat(Trees.read(temp)).isEqualTo(before);
        return refused;
    }
}
