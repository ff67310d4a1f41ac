package io.github.cubegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NullabilityTest {

    private static SchemaUse use(String version, String schema) {
        String yaml = """
                Holder: {type: object, properties: {value: %s}}
                Text: {type: string}
                Gap: {type: string, nullable: true}
                Alias: {$ref: '#/components/schemas/Gap'}
                Null: {type: 'null'}
                """.formatted(schema);
        Described described = version.equals("3.0") ? Described.schemas30(yaml) : Described.schemas(yaml);
        assertThat(described.diagnostics()).isEmpty();
        return described.property("Holder", "value").schema();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: string, nullable: true}",
                "{type: string, x-nullable: true}",
                "{type: [string, 'null']}",
                "{type: 'null'}",
                "{oneOf: [{type: string}, {type: 'null'}]}",
                "{anyOf: [{$ref: '#/components/schemas/Text'}, {type: 'null'}]}",
                "{anyOf: [{$ref: '#/components/schemas/Text'}, {$ref: '#/components/schemas/Null'}]}",
                "{anyOf: [{type: integer}, {$ref: '#/components/schemas/Gap'}]}",
                "{oneOf: [{type: string}, {enum: [null]}]}",
                "{enum: [a, null]}",
                "{type: string, enum: [a, null]}",
                "{const: null}",
                "{$ref: '#/components/schemas/Gap'}",
                "{$ref: '#/components/schemas/Alias'}",
                "{$ref: '#/components/schemas/Text', nullable: true}",
                "{nullable: true, allOf: [{$ref: '#/components/schemas/Text'}]}",
                "{allOf: [{$ref: '#/components/schemas/Gap'}, {description: more}]}",
            })
    void nullIsAllowed(String schema) {
        assertThat(use("3.1", schema).nullable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{type: string}",
                "{type: string, nullable: false}",
                "{$ref: '#/components/schemas/Text'}",
                "{enum: [a]}",
                "{oneOf: [{type: string}, {type: integer}]}",
                "{allOf: [{$ref: '#/components/schemas/Gap'}, {$ref: '#/components/schemas/Text'}]}",
                "{}",
            })
    void nullIsNotAllowed(String schema) {
        assertThat(use("3.1", schema).nullable()).isFalse();
    }

    @Test
    void nullableBesideAReferenceCountsInOlderDocuments() {
        assertThat(use("3.0", "{$ref: '#/components/schemas/Text', nullable: true}"))
                .isEqualTo(new SchemaUse(Described.component("Text"), true));
    }

    @Test
    void nullIsNoVariant() {
        Described described = Described.schemas("A: {oneOf: [{type: string}, {type: integer}, {type: 'null'}]}");
        assertThat(((Schema.UnionSchema) described.schema("A")).variants()).hasSize(2);
    }

    @Test
    void theOnlyBranchBesidesNullIsTheSchema() {
        Described described = Described.schemas("A: {oneOf: [{type: string, minLength: 2}, {type: 'null'}]}");
        assertThat(described.schema("A"))
                .isInstanceOfSatisfying(
                        Schema.StringSchema.class,
                        text -> assertThat(text.bounds().minLength()).isEqualTo(2));
    }

    @Test
    void nothingButNullIsNoValue() {
        assertThat(Described.schemas("A: {type: 'null'}").schema("A")).isInstanceOf(Schema.NeverSchema.class);
    }

    @Test
    void schemasThatContainThemselvesAreJudged() {
        Described described = Described.schemas("""
                A: {anyOf: [{$ref: '#/components/schemas/A'}, {type: string}, {type: 'null'}]}
                B: {type: object, properties: {b: {$ref: '#/components/schemas/B'}}}
                """);
        assertThat(described.property("B", "b").schema()).isEqualTo(new SchemaUse(Described.component("B"), false));
    }
}
