package io.github.cubegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which inline schemas become one class, and what it is called. */
class SharedSchemasTest {
    private static final String ADDRESS =
            "{type: object, description: Where it is., properties: {street: {type: string},"
                    + " town: {type: string}, kind: {type: string, enum: [home, work, other]}}}";

    private static String schemas(String first, String second) {
        return "Customer: {type: object, properties: {address: " + first + "}},"
                + "Shop: {type: object, properties: {at: " + second + "}}";
    }

    @Test
    void whatIsEqualInAllPartsIsOneClassWithTheShortestName() {
        Planned planned = Planned.schemas(schemas(ADDRESS, ADDRESS));
        assertThat(planned.typeNames()).containsExactly("Customer", "Shop", "ShopAt", "ShopAtKind");
        assertThat(planned.record("Customer").components())
                .extracting(component -> component.value().type())
                .containsExactly(
                        new ValueType.Generated(planned.record("ShopAt").name()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: object, description: Where it was., properties: {street: {type: string}, town: {type: string}, kind:"
                        + " {type: string, enum: [home, work, other]}}}",
                "{type: object, description: Where it is., required: [town], properties: {street: {type: string}, town: {type:"
                        + " string}, kind: {type: string, enum: [home, work, other]}}}",
                "{type: object, description: Where it is., properties: {street: {type: string}, town: {type: string,"
                        + " maxLength: 9}, kind: {type: string, enum: [home, work, other]}}}",
            })
    void whatDiffersStaysApart(String other) {
        assertThat(Planned.schemas(schemas(ADDRESS, other)).typeNames()).contains("CustomerAddress", "ShopAt");
    }

    @Test
    void whatIsSmallStaysApart() {
        String small = "{type: object, properties: {street: {type: string}, town: {type: string}}}";
        assertThat(Planned.schemas(schemas(small, small)).typeNames())
                .containsExactly("Customer", "Shop", "CustomerAddress", "ShopAt");
    }

    @Test
    void whatIsSentIsNotWhatIsReceived() {
        String schema = "{type: object, properties: {a: {type: string}, b: {type: string}, c: {type: string}}}";
        Planned planned = Planned.of(
                "/x: {post: {operationId: add, requestBody: {content: {application/json: {schema: " + schema
                        + "}}}, responses: {'200': {description: ok, content: {application/json: {schema: " + schema
                        + "}}}}}}",
                "");
        assertThat(planned.typeNames()).containsExactly("AddRequest", "AddResponse");
    }
}
