package io.github.cubegen.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.contract.accepted.Accepted;
import io.github.cubegen.contract.accepted.AcceptedList;
import io.github.cubegen.contract.lint.LintRule;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.Diagnostics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintTest {

    private final List<Diagnostic> found = Versions.lint(Versions.resource("lint.yaml"));

    @Test
    void everyRuleIsFoundAtItsPlace() {
        assertThat(found.stream()
                        .map(diagnostic -> diagnostic.rule() + " " + diagnostic.pointer())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "server-variable-undefined /servers/0",
                        "missing-operation-id /paths/~1b/get",
                        "missing-success /paths/~1b/get",
                        "missing-error /paths/~1c/get",
                        "invalid-lifecycle /paths/~1c/get",
                        "unused-component /components/schemas/Unused",
                        "integer-without-format /components/schemas/A/properties/id",
                        "money-as-number /components/schemas/A/properties/price",
                        "time-as-text /components/schemas/A/properties/created_at",
                        "enum-case-only /components/schemas/Color",
                        "enum-mixed-types /components/schemas/Mixed",
                        "inline-schema-without-title /paths/~1c/get/responses/200/content/application~1json/schema",
                        "ambiguous-union /components/schemas/Either",
                        "discriminator-property-missing /components/schemas/Told",
                        "example-mismatch /paths/~1a/get/responses/default/content/application~1json/examples/bad/value",
                        "example-mismatch /components/schemas/A/properties/short/example",
                        "hidden-characters /info/description",
                        "server-variable-default /servers/1/variables/v/default",
                        "default-mismatch /components/schemas/A/properties/word/default",
                        "script-in-markdown /paths/~1b/get/description");
        assertThat(found)
                .extracting(Diagnostic::rule)
                .containsAll(
                        List.of(LintRule.values()).stream().map(LintRule::id).toList());
    }

    @Test
    void examplesAreCheckedWhereverTheyStand() {
        JsonNode api = Versions.yaml("""
                openapi: 3.1.0
                info: {title: a, version: '1'}
                paths:
                  /a:
                    post:
                      operationId: a
                      parameters:
                        - {name: q, in: query, content: {application/json: {schema: {type: integer, format: int32}, example: x}}}
                      requestBody:
                        content:
                          application/x-www-form-urlencoded: {schema: {title: F, type: object, properties: {n: {type: boolean}}}, example: {n: x}}
                          multipart/form-data: {schema: {title: G, type: object, properties: {n: {type: boolean}}}, example: 'n=x'}
                      callbacks:
                        done:
                          '{$request.query.q}':
                            post:
                              requestBody: {content: {application/json: {schema: {type: boolean}, example: x}}}
                              responses: {'204': {description: a}}
                      responses:
                        '200':
                          description: a
                          headers: {X-N: {schema: {type: boolean}, example: x}}
                          content:
                            text/plain: {schema: {type: string, enum: [a, b]}, example: c}
                            text/csv: {schema: {type: integer, enum: [1, 2]}, example: '1'}
                            application/xml: {schema: {title: X, type: object}, example: <a/>}
                webhooks:
                  b:
                    post:
                      operationId: b
                      requestBody: {content: {application/json: {schema: {type: boolean}, example: x}}}
                      responses: {'204': {description: a}}
                """);

        String operation = "/paths/~1a/post/";
        assertThat(Versions.lint(api))
                .filteredOn(told -> told.rule().equals("example-mismatch"))
                .extracting(told -> told.pointer().toString())
                .containsExactlyInAnyOrder(
                        operation + "parameters/0/content/application~1json/example",
                        operation + "requestBody/content/application~1x-www-form-urlencoded/example",
                        operation
                                + "callbacks/done/{$request.query.q}/post/requestBody/content/application~1json/example",
                        operation + "responses/200/headers/X-N/example",
                        operation + "responses/200/content/text~1plain/example",
                        "/webhooks/b/post/requestBody/content/application~1json/example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: array, uniqueItems: true, items: {type: number}}             | [1, 1.0]   | [1, 2]",
                "{type: object, title: T, minProperties: 2, properties: {a: {}}}     | {a: 1}     | {a: 1, b: 2}",
                "{type: object, title: T, maxProperties: 1, properties: {a: {}}}     | {a: 1, b: 2} | {a: 1}",
                "{not: {type: string}}                                               | abc        | 1",
                "{not: {$ref: '#/components/schemas/Named'}}                         | {name: a}  | {name: 1}",
                "{not: {$ref: '#/components/schemas/Page%C2%ABWord%C2%BB'}}             | abc        | 1",
                "{type: array, items: {type: string}, contains: {const: z}}          | [a]        | [a, z]",
                "{type: array, items: {}, contains: {const: z}, maxContains: 1}      | [z, z]     | [z]",
                "{type: object, title: T, properties: {a: {}, b: {}}, dependentRequired: {a: [b]}} | {a: x} | {b: x}",
                "{type: object, title: T, properties: {a: {}}, propertyNames: {maxLength: 1}} | {ab: x} | {b: x}",
                "{type: string, enum: [a, bb], maxLength: 1}                         | bb         | a",
                "{type: string, if: {const: a}, then: {minLength: 2}}                | a          | b",
                "{type: string}                                                      | null       | a",
                "{type: [string, 'null'], maxLength: 1}                              | ab         | null",
            })
    void everyKeywordOfASchemaCounts(String schema, String wrong, String right) {
        assertThat(told(schema, "example: " + right)).as("%s", right).isEmpty();
        assertThat(told(schema, "example: " + wrong)).as("%s", wrong).containsExactly("example-mismatch");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: string, maxLength: 2}                 | abc    | ab",
                "{type: integer, format: int32, enum: [1, 2]} | 3      | 2",
                "{type: array, items: {type: string}}         | [1]    | [a]",
                "{$ref: '#/components/schemas/Word'}          | toolong | word",
            })
    void aDefaultIsAValueOfItsSchema(String schema, String wrong, String right) {
        assertThat(told(schema, "default: " + right)).isEmpty();
        assertThat(told(schema, "default: " + wrong)).containsExactly("default-mismatch");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X: {not: {anyOf: [{$ref: X}, {$ref: X}, {$ref: X}, {$ref: X}]}, example: 1}",
                "X: {not: {allOf: [{$ref: Y}, {$ref: Y}]}, example: 1}, Y: {anyOf: [{$ref: Z}, {$ref: Z}, {$ref: Z}]}, Z: {not: {anyOf: [{$ref: X}, {$ref: Y}]}}",
            })
    void schemasThatExcludeThemselvesAreNoEndlessWork(String schemas) {
        JsonNode api =
                Versions.yaml("openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths: {}\ncomponents: {schemas: {"
                        + schemas.replaceAll("\\$ref: (\\w)", "\\$ref: '#/components/schemas/$1'")
                        + "}}");

        List<Diagnostic> told = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Versions.lint(api));

        assertThat(told).extracting(Diagnostic::rule).doesNotContain("example-mismatch");
    }

    @Test
    void itemsAreThoseAfterThePrefix() {
        String schema =
                "{type: array, items: {}, if: {minItems: 2}, then: {prefixItems: [{type: string}], items: {type: integer}}}";
        assertThat(told(schema, "example: [a, 1]")).isEmpty();
    }

    @Test
    void aSchemaIsUsedUnderAnyNameByAKeptKeyword() {
        JsonNode api = Versions.yaml("""
                openapi: 3.1.0
                info: {title: a, version: '1'}
                paths:
                  /a:
                    get:
                      operationId: a
                      responses:
                        '200':
                          description: a
                          content: {application/json: {schema: {type: string, not: {$ref: '#/components/schemas/Page%C2%ABPet%C2%BB'}}}}
                components: {schemas: {Page«Pet»: {type: string, enum: [a]}}}
                """);

        assertThat(Versions.lint(api)).extracting(Diagnostic::rule).doesNotContain("unused-component");
    }

    private static List<String> told(String schema, String example) {
        String property = schema.substring(0, schema.length() - 1) + ", " + example + "}";
        return Versions.lint(Versions.yaml("""
                openapi: 3.1.0
                info: {title: a, version: '1'}
                paths: {}
                components:
                  schemas:
                    Named: {type: object, properties: {name: {type: string}}}
                    Word: {type: string, maxLength: 5}
                    Page«Word»: {type: string}
                    Of: {type: object, properties: {p: %s}}
                """.formatted(property))).stream()
                .map(Diagnostic::rule)
                .filter(rule -> rule.endsWith("-mismatch"))
                .toList();
    }

    @Test
    void examplesOfComponentsThatNothingRefersToAreChecked() {
        JsonNode api = Versions.yaml("""
                openapi: 3.1.0
                info: {title: a, version: '1'}
                paths:
                  /a:
                    get:
                      operationId: a
                      parameters: [{$ref: '#/components/parameters/Used'}]
                      responses: {'200': {$ref: '#/components/responses/Used'}}
                components:
                  parameters:
                    Used: {name: u, in: query, schema: {type: boolean}, example: bad}
                    Unused: {name: z, in: path, required: true, schema: {type: boolean}, example: bad}
                  responses:
                    Used: {description: d, content: {application/json: {schema: {type: boolean}, example: bad}}}
                    Unused: {description: d, content: {application/json: {schema: {type: boolean}, example: bad}}}
                  headers: {Unused: {schema: {type: boolean}, example: bad}}
                  requestBodies: {Unused: {content: {application/json: {schema: {type: boolean}, example: bad}}}}
                """);

        assertThat(Versions.lint(api))
                .filteredOn(told -> told.rule().equals("example-mismatch"))
                .extracting(told -> told.pointer().toString())
                .containsExactlyInAnyOrder(
                        "/components/parameters/Used/example",
                        "/components/parameters/Unused/example",
                        "/components/responses/Used/content/application~1json/example",
                        "/components/responses/Unused/content/application~1json/example",
                        "/components/headers/Unused/example",
                        "/components/requestBodies/Unused/content/application~1json/example");
    }

    @Test
    void textsAreLookedAtWhereverADescriptionHasThem() {
        JsonNode api = Versions.yaml("""
                openapi: 3.1.0
                info: {title: a, version: '1', description: ok}
                servers:
                  - {url: 'https://a.example/{v}', description: S!, variables: {v: {default: z, description: S!}}}
                tags: [{name: p, description: S!}]
                paths:
                  /p:
                    description: S!
                    get:
                      operationId: p
                      tags: [p]
                      summary: S!
                      callbacks: {description: {'{$request.query.q}': {description: S!}}}
                      responses:
                        '200':
                          description: S!
                          headers: {description: {description: S!, schema: {type: string}}}
                          content:
                            application/json:
                              schema: {type: object, title: T, properties: {description: {type: string, description: S!, example: S!}}}
                              examples: {a: {summary: S!, value: {description: S!}}}
                          links: {l: {operationId: p, description: S!}}
                components:
                  securitySchemes:
                    k: {type: oauth2, description: S!, flows: {clientCredentials: {tokenUrl: 'https://a.example', scopes: {a: S!}}}}
                  schemas:
                    E: {type: string, enum: [x], x-enum-descriptions: [S!], default: x}
                    F: {type: object, properties: {a: {type: string}}, x-note: {description: S!}, default: {description: S!}}
                """.replace("S!", "<script>1</script>"));

        String operation = "/paths/~1p/get/";
        String response = operation + "responses/200/";
        assertThat(Versions.lint(api))
                .filteredOn(told -> told.rule().equals("script-in-markdown"))
                .extracting(told -> told.pointer().toString())
                .containsExactlyInAnyOrder(
                        "/servers/0/description",
                        "/servers/0/variables/v/description",
                        "/tags/0/description",
                        "/paths/~1p/description",
                        operation + "summary",
                        operation + "callbacks/description/{$request.query.q}/description",
                        response + "description",
                        response + "headers/description/description",
                        response + "content/application~1json/schema/properties/description/description",
                        response + "content/application~1json/examples/a/summary",
                        response + "links/l/description",
                        "/components/securitySchemes/k/description",
                        "/components/securitySchemes/k/flows/clientCredentials/scopes/a",
                        "/components/schemas/E/enum/0");
    }

    @Test
    void acceptedFindingsAreLeftOutUntilTheyExpire() {
        Diagnostics wrong = new Diagnostics();
        List<Accepted> entries = Accepted.read(Versions.yaml("""
                        - {rule: money-as-number, pointer: '#/components/schemas/A/properties/price', owner: a, reason: b, expires: '2026-01-31'}
                        - {rule: money-as-number, pointer: /nowhere, owner: a, reason: b}
                        - {rule: server-variable-undefined, pointer: /servers/0, owner: a, reason: b}
                        """), wrong);
        AcceptedList list = new AcceptedList(entries);

        List<Diagnostic> rest = list.without(found);

        assertThat(wrong.all()).isEmpty();
        assertThat(rest).extracting(Diagnostic::rule).doesNotContain("money-as-number");
        assertThat(rest)
                .extracting(Diagnostic::rule)
                .contains("server-variable-undefined"); // an error can't be accepted
        assertThat(list.used()).isEqualTo(1);
        assertThat(list.stale(LocalDate.of(2026, 1, 31), List.of()))
                .extracting(Diagnostic::rule)
                .containsExactly("accepted-unused", "accepted-error");
        assertThat(list.stale(LocalDate.of(2026, 2, 1), List.of()))
                .extracting(Diagnostic::rule)
                .containsExactly("accepted-expired", "accepted-unused", "accepted-error");
    }

    @Test
    void entriesThatSayTooLittleAreTold() {
        Diagnostics wrong = new Diagnostics();

        List<Accepted> entries = Accepted.read(
                Versions.yaml(
                        "[{rule: a, pointer: /b, owner: c}, {rule: a, pointer: /b, owner: c, reason: d, until: never},"
                                + " {rule: a, pointer: /b, owner: c, reason: d, expires: soon}]"),
                wrong);

        assertThat(entries).isEmpty();
        assertThat(wrong.all())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "The entry lacks reason; add it.",
                        "An entry has no until; it has rule and pointer or fingerprint, owner, reason and expires.",
                        "Write the day as 2027-01-31.");
    }

    @Test
    void everyRuleHasASectionInTheDocumentation() throws Exception {
        String page = Files.readString(Path.of("../docs/contract.md"));
        assertThat(List.of(LintRule.values()))
                .allSatisfy(rule -> assertThat(page).contains("#### " + rule.id() + "\n"));
        String table = Files.readString(Path.of("../docs/contract-rules.md"));
        Set<String> rows = table.lines().collect(Collectors.toSet());
        for (ApiRule rule : ApiRule.values()) {
            Rule each = rule.rule();
            assertThat(rows).contains("| `" + each.id() + "` | " + each.wire().key() + " | " + each.sentence() + " |");
        }
        for (AccessRule rule : AccessRule.values()) {
            Rule each = rule.rule();
            assertThat(rows).contains("| `" + each.id() + "` | " + each.wire().key() + " | " + each.sentence() + " |");
        }
        for (CallRule rule : CallRule.values()) {
            Rule each = rule.rule();
            assertThat(rows).contains("| `" + each.id() + "` | " + each.wire().key() + " | " + each.sentence() + " |");
        }
        for (JavaRule rule : JavaRule.values()) {
            Rule each = rule.rule();
            assertThat(rows)
                    .contains("| `" + each.id() + "` | " + each.source().key() + " | " + each.sentence() + " |");
        }
        for (SchemaRule rule : SchemaRule.values()) {
            Rule sent = rule.in(Context.REQUEST);
            String received = rule.isIn(Context.RESPONSE)
                    ? rule.in(Context.RESPONSE).wire().key()
                    : "–";
            assertThat(rows)
                    .contains("| `…" + sent.id().substring("req-".length()) + "` | "
                            + sent.wire().key() + " | " + received + " | " + sent.sentence() + " |");
        }
    }
}
