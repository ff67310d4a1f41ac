package io.github.cubegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private static final String API = """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            paths:
              /pets:
                get: {operationId: listPets, tags: [pets], responses: {'204': {description: x}}}
              /toys:
                get: {operationId: listToys, tags: [toys], responses: {'204': {description: x}}}
            components:
              schemas:
                Toy: {type: object, properties: {name: {type: string}}}
            """;

    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path api;
    private Path client;

    @BeforeEach
    void write() throws IOException {
        api = Files.writeString(temp.resolve("api.yaml"), API);
        client = temp.resolve("out");
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private int generate(String... more) {
        String[] arguments = {
            "generate", "--spec", api.toString(), "--output", client.toString(), "--base-package", "com.acme"
        };
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return run(all);
    }

    @Test
    void tellsOfAMissingCommand() {
        assertThat(run()).isEqualTo(Main.USAGE);
        assertThat(err.toString()).contains("Usage: cubegen").contains("generate");
    }

    @Test
    void takesNoEmptyPathForTheCurrentFolder() {
        assertThat(run("generate", "--spec", api.toString(), "--output", "", "--base-package", "com.acme"))
                .isEqualTo(Main.USAGE);
        assertThat(err.toString()).contains("'--output'", "it is empty; name a file or a folder");
    }

    @Test
    void namesAFolderThatIsNoDescription() {
        assertThat(run("generate", "--spec", ".", "--output", client.toString(), "--base-package", "com.acme"))
                .isEqualTo(Main.FAILED);
        assertThat(err.toString()).contains(". is not a file: name the file in it that is meant");
    }

    @Test
    void namesAnOptionThatDoesNotExistBeforeOneThatIsMissing() {
        assertThat(run("generate", "--spce", api.toString(), "--output", client.toString()))
                .isEqualTo(Main.USAGE);
        assertThat(err.toString())
                .contains("Unknown options: '--spce'")
                .contains("--spec")
                .contains("Try 'cubegen generate --help'.");
        assertThat(err.toString().lines()).hasSizeLessThan(6);
    }

    @Test
    void asksNoServer() {
        assertThat(run("validate", "--spec", "https://example.com/api.yaml")).isEqualTo(Main.USAGE);
        assertThat(err.toString()).contains("it is an address, and only files are read; fetch it, and name the file");
    }

    @Test
    void writesStubs() throws IOException {
        Path stubs = client.resolveSibling("stubs");
        assertThat(generate("--stubs", stubs.toString())).isZero();
        try (Stream<Path> files = Files.list(stubs.resolve("mappings"))) {
            assertThat(files).isNotEmpty();
        }
    }

    @Test
    void generatesAndThenIsUpToDate() {
        assertThat(generate()).isZero();
        assertThat(out.toString()).contains(" files in " + client + ": ").contains(" written, 0 unchanged, 0 removed");
        assertThat(client.resolve("com/acme/ShopClient.java")).isRegularFile();

        assertThat(generate()).isZero();
        assertThat(out.toString()).contains("Up to date: ");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void takesTheOptionsOfTheGoal() {
        assertThat(generate(
                        "--include-tag=toys",
                        "--prune-unused=false",
                        "--package=model=com.acme.dto",
                        "--schema-name=Toy=Plaything",
                        "--operation-name=listToys=all"))
                .as(err.toString())
                .isZero();
        assertThat(client.resolve("com/acme/dto/Plaything.java")).isRegularFile();
        assertThat(client.resolve("com/acme/client/ToysClient.java")).content().contains(" all(");
        assertThat(client.resolve("com/acme/client/PetsClient.java")).doesNotExist();
    }

    @Test
    void tellsWhatIsWrongWithTheDescription() throws IOException {
        Files.writeString(api, API.replace("listToys", "listPets"));

        assertThat(generate()).isEqualTo(Main.FAILED);
        assertThat(err.toString()).contains(api + ":7:").contains("No client was generated: errors: 1;");
        assertThat(client).doesNotExist();
    }

    @Test
    void tellsWhatIsWrongWithTheCommandLine() {
        assertThat(generate("--package=dto=com.acme.dto")).isEqualTo(Main.USAGE);
        assertThat(err.toString()).contains("there is no package of 'dto', only of client, model");
        assertThat(generate("--outptu=x")).isEqualTo(Main.USAGE);
        assertThat(err.toString()).contains("Unknown option: '--outptu=x'");
        assertThat(generate("--schema-name=Toy=class")).isEqualTo(Main.USAGE);
        assertThat(err.toString()).contains("'class', for the schema 'Toy', can't be the name of a Java class");
    }

    @Test
    void tellsHowFarItHasCome() {
        assertThat(generate()).isEqualTo(Main.OK);

        assertThat(out.toString())
                .containsPattern("1 file read; [0-9.]+ s\\R")
                .containsPattern("[0-9]+ files emitted; [0-9.]+ s\\R");
    }

    @Test
    void saysWhyATextIsNoPath() {
        assertThat(run("generate", "--spec", "api\0.yaml", "--output", "out", "--base-package", "a"))
                .isEqualTo(Main.USAGE);

        assertThat(err.toString())
                .contains("can't be the name of a file: Nul character not allowed; choose another one");
    }

    @Test
    void saysHowToGetARevisionOfGit() {
        assertThat(run("diff", "--spec", api.toString(), "--baseline", "git:main:api.yaml"))
                .isEqualTo(Main.BASELINE_NOT_FOUND);

        assertThat(err.toString()).contains("get the file with git show main:api.yaml > old.yaml");
    }

    @Test
    void tellsItsCommandsAndItsVersion() {
        assertThat(run("help")).isZero();
        assertThat(run("generate", "--help")).isZero();
        assertThat(run("--version")).isZero();
        assertThat(out.toString())
                .contains("generate")
                .contains("--exclude-deprecated")
                .contains("cubegen 0.");
    }
}
