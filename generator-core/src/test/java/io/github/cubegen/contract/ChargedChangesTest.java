package io.github.cubegen.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.contract.diff.Finding;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which change of the description a change of the Java is told with. */
class ChargedChangesTest {

    private static final String PETS = """
            components:
              schemas:
                %s: {type: object, required: [%s], properties: {%s: {type: string}, weight: {type: integer}}}
                Cat: {allOf: [{$ref: '#/components/schemas/%s'}, {properties: {lives: {type: integer}%s}}]}
                Dog: {allOf: [{$ref: '#/components/schemas/%s'}, {properties: {breed: {type: string}%s}}]}
            """;

    @Test
    void whatMayBeNullCanNoLongerBeGivenWhereThePrimitiveTypeIsTaken() {
        String order = body("application/json", "{type: %s}");

        Finding finding = only(between(order.formatted("[integer, 'null']"), order.formatted("integer")));

        assertThat(finding.rule()).isEqualTo("req-not-nullable");
        assertThat(told(finding)).containsExactly("java-arguments-changed OrdersClient#order (Long) → (long)");
        assertThat(finding.source()).isEqualTo(Verdict.BREAKING);
    }

    @Test
    void whatMayNoLongerBeNullIsToldByToolsForNullSafety() {
        String order = body("application/json", "{type: %s}");

        Finding finding = only(between(order.formatted("[string, 'null']"), order.formatted("string")));

        assertThat(told(finding)).containsExactly("java-nullness-changed OrdersClient#order String or null → String");
        assertThat(finding.source()).isEqualTo(Verdict.POTENTIAL);
    }

    @Test
    void aSetterTakesThePrimitiveTypeAlsoWhereNullIsSaidByAnotherMethod() {
        String order = body("application/json", "{title: Order, type: object, properties: {n: {type: %s}}}");

        Finding finding = only(between(order.formatted("integer"), order.formatted("[integer, 'null']")));

        assertThat(told(finding)).containsExactly("java-member-added Order.Builder#clearN");
        assertThat(finding.source()).isEqualTo(Verdict.COMPATIBLE);
    }

    @Test
    void aNewPartOfAFormIsWhatTheMethodTakesMore() {
        String order =
                "paths: {/orders: {post: {operationId: order, tags: [orders]%s, requestBody: {required: true, content:"
                        + " {multipart/form-data: {schema: {type: object, required: [file%s], properties: {file: {type: string,"
                        + " format: binary}%s}}}}}, responses: {'204': {description: done}}}}}";
        String dry = ", parameters: [{name: dry, in: query, schema: {type: boolean}}]";

        Map<String, List<String>> told =
                told(between(order.formatted("", "", ""), order.formatted(dry, ", tag", ", tag: {type: string}")));

        assertThat(told.get("req-prop-required-added"))
                .containsExactly(
                        "java-arguments-changed OrdersClient#order (BinaryContent) → (BinaryContent, String, OrderParams)");
        assertThat(told.get("param-optional-added")).containsExactly("java-type-added OrderParams");
    }

    @Test
    void theClassOfAnInlineSchemaComesWithTheParameterThatHasIt() {
        String orders =
                "paths: {/orders: {get: {operationId: list, tags: [orders]%s, responses: {'204': {description: done}}}}}";

        Finding finding = only(between(
                orders.formatted(""),
                orders.formatted(", parameters: [{name: by, in: query, schema: {type: string, enum: [a, b]}}]")));

        assertThat(finding.rule()).isEqualTo("param-optional-added");
        assertThat(told(finding)).contains("java-type-added ListBy");
    }

    @Test
    void anotherComponentInAnAnswerIsNoConsequenceOfAnotherStatus() {
        String orders = "paths: {/orders: {get: {operationId: list, tags: [orders], responses: {'200': {description: x,"
                + " content: {application/json: {schema: {$ref: '#/components/schemas/%s'}}}}%s}}}}\n"
                + "components: {schemas: {Order: {type: object, properties: {a: {type: string}}},"
                + " Draft: {type: object, properties: {a: {type: string}}}}}";

        Map<String, List<String>> told =
                told(between(orders.formatted("Order", ""), orders.formatted("Draft", ", '204': {description: none}")));

        assertThat(told.get("java-result-changed"))
                .containsExactly("java-result-changed OrdersClient#list Order → Draft");
        assertThat(told.get("resp-success-added")).isEmpty();
    }

    @Test
    void theTypeOfAMemberComesFromItsSchemaRatherThanFromWhetherItIsRequired() {
        String order = body(
                "application/json",
                "{title: Order, type: object, properties: {n: {type: integer, format: %s}}, required: [%s]}");

        Map<String, List<String>> told = told(between(order.formatted("int32", "n"), order.formatted("int64", "")));

        assertThat(told.get("req-prop-became-optional")).isEmpty();
        assertThat(told.get("req-format-widened")).contains("java-member-type-changed Order#n int → Long");
    }

