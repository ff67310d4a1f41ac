package io.github.cubegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.SpecSource;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a run would change anything; every run of which is asked reads files, and writes none. */
class UpToDateTest {

    private static final String API = """
            openapi: 3.1.0
            info: {title: Pets, version: 1.0.0}
            paths:
              /pets:
                get:
                  operationId: listPets
                  responses:
                    '200':
                      description: The pets.
                      content:
                        application/json:
                          schema: {$ref: 'parts/50%25\u00e4.yaml#/Pet'}
            """;

    private static final String OVERLAY = """
            overlay: 1.0.0
            info: {title: Names, version: 1.0.0}
            actions:
              - target: $.info
                update: {title: Cats}
            """;

    @TempDir
    Path temp;

    private Path api;
    private Path part;
    private Path overlay;
    private GenerateRequest request;

    @BeforeEach
    void generate() throws IOException {
        api = Files.writeString(temp.resolve("api.yaml"), API);
        part = Files.createDirectory(temp.resolve("parts")).resolve("50%\u00e4.yaml");
        Files.writeString(part, "Pet: {type: object, properties: {id: {type: string}}}\n");
        overlay = Files.writeString(temp.resolve("overlay.yaml"), OVERLAY);
        request = request(SpecSource.of(api), new GeneratorOptions("com.acme", null));
        assertThat(Cubegen.upToDate(request)).isEmpty();
        run(request);
        assertThat(Cubegen.upToDate(request))
                .hasValueSatisfying(result ->
                        assertThat(result.unchanged()).contains("com/acme/CatsClient.java", "com/acme/model/Pet.java"));
    }

    private GenerateRequest request(SpecSource source, GeneratorOptions options) {
        return new GenerateRequest(source.withOverlays(List.of(overlay)), Limits.DEFAULT, options, temp.resolve("out"))
                .withResources(temp.resolve("resources"));
    }

    private static void run(GenerateRequest request) {
        GenerateResult result = Cubegen.generate(request);
        assertThat(result.client()).as(result.diagnostics().toString()).isNotNull();
    }

    @Test
    void changesWithEveryFileThatIsReached() throws IOException {
        for (Path file : List.of(api, part, overlay)) {
            String before = Files.readString(file);
            Files.writeString(file, before + "# later\n");
            assertThat(Cubegen.upToDate(request)).as(file.toString()).isEmpty();
            Files.writeString(file, before);
            assertThat(Cubegen.upToDate(request)).as(file.toString()).isPresent();
            Files.delete(file);
            assertThat(Cubegen.upToDate(request)).as(file.toString()).isEmpty();
            Files.writeString(file, before);
        }
    }

    @Test
    void changesWithTheConfiguration() throws IOException {
        SpecSource source = SpecSource.of(api);
        Path copy = Files.writeString(temp.resolve("copy.yaml"), API);
        Limits limits = Limits.DEFAULT;
        GeneratorOptions options = request.options();

        for (GenerateRequest other : List.of(
                request.withStrict(true),
                request(source, new GeneratorOptions("com.acme.other", null)),
                request(source, new GeneratorOptions("com.acme", "Other")),
                request(SpecSource.of(copy), options),
                new GenerateRequest(source, limits, options, request.output()).withResources(temp.resolve("resources")),
                new GenerateRequest(
                        source.withOverlays(List.of(overlay, overlay)), limits, options, request.output()))) {
            assertThat(Cubegen.upToDate(other)).as(other.toString()).isEmpty();
        }
    }

    @Test
    void seesWhatBecameOfTheOutput() throws IOException {
        Path source = request.output().resolve("com/acme/model/Pet.java");
        Path description = temp.resolve("resources").resolve(request.descriptionFile());
        for (Path file : List.of(source, description)) {
            String before = Files.readString(file);
            Files.writeString(file, before.replace('e', 'a'));
            assertThat(Cubegen.upToDate(request)).as(file.toString()).isEmpty();
            Files.delete(file);
            assertThat(Cubegen.upToDate(request)).as(file.toString()).isEmpty();
            run(request);
            assertThat(file).hasContent(before);
            assertThat(Cubegen.upToDate(request)).as(file.toString()).isPresent();
        }
    }

    @Test
    void aDescriptionThatWasNotWrittenWithTheClientIsNotTakenForItsOwn() throws IOException {
        Files.writeString(api, API.replace("listPets", "allPets"));
        run(new GenerateRequest(
                request.spec(), request.limits(), request.options(), request.output())); // killed before the resources

        assertThat(Cubegen.upToDate(request)).isEmpty();
    }

    @Test
    void aClientThatWasMovedWithItsDescriptionIsUpToDateThere() throws IOException {
        Path there = temp.resolve("there");
        for (String name : List.of("api.yaml", "overlay.yaml", "parts", "out", "resources")) {
            copy(temp.resolve(name), there.resolve(name));
        }
        overlay = there.resolve("overlay.yaml");

        assertThat(Cubegen.upToDate(new GenerateRequest(
                                SpecSource.of(there.resolve("api.yaml")).withOverlays(List.of(overlay)),
                                Limits.DEFAULT,
                                request.options(),
                                there.resolve("out"))
                        .withResources(there.resolve("resources"))))
                .isPresent();
    }

    @Test
    void readsTheFilesOfAnArtifact() throws IOException {
        URI jar = URI.create("jar:" + temp.resolve("api.jar").toUri());
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Path root = files.getPath("/");
            copy(api, root.resolve("openapi/api.yaml"));
            copy(part, root.resolve("openapi/parts/50%\u00e4.yaml"));
            GenerateRequest inJar = request(new SpecSource(root.resolve("openapi/api.yaml"), root), request.options());
            assertThat(Cubegen.upToDate(inJar)).isEmpty();
            run(inJar);
            assertThat(Cubegen.upToDate(inJar)).isPresent();
            Files.writeString(root.resolve("openapi/parts/50%\u00e4.yaml"), "Pet: {type: array}");
            assertThat(Cubegen.upToDate(inJar)).isEmpty();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (var walk = Files.walk(from)) {
            for (Path each : walk.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                Files.createDirectories(target.getParent());
                Files.copy(each, target);
            }
        }
    }
}
