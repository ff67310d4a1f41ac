package io.github.cubegen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cubegen.model.Schema.EnumSchema;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnumTest {

    private static List<String> values(Described described) {
        return ((EnumSchema) described.schema("A"))
                .values().stream().map(value -> value.value().toString()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: string, enum: [a, b]}      | STRING",
                "{enum: [a, b]}                    | STRING",
                "{type: integer, enum: [1, 2]}     | INTEGER",
                "{type: number, enum: [1, 2]}      | NUMBER",
                "{enum: [1, 2.5]}                  | NUMBER",
                "{type: boolean, enum: [true]}     | BOOLEAN",
                "{enum: [a, 1, true]}              | MIXED",
                "{type: [string, integer], enum: [a, 1]} | MIXED",
                "{const: a}                        | STRING",
                "{type: integer, const: 3}         | INTEGER",
            })
    void literalsHaveACommonType(String schema, ScalarType type) {
        Described described = Described.schemas("A: " + schema);
        assertThat(((EnumSchema) described.schema("A")).type()).isEqualTo(type);
        assertThat(described.diagnostics()).isEmpty();
    }

    @Test
    void namesAndDescriptionsGoWithTheirValues() {
        Described described = Described.schemas(
                "A: {enum: [null, 1, 2], x-enum-varnames: [NONE, ONE, TWO], x-enum-descriptions: [n, first, second]}");
        assertThat(((EnumSchema) described.schema("A")).values())
                .extracting(EnumValue::pointer, EnumValue::nameOverride, EnumValue::description)
                .containsExactly(
                        tuple(Described.place("/components/schemas/A/enum/1"), "ONE", "first"),
                        tuple(Described.place("/components/schemas/A/enum/2"), "TWO", "second"));
    }

    @Test
    void anotherNumberOfNamesIsReportedAndIgnored() {
        Described described = Described.schemas("A: {enum: [1, 2], x-enum-varnames: [ONE]}");
        assertThat(described.said()).containsExactly("WARNING enum-labels #/components/schemas/A/x-enum-varnames");
        assertThat(((EnumSchema) described.schema("A")).values().get(0).nameOverride())
                .isNull();
    }

    @Test
    void valuesOfAnotherTypeAreConvertedOrLeftOut() {
        Described described = Described.schemas("A: {type: integer, enum: [1, '2', x, y]}");
        assertThat(values(described)).containsExactly("1", "2");
        assertThat(described.said()).containsExactly("WARNING enum-type #/components/schemas/A/enum/1");
    }

    @Test
    void unquotedTextsAreTakenAsTexts() {
        Described described = Described.schemas("A: {type: string, enum: [1, true]}");
        assertThat(values(described)).containsExactly("\"1\"", "\"true\"");
        assertThat(described.said()).containsExactly("WARNING enum-type #/components/schemas/A/enum/0");
    }

    @Test
    void aRepeatedValueIsReported() {
        Described described = Described.schemas("A: {enum: [a, b, a]}");
        assertThat(values(described)).containsExactly("\"a\"", "\"b\"");
        assertThat(described.said()).containsExactly("WARNING enum-duplicate #/components/schemas/A/enum/2");
    }

    @Test
    void objectsAreNoConstants() {
        Described described = Described.schemas("A: {type: object, enum: [{a: 1}]}");
        assertThat(described.schema("A")).isInstanceOf(Schema.ObjectSchema.class);
        assertThat(described.said()).containsExactly("WARNING enum-not-scalar #/components/schemas/A/enum/0");
    }

    @Test
    void enumsOfSeveralPartsHaveTheCommonValues() {
        Described described = Described.schemas("A: {allOf: [{enum: [a, b, c]}, {enum: [c, b]}]}");
        assertThat(values(described)).containsExactly("\"b\"", "\"c\"");
    }

    @Test
    void enumsOfSeveralPartsWithoutACommonValueAreReported() {
        Described described = Described.schemas("A: {allOf: [{enum: [a]}, {enum: [b]}]}");
        assertThat(values(described)).containsExactly("\"b\"");
        assertThat(described.said()).containsExactly("WARNING allof-enum-conflict #/components/schemas/A/allOf/1");
    }
}