    @Test
    void aPropertyOfABaseIsRenamedForAllThatHaveItWhateverElseTheyGet() {
        Map<String, List<String>> told = told(pets(
                PETS.formatted("Animal", "name", "name", "Animal", "", "Animal", ""),
                PETS.formatted("Animal", "fullName", "fullName", "Animal", "", "Animal", ", nick: {type: string}")));

        assertThat(told).containsOnlyKeys("req-prop-renamed", "req-prop-optional-added");
        assertThat(told.get("req-prop-renamed"))
                .contains("java-member-removed Cat#name", "java-member-removed Dog#name");
    }

    @Test
    void aBaseWithAnotherNameIsTheSameBase() {
        Map<String, List<String>> told = told(pets(
                PETS.formatted("Animal", "name", "name", "Animal", "", "Animal", ""),
                PETS.formatted("Creature", "name", "name: {type: string}, age", "Creature", "", "Creature", "")));

        assertThat(told).containsOnlyKeys("schema-renamed", "req-prop-optional-added");
        assertThat(told.get("schema-renamed")).containsExactly("schema-renamed Animal Animal → Creature");
        assertThat(told.get("req-prop-optional-added"))
                .contains("java-member-added Cat#age", "java-member-added Dog#age");
    }

    @Test
    void whatMovesFromABaseIntoOneClassIsGoneFromTheBase() {
        Map<String, List<String>> told = told(pets(
                PETS.formatted("Animal", "name", "name", "Animal", "", "Animal", ""),
                PETS.formatted(
                        "Animal", "", "id", "Animal", ", name: {type: string}", "Animal", ", name: {type: string}")));

        assertThat(told.get("java-member-removed")).contains("java-member-removed Animal#name");
        assertThat(told.get("resp-prop-became-optional")).isNull();
        assertThat(told.get("req-prop-became-optional")).noneMatch(line -> line.contains("Animal#name"));
    }

    @Test
    void theClassesWithinAComponentGetTheirNamesFromIt() {
        String order =
                "paths: {/orders: {post: {operationId: order, tags: [orders], requestBody: {required: true, content:"
                        + " {application/json: {schema: {$ref: '#/components/schemas/%1$s'}}}}, responses: {'204': {description: x}}}}}\n"
                        + "components: {schemas: {%1$s: {type: object, properties: {by: {type: string, enum: [a, b]}}}}}";

        Finding finding = only(between(order.formatted("Order"), order.formatted("Purchase")));

        assertThat(finding.rule()).isEqualTo("schema-renamed");
        assertThat(told(finding)).containsExactly("schema-renamed Order, OrderBy Order → Purchase");
    }

    @Test
    void thePartsOfAHoistedSchemaGoWithIt() {
        String order =
                "paths: {/orders: {post: {operationId: order, tags: [orders], requestBody: {required: true, content:"
                        + " {application/json: {schema: %s}}}, responses: {'204': {description: x}}}}}\ncomponents: {schemas: {%s}}";
        String schema = "{type: object, properties: {by: {type: string, enum: [a, b]}}}";

        Finding finding = only(between(
                order.formatted(schema, ""),
                order.formatted("{$ref: '#/components/schemas/Purchase'}", "Purchase: " + schema)));

        assertThat(finding.rule()).isEqualTo("inline-hoisted");
        assertThat(finding.java().get(0).symbols()).hasSize(2);
    }

    @Test
    void aPropertyIsRenamedAlsoInAComponentOrPathWithAnotherName() {
        String order =
                "paths: {%1$s: {post: {operationId: order, tags: [orders], requestBody: {required: true, content:"
                        + " {application/json: {schema: {$ref: '#/components/schemas/%2$s'}}}}, responses: {'200': {description: x, content:"
                        + " {application/json: {schema: {title: Made, type: object, properties: {%3$sName: {type: string}}}}}}}}}}\n"
                        + "components: {schemas: {%2$s: {allOf: [{$ref: '#/components/schemas/Base'}], type: object, properties: {%3$sId:"
                        + " {type: string}}}, Base: {type: object, properties: {%4$s: {type: string}}}}}";

        Map<String, List<String>> told = told(between(
                order.formatted("/orders", "Order", "old", "kept"), order.formatted("/buys", "Buy", "new", "kept")));

        assertThat(told).containsOnlyKeys("path-renamed", "schema-renamed", "req-prop-renamed", "resp-prop-renamed");
    }

