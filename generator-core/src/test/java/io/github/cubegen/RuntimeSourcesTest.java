package io.github.cubegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.output.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuntimeSourcesTest {

    private static final Path SOURCES = Path.of("src/runtime/java/io/github/cubegen/runtime");
    private static final Path INDEX = Path.of("src/main/resources/io/github/cubegen/runtime-sources.index");

    @Test
    void indexListsEveryFileOfTheRuntime() throws IOException {
        List<String> names = names();
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(INDEX, String.join("\n", names) + "\n");
        }
        assertThat(Files.readAllLines(INDEX))
                .as("-Drecreate=true writes the index anew")
                .isEqualTo(names);
    }

    @Test
    void runtimeIsOneFlatPackage() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES.getParent())) {
            assertThat(files.filter(Files::isRegularFile)).allMatch(file -> SOURCES.equals(file.getParent()));
        }
    }

    @Test
    void relocatesEveryMentionOfThePackage() {
        List<OutputFile> files = RuntimeSources.relocatedTo("com.acme.runtime").toList();

        assertThat(files).isNotEmpty().allSatisfy(file -> {
            assertThat(file.path()).startsWith("com/acme/runtime/").endsWith(".java");
            assertThat(file.text()).contains("package com.acme.runtime;").doesNotContain("io.github.cubegen");
        });
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
