package io.github.cubegen.contract.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRootTest {

    @TempDir
    Path folder;

    @Test
    void isTheFolderOfTheRepository() throws Exception {
        Files.createDirectories(folder.resolve("repository/.git"));
        Path module = Files.createDirectories(folder.resolve("repository/module/api"));

        SourceRoot root = SourceRoot.above(module);

        assertThat(root.folder()).isEqualTo(folder.resolve("repository"));
        String file = module.resolve("../api.yaml").toString();
        assertThat(root.has(file)).isTrue();
        assertThat(Path.of(root.relative(file))).isEqualTo(Path.of("module", "api.yaml"));
        assertThat(root.has(folder.resolve("api.yaml").toString())).isFalse();
        assertThat(root.has("git:0123456789ab:module/api.yaml")).isFalse();
        assertThat(root.has("https://api.example.com/api.yaml")).isFalse();
    }
}
