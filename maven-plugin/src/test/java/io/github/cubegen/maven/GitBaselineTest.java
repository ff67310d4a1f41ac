package io.github.cubegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitBaselineTest {

    @TempDir
    Path folder;

    @BeforeEach
    void repository() throws Exception {
        git("init", "-q", "-b", "main");
        Files.createDirectories(folder.resolve("api/parts"));
        Files.writeString(folder.resolve("api/api.yaml"), "version: 1\n");
        Files.writeString(folder.resolve("api/parts/pet.yaml"), "pet: 1\n");
        Files.writeString(folder.resolve("other.yaml"), "other: 1\n");
        commit("one");
        git("checkout", "-q", "-b", "work");
        Files.writeString(folder.resolve("api/api.yaml"), "version: 2\n");
        commit("two");
        git("checkout", "-q", "main");
        Files.writeString(folder.resolve("api/api.yaml"), "version: 3\n");
        commit("three");
        git("checkout", "-q", "work");
    }

    @Test
    void takesTheFilesFromWhereTheBranchesParted() throws Exception {
        Path copy;
        try (Baseline baseline = new GitBaseline(folder).open("git:main:api/api.yaml")) {
            Description description = Objects.requireNonNull(baseline.description());
            copy = description.source().file();
            assertThat(copy).hasContent("version: 1");
            assertThat(copy.resolveSibling("parts/pet.yaml")).hasContent("pet: 1");
            assertThat(copy.resolveSibling("../other.yaml")).doesNotExist();
            assertThat(baseline.found()).startsWith("git main (").endsWith("), api/api.yaml");
        }
        assertThat(copy).doesNotExist();
    }

    @Test
    void tellsWhatIsNotThere() {
        assertThatThrownBy(() -> new GitBaseline(folder).open("git:nowhere:api/api.yaml"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("git knows no revision nowhere");
        assertThatThrownBy(() -> new GitBaseline(folder).open("git:main:api/pai.yaml"))
                .hasMessageContaining("has no file api/pai.yaml");
        assertThatThrownBy(() -> new GitBaseline(folder).open("git:main"))
                .hasMessageContaining("names no revision and path");
        assertThatThrownBy(() -> new GitBaseline(folder).open("git:--output=x:api.yaml"))
                .hasMessageContaining("begins with '-'");
    }

    private void commit(String message) throws Exception {
        git("add", "-A");
        git("-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "-q", "-m", message);
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
