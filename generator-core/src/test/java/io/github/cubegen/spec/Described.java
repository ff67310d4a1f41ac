package io.github.cubegen.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.Location;
import io.github.cubegen.diagnostic.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A description in a folder of a test, and what reading it gave. */
final class Described {
    private final Path folder;
    private Limits limits = Limits.DEFAULT;
    private Diagnostics diagnostics = new Diagnostics();
    private @Nullable ResolvedDocument document;

    Described(Path folder) {
        this.folder = folder;
    }

    Described file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Described file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return this;
    }

    Described limits(Limits other) {
        this.limits = other;
        return this;
    }

    Described read(String root, String... overlays) {
        diagnostics = new Diagnostics();
        SpecSource source = SpecSource.of(folder.resolve(root))
                .withOverlays(Stream.of(overlays).map(folder::resolve).toList());
        document = SpecReader.read(source, limits, diagnostics);
        assertThat(document != null || diagnostics.hasErrors())
                .as("null only after errors")
                .isTrue();
        return this;
    }

    ResolvedDocument document() {
        ResolvedDocument read = document;
        if (read == null) {
            throw new AssertionError("not read: " + told());
        }
        return read;
    }

    JsonNode at(String pointer) {
        return document().at(JsonPointer.parse(pointer));
    }

    /** {@return "file:line:column: severity rule" of each diagnostic, files relative to the folder} */
    List<String> places() {
        return diagnostics.all().stream().map(this::place).toList();
    }

    private String place(Diagnostic diagnostic) {
        Location location = diagnostic.location();
        String text = location == null ? "nowhere" : location.toString().replace(folder + "/", "");
        return text + ": " + (diagnostic.severity() == Severity.ERROR ? "" : diagnostic.severity() + " ")
                + diagnostic.rule();
    }

    String told() {
        StringBuilder text = new StringBuilder();
        diagnostics.all().forEach(diagnostic -> text.append(diagnostic).append('\n'));
        return text.toString();
    }
}
