package io.github.cubegen.maven;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionTest {

    @ParameterizedTest
    @ValueSource(strings = {"api-1.jar", "api-1.tgz"})
    void saysWhatToDoAboutADamagedArtifact(String name, @TempDir Path folder) throws IOException {
        Path artifact = Files.writeString(folder.resolve(name), "<html>not found</html>");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Description.in(artifact, "api.yaml"))
                .withMessage(artifact
                        + " is no archive, or damaged; if it is in the local repository, delete it there, so that"
                        + " the next build fetches it again");
    }
}
