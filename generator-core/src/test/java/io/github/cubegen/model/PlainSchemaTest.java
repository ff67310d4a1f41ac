package io.github.cubegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.model.Schema.AnySchema;
import io.github.cubegen.model.Schema.ArraySchema;
import io.github.cubegen.model.Schema.BooleanSchema;
import io.github.cubegen.model.Schema.IntegerSchema;
import io.github.cubegen.model.Schema.NeverSchema;
import io.github.cubegen.model.Schema.NumberSchema;
import io.github.cubegen.model.Schema.ObjectSchema;
import io.github.cubegen.model.Schema.StringSchema;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlainSchemaTest {

    static Stream<Arguments> types() {
        return Stream.of(
                Arguments.of("{type: string}", StringSchema.class),
                Arguments.of("{type: [integer]}", IntegerSchema.class),
                Arguments.of("{type: number}", NumberSchema.class),
                Arguments.of("{type: boolean}", BooleanSchema.class),
                Arguments.of("{type: array, items: {type: string}}", ArraySchema.class),
                Arguments.of("{type: array}", ArraySchema.class),
                Arguments.of("{items: {type: string}}", ArraySchema.class),
                Arguments.of("{type: object}", ObjectSchema.class),
                Arguments.of("{properties: {a: {type: string}}}", ObjectSchema.class),
                Arguments.of("{additionalProperties: {type: string}}", ObjectSchema.class),
                Arguments.of("{}", AnySchema.class),
                Arguments.of("{description: whatever}", AnySchema.class),
                Arguments.of("true", AnySchema.class),
                Arguments.of("false", NeverSchema.class));
    }

    @ParameterizedTest
    @MethodSource("types")
    void theTypeIsDeclaredOrFollowsFromTheKeywords(String yaml, Class<? extends Schema> type) {
        Described described = Described.schemas("A: " + yaml);
        assertThat(described.schema("A")).isInstanceOf(type);
        assertThat(described.diagnostics()).isEmpty();
    }

    @Test
    void anUnknownTypeIsReportedWithTheNearestOne() {
        Described described = Described.schemas("A: {type: strng}");
        assertThat(described.said()).containsExactly("WARNING unknown-type #/components/schemas/A/type");
        assertThat(described.message()).contains("string");
        assertThat(described.schema("A")).isInstanceOf(AnySchema.class);
    }

    @Test
    void exclusiveLimitsAreNumbersOrFlags() {
        NumberBounds expected = new NumberBounds(null, BigDecimal.ONE, null, BigDecimal.TEN, new BigDecimal("3"));
        Described old = Described.schemas30(
                "A: {type: integer, minimum: 1, exclusiveMinimum: true, maximum: 10, exclusiveMaximum: true, multipleOf: 3}");
        Described current =
                Described.schemas("A: {type: integer, exclusiveMinimum: 1, exclusiveMaximum: 10, multipleOf: 3}");
        assertThat(((IntegerSchema) old.schema("A")).bounds()).isEqualTo(expected);
        assertThat(((IntegerSchema) current.schema("A")).bounds()).isEqualTo(expected);
    }

    @Test
    void aFlagThatIsFalseLeavesTheLimitInclusive() {
        Described described = Described.schemas30("A: {type: number, minimum: 1, exclusiveMinimum: false}");
        assertThat(((NumberSchema) described.schema("A")).bounds())
                .isEqualTo(new NumberBounds(BigDecimal.ONE, null, null, null, null));
    }

    @Test
    void aMultipleOfNothingIsReported() {
        assertThat(Described.schemas("A: {type: number, multipleOf: 0}").said())
                .containsExactly("WARNING invalid-multiple #/components/schemas/A/multipleOf");
    }

    @Test
    void listsHaveTheirLimitsAndElements() {
        Described described = Described.schemas(
                "A: {prefixItems: [{type: string}], items: {type: integer}, minItems: 1, maxItems: 3, uniqueItems: true}");
        ArraySchema array = (ArraySchema) described.schema("A");
        assertThat(array.bounds()).isEqualTo(new ArrayBounds(1, 3, true));
        assertThat(array.items().schema()).isEqualTo(Described.place("/components/schemas/A/items"));
        assertThat(array.prefixItems())
                .extracting(SchemaUse::schema)
                .containsExactly(Described.place("/components/schemas/A/prefixItems/0"));
    }

    @Test
    void base64TextsAreBytes() {
        Described described = Described.schemas("A: {type: string, contentEncoding: base64}");
        assertThat(described.schema("A").info().format()).isEqualTo("byte");
    }

    @Test
    void everySchemaSaysWhatItIs() {
        Described described = Described.schemas("""
                A:
                  type: integer
                  format: int32
                  title: T
                  description: D
                  deprecated: true
                  default: 4
                  example: 5
                  examples: [6]
                  not: {const: 7}
                  x-cubegen-name: Alpha
                """);
        SchemaInfo info = described.schema("A").info();
        assertThat(info.pointer()).isEqualTo(Described.component("A"));
        assertThat(info.componentName()).isEqualTo("A");
        assertThat(info.format()).isEqualTo("int32");
        assertThat(info.title()).isEqualTo("T");
        assertThat(info.description()).isEqualTo("D");
        assertThat(info.deprecated()).isTrue();
        assertThat(info.defaultValue()).hasToString("4");
        assertThat(info.examples())
                .extracting(example -> example.pointer().toString())
                .containsExactly("/components/schemas/A/example", "/components/schemas/A/examples/0");
        assertThat(info.unmodelled()).containsOnlyKeys("not");
        assertThat(info.nameOverride()).isEqualTo("Alpha");
    }

    @Test
    void aDefaultOfAnotherTypeIsReportedAndIgnored() {
        Described described = Described.schemas("A: {type: integer, default: many}");
        assertThat(described.said()).containsExactly("WARNING default-type #/components/schemas/A/default");
        assertThat(described.schema("A").info().defaultValue()).isNull();
    }
}
