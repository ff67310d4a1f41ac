package io.github.cubegen.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cubegen.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecArchiveTest {

    private static final String API = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths: {}
            components: {schemas: {Pet: {$ref: '../common.yaml#/Pet'}}}
            """;

    @TempDir
    Path temp;

    private Path jar;

    @BeforeEach
    void pack() throws IOException {
        jar = temp.resolve("api.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            put(out, "openapi/api.yaml", API);
            put(out, "common.yaml", "Pet: {type: object}\n");
        }
    }

    private static void put(ZipOutputStream out, String path, String text) throws IOException {
        out.putNextEntry(new ZipEntry(path));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }

    /** What is compared without a file system has to be what was read through one. */
    @Test
    void hasTheFingerprintsOfWhatIsRead() throws IOException {
        try (SpecArchive archive = SpecArchive.open(jar)) {
            SpecSource source = archive.source("openapi/api.yaml");

            ResolvedDocument document =
                    Objects.requireNonNull(SpecReader.read(source, Limits.DEFAULT, new Diagnostics()));

            assertThat(source.root()).isEqualTo("openapi/api.yaml");
            assertThat(document.inputs())
                    .extracting(InputFile::path)
                    .containsExactly("openapi/api.yaml", "common.yaml");
            for (InputFile input : document.inputs()) {
                assertThat(source.fingerprint(Objects.requireNonNull(input.path())))
                        .isEqualTo(input.fingerprint());
            }
        }
    }

    @Test
    void tellsWhichFilesThereAre() throws IOException {
        try (SpecArchive archive = SpecArchive.open(jar)) {
            assertThat(archive.has(archive.source("openapi/api.yaml"))).isTrue();
            assertThat(archive.has(archive.source("openapi"))).isFalse();
            assertThat(archive.has(archive.source("openapi/"))).isFalse();
            assertThat(archive.has(archive.source("api.yaml"))).isFalse();
            assertThatExceptionOfType(NoSuchFileException.class)
                    .isThrownBy(() -> archive.source("api.yaml").fingerprint("api.yaml"));
        }
    }

    /** As the file system takes them. */
    @ParameterizedTest
    @ValueSource(strings = {"/openapi/api.yaml", "openapi//api.yaml"})
    void takesSlashesThatSayNothing(String path) throws IOException {
        try (SpecArchive archive = SpecArchive.open(jar)) {
            assertThat(archive.has(archive.source(path))).isTrue();
            assertThat(archive.source(path).root()).isEqualTo("openapi/api.yaml");
        }
        Path other = temp.resolve("other.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(other))) {
            put(out, path, API);
        }
        try (SpecArchive archive = SpecArchive.open(other)) {
            SpecSource source = archive.source("openapi/api.yaml");
            assertThat(archive.has(source)).isTrue();
            assertThat(source.fingerprint("openapi/api.yaml"))
                    .isEqualTo(Fingerprint.of(API.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Its file system refuses such an archive as a whole, so this also shows that it is not asked. */
    @Test
    void looksAtSingleFilesWithoutAFileSystem() throws IOException {
        Path odd = temp.resolve("odd.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(odd))) {
            put(out, "api.yaml", API);
            put(out, "../outside.yaml", API);
        }
        try (SpecArchive archive = SpecArchive.open(odd)) {
            SpecSource source = archive.source("api.yaml");
            assertThat(archive.has(source)).isTrue();
            assertThat(source.fingerprint("api.yaml")).isEqualTo(Fingerprint.of(API.getBytes(StandardCharsets.UTF_8)));
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(source::file)
                    .havingCause()
                    .withMessageContaining(odd + " can't be read: ")
                    .withMessageContaining("; pack it again, without . and .. in the names of its files");
        }
    }

    @Test
    void isNotOpenedAgainOnceItIsClosed() throws IOException {
        SpecArchive archive = SpecArchive.open(jar);
        archive.close();

        assertThatExceptionOfType(ClosedFileSystemException.class)
                .isThrownBy(() -> archive.source("api.yaml").file());
    }

    @Test
    void refusesWhatIsNoArchive() throws IOException {
        Path text = Files.writeString(temp.resolve("text.jar"), "text");

        assertThatExceptionOfType(ZipException.class).isThrownBy(() -> SpecArchive.open(text));
    }
}
