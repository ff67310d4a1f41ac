package io.github.cubegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks of descriptions on the command line. */
class CheckCommandsTest extends TwoShops {
    private static final String WEATHER = """
            openapi: 3.1.0
            info: {title: Weather, version: 1.0.0}
            servers: [{url: 'https://weather.example'}]
            paths:
              /days/{day}:
                put:
                  operationId: correct
                  parameters: [{name: day, in: path, required: true, schema: {type: string, format: date}}]
                  responses: {'200': {description: x, content: {text/plain: {schema: {type: string}}}}}
            """;

    @Test
    void whatBreaksIsToldAndWritten() throws IOException {
        Path reports = temp.resolve("reports");
        assertThat(run("diff", "--spec", now.toString(), "--baseline", old.toString(), "--reports", reports.toString()))
                .isEqualTo(1);
        assertThat(err.toString())
                .startsWith("failed: wire breaking, source breaking\n")
                .contains("The change calls for a new major version. The descriptions are a minor version apart.")
                .contains("old.yaml:8:5: wire breaking, source breaking");
        try (Stream<Path> files = Files.list(reports)) {
            assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
                    .isEqualTo(Set.of("diff.txt", "diff.md", "diff.html", "diff.json", "diff.sarif", "diff-junit.xml"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--fail-on-wire=never --fail-on-source=NEVER, 0",
        "--fail-on-wire=never, 1",
        "--fail-on-source=potential, 1",
        "--fail-on-wire=sometimes, 2",
        "--base-package=1a, 2",
    })
    void theThresholdsDecide(String options, int code) {
        String[] given = options.split(" ");
        String[] all = Stream.concat(
                        Stream.of("diff", "--spec", now.toString(), "--baseline", old.toString()), Stream.of(given))
                .toArray(String[]::new);
        assertThat(run(all)).isEqualTo(code);
    }

    /** {@return the list that accepts everything that the two versions differ in} */
    private String accepting() throws IOException {
        Path reports = temp.resolve("reports");
        run("diff", "--spec", now.toString(), "--baseline", old.toString(), "--reports", reports.toString());
        JsonNode report = new JsonMapper().readTree(reports.resolve("diff.json").toFile());
        StringBuilder list = new StringBuilder();
        for (JsonNode finding : report.path("findings")) {
            list.append("- rule: ").append(finding.path("rule").textValue()).append('\n');
            list.append("  pointer: ")
                    .append(finding.at("/before/pointer").textValue())
                    .append('\n');
            list.append("  owner: toys\n  reason: sold out\n");
        }
        return list.toString();
    }

    @Test
    void aRuleThatIsMisspeltInWhatValidateAcceptsIsToldByTheNearestName() throws IOException {
        Path list = temp.resolve("accepted.yaml");
        Files.writeString(list, "- {rule: missing-operationId, pointer: /paths/~1x, owner: me, reason: none}\n");

        run("validate", "--spec", now.toString(), "--accepted", list.toString());

        assertThat(out.toString() + err)
                .contains(
                        "There is no finding missing-operationId at #/paths/~1x, and this check has no rule of that name;"
                                + " correct the entry, or remove it. Did you mean the rule missing-operation-id?");
    }

    @Test
    void whatIsAcceptedDoesNotCountUntilItsTimeIsOver() throws IOException {
        String all = accepting();
        Path list = temp.resolve("accepted.yaml");
        String[] arguments = {
            "diff", "--spec", now.toString(), "--baseline", old.toString(), "--accepted-changes", list.toString()
        };
        Files.writeString(list, all);
        assertThat(run(arguments)).isZero();
        assertThat(out.toString()).contains("    accepted by toys: sold out");

        Files.writeString(list, all + "- {rule: op-removed, pointer: /paths/~1x/get, owner: me, reason: none}\n");
        assertThat(run(arguments)).isZero();
        assertThat(out.toString()).contains("warning: There is no finding op-removed at #/paths/~1x/get any more");

        Files.writeString(list, all + "  expires: 2026-01-31\n");
        assertThat(run(arguments)).isEqualTo(5);
        assertThat(err.toString()).contains("was accepted until 2026-01-31 by toys (sold out)");

        Files.writeString(list, all + "- {rule: op-removd, pointer: /paths/~1x/get, owner: me, reason: none}\n");
        assertThat(run(arguments)).isEqualTo(8);
        assertThat(err.toString()).contains("There is no rule op-removd; did you mean op-removed?");

        Files.writeString(list, "rule: op-removed\n");
        assertThat(run(arguments)).isEqualTo(3);
        assertThat(err.toString()).contains("must be a list of entries");
    }

    @Test
    void verdictsOfSingleRulesAreSet() {
        String[] arguments = {"diff", "--spec", now.toString(), "--baseline", old.toString(), "--fail-on-source=never"};
        assertThat(run(with(arguments, "--severity", "path-removed=compatible", "--severity=op-removed=compatible")))
                .as(out + "" + err)
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6 | baseline-not-found | there is no such file; did you mean 'new.yaml'?       | --baseline | none.yaml",
                "3 | bad-input          | this is no OpenAPI description                        | --baseline | text.yaml",
                "3 | bad-input          | there is no such file                                 | --spec | none.yaml",
                "7 | different-api      | they describe different APIs; name another baseline.  | --baseline | other.yaml",
                "8 | unknown-rule       | There is no rule 'op-removd'; did you mean 'op-removed'? | --severity | op-removd=breaking",
                "4 | unreadable-classes | App.class: error: This is no class file               | --classes | broken",
                "3 | bad-input          | There is no such folder or jar of classes             | --classes | nowhere",
                "5 | expired            | was accepted until 2026-01-31 by toys                 | --accepted-changes | expired.yaml",
                "3 | bad-input          | must be a list of entries                             | --accepted-changes | text.yaml",
                "0 | no-baseline        | there is no old version yet                           | --baseline | none",
            })
    void eachBadInputHasItsMessageItsExitCodeAndAReport(
            int code, String status, String message, String option, String text) throws IOException {
        Files.writeString(temp.resolve("text.yaml"), "not: a description\n");
        Files.writeString(temp.resolve("other.yaml"), WEATHER);
        Files.writeString(Files.createDirectories(temp.resolve("broken")).resolve("App.class"), "no class");
        Files.writeString(
                temp.resolve("expired.yaml"),
                "- {rule: op-removed, pointer: /paths/~1toys/get, owner: toys, reason: sold out, expires: 2026-01-31}\n");
        Map<String, String> options = new LinkedHashMap<>();
        options.put("--spec", now.toString());
        options.put("--baseline", old.toString());
        options.put("--reports", temp.resolve("reports").toString());
        options.put(
                option,
                text.contains("=") || text.equals("none")
                        ? text
                        : temp.resolve(text).toString());
        List<String> arguments = new ArrayList<>(List.of("diff"));
        options.forEach((name, value) -> arguments.addAll(List.of(name, value)));
        assertThat(run(arguments.toArray(new String[0]))).as(out + "" + err).isEqualTo(code);
        assertThat(out + "" + err).startsWith(status).contains(message);
        assertThat(temp.resolve("reports/diff.txt"))
                .content()
                .startsWith(status)
                .contains(message);
        assertThat(temp.resolve("reports/diff.json")).content().contains("\"status\" : \"" + status + "\"");
    }

    @Test
    void aBadDescriptionIsToldAlsoIfThereIsNothingToCompareItWith() throws IOException {
        Path bad = Files.writeString(temp.resolve("bad.yaml"), "not: a description\n");
        assertThat(run("diff", "--spec", bad.toString(), "--baseline", "none")).isEqualTo(3);
        assertThat(err.toString()).startsWith("bad-input").contains("this is no OpenAPI description");
    }

    @Test
    void aFolderThatIsNoneIsTold() throws IOException {
        Path file = Files.writeString(temp.resolve("reports"), "");
        assertThat(run("diff", "--spec", now.toString(), "--baseline", now.toString(), "--reports", file.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("The reports can't be written: " + file + " is in the way");
    }

    @Test
    void onlyWhatTheCodeUsesFails() throws IOException {
        Files.writeString(
                now,
                Files.readString(now)
                        .replace(
                                "operationId: listPets",
                                "operationId: listPets, deprecated: true, x-sunset: '2999-12-31'"));
        Path client = temp.resolve("client");
        assertThat(run("generate", "--spec", old.toString(), "--base-package", "shop", "--output", client.toString()))
                .as(err.toString())
                .isZero();
        Path pets = compiled(client, "pets().listPets()");
        Path toys = compiled(client, "toys().listToys()");
        String[] arguments = {
            "diff",
            "--spec",
            now.toString(),
            "--baseline",
            old.toString(),
            "--base-package",
            "shop",
            "--fail-only-on-used"
        };
        assertThat(run(with(arguments, "--classes", pets.toString())))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("not used by the code that was read");
        assertThat(out.toString())
                .contains("The code calls 1 of 2 operations, its tests 0.")
                .contains("2999-12-31: GET /pets, deprecated, called at app.App.run(App.java:2)");
        assertThat(run(with(arguments, "--classes", pets.toString(), "--test-classes", toys.toString())))
                .isEqualTo(1);
        assertThat(err.toString()).contains("The code calls 1 of 2 operations, its tests 1.");
        assertThat(err.toString()).contains("    at app.App.run(App.java:2) in tests");
        assertThat(run(arguments)).isEqualTo(2);
    }

    @Test
    void classesThatCanNotBeReadAreAResultOfTheirOwn() throws IOException {
        Path classes = Files.createDirectories(temp.resolve("classes"));
        Path reports = temp.resolve("reports");
        String[] arguments = {
            "diff",
            "--spec",
            now.toString(),
            "--baseline",
            old.toString(),
            "--reports",
            reports.toString(),
            "--classes",
            classes.toString()
        };
        assertThat(run(arguments)).isEqualTo(3);
        assertThat(err.toString()).startsWith("bad-input").contains("compile the code first");
        Files.writeString(classes.resolve("App.class"), "no class");
        assertThat(run(arguments)).isEqualTo(4);
        assertThat(reports.resolve("diff.txt"))
                .content()
                .startsWith("unreadable-classes")
                .contains("App.class");
        assertThat(reports.resolve("diff.json")).content().contains("\"status\" : \"unreadable-classes\"");
    }

    private static String[] with(String[] arguments, String... more) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    }

    /** The classes of an application that makes one call. */
    private Path compiled(Path client, String call) throws IOException {
        Path classes = Files.createTempDirectory(temp, "classes");
        Path source = Files.createDirectories(
                        Files.createTempDirectory(temp, "app").resolve("app"))
                .resolve("App.java");
        Files.writeString(
                source, "package app;\nclass App { void run(shop.ShopClient client) { client." + call + "; } }\n");
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-nowarn",
                        "-proc:none",
                        "-sourcepath",
                        client.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        classes.toString(),
                        source.toString());
        assertThat(result).isZero();
        return classes;
    }

    @Test
    void aGoodDescriptionIsGood() {
        assertThat(run("validate", "--spec", old.toString(), "--fail-on", "warning"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("The description is good");
    }

    @Test
    void aVariableThatIsNotDeclaredIsToldOnceForAServerThatOperationsShare() throws IOException {
        Path file = Files.writeString(temp.resolve("regions.yaml"), """
                openapi: 3.1.0
                info: {title: Regions, version: '1.0'}
                paths:
                  /regions:
                    servers: [{url: 'https://{region}.example'}]
                    get: {operationId: listRegions, responses: {'204': {description: none}}}
                    post: {operationId: addRegion, responses: {'204': {description: added}}}
                """);

        assertThat(run("validate", "--spec", file.toString())).isEqualTo(1);

        assertThat((out.toString() + err).lines().filter(line -> line.contains("[server-variable")))
                .hasSize(1)
                .allMatch(line -> line.contains("error:") && line.contains("[server-variable-undefined]"));
    }

    @Test
    void findingsOfTheSeverityFail() throws IOException {
        Files.writeString(old, OLD.replace("operationId: listToys", "operationId: listPets"));
        assertThat(run("validate", "--spec", old.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("[duplicate-operation-id]").contains("The check has failed: ");
    }
}
