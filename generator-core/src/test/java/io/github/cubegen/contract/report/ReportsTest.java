package io.github.cubegen.contract.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.cubegen.contract.diff.Finding;
import io.github.cubegen.contract.diff.Place;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.Location;
import io.github.cubegen.diagnostic.Severity;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What each form of a report holds, whatever the descriptions have in their texts. */
class ReportsTest {
    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    @ParameterizedTest
    @EnumSource(DiffReport.Status.class)
    void everyFormIsWrittenWhateverCameOfIt(DiffReport.Status status) {
        Map<String, String> files = ReportFiles.of(Reports.of(status));
        assertThat(files.keySet())
                .containsExactly("diff.txt", "diff.md", "diff.html", "diff.json", "diff.sarif", "diff-junit.xml");
        assertThat(files.get("diff.txt")).startsWith(status.key());
        assertThat(files.get("diff.md")).startsWith("## API changes: " + status.key());
        assertThat(files.get("diff.html")).contains("<h1>API changes: " + status.key());
    }

    @ParameterizedTest
    @EnumSource(DiffReport.Status.class)
    void jsonKeepsToItsSchema(DiffReport.Status status) throws IOException {
        String schema = Files.readString(Path.of("../docs/diff.schema.json"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(JsonReport.text(Reports.of(status)), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void sarifHasAPlaceAndAFingerprintForEachFinding() throws IOException {
        DiffReport report = Reports.of(DiffReport.Status.FAILED);
        JsonNode run = new ObjectMapper()
                .readTree(SarifReport.text(report, null))
                .path("runs")
                .path(0);
        assertThat(run.path("results"))
                .hasSize(Reports.result().findings().size())
                .allSatisfy(result -> {
                    assertThat(result.path("level").asText()).isIn("error", "warning", "note");
                    assertThat(result.path("message").path("text").asText()).isNotEmpty();
                    assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                                    .asText())
                            .startsWith("#/");
                    assertThat(result.at("/partialFingerprints/cubegen~1v1").asText())
                            .matches("[0-9a-f]{16}");
                    assertThat(run.at("/tool/driver/rules").findValuesAsText("id"))
                            .contains(result.path("ruleId").asText());
                });
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
        assertThat(new ObjectMapper()
                        .readTree(SarifReport.text(Reports.of(DiffReport.Status.BAD_INPUT), null))
                        .at("/runs/0/invocations/0/executionSuccessful")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void junitFailsWhatBreaks() throws Exception {
        Document document = xml(JunitReport.text(Reports.of(DiffReport.Status.FAILED)));
        NodeList cases = document.getElementsByTagName("testcase");
        assertThat(cases.getLength()).isEqualTo(Reports.result().findings().size());
        assertThat(document.getDocumentElement().getAttribute("failures"))
                .isEqualTo(Integer.toString(
                        document.getElementsByTagName("failure").getLength()))
                .isNotEqualTo("0");
        assertThat(xml(JunitReport.text(Reports.of(DiffReport.Status.BAD_INPUT)))
                        .getElementsByTagName("error")
                        .getLength())
                .isEqualTo(1);
        assertThat(xml(JunitReport.text(Reports.of(DiffReport.Status.NO_BASELINE)))
                        .getElementsByTagName("testcase")
                        .getLength())
                .isEqualTo(1);
    }

    @Test
    void everyFormSaysWhoUsesIt() throws Exception {
        DiffReport report = Reports.of(DiffReport.Status.FAILED);
        Map<String, String> files = ReportFiles.of(report);
        for (String name : List.of("diff.txt", "diff.md", "diff.html", "diff.json", "diff.sarif", "diff-junit.xml")) {
            assertThat(files.get(name)).as(name).contains("App.java");
        }
        for (String name : List.of("diff.txt", "diff.md", "diff.html", "diff-junit.xml")) {
            assertThat(files.get(name)).as(name).contains("3 more places", "the code that was read");
        }
        assertThat(TextReport.lines(report))
                .contains(
                        "    at com.acme.App.show(App.java:12)",
                        "    at com.acme.AppTest(AppTest.java) in tests, as a part of a whole object",
                        "1 breaking, 1 potentially breaking, 1 compatible; the code that was read uses 1 of them; 1 accepted");
        JsonNode related =
                new ObjectMapper().readTree(SarifReport.text(report, null)).at("/runs/0/results/0/relatedLocations/1");
        assertThat(related.at("/physicalLocation/artifactLocation/uri").asText())
                .isEqualTo("src/main/java/com/acme/App.java");
        assertThat(related.at("/physicalLocation/region/startLine").asInt()).isEqualTo(12);
        JsonNode usage = new ObjectMapper().readTree(JsonReport.text(report)).at("/findings/0/usage");
        assertThat(usage.at("/sites/1/scope").asText()).isEqualTo("test");
        assertThat(usage.at("/sites/1/how").asText()).isEqualTo("whole");
        assertThat(usage.path("more").asInt()).isEqualTo(3);
    }

    @Test
    void textOfTheDescriptionsIsTextEverywhere() throws Exception {
        DiffReport report = Reports.of(DiffReport.Status.FAILED);
        assertThat(TextReport.lines(report)).anyMatch(line -> line.contains(Reports.HOSTILE));
        assertThat(HtmlReport.text(report)).doesNotContain("<img").contains("&lt;img src=x onerror=alert(1)&gt;");
        assertThat(MarkdownReport.text(report)).doesNotContain("<img", "://b", "@team", "| x |");
        assertThat(xml(JunitReport.text(report)).getDocumentElement().getTextContent())
                .contains(Reports.HOSTILE);
    }

    @Test
    void markdownFitsIntoAComment() {
        String text = MarkdownReport.text(Reports.large(2000));
        assertThat(text.length()).isLessThan(65_536);
        assertThat(text).contains(" more, in the other reports");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.2.3 | 2.0.0 | The change calls for a new major version.",
                "1.2.3 | 1.3.0 | The change calls for a new major version. The descriptions are a minor version apart.",
                "1.2.3 | 1.2.3 | The change calls for a new major version. The descriptions have no higher version.",
                "1.2.3 | 0.9.9 | The change calls for a new major version. The descriptions have no higher version.",
                "1.2   | 1.2.1 | The change calls for a new major version. The descriptions are a patch version apart.",
                "0.1.2 | 0.2.0 | The change calls for a new major version.",
                "0.1.2 | 0.1.3 | The change calls for a new major version. The descriptions are a minor version apart.",
                "0.1.2 | 1.0.0 | The change calls for a new major version.",
                "2026-01-01 | 2026-02-01 | The change calls for a new major version.",
            })
    void theVersionIsHeldAgainstTheChange(String before, String after, String sentence) {
        assertThat(VersionAdvice.of(Reports.versions(before, after)))
                .isNotNull()
                .extracting(VersionAdvice::sentence)
                .isEqualTo(sentence);
    }

    @Test
    void upgradeNotesAreInTheWordsOfJava() throws IOException {
        assertThat(UpgradeNotes.of(Reports.result()))
                .containsExactly(
                        Map.entry(
                                UpgradeNotes.Kind.ADAPT,
                                List.of(
                                        "Pet.age(), Pet.Builder.age(), Kind.CAT removed",
                                        "Pet.age(), Pet.Builder.age(), Kind.CAT: the member has another type (List<Integer> → Long)")),
                        Map.entry(UpgradeNotes.Kind.NEW, List.of("Pet.age(), Pet.Builder.age(), Kind.CAT added")));
        DiffReport report = Reports.of(DiffReport.Status.FAILED);
        assertThat(TextReport.lines(report)).contains("New:", "    Pet.age(), Pet.Builder.age(), Kind.CAT added");
        assertThat(MarkdownReport.text(report)).contains("Upgrade notes", "Kind.CAT added");
        assertThat(HtmlReport.text(report)).contains("Upgrade notes", "Kind.CAT added");
        assertThat(new ObjectMapper()
                        .readTree(JsonReport.text(report))
                        .at("/upgradeNotes/new/0")
                        .asText())
                .isEqualTo("Pet.age(), Pet.Builder.age(), Kind.CAT added");
    }

    @Test
    void findingsAreCountedByVerdictAndUse() throws IOException {
        DiffReport report = Reports.of(DiffReport.Status.FAILED);
        JsonNode counts = new ObjectMapper().readTree(JsonReport.text(report)).path("counts");
        assertThat(counts.path("wire").toString()).isEqualTo("{\"breaking\":1,\"potential\":1,\"compatible\":1}");
        assertThat(counts.path("wireUsed").toString()).isEqualTo("{\"breaking\":1,\"potential\":0,\"compatible\":0}");
        assertThat(MarkdownReport.text(report)).contains("| wire | 1 | 1 | 1 |", "| wire, used | 1 | 0 | 0 |");
    }

    @Test
    void aReportSaysOfWhatItIsAndHowItWasJudged() throws IOException {
        DiffReport report = Reports.of(DiffReport.Status.FAILED);
        assertThat(TextReport.lines(report))
                .contains(
                        "old: git:main:api.yaml (0123456) (version 1.0.0, SHA-256 0123456789abcdef…)",
                        "Fails from: wire breaking, source never; only for what the code uses; op-removed is potential.");
        JsonNode json = new ObjectMapper().readTree(JsonReport.text(report));
        assertThat(json.at("/before/sha256").asText()).hasSize(64);
        assertThat(json.at("/settings/severities/op-removed").asText()).isEqualTo("potential");
    }

    @Test
    void reportsTellWhatEndsAndWhatTheCodeCalls() throws IOException {
        DiffReport report = Reports.of(DiffReport.Status.FAILED);
        String ending = "2027-01-31: GET /pets, deprecated, called at com.acme.App.show(App.java:12)";
        assertThat(TextReport.lines(report))
                .contains(
                        "The code calls 4 of 9 operations, its tests 2.",
                        "The goal validate has 3 warnings and 0 remarks on the new description.",
                        "    " + ending,
                        "    no day announced: " + Reports.HOSTILE + ", deprecated");
        assertThat(MarkdownReport.text(report)).contains("- " + ending, "The code calls 4 of 9 operations");
        assertThat(HtmlReport.text(report)).contains(ending, "The code calls 4 of 9 operations");
        JsonNode json = new ObjectMapper().readTree(JsonReport.text(report));
        assertThat(json.at("/endings/0/sunset").asText()).isEqualTo("2027-01-31");
        assertThat(json.at("/endings/0/sites/0/line").asInt()).isEqualTo(12);
        assertThat(json.path("calls").toString()).isEqualTo("{\"operations\":9,\"code\":4,\"tests\":2}");
        assertThat(json.path("lint").toString()).isEqualTo("{\"warning\":3,\"info\":0}");
    }

    @Test
    void reportsTellWhatIsNewKnownAndFixed() throws IOException {
        DiffReport report = Reports.of(DiffReport.Status.FAILED);
        String sentence = "Since the earlier run: 1 new, 2 known, 1 fixed.";
        assertThat(TextReport.lines(report))
                .contains(
                        sentence,
                        "    new since the earlier run",
                        "Fixed since the earlier run:",
                        "    " + Reports.HOSTILE + " [op-removed] 00000000000000ff");
        assertThat(MarkdownReport.text(report))
                .contains(sentence, "  - known from the earlier run", "Fixed since the earlier run: 1");
        assertThat(HtmlReport.text(report)).contains(sentence, "new since the earlier run", "00000000000000ff");
        JsonNode json = new ObjectMapper().readTree(JsonReport.text(report));
        assertThat(json.path("findings"))
                .extracting(finding -> finding.path("state").asText())
                .containsExactly("new", "known", "known");
        assertThat(json.at("/fixed/0/rule").asText()).isEqualTo("op-removed");
        JsonNode sarif = new ObjectMapper().readTree(SarifReport.text(report, null));
        assertThat(sarif.at("/runs/0/results"))
                .extracting(result -> result.path("baselineState").asText())
                .containsExactly("new", "unchanged", "unchanged");
    }

    @Test
    void codeScanningKnowsFilesByTheirPlaceInTheRepository() throws IOException {
        Path root = Path.of("repository").toAbsolutePath();
        DiffReport report = Reports.of(DiffReport.Status.BAD_INPUT);
        Location place = new Location(root.resolve("api dir/api.yaml").toString(), 3, 1);
        Diagnostic problem = new Diagnostic(Severity.ERROR, "syntax-error", "a", JsonPointer.ROOT, place);
        DiffReport told =
                DiffReport.without(report.tool(), DiffReport.Status.BAD_INPUT, "old", "new", List.of(problem), null);

        JsonNode run = new ObjectMapper()
                .readTree(SarifReport.text(told, new SourceRoot(root)))
                .at("/runs/0");

        JsonNode artifact =
                run.at("/invocations/0/toolExecutionNotifications/0/locations/0/physicalLocation/artifactLocation");
        assertThat(artifact.path("uri").asText()).isEqualTo("api%20dir/api.yaml");
        assertThat(artifact.path("uriBaseId").asText()).isEqualTo("%SRCROOT%");
        assertThat(run.path("originalUriBaseIds").has("%SRCROOT%")).isTrue();
    }

    @Test
    void whatIsGoneIsAcceptedByItsOwnPlace() {
        Finding gone = Reports.result()
                .findings()
                .get(0)
                .at(at("/components/schemas/Pet/properties/age"), at("/components/schemas/Pet"));
        assertThat(TextReport.details(gone)).contains("pointer: /components/schemas/Pet/properties/age");
        Finding added = gone.at(gone.placeAfter(), gone.placeBefore());
        assertThat(TextReport.details(added)).contains("pointer: /components/schemas/Pet/properties/age");
    }

    @Test
    void findingsAreGroupedByOperationThenComponent() {
        DiffReport report = Reports.of(DiffReport.Status.FAILED);
        List<Finding> findings = new ArrayList<>(Reports.result().findings());
        findings.add(findings.get(0).at(at("/info/version"), at("/info/version")));
        findings.add(findings.get(0).at(at("/paths/~1pets/get/parameters/0"), at("/paths/~1pets/get/parameters/0")));
        findings.add(findings.get(0).at(at("/webhooks/petSold"), at("/webhooks/petSold")));
        findings.add(findings.get(2).at(at("/paths/~1toys"), at("")));
        assertThat(Groups.of(findings).keySet())
                .containsExactly(
                        "GET /pets", "webhook petSold", "Pet", "the API as a whole", "GET /pets/{id}", "/toys");
        assertThat(MarkdownReport.text(report)).contains("\n#### Pet\n\n- ");
    }

    private static Place at(String pointer) {
        return Place.at(JsonPointer.parse(pointer));
    }
}
