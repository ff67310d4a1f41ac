package io.github.cubegen.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private int run(String... arguments) throws IOException {
        return Bundle.run(arguments, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @Test
    void withErrorsItWritesNothingAndPrintsThem() throws IOException {
        new Described(folder).file("a.yaml", "openapi: 9\n");
        Path out = folder.resolve("out.json");

        assertThat(run(folder.resolve("a.yaml").toString(), out.toString())).isEqualTo(1);
        assertThat(out).doesNotExist();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("a.yaml:1:1: error: ");
    }

    @Test
    void itSaysWhichArgumentsItWants() throws IOException {
        assertThat(run("a.yaml")).isEqualTo(2);
        assertThat(printed.toString(StandardCharsets.UTF_8)).startsWith("usage: ");
    }
}
