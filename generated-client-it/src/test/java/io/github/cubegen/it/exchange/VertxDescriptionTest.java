package io.github.cubegen.it.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What Vert.x does not read by itself, in the smallest description that has all of it. */
class VertxDescriptionTest {
    private static final ExchangeValidator VALIDATOR = new ExchangeValidator(description("""
            openapi: 3.1.0
            info: {title: Unusual, version: '1'}
            servers: [{url: 'https://{host}', variables: {host: {default: localhost}}}]
            paths:
              /things:
                servers: [{url: 'https://{host}', variables: {host: {default: localhost}}}]
                get:
                  operationId: listThings
                  parameters:
                    - {name: 'id[in][]', in: query, schema: {type: array, items: {type: integer}}}
                    - {name: 'name[in][]', in: query, schema: {type: array, items: {type: string, maxLength: 3}}}
                    - name: extra
                      in: query
                      style: deepObject
                      explode: true
                      schema: {type: object, additionalProperties: {type: string, maxLength: 3}}
                  responses:
                    '200':
                      description: Fine.
                      content:
                        application/json:
                          schema: {type: object, properties: {id: {type: [integer, string, 'null'], format: int64}}}
                        application/xml: {}
            components: {securitySchemes: {}}
            """));

    @AfterAll
    static void close() {
        VALIDATOR.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "                               | {\"id\":1}    | -",
                "                               | {\"id\":null} | -",
                "                               | {\"id\":\"1\"}  | -",
                "                               | {\"id\":true} | RESPONSE",
                "id[in][]=1&id[in][]=2          | {}          | -",
                "id[in][]=1&id[in][]=b          | {}          | REQUEST",
                "name[in][]=007&name[in][]=a%2B | {}          | -",
                "name[in][]=007&name[in][]=0077 | {}          | REQUEST",
                "extra[a]=007&extra[b]=1        | {}          | -",
                "extra[a]=0077                  | {}          | REQUEST",
                "extra=1                        | {}          | UNKNOWN_PARAMETER"
            })
    void judges(String query, String body, Violation.Kind kind) {
        String target = query == null ? "/things" : "/things?" + query;
        HttpHeaders none = HttpHeaders.of(Map.of(), (name, value) -> true);
        HttpHeaders json = HttpHeaders.of(
                Map.of("Content-Type", List.of("application/json;charset=utf-8")), (name, value) -> true);
        assertThat(VALIDATOR.validate(new Exchange("GET", target, none, "", 200, json, body)))
                .extracting(Violation::kind)
                .isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @SuppressWarnings("unchecked") // The keys of an OpenAPI object are strings.
    private static Description description(String yaml) {
        return Description.of(
                (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }
}
