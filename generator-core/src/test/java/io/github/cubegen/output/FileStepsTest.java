package io.github.cubegen.output;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are brought to the disk by several threads, whose failures must not be lost. */
class FileStepsTest {

    private final FileSteps steps = new FileSteps((step, path) -> {});

    @TempDir
    Path temp;

    @Test
    void aFileThatDoesNotReachTheDiskIsNamed() throws Exception {
        Path there = Files.writeString(temp.resolve("There.java"), "class There {}");
        Path missing = temp.resolve("Missing.java");

        assertThatThrownBy(() -> steps.force(List.of(there, missing, there)))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(missing.toString());
    }
}
