package io.github.cubegen.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cubegen.contract.diff.Finding;
import io.github.cubegen.contract.source.JavaChange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written in another way and means the same is no change, whichever of the two comes first. */
class SameMeaningTest {

    private static final String HEAD = "openapi: 3.1.0\ninfo: {title: Pets, version: '1'}\n";

    private static final String FORM =
            "paths: {/pets: {post: {operationId: add, requestBody: {required: true, content: {%s: {schema: {type: object,"
                    + " required: [p], properties: {p: %s}}%s}}}, responses: {'204': {description: done}}}}}";

    private static final String PARAMETER =
            "paths: {'/pets/{p}': {get: {operationId: get, parameters: [{name: p, in: path, required: true, schema: %s%s}],"
                    + " responses: {'204': {description: done}}}}}";

    private static final String HEADER =
            "paths: {/pets: {get: {operationId: get, responses: {'204': {description: done, headers: {p: {schema: %s%s}}}}}}}";

    private static final String MEDIA_TYPE =
            "paths: {/pets: {get: {operationId: get, responses: {'200': {description: x, content: {'%s': {schema: {type: string}}}}}}}}";

    private static final String LIST = "{type: array, items: {type: string}}";
    private static final String OBJECT = "{type: object, properties: {a: {type: string}}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/x-www-form-urlencoded | {type: array, items: {type: string}} | style: form",
                "application/x-www-form-urlencoded | {type: array, items: {type: string}} | explode: true",
                "application/x-www-form-urlencoded | {type: string} | explode: false",
                "multipart/form-data | {type: string} | contentType: text/plain",
                "multipart/form-data | {type: object, properties: {a: {type: string}}} | contentType: application/json",
                "multipart/form-data | {type: string, format: binary} | contentType: application/octet-stream",
                "multipart/form-data | {type: string, contentMediaType: image/png} | contentType: image/png",
                "multipart/form-data | {} | contentType: application/octet-stream",
            })
    void anEncodingThatIsTheDefault(String mediaType, String type, String encoding) {
        same(
                FORM.formatted(mediaType, type, ""),
                FORM.formatted(mediaType, type, ", encoding: {p: {" + encoding + "}}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/x-www-form-urlencoded | {type: array, items: {type: string}} | explode: false",
                "application/x-www-form-urlencoded | {type: object, properties: {a: {type: string}}} | style: form",
                "application/x-www-form-urlencoded | {type: string} | allowReserved: true",
                "multipart/form-data | {type: string} | contentType: image/png",
                "multipart/form-data | {} | contentType: application/json",
                "multipart/form-data | {type: string, contentMediaType: image/png} | contentType: text/plain",
                "multipart/form-data | {type: array, items: {type: string}} | explode: false",
            })
    void anEncodingThatIsNotTheDefaultIsToldOnce(String mediaType, String type, String encoding) {
        List<Finding> findings = findings(
                FORM.formatted(mediaType, type, ""),
                FORM.formatted(mediaType, type, ", encoding: {p: {" + encoding + "}}"));

        assertThat(findings).extracting(Finding::rule).containsExactly("req-encoding-changed");
    }

    @Test
    void explodeOfAListBetweenCommas() {
        same(PARAMETER.formatted(LIST, ""), PARAMETER.formatted(LIST, ", explode: true"));
        same(HEADER.formatted(LIST, ""), HEADER.formatted(LIST, ", explode: true"));
        assertThat(findings(PARAMETER.formatted(OBJECT, ""), PARAMETER.formatted(OBJECT, ", explode: true")))
                .extracting(Finding::rule)
                .containsExactly("param-style-changed");
        assertThat(findings(HEADER.formatted(OBJECT, ""), HEADER.formatted(OBJECT, ", explode: true")))
                .extracting(Finding::rule)
                .containsExactly("resp-header-style");
    }

    @Test
    void bytesAndBase64AsBothVersionsOfOpenApiWriteThem() {
        String multipart = FORM.formatted("multipart/form-data", "%s", "");
        same(
                multipart.formatted("{type: string, format: binary}"),
                multipart.formatted("{type: string, contentMediaType: application/octet-stream}"));
        String json = FORM.formatted("application/json", "%s", "");
        same(json.formatted("{type: string, format: byte}"), json.formatted("{type: string, contentEncoding: base64}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"format: password", "format: x-key", "minLength: 1"})
    void base64IsToldBesideAFormatThatDoesNotSayIt(String keywords) {
        String json = FORM.formatted("application/json", "{type: string, " + keywords + "%s}", "");

        assertThat(findings(json.formatted(""), json.formatted(", contentEncoding: BASE64")))
                .hasSize(1);
    }

    @Test
    void anEncodingThatStaysIsNoneOfAnotherType() {
        String form = FORM.formatted("application/x-www-form-urlencoded", "%s", ", encoding: {p: {explode: true}}");

        assertThat(findings(form.formatted(LIST), form.formatted("{type: string}")))
                .extracting(Finding::rule)
                .doesNotContain("req-encoding-changed");
    }

    @Test
    void aSchemaOfBytesSaysNoMoreThanTheMediaType() {
        String file =
                "paths: {/pets: {get: {operationId: get, responses: {'200': {description: x, content: {%s: {%s}}}}}}}";
        String bytes = "schema: {type: string, format: binary}";

        same(file.formatted("application/octet-stream", bytes), file.formatted("application/octet-stream", ""));
        assertThat(findings(file.formatted("application/json", bytes), file.formatted("application/json", "")))
                .extracting(Finding::rule)
                .containsExactly("resp-type-widened");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | application/json; charset=UTF-8",
                "application/json;v=1;profile=a | 'Application/JSON; PROFILE=\"a\"; V=1'",
                "multipart/mixed | multipart/mixed; boundary=x",
                "text/plain;charset=utf-8 | text/plain; charset=UTF-8",
            })
    void aMediaTypeWrittenOtherwise(String one, String other) {
        same(MEDIA_TYPE.formatted(one), MEDIA_TYPE.formatted(other));
    }

    @Test
    void aParameterOfAMediaTypeMayBeLong() {
        String type = "text/plain;a=\"" + "x".repeat(100_000) + "\\\\" + "x".repeat(100_000) + "\"";

        assertThat(Versions.diff(ofMediaType(type), ofMediaType(type.replace("text", "Text")))
                        .findings())
                .isEmpty();
    }

    /** YAML has no keys as long as that. */
    private static JsonNode ofMediaType(String type) {
        JsonNode api = Versions.yaml(HEAD + MEDIA_TYPE.formatted("text/plain"));
        ObjectNode content = (ObjectNode) api.at("/paths/~1pets/get/responses/200/content");
        content.set(type, content.remove("text/plain"));
        return api;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json;v=1 | application/json;v=2",
                "application/json;v=1 | application/json",
                "application/vnd.api+json;profile=a | application/vnd.api+json;profile=b",
                "text/plain;charset=utf-8 | text/plain;charset=utf-16",
            })
    void anotherParameterOfAMediaTypeIsToldOnce(String one, String other) {
        assertThat(findings(MEDIA_TYPE.formatted(one), MEDIA_TYPE.formatted(other)))
                .extracting(Finding::rule)
                .containsExactly("resp-media-type-parameter-changed");
    }

    @Test
    void mediaTypesThatDifferOnlyInParametersAreNotMistakenForEachOther() {
        String both = "paths: {/pets: {get: {operationId: get, responses: {'200': {description: x, content: {%s}}}}}}";
        String first = "'application/json;v=1': {schema: {type: string}}";
        String second = "'application/json;v=2': {schema: {type: integer}}";

        same(both.formatted(first + ", " + second), both.formatted(first + ", " + second));
        assertThat(findings(both.formatted(first + ", " + second), both.formatted(first)))
                .extracting(Finding::rule)
                .containsExactly("resp-media-type-removed");
    }

    @Test
    void variablesOfAPathThatChangePlacesAreNoNames() {
        String path = "paths: {'%s': {get: {operationId: get, parameters: [{name: a, in: path, required: true, schema:"
                + " {type: string}}, {name: b, in: path, required: true, schema: {type: string}}],"
                + " responses: {'204': {description: done}}}}}";

        List<Finding> swapped = findings(path.formatted("/pets/{a}/{b}"), path.formatted("/pets/{b}/{a}"));

        assertThat(swapped).extracting(Finding::rule).contains("path-renamed").doesNotContain("path-param-renamed");
        assertThat(swapped).anyMatch(finding -> finding.wire() == Verdict.BREAKING);
    }

    @Test
    void aCopyOfAComponentInItsPlaceIsNoNewNameOfWhatIsInTheComponent() {
        String pets =
                "paths: {/pets: {get: {operationId: get, responses: {'200': {description: x, content: {application/json:"
                        + " {schema: {$ref: '#/components/schemas/Pet'}}}}}}, /cats: {get: {operationId: cats, responses: {'200':"
                        + " {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Cat'}}}}}}}}}\n"
                        + "components: {schemas: {Cat: {type: object, properties: {k: {type: string, enum: [a, b]}}},"
                        + " Pet: {type: object, properties: {cat: %s}}}}";

        assertThat(findings(
                        pets.formatted("{$ref: '#/components/schemas/Cat'}"),
                        pets.formatted("{type: object, properties: {k: {type: string, enum: [a, b]}}}")))
                .flatExtracting(Finding::java)
                .extracting(JavaChange::rule)
                .extracting(Rule::id)
                .doesNotContain(JavaRule.NAME_COLLISION_SHIFT.rule().id());
    }

    private static void same(String one, String other) {
        assertThat(findings(one, other)).isEmpty();
        assertThat(findings(other, one)).isEmpty();
    }

    private static List<Finding> findings(String before, String after) {
        JsonNode one = Versions.yaml(HEAD + before);
        JsonNode other = Versions.yaml(HEAD + after);
        return Versions.diff(one, other).findings().stream()
                .filter(finding -> !finding.rule().equals("version-not-bumped"))
                .toList();
    }
}
