package io.github.cubegen.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.contract.accepted.Accepted;
import io.github.cubegen.contract.accepted.AcceptedList;
import io.github.cubegen.contract.lint.Lint;
import io.github.cubegen.contract.lint.LintRule;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.Diagnostics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LintTest {

    private final List<Diagnostic> found =
            Lint.check(Versions.of(Versions.resource("lint.yaml")).model());

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
                        "script-in-markdown /paths/~1b/get");
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
        assertThat(Lint.check(Versions.of(api).model()))
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
                .containsExactly("accepted-unused", "accepted-unused");
        assertThat(list.stale(LocalDate.of(2026, 2, 1), List.of()))
                .extracting(Diagnostic::rule)
                .containsExactly("accepted-expired", "accepted-unused", "accepted-unused");
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
