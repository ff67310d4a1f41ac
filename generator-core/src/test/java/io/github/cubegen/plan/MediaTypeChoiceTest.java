package io.github.cubegen.plan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several media types a body has. */
class MediaTypeChoiceTest {
    private static final String API = """
        openapi: 3.1.0
        info: {title: Odd, version: '1'}
        servers: [{url: 'https://odd.example'}]
        paths:
          /a:
            post:
              operationId: a
              requestBody:
                required: true
                content:
                  text/csv: {schema: {type: string}}
                  application/vnd.acme.v2+json: {schema: {type: integer}}
                  application/octet-stream: {}
                  application/xml: {schema: {type: string}}
                  application/json; charset=utf-8: {schema: {type: boolean}}
              responses:
                '200':
                  description: Done.
                  content:
                    image/png: {}
                    application/xml: {schema: {type: string}}
                    application/json: {schema: {type: boolean}}
        """;

    @ParameterizedTest
    @CsvSource({
        "'', JsonBody[mediaType=application/json; charset=utf-8, BOOLEAN",
        "application/xml, TextBody[mediaType=application/xml, STRING",
        "text/*, TextBody[mediaType=text/csv, BOOLEAN",
        "image/*;application/json, JsonBody[mediaType=application/json; charset=utf-8, Download",
        "APPLICATION/vnd.acme.v2+json, JsonBody[mediaType=application/vnd.acme.v2+json, BOOLEAN",
        "application/octet-stream;application/xml, BinaryBody[mediaType=application/octet-stream, STRING",
        "application/pdf, JsonBody[mediaType=application/json; charset=utf-8, BOOLEAN",
    })
    void isTheFirstThatTheUserPrefers(String preferred, String body, String result) {
        List<String> mediaTypes = preferred.isEmpty() ? List.of() : List.of(preferred.split(";", -1));
        Planned planned = Planned.ofYaml(API, new GeneratorOptions(Planned.BASE, null, mediaTypes));

        OperationPlan operation = planned.operation("a");
        assertThat(operation.arguments().get(0).binding().toString()).startsWith(body);
        assertThat(requireNonNull(operation.result().type()).toString()).contains(result);
        assertThat(planned.diagnostics()).isEmpty();
    }
}
