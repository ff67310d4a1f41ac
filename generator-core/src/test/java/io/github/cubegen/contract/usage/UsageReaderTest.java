package io.github.cubegen.contract.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is given as the classes of a consumer, and what is wrong with it. */
class UsageReaderTest {

    private static final String USES = "String f(Pet pet) { return pet.name(); }";
    private static final int MAJOR_VERSION = 7;

    @TempDir
    static Path folder;

    private static Consumer consumer;

    @BeforeAll
    static void compileTheClient() {
        consumer = new Consumer(folder);
    }

    private static List<String> problems(Path... classes) {
        return consumer.read(classes).problems().stream()
                .map(Diagnostic::toString)
                .toList();
    }

    private static Path app(Path classes) {
        return classes.resolve("app/App.class");
    }

    @Test
    void foldersAndJarsAreRead() throws IOException {
        Path classes = consumer.compile(17, USES);
        Path jar = Files.createFile(folder.resolve("app.jar"));
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("app/App.class"));
            out.write(Files.readAllBytes(app(classes)));
        }
        for (Path place : List.of(classes, jar)) {
            UsedSymbols used = consumer.read(place);
            assertThat(used.problems()).isEmpty();
            assertThat(used.member("com.acme.zoo.model.Pet#name"))
                    .extracting(CallSite::text)
                    .containsExactly("app.App.f(App.java:11)");
        }
    }

    @Test
    void testsAreToldApartAndSourcesAreFound() throws IOException {
        Path main = consumer.compile(17, USES);
        Path tests = consumer.compile(17, USES);
        Path sources = folder.resolve("src");
        Path source = sources.resolve("app/App.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "");
        UsedSymbols used = UsageReader.read(
                new ConsumerClasses(List.of(main), List.of(tests), List.of(folder, sources)),
                consumer.before().plan(),
                consumer.before().plan());
        assertThat(used.member("com.acme.zoo.model.Pet#name"))
                .extracting(CallSite::file, CallSite::scope)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(source.toString(), CallSite.Scope.MAIN),
                        org.assertj.core.groups.Tuple.tuple(source.toString(), CallSite.Scope.TEST));
    }

    @Test
    void whatIsNotCompiledYetIsToldWithTheRemedy() throws IOException {
        assertThat(problems(folder.resolve("nowhere")))
                .singleElement()
                .asString()
                .contains("nowhere", "compile the code first (the goal runs at verify)", "[no-classes]");
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThat(problems(empty)).singleElement().asString().contains("no class file in", "compile the code first");
    }

    @Test
    void aModuleWithoutCodeUsesNothing() {
        UsedSymbols used = consumer.read();
        assertThat(used.problems()).isEmpty();
        assertThat(used.type("com.acme.zoo.model.Pet")).isEmpty();
    }

    @Test
    void theClientItselfIsNoConsumer() {
        assertThat(problems(consumer.client()))
                .singleElement()
                .asString()
                .contains("does not belong to the client itself");
    }

    @Test
    void aWrongBasePackageIsNotTheSameAsNoUse() {
        assertThat(problems(consumer.compile(17, "int f() { return 1; }")).toString())
                .doesNotContain("unreadable")
                .isEqualTo("[]"); // the field has the type of the client
        UsedSymbols other = UsageReader.read(
                new ConsumerClasses(List.of(consumer.compile(17, USES)), List.of(), List.of()),
                Consumer.version(OTHER).plan(),
                Consumer.version(OTHER).plan());
        assertThat(other.problems())
                .singleElement()
                .asString()
                .contains("mentions the client (com.acme.zoo.OtherClient)", "base package", "[no-classes]");
    }

    private static final String OTHER = """
            openapi: 3.1.0
            info: {title: Other, version: '1'}
            servers: [{url: 'https://other.example'}]
            paths:
              /x: {get: {operationId: getX, tags: [other], responses: {'204': {description: x}}}}
            """;

    @Test
    void aClassFileOfANewerJavaIsToldAsSuch() throws IOException {
        Path classes = consumer.compile(17, USES);
        byte[] content = Files.readAllBytes(app(classes));
        content[MAJOR_VERSION] = 99;
        Files.write(app(classes), content);
        assertThat(problems(classes))
                .singleElement()
                .asString()
                .contains("App.class", "newer Java", "major version 99", "[unreadable-classes]");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 9, 40, 300})
    void aBrokenClassFileIsToldAsSuch(int length) throws IOException {
        Path classes = consumer.compile(17, USES);
        Files.write(app(classes), Arrays.copyOf(Files.readAllBytes(app(classes)), length));
        assertThat(problems(classes))
                .singleElement()
                .asString()
                .contains("App.class", "no class file that can be read", "[unreadable-classes]");
    }

    @Test
    void whatIsNoJarIsToldAsSuch() throws IOException {
        Path file = Files.writeString(folder.resolve("text.jar"), "no jar");
        assertThat(problems(file)).singleElement().asString().contains("text.jar", "no jar", "[unreadable-classes]");
    }
}
