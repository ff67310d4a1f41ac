package io.github.cubegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cubegen.ContractCheck;
import io.github.cubegen.DiffRequest;
import io.github.cubegen.contract.diff.Severities;
import io.github.cubegen.contract.diff.Thresholds;
import io.github.cubegen.contract.report.ReportFiles;
import io.github.cubegen.contract.report.Settings;
import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.SpecSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitBaselineTest {

    private static final Log LOG = new SystemStreamLog();

    @TempDir
    Path folder;

    @BeforeEach
    void repository() throws Exception {
        git("init", "-q", "-b", "main");
        Files.createDirectories(folder.resolve("api/parts"));
        Files.writeString(folder.resolve("api/api.yaml"), "version: 1\n");
        Files.writeString(folder.resolve("api/parts/pet.yaml"), "pet: 1\n");
        Files.writeString(folder.resolve("other.yaml"), "other: 1\n");
        commit("one");
        git("checkout", "-q", "-b", "work");
        Files.writeString(folder.resolve("api/api.yaml"), "version: 2\n");
        commit("two");
        git("checkout", "-q", "main");
        Files.writeString(folder.resolve("api/api.yaml"), "version: 3\n");
        commit("three");
        git("checkout", "-q", "work");
    }

    @Test
    void takesTheFilesFromWhereTheBranchesParted() throws Exception {
        Path copy;
        try (Baseline baseline = new GitBaseline(folder, LOG).open("git:main:api/api.yaml")) {
            Description description = Objects.requireNonNull(baseline.description());
            copy = description.source().file();
            assertThat(copy).hasContent("version: 1");
            assertThat(copy.resolveSibling("parts/pet.yaml")).hasContent("pet: 1");
            assertThat(copy.resolveSibling("../other.yaml")).doesNotExist();
            assertThat(baseline.found()).startsWith("git main (").endsWith("), api/api.yaml");
        }
        assertThat(copy).doesNotExist();
    }

    @Test
    void twoRunsGiveTheSameReports() throws Exception {
        String api = """
                openapi: 3.1.0
                info: {title: Toys, version: '1.0'}
                paths:
                  /toys: {$ref: parts/toys.yaml}
                """;
        Path now = Files.writeString(folder.resolve("now.yaml"), """
                openapi: 3.1.0
                info: {title: Toys, version: '2.0'}
                paths:
                  /toys:
                    post: {operationId: makeToy, responses: {'204': {description: made}}}
                """);
        Files.writeString(folder.resolve("api/api.yaml"), api);
        Files.writeString(folder.resolve("api/parts/toys.yaml"), """
                get: {operationId: listToys, responses: {'204': {description: none}}}
                post: {operationId: makeToy, responses: {'204': {description: made}}}
                """);
        commit("an API");

        Map<String, String> first = reports(now);
        assertThat(first).isEqualTo(reports(now));
        assertThat(first.values()).noneMatch(text -> text.contains("cubegen-baseline"));
        assertThat(first.get("diff.txt")).containsPattern("was at git:[0-9a-f]{12}:api/parts/toys.yaml:1:");
        assertThat(first.get("diff.sarif")).containsPattern("\"uri\" : \"git:[0-9a-f]{12}:api/parts/toys.yaml\"");
    }

    @Test
    void whatIsGoneIsShownInTheNewDescription() throws Exception {
        Files.writeString(folder.resolve("api/api.yaml"), """
                openapi: 3.1.0
                info: {title: Toys, version: '1.0'}
                paths:
                  /toys:
                    get: {operationId: listToys, responses: {'204': {description: none}}}
                    post: {operationId: makeToy, responses: {'204': {description: made}}}
                """);
        commit("an API");
        Path now = Files.writeString(folder.resolve("now.yaml"), """
                openapi: 3.1.0
                info: {title: Toys, version: '2.0'}
                paths:
                  /toys:
                    post: {operationId: makeToy, responses: {'204': {description: made}}}
                """);

        JsonNode results = new ObjectMapper()
                .readTree(String.valueOf(reports(now).get("diff.sarif")))
                .at("/runs/0/results");

        assertThat(results).extracting(result -> result.path("ruleId").asText()).contains("op-removed");
        assertThat(results)
                .allSatisfy(result -> assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                                .asText())
                        .endsWith("now.yaml"));
        assertThat(results.at("/0/relatedLocations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .matches("git:[0-9a-f]{12}:api/api\\.yaml");
    }

    @Test
    void whatCannotBeReadIsNamedAlikeInEachRun() throws Exception {
        Files.writeString(folder.resolve("api/api.yaml"), "openapi: 3.1.0\npaths: {/toys: {$ref: lost.yaml}}\n");
        commit("a broken API");

        String text = String.valueOf(reports(folder.resolve("api/api.yaml")).get("diff.txt"));

        assertThat(text).containsPattern("git:[0-9a-f]{12}:api/api.yaml:2:").doesNotContain("cubegen-baseline");
    }

    private Map<String, String> reports(Path now) throws Exception {
        try (Baseline old = new GitBaseline(folder, LOG).open("git:work:api/api.yaml")) {
            DiffRequest request = new DiffRequest(
                    Objects.requireNonNull(old.description()).source(),
                    SpecSource.of(now),
                    Limits.DEFAULT,
                    new GeneratorOptions("client", null),
                    Severities.DEFAULT,
                    null,
                    null,
                    null,
                    LocalDate.of(2026, 6, 1));
            Settings settings = new Settings(new Thresholds(null, null, false), Severities.DEFAULT);
            return ReportFiles.of(ContractCheck.diff(request)
                    .report(old.found(), "now.yaml", settings, null)
                    .named(old.names()));
        }
    }

    @Test
    void tellsWhatIsNotThere() {
        assertThatThrownBy(() -> new GitBaseline(folder, LOG).open("git:nowhere:api/api.yaml"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("git knows no revision nowhere");
        assertThatThrownBy(() -> new GitBaseline(folder, LOG).open("git:main:api/pai.yaml"))
                .hasMessageContaining("has no file api/pai.yaml");
        assertThatThrownBy(() -> new GitBaseline(folder, LOG).open("git:main"))
                .hasMessageContaining("names no revision and path");
        assertThatThrownBy(() -> new GitBaseline(folder, LOG).open("git:--output=x:api.yaml"))
                .hasMessageContaining("begins with '-'");
    }

    @Test
    void aFileThatIsNoDescriptionIsNotSaidToBeMissing() throws Exception {
        Files.writeString(folder.resolve("pom.xml"), "<project/>");
        commit("a POM");

        assertThatThrownBy(() -> new GitBaseline(folder, LOG).open("git:work:pom.xml"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("pom.xml is no description: the name of one ends in .yaml, .yml or .json");
    }

    @Test
    void aShallowCloneDoesNotSayWhereTheBranchesParted(@TempDir Path clones) throws Exception {
        Path clone = clones.resolve("shallow");
        git("clone", "-q", "--depth=1", "--no-single-branch", folder.toUri().toString(), clone.toString());

        assertThatThrownBy(() -> new GitBaseline(clone, LOG).open("git:origin/main:api/api.yaml"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("because the clone is shallow; fetch more: git fetch --unshallow");

        git("-C", clone.toString(), "fetch", "-q", "--unshallow");
        try (Baseline baseline = new GitBaseline(clone, LOG).open("git:origin/main:api/api.yaml")) {
            assertThat(Objects.requireNonNull(baseline.description()).source().file())
                    .hasContent("version: 1");
        }
    }

    @Test
    void historiesWithoutACommonCommitAreTold() throws Exception {
        git("checkout", "-q", "--orphan", "other");
        commit("another beginning");
        List<String> warnings = new ArrayList<>();
        Log log = new SystemStreamLog() {
            @Override
            public void warn(CharSequence content) {
                warnings.add(content.toString());
            }
        };

        try (Baseline baseline = new GitBaseline(folder, log).open("git:main:api/api.yaml")) {
            assertThat(Objects.requireNonNull(baseline.description()).source().file())
                    .hasContent("version: 3");
            assertThat(baseline.found()).endsWith("api/api.yaml, its newest commit, as there is no merge base");
        }
        assertThat(warnings).singleElement().asString().contains("have no history in common (no merge base)");
    }

    private void commit(String message) throws Exception {
        git("add", "-A");
        git("-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "-q", "-m", message);
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }
}
