package io.github.cubegen.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.contract.diff.Finding;
import io.github.cubegen.contract.source.JavaChange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What many operations share is told once, with all that it concerns. */
class SharedChangesTest {

    private final JsonNode base = Versions.resource("base.yaml");

    @Test
    void credentialsOfTheApiNameTheOperationsThatInheritThem() {
        List<Finding> findings = findings("[['/security', [{}]]]");

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).placeBefore().pointer()).hasToString("/security");
        assertThat(findings.get(0).usedBy())
                .contains("GET /old", "GET /things/{id}", "POST /gone")
                .doesNotContain("GET /things", "POST /session")
                .hasSize(9);
    }

    @Test
    void aSharedParameterNamesEachOperationThatTakesIt() {
        List<Finding> findings = findings("[['/paths/~1things~1{id}/parameters/0/style', label]]");

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).usedBy()).containsExactly("GET /things/{id}", "PUT /things/{id}");
    }

    @Test
    void whatAllOfBringsAlongIsAChangeOfWhereItIsDeclared() {
        String pets = "components: {schemas: {Base: {type: object, properties: {a: {type: string}%s}},"
                + " Cat: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {c: {type: string}}}%s]},"
                + " Dog: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {d: {type: string}}}]}}}";

        List<Finding> added = between(pets.formatted("", ""), pets.formatted(", b: {type: string}", ""));
        assertThat(added).extracting(Finding::subject).containsExactly("Base.b");
        assertThat(added.get(0).usedBy()).containsExactly("GET /cats", "GET /dogs");
        assertThat(added.get(0).java())
                .flatExtracting(JavaChange::symbols)
                .contains("made.model.Cat#b", "made.model.Dog#b");

        List<Finding> ofCatOnly = between(pets.formatted("", ""), pets.formatted("", ", {required: [a]}"));
        assertThat(ofCatOnly).extracting(Finding::subject).contains("Cat.a").doesNotContain("Base.a");
    }

    @Test
    void aClassIsToldWithWhatItComesFromAndNotWithWhatElseHasChanged() {
        List<Finding> findings = findings("""
                [['/paths/~1new', {get: {operationId: getNew, responses: {'204': {description: x}}}}],
                 ['/paths/~1leaving/put/parameters', [{name: now, in: query, schema: {type: string}}]]]""");

        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("param-optional-added"))
                .flatExtracting(Finding::java)
                .flatExtracting(JavaChange::symbols)
                .contains("made.client.LeftParams");
    }

    @Test
    void anotherNameOfAnOperationIsNotWhatChangesItsArguments() {
        List<Finding> findings = findings("""
                [['/paths/~1things~1{id}/put/operationId', replaceThing],
                 ['/paths/~1things~1{id}/put/requestBody/required', false]]""");

        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("body-became-optional"))
                .flatExtracting(Finding::java)
                .extracting(change -> change.rule().id())
                .contains("java-arguments-changed", "java-type-added");
    }

    @Test
    void aClassThatIsNamedAfterAPropertyIsRenamedWithIt() {
        String pet =
                "components: {schemas: {Cat: {type: object, properties: {%s: {type: object, properties: {a: {type: string}}}}},"
                        + " Dog: {type: object}}}";

        List<Finding> findings = between(pet.formatted("addr"), pet.formatted("address"));

        assertThat(findings).extracting(Finding::rule).containsExactly("resp-prop-renamed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{oauth: [read], key: []} | {oauth: [read, admin]} | security-scope-added, security-credential-removed",
                "{oauth: [read]} | {oauth: [read], key: []} | security-credential-added",
                "{key: []}, {bearer: []} | {key: [], bearer: []} | security-credential-added, security-credential-added",
                "{key: [], bearer: []}, {key: []} | {key: []} | security-credential-removed",
                "{key: []} | {bearer: []} | security-alternative-removed, security-alternative-added",
                "{oauth: [read]}, {oauth: [admin]} | {oauth: [read, admin]} | security-scope-added",
                "{oauth: [read, admin]} | {oauth: [read]}, {oauth: [admin]} | security-scope-removed",
                "{oauth: [read]} | {oauth: [read, admin]}, {oauth: [admin]} | security-scope-added, security-scope-removed",
            })
    void aCredentialMoreOrLessIsOneFinding(String before, String after, String rules) {
        String api =
                "paths: {/pets: {get: {operationId: pets, security: [%s], responses: {'204': {description: x}}}}}\n"
                        + "components: {securitySchemes: {key: {type: apiKey, in: header, name: k}, bearer: {type: http, scheme: bearer},"
                        + " oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://a.example/t', scopes: {read: r, admin: a}}}}}}";
        String head = "openapi: 3.1.0\ninfo: {title: Pets, version: '1'}\n";

        assertThat(Versions.diff(
                                Versions.yaml(head + api.formatted(before)), Versions.yaml(head + api.formatted(after)))
                        .findings())
                .extracting(Finding::rule)
                .filteredOn(rule -> !rule.equals("version-not-bumped"))
                .containsExactlyInAnyOrder(rules.split(", "));
    }

    private static List<Finding> between(String before, String after) {
        String api = """
                openapi: 3.1.0
                info: {title: Pets, version: '1'}
                paths:
                  /cats: {get: {operationId: cats, responses: {'200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Cat'}}}}}}}
                  /dogs: {get: {operationId: dogs, responses: {'200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Dog'}}}}}}}
                """;
        return Versions.diff(Versions.yaml(api + before), Versions.yaml(api + after)).findings().stream()
                .filter(finding -> !finding.rule().equals("version-not-bumped"))
                .toList();
    }

    private List<Finding> findings(String edits) {
        JsonNode edited = Edit.apply(base, Edit.read(Versions.yaml(edits), base));
        return Versions.diff(base, edited).findings().stream()
                .filter(finding -> !finding.rule().equals("version-not-bumped"))
                .toList();
    }
}