    @Test
    void anArgumentThatTakesThePlaceOfOneThatIsOptionalNowMeansSomethingElse() {
        String pets = "paths: {/pets: {get: {operationId: list, tags: [pets], responses: {'204': {description: x}},"
                + " parameters: [{name: status, in: query, required: %s, schema: {type: string}}%s]}}}";

        Map<String, List<String>> told = told(between(
                pets.formatted("true", ""),
                pets.formatted("false", ", {name: zone, in: query, required: true, schema: {type: string}}")));

        assertThat(told.get("param-order-changed"))
                .containsExactly("param-order-changed PetsClient#list QUERY status → QUERY zone");
    }

    @Test
    void theClassesWithinASchemaGoAndComeWithItsType() {
        String order = body("application/json", "{title: Order, type: object, properties: {chip: %s}}");
        String chip =
                "{type: object, properties: {place: {type: object, properties: {side: {type: string, enum: [a, b]}}}}}";

        Finding finding = only(between(order.formatted(chip), order.formatted("{type: array, items: " + chip + "}")));

        assertThat(finding.rule()).isEqualTo("req-type-changed");
        assertThat(told(finding))
                .contains(
                        "java-type-removed OrderRequestChipPlaceSide", "java-type-added OrderRequestChipItemPlaceSide");
    }

    @Test
    void aDiscriminatorThatTellsOneVariantTellsNothing() {
        String pets =
                "paths: {/pets: {get: {operationId: pets, responses: {'200': {description: x, content: {application/json:"
                        + " {schema: {$ref: '#/components/schemas/Pet'}}}}}}}}\n"
                        + "components: {schemas: {Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}%s], discriminator: {propertyName: type}},"
                        + " Cat: {type: object, required: [type], properties: {type: {type: string}}},"
                        + " Dog: {type: object, required: [type], properties: {type: {type: string}}}}}";

        Map<String, List<String>> told =
                told(between(pets.formatted(", {$ref: '#/components/schemas/Dog'}"), pets.formatted("")));

        assertThat(told).containsKey("resp-unwrapped-oneof").doesNotContainKey("resp-discriminator-changed");
    }

    @Test
    void boundsMakeNoFormatsAlikeThatMeanSomethingElse() {
        String order = body(
                "application/json",
                "{title: Order, type: object, properties: {n: {type: integer, format: %s, minimum: 0, maximum: 9}}}");

        assertThat(told(between(order.formatted("int32"), order.formatted("int64"))))
                .containsOnlyKeys("req-format-same-values");
        assertThat(told(between(order.formatted("int32"), order.formatted("unix-time"))))
                .containsOnlyKeys("req-format-changed");
    }

    @Test
    void aTextThatWasATokenMeansSomethingElseAsTheTextOfTheHeader() {
        String scheme =
                "paths: {/orders: {get: {operationId: list, tags: [orders], responses: {'204': {description: x}}}}}\n"
                        + "security: [{own: []}]\ncomponents: {securitySchemes: {own: %s}}";

        Finding finding = only(between(
                scheme.formatted("{type: http, scheme: bearer}"),
                scheme.formatted("{type: apiKey, in: header, name: Authorization}")));

        assertThat(finding.rule()).isEqualTo("security-scheme-type-changed");
        assertThat(finding.source()).isEqualTo(Verdict.POTENTIAL);
        assertThat(finding.java()).hasSize(1);
    }

    @Test
    void aWebhookWithAnotherNameIsRenamedIfOneThingOfItStays() {
        String webhook = "paths: {}\nwebhooks: {%s: {post: {operationId: %s, requestBody: {content: {application/json:"
                + " {schema: {$ref: '#/components/schemas/%s'}}}}, responses: {'204': {description: x}}}}}\n"
                + "components: {schemas: {Sold: {type: object, properties: {a: {type: string}}},"
                + " Event: {type: object, properties: {a: {type: string}}}}}";
        String old = webhook.formatted("petSold", "sold", "Sold");

        for (String now :
                List.of(webhook.formatted("petGone", "sold", "Sold"), webhook.formatted("petGone", "gone", "Sold"))) {
            Finding finding = only(between(old, now));

            assertThat(finding.rule()).isEqualTo("webhook-renamed");
            assertThat(finding.wire()).isEqualTo(Verdict.COMPATIBLE);
            assertThat(finding.source()).isEqualTo(Verdict.BREAKING);
            assertThat(told(finding)).contains("java-member-removed Webhooks#PET_SOLD");
        }
        assertThat(between(old, webhook.formatted("userDeleted", "deleted", "Event")))
                .extracting(Finding::rule)
                .contains("webhook-removed", "webhook-added");
    }

