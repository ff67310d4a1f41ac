package io.github.cubegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.ModelBuilder;
import io.github.cubegen.plan.ClientPlan;
import io.github.cubegen.plan.ClientPlanner;
import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.ResolvedDocument;
import io.github.cubegen.spec.SpecReader;
import io.github.cubegen.spec.SpecSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A description whose client is kept as a golden: compiled with the tests, used by them, and compared byte for byte. All of
 * them use the runtime where it is compiled here, so that there is one copy of it.
 *
 * @param name the folder of the description, and the package below {@code golden}
 */
record Golden(String name) {
    private static final Path DESCRIPTIONS = Path.of("src/test/resources/golden");
    private static final Path SOURCES = Path.of("src/golden/java");
    private static final String RUNTIME = "io.github.cubegen.runtime";

    static List<Golden> all() {
        try (Stream<Path> folders = Files.list(DESCRIPTIONS)) {
            return folders.map(folder -> new Golden(folder.getFileName().toString()))
                    .sorted((one, other) -> one.name().compareTo(other.name()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String basePackage() {
        return "golden." + name;
    }

    Path folder() {
        return SOURCES.resolve("golden").resolve(name);
    }

    /** {@return what the generator makes of the description} */
    List<SourceFile> generated() {
        return ClientEmitter.emit(plan()).toList();
    }

    ClientPlan plan() {
        Diagnostics diagnostics = new Diagnostics();
        SpecSource source = SpecSource.of(DESCRIPTIONS.resolve(name).resolve("api.yaml"));
        ResolvedDocument document = Objects.requireNonNull(
                SpecReader.read(source, Limits.DEFAULT, diagnostics),
                () -> diagnostics.all().toString());
        assertThat(diagnostics.hasErrors()).as("%s", diagnostics.all()).isFalse();
        ApiModel model = new ModelBuilder().build(document, diagnostics);
        assertThat(diagnostics.hasErrors()).as("%s", diagnostics.all()).isFalse();
        ClientPlan plan = ClientPlanner.plan(model, new GeneratorOptions(basePackage(), null), diagnostics);
        assertThat(diagnostics.hasErrors()).as("%s", diagnostics.all()).isFalse();
        return plan;
    }

    /** {@return the text of each file by its path below the source root} */
    TreeMap<String, String> expected() {
        return generated().stream()
                .filter(file -> !file.packageName().equals(basePackage() + ".runtime"))
                .collect(Collectors.toMap(
                        SourceFile::path,
                        file -> file.text().replace(basePackage() + ".runtime", RUNTIME),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** {@return the text of each golden file by its path below the source root} */
    TreeMap<String, String> kept() {
        if (!Files.isDirectory(folder())) {
            return new TreeMap<>();
        }
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(Golden::path, Golden::read, (one, other) -> one, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void recreate() throws IOException {
        for (String path : kept().keySet()) {
            Files.delete(SOURCES.resolve(path));
        }
        for (var file : expected().entrySet()) {
            Path target = SOURCES.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }

    private static String path(Path file) {
        return SOURCES.relativize(file).toString().replace('\\', '/');
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
