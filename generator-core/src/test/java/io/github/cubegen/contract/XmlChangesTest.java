package io.github.cubegen.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.contract.diff.Finding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keyword {@code xml} counts wherever a value is written as XML, and nowhere else. */
class XmlChangesTest {

    private static final String HEAD = "openapi: 3.1.0\ninfo: {title: Pets, version: '1'}\n";
    private static final String SCHEMA = "{type: object, properties: {a: {type: string%s}}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parameters: [{name: q, in: query, content: {application/xml: {schema: X!}}}], responses: {'204': {description: x}}",
                "responses: {'204': {description: x, headers: {H: {content: {text/xml: {schema: X!}}}}}}",
                "responses: {'200': {description: x, content: {'*/*': {schema: X!}}}}",
                "responses: {'200': {description: x, content: {'application/*': {schema: X!}}}}",
                "responses: {'200': {description: x, content: {application/atom+xml: {schema: X!}}}}",
                "requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {p: X!}},"
                        + " encoding: {p: {contentType: 'text/csv, application/xml'}}}}}, responses: {'204': {description: x}}",
                "requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {p: {type: string}}},"
                        + " encoding: {p: {headers: {H: {content: {application/xml: {schema: X!}}}}}}}}}, responses: {'204': {description: x}}",
            })
    void whereItIsXml(String operation) {
        assertThat(told(operation)).containsExactly(Verdict.BREAKING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parameters: [{name: q, in: query, content: {application/json: {schema: X!}}}], responses: {'204': {description: x}}",
                "responses: {'200': {description: x, content: {application/xml-dtd-not: {schema: X!}}}}",
                "requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {p: {type: string}, o: X!}},"
                        + " encoding: {p: {contentType: application/xml}}}}}, responses: {'204': {description: x}}",
            })
    void whereItIsNot(String operation) {
        assertThat(told(operation)).isEmpty();
    }

    private static List<Verdict> told(String operation) {
        return Versions.diff(api(operation, ", xml: {attribute: true}"), api(operation, "")).findings().stream()
                .filter(finding -> finding.rule().endsWith("-xml-changed"))
                .map(Finding::wire)
                .toList();
    }

    private static JsonNode api(String operation, String xml) {
        return Versions.yaml(HEAD + "paths: {/pets: {post: {operationId: pets, "
                + operation.replace("X!", SCHEMA.formatted(xml)) + "}}}");
    }
}