    @Test
    void anEnvelopeThatSeveralEventsHaveTellsNoneOfThem() {
        String event = "%s: {post: {operationId: %1$s, requestBody: {content: {application/json:"
                + " {schema: {$ref: '#/components/schemas/Event'}}}}, responses: {'204': {description: x}}}}";
        String webhooks = "paths: {}\nwebhooks: {" + event + ", " + event.formatted("kept") + "}\n"
                + "components: {schemas: {Event: {type: object, properties: {a: {type: string}}}}}";

        assertThat(between(webhooks.formatted("orderCreated"), webhooks.formatted("userDeleted")))
                .extracting(Finding::rule)
                .contains("webhook-removed", "webhook-added")
                .doesNotContain("webhook-renamed");
    }

    @Test
    void theClassOfADeclaredGroupComesWithTheOperationThatMovesThere() {
        String pets = "tags: [{name: pets}, {name: animals}]\npaths: {/pets: {get: {operationId: list, tags: [%s],"
                + " responses: {'204': {description: x}}}}, /pet: {get: {operationId: pet, tags: [pets],"
                + " responses: {'204': {description: x}}}}}";

        Finding finding = only(between(pets.formatted("pets"), pets.formatted("animals")));

        assertThat(finding.rule()).isEqualTo("op-tag-moved");
        assertThat(told(finding)).contains("java-type-added AnimalsClient");
    }

    @Test
    void theRootOfXmlIsNamedAfterTheComponent() {
        String order =
                "paths: {/orders: {post: {operationId: order, tags: [orders], requestBody: {required: true, content:"
                        + " {application/xml: {schema: {$ref: '#/components/schemas/%s'}}}}, responses: {'204': {description: x}}}}}\n"
                        + "components: {schemas: {A: {type: object%2$s, properties: {n: {type: string}}},"
                        + " B: {type: object%2$s, properties: {n: {type: string}}}}}";
        String named = ", xml: {name: order}";

        assertThat(between(order.formatted("A", ""), order.formatted("B", "")))
                .anyMatch(finding -> finding.rule().equals("req-xml-changed") && finding.wire() == Verdict.BREAKING);
        assertThat(between(order.formatted("A", named), order.formatted("B", named)))
                .noneMatch(finding -> finding.rule().equals("req-xml-changed"));
    }

    @Test
    void theHeaderOfAPartHasASchema() {
        String order =
                "paths: {/orders: {post: {operationId: order, tags: [orders], requestBody: {required: true, content:"
                        + " {multipart/form-data: {schema: {type: object, required: [f], properties: {f: {type: string}}}, encoding: {f:"
                        + " {headers: {X-A: {schema: {type: %s}}}}}}}}, responses: {'204': {description: x}}}}}";

        Finding finding = only(between(order.formatted("string"), order.formatted("integer")));

        assertThat(finding.rule()).isEqualTo("param-type-changed");
        assertThat(finding.subject()).isEqualTo("POST /orders: request body.f: header X-A");
        assertThat(finding.wire()).isEqualTo(Verdict.BREAKING);
    }

    private static String body(String mediaType, String schema) {
        return "paths: {/orders: {post: {operationId: order, tags: [orders], requestBody: {required: true, content: {"
                + mediaType + ": {schema: " + schema + "}}}, responses: {'204': {description: done}}}}}";
    }

    private static List<Finding> pets(String before, String after) {
        String pets = "paths: {/cats: {post: {operationId: cat, tags: [pets], requestBody: {content: {application/json:"
                + " {schema: {$ref: '#/components/schemas/Cat'}}}}, responses: {'204': {description: x}}}},"
                + " /dogs: {post: {operationId: dog, tags: [pets], requestBody: {content: {application/json:"
                + " {schema: {$ref: '#/components/schemas/Dog'}}}}, responses: {'204': {description: x}}}}}\n";
        return between(pets + before, pets + after);
    }

    private static List<Finding> between(String before, String after) {
        String head = "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\n";
        return Versions.diff(Versions.yaml(head + before), Versions.yaml(head + after)).findings().stream()
                .filter(finding -> !finding.rule().equals("version-not-bumped"))
                .toList();
    }

    private static Finding only(List<Finding> findings) {
        assertThat(findings).as(told(findings).toString()).hasSize(1);
        return findings.get(0);
    }

    /** {@return the changes of the Java that are told with a rule} */
    private static Map<String, List<String>> told(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(
                        Finding::rule, Collectors.flatMapping(finding -> told(finding).stream(), Collectors.toList())));
    }

    private static List<String> told(Finding finding) {
        return finding.java().stream()
                .flatMap(change -> (change.rule().id().equals("schema-renamed")
                                ? List.of(String.join(", ", change.symbols()))
                                : change.symbols())
                        .stream()
                                .map(symbol -> change.rule().id() + " " + symbol
                                        + (change.before() == null ? "" : " " + change.before())
                                        + (change.after() == null ? "" : " → " + change.after())))
                .map(text -> text.replaceAll("\\b[a-z]+\\.(?:[a-z]+\\.)*(?=[A-Z])", ""))
                .toList();
    }
}
