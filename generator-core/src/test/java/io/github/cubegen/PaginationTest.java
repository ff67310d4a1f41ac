package io.github.cubegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.SpecSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaginationTest {

    @TempDir
    Path folder;

    private static final String API = """
        openapi: 3.1.0
        info: {title: Test, version: '1'}
        paths:
          /things:
            get:
              operationId: list
              tags: [things]
              x-cubegen-pagination: {%s}
              parameters:
                - {name: page, in: query, schema: {type: integer, format: int32}}
                - {name: size, in: query, schema: {type: integer, default: 20}}
                - {name: token, in: query, schema: {type: string}}
                - {name: kinds, in: query, schema: {type: array, items: {type: string}}}
                - {name: X-Page, in: header, schema: {type: string}}
              responses:
                '200':
                  description: d
                  content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}
        components:
          schemas:
            Page:
              type: object
              properties:
                items: {type: array, items: {$ref: '#/components/schemas/Thing'}}
                total: {type: integer}
                label: {type: string}
                meta: {type: object, properties: {next: {type: string}, url: {type: string, format: uri}}}
            Thing: {type: object, properties: {id: {type: string}}}
        """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "style: page, parameter: page, size: size, items: items, total: total, first: 0",
                "style: offset, parameter: size, items: items",
                "style: cursor, parameter: token, items: items, next: /meta/next",
                "style: cursor, parameter: token, items: items, nextUrl: /meta/url",
                "style: cursor, parameter: token, items: items, last: id",
                "style: cursor, parameter: token, items: items, link: true"
            })
    void whatFitsIsGenerated(String pagination) throws IOException {
        GenerateResult result = generate(pagination);
        assertThat(result.diagnostics()).isEmpty();
        assertThat(Files.readString(folder.resolve("out/com/acme/client/ThingsClient.java")))
                .contains("default Pages<Page, Thing> list(ListParams params)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "style: pages, parameter: page | /style | The style of a pagination is one of page, offset, cursor.",
                "parameter: page | '' | The style of a pagination is one of page, offset, cursor.",
                "style: page, parameter: page, items: items, totl: total | /totl | There is no key totl here; did you"
                        + " mean 'total'?",
                "style: page | '' | Say which parameter of the query asks for the next page.",
                "style: page, parameter: pge | /parameter | The operation has no parameter pge in the query; did you"
                        + " mean 'page'?",
                "style: page, parameter: X-Page | /parameter | The operation has no parameter X-Page in the query; did"
                        + " you mean 'page'?",
                "style: page, parameter: page, next: x | /next | next has no meaning for the style page; remove it.",
                "style: cursor, parameter: token, items: items, total: total, next: label | /total"
                        + "| total has no meaning for the style cursor; remove it.",
                "style: cursor, parameter: token, items: items | ''| The style cursor needs exactly one of next, last,"
                        + " nextUrl, link, which says where the cursor is.",
                "style: cursor, parameter: token, items: items, link: false | /link"
                        + "| link can only be true: the header Link leads to the next page.",
                "style: page, parameter: page, items: label | /items"
                        + "| There is no list of items in the result; say with items where it is.",
                "style: page, parameter: page | ''"
                        + "| There is no list of items in the result; say with items where it is.",
                "style: page, parameter: page, items: items, total: label | /total | The property label must be a"
                        + " number.",
                "style: page, parameter: page, items: items, total: totl | /total | There is no property totl.",
                "style: page, parameter: token, items: items | '' | The parameter of such a pagination must be an"
                        + " integer.",
                "style: page, parameter: kinds, items: items | /parameter"
                        + "| The parameter kinds must be an integer or a text.",
                "style: cursor, parameter: page, items: items, last: id | ''"
                        + "| The cursor must have the type of the parameter that takes it.",
                "style: cursor, parameter: token, items: items, nextUrl: total | ''"
                        + "| The property must be a text or a URI."
            })
    void whatDoesNotFitIsAnErrorAtItsPlace(String pagination, String place, String message) throws IOException {
        assertThat(generate(pagination).diagnostics())
                .extracting(
                        diagnostic -> diagnostic.severity() + " " + diagnostic.pointer() + " " + diagnostic.message())
                .isEqualTo(List.of("ERROR /paths/~1things/get/x-cubegen-pagination" + place + " " + message));
    }

    private GenerateResult generate(String pagination) throws IOException {
        Path api = Files.writeString(folder.resolve("api.yaml"), API.formatted(pagination));
        return Cubegen.generate(new GenerateRequest(
                SpecSource.of(api), Limits.DEFAULT, new GeneratorOptions("com.acme", null), folder.resolve("out")));
    }
}
