package io.github.cubegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.Severity;
import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.SpecSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CubegenTest {

    private static final String API = """
        openapi: 3.1.0
        info:
          title: Pets
          version: 1.0.0
        servers:
          - url: https://pets.example.org
        tags:
          - name: pets
        paths:
          /pets/{id}:
            get:
              operationId: getPet
              tags: [pets]
              parameters:
                - name: id
                  in: path
                  required: true
                  schema: {type: integer, format: int64}
              responses:
                '200':
                  description: The pet.
                  content:
                    application/json:
                      schema: {$ref: 'schemas.yaml#/Pet'}
        """;

    private static final String SECOND_PATH = """
        #
          /owners/{a}/{b}:
            get:
              operationId: getPet
              responses:
                '204': {description: Nothing.}
        """;

    private static final String SCHEMAS = """
        Pet:
          type: object
          required: [id]
          properties:
            id: {type: integer, format: int64}
            name: {type: string}
        """;

    @TempDir
    Path temp;

    private Path api;
    private Path output;

    @BeforeEach
    void writeDescription() throws IOException {
        api = Files.writeString(temp.resolve("api.yaml"), API);
        Files.writeString(temp.resolve("schemas.yaml"), SCHEMAS);
        output = temp.resolve("out");
    }

    @Test
    void writesTheClientWithItsRuntime() {
        GenerateResult result = generate();

        assertThat(result.count(Severity.ERROR)).isZero();
        assertThat(client(result).output().written())
                .contains(
                        "com/acme/api/PetsClient.java",
                        "com/acme/api/model/Pet.java",
                        "com/acme/api/runtime/JsonValue.java",
                        "com/acme/api/runtime/package-info.java")
                .allSatisfy(path -> assertThat(output.resolve(path)).isRegularFile());
        assertThat(files().keySet())
                .contains(".cubegen-manifest")
                .hasSize(client(result).output().files() + 1);
    }

    @Test
    void tellsWhatItReadAndGivesTheDescriptionInOnePiece() {
        GenerateResult result = generate();

        assertThat(client(result).filesRead())
                .containsExactly(api.toString(), temp.resolve("schemas.yaml").toString());
        assertThat(client(result).description()).contains("\"Pets\"").doesNotContain("schemas.yaml");
    }

    @Test
    void writesNothingTheSecondTime() {
        generate();

        GenerateResult second = generate();

        assertThat(client(second).output().written()).isEmpty();
        assertThat(client(second).output().removed()).isEmpty();
    }

    @Test
    void aCheckReadsEachFileEvenOneOfTheSameSizeAndTime() throws IOException {
        generate();
        Path pet = output.resolve("com/acme/api/model/Pet.java");
        FileTime time = Files.getLastModifiedTime(pet);
        Files.writeString(pet, Files.readString(pet).replace("long id", "char id"));
        Files.setLastModifiedTime(pet, FileTime.fromMillis(time.toMillis() - 60_000));
        GenerateRequest check = request(api).withCheck(true);

        assertThat(Cubegen.upToDate(check)).isEmpty();
        assertThat(Cubegen.generate(check).diagnostics())
                .extracting(Diagnostic::rule)
                .contains("output-outdated");
    }

    @Test
    void aCheckTellsWhatDiffersAndWritesNothing() throws IOException {
        GenerateRequest check = request(api).withCheck(true);
        assertThat(Cubegen.generate(check).diagnostics())
                .extracting(Diagnostic::rule)
                .contains("output-outdated");
        assertThat(output).doesNotExist();

        generate();
        assertThat(client(Cubegen.generate(check)).output().unchanged()).isNotEmpty();

        Path pet = output.resolve("com/acme/api/model/Pet.java");
        Files.writeString(pet, Files.readString(pet).replace("long id", "int id"));
        Map<String, String> edited = files();
        GenerateResult result = Cubegen.generate(check);
        assertThat(result.client()).isNull();
        assertThat(result.diagnostics().stream().filter(found -> found.severity() == Severity.ERROR))
                .singleElement()
                .asString()
                .contains(
                        "model/Pet.java: error: the file is not what is generated now; generate the client again, and commit"
                                + " it [output-outdated]");
        assertThat(files()).isEqualTo(edited);
    }

    @Test
    void leavesTheClientAloneIfTheDescriptionIsWrong() throws IOException {
        generate();
        Map<String, String> before = files();
        Files.writeString(api, API.replace("/pets/{id}:", "/pets/{id}/{part}:").replace("#/Pet", "#/Pte"));

        GenerateResult result = generate();

        assertThat(result.client()).isNull();
        assertThat(result.count(Severity.ERROR)).isPositive();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void tellsEachProblemOnceInTheOrderOfTheFile() throws IOException {
        Files.writeString(api, API + SECOND_PATH);

        GenerateResult result = generate();

        assertThat(result.diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly("path-parameter-undeclared", "duplicate-operation-id");
        assertThat(result.diagnostics().stream()
                        .map(Diagnostic::location)
                        .map(Objects::requireNonNull)
                        .map(place -> place.line() * 1000 + place.column()))
                .isSorted()
                .allMatch(place -> place > 1000);
    }

    @Test
    void takesWarningsForErrorsWhereAskedTo() throws IOException {
        Files.writeString(api, API + "x-other: 1\ncomponents: {schemas: {A: {type: string, default: 5}}}\n");
        assertThat(client(generate()).output().written()).isNotEmpty();
        Map<String, String> before = files();
        GenerateRequest strict = request(api).withStrict(true);

        assertThat(Cubegen.upToDate(request(api))).isPresent();
        assertThat(Cubegen.upToDate(strict)).isEmpty();
        GenerateResult result = Cubegen.generate(strict);

        assertThat(generate().count(Severity.WARNING)).isPositive();
        assertThat(result.client()).isNull();
        assertThat(result.count(Severity.WARNING)).isZero();
        assertThat(result.count(Severity.ERROR)).isEqualTo(generate().count(Severity.WARNING));
        assertThat(result.count(Severity.INFO)).isEqualTo(generate().count(Severity.INFO));
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void tellsOfAMissingFile() {
        GenerateResult result = Cubegen.generate(request(temp.resolve("missing.yaml")));

        assertThat(result.diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.toString())
                        .startsWith(temp.resolve("missing.yaml") + ": error: ")
                        .endsWith("[missing-file]"));
        assertThat(output).doesNotExist();
    }

    @Test
    void tellsOfAnOutputFolderThatCannotBeUsed() throws IOException {
        Files.createDirectories(output);
        Files.writeString(output.resolve("mine.txt"), "mine");

        GenerateResult result = generate();

        assertThat(result.client()).isNull();
        assertThat(result.diagnostics().stream().filter(each -> each.severity() == Severity.ERROR))
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.toString())
                        .startsWith(output + ": error: ")
                        .contains("mine.txt")
                        .endsWith("[output-foreign-files]"));
        assertThat(files()).containsOnlyKeys("mine.txt");
    }

    @Test
    void putsBackAKilledRunsOldClientEvenIfTheDescriptionIsWrong() throws IOException {
        generate();
        Map<String, String> before = files();
        Files.move(output, temp.resolve(".out.cubegen-old"));
        Files.writeString(api, "openapi: 4.0.0\n");

        assertThat(generate().client()).isNull();

        assertThat(files()).isEqualTo(before);
    }

    /** As callers may do whose compiler does not check for null. */
    @Test
    @SuppressWarnings("NullAway")
    void aRequestNeedsAllOfItsParts() {
        SpecSource spec = SpecSource.of(api);
        GeneratorOptions options = new GeneratorOptions("com.acme.api", null);

        assertMissing("spec", () -> new GenerateRequest(null, Limits.DEFAULT, options, output));
        assertMissing("limits", () -> new GenerateRequest(spec, null, options, output));
        assertMissing("options", () -> new GenerateRequest(spec, Limits.DEFAULT, null, output));
        assertMissing("output", () -> new GenerateRequest(spec, Limits.DEFAULT, options, null));
        assertMissing("folder", () -> new SpecSource(api, null));
    }

    @Test
    void tellsOfADescriptionThatIsAFolder() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("folder"));

        assertThat(Cubegen.generate(request(folder)).diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.toString())
                        .startsWith(folder + ": error: ")
                        .endsWith("[unreadable-file]"));
    }

    @Test
    void aResultCannotBeChangedFromOutside() {
        GenerateResult result = generate();

        assertThat(result.diagnostics()).isUnmodifiable();
        assertThat(client(result).filesRead()).isUnmodifiable();
        assertThat(client(result).output().written()).isUnmodifiable();
    }

    @Test
    void overlaysChangeTheDescriptionBeforeAnythingElse() throws IOException {
        Path overlay = Files.writeString(temp.resolve("overlay.yaml"), """
            overlay: 1.0.0
            info: {title: Names, version: '1'}
            actions:
              - target: $.paths['/pets/{id}'].get
                update: {operationId: findPet, x-cubegen-nam: x}
            """);
        SpecSource source = SpecSource.of(api).withOverlays(List.of(overlay));
        GenerateRequest changed =
                new GenerateRequest(source, Limits.DEFAULT, new GeneratorOptions("com.acme.api", null), output);
        assertThat(Cubegen.generate(changed).diagnostics())
                .as("what a later phase finds in an overlay has its place there")
                .extracting(diagnostic -> String.valueOf(diagnostic.location()))
                .containsExactly(overlay + ":5:36");
        assertThat(output).doesNotExist();

        Files.writeString(overlay, Files.readString(overlay).replace(", x-cubegen-nam: x", ""));
        GenerateResult result = Cubegen.generate(changed);
        assertThat(client(result).description()).contains("\"findPet\"").doesNotContain("\"getPet\"");
        assertThat(client(result).filesRead()).hasSize(3).last().isEqualTo(overlay.toString());
    }

    @Test
    void versionIsThatOfTheBuild() {
        assertThat(Version.current()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        generate();
        assertThat(files().get(".cubegen-manifest")).contains("generator " + Version.build() + "\n");
    }

    private static void assertMissing(String part, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(part);
    }

    private GenerateResult generate() {
        return Cubegen.generate(request(api));
    }

    private GenerateRequest request(Path spec) {
        return new GenerateRequest(
                SpecSource.of(spec), Limits.DEFAULT, new GeneratorOptions("com.acme.api", null), output);
    }

    private static GenerateResult.Client client(GenerateResult result) {
        assertThat(result.client()).as("%s", result.diagnostics()).isNotNull();
        return Objects.requireNonNull(result.client());
    }

    private Map<String, String> files() {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(output)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                contents.put(output.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }
}
