package io.github.cubegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.Schema.EnumSchema;
import io.github.cubegen.model.Schema.IntegerSchema;
import io.github.cubegen.model.Schema.ObjectSchema;
import io.github.cubegen.model.Schema.StringSchema;
import io.github.cubegen.model.Schema.UnionSchema;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnionTest {

    private static UnionSchema union(Described described, String component) {
        return (UnionSchema) described.schema(component);
    }

    @Test
    void oneOfHasItsBranchesInOrder() {
        Described described = Described.schemas("""
                Cat: {type: object, properties: {c: {type: string}}}
                Pet: {oneOf: [{type: string}, {$ref: '#/components/schemas/Cat'}]}
                """);
        assertThat(union(described, "Pet").kind()).isEqualTo(UnionKind.ONE_OF);
        assertThat(union(described, "Pet").variants())
                .extracting(SchemaUse::schema)
                .containsExactly(Described.place("/components/schemas/Pet/oneOf/0"), Described.component("Cat"));
    }

    @Test
    void aBranchThatHasTheUnionAsItsParentIsAnObject() {
        Described described = Described.schemas("""
                Pet:
                  type: object
                  required: [kind]
                  properties: {kind: {type: string}}
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                  discriminator: {propertyName: kind}
                Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer}}}]}
                Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {barks: {type: boolean}}}]}
                Puppy: {allOf: [{$ref: '#/components/schemas/Dog'}, {properties: {age: {type: integer}}}]}
                """);
        assertThat(described.said()).isEmpty();
        assertThat(union(described, "Pet").variants())
                .extracting(SchemaUse::schema)
                .containsExactly(Described.component("Cat"), Described.component("Dog"));
        assertThat(described.object("Cat").properties())
                .extracting(Property::name)
                .containsExactly("kind", "lives");
        assertThat(described.object("Puppy").properties())
                .extracting(Property::name)
                .containsExactly("kind", "barks", "age");
    }

    @Test
    void anyOfIsAUnionToo() {
        assertThat(union(Described.schemas("A: {anyOf: [{type: string}, {type: integer}]}"), "A")
                        .kind())
                .isEqualTo(UnionKind.ANY_OF);
    }

    @Test
    void severalTypesAreAUnionOfThem() {
        Described described = Described.schemas("A: {type: [string, integer, 'null'], minLength: 2, minimum: 5}");
        UnionSchema union = union(described, "A");
        assertThat(union.kind()).isEqualTo(UnionKind.TYPES);
        assertThat(union.variants())
                .extracting(SchemaUse::schema)
                .containsExactly(
                        Described.place("/components/schemas/A/type/0"),
                        Described.place("/components/schemas/A/type/1"));
        List<Schema> variants = union.variants().stream()
                .map(use -> described.model().schema(use.schema()))
                .toList();
        assertThat(described.diagnostics()).isEmpty();
        assertThat(((StringSchema) variants.get(0)).bounds().minLength()).isEqualTo(2);
        assertThat(((IntegerSchema) variants.get(1)).bounds().minimum()).isEqualByComparingTo("5");
    }

    @Test
    void everyIntegerIsANumber() {
        assertThat(Described.schemas("A: {type: [integer, number]}").schema("A"))
                .isInstanceOf(Schema.NumberSchema.class);
    }

    @Test
    void alternativesThatOnlyRequirePropertiesLeaveAnObject() {
        Described described = Described.schemas("""
                A:
                  type: object
                  properties: {a: {type: string}, b: {type: string}}
                  oneOf: [{required: [a]}, {required: [b]}]
                """);
        assertThat(described.object("A").properties()).hasSize(2);
        assertThat(described.diagnostics()).isEmpty();
    }

    @Test
    void variantsHaveThePropertiesBesideTheAlternatives() {
        Described described = Described.schemas("""
                Cat: {type: object, properties: {c: {type: string}}}
                Pet:
                  type: object
                  required: [id]
                  properties: {id: {type: integer}}
                  oneOf:
                    - $ref: '#/components/schemas/Cat'
                    - {properties: {d: {type: string}}}
                """);
        List<JsonPointer> variants = union(described, "Pet").variants().stream()
                .map(SchemaUse::schema)
                .toList();
        ObjectSchema cat = (ObjectSchema) described.model().schema(variants.get(0));
        ObjectSchema dog = (ObjectSchema) described.model().schema(variants.get(1));
        assertThat(cat.properties()).extracting(Property::name).containsExactly("id", "c");
        assertThat(cat.properties().get(0).required()).isTrue();
        assertThat(dog.properties()).extracting(Property::name).containsExactly("id", "d");
        assertThat(described.object("Cat").properties()).hasSize(1);
        assertThat(described.diagnostics()).isEmpty();
    }

    @Test
    void constantAlternativesAreAnEnum() {
        Described described = Described.schemas(
                "A: {oneOf: [{const: 1, title: One}, {const: 2, description: Two, x-cubegen-name: second}]}");
        EnumSchema schema = (EnumSchema) described.schema("A");
        assertThat(schema.type()).isEqualTo(ScalarType.INTEGER);
        assertThat(schema.values()).extracting(EnumValue::description).containsExactly("One", "Two");
        assertThat(schema.values()).extracting(EnumValue::nameOverride).containsExactly(null, "second");
    }

    @Test
    void aSecondSetOfAlternativesIsReported() {
        Described described = Described.schemas(
                "A: {oneOf: [{type: string}, {type: integer}], anyOf: [{type: boolean}, {type: array}]}");
        assertThat(union(described, "A").kind()).isEqualTo(UnionKind.ONE_OF);
        assertThat(described.said()).containsExactly("WARNING several-unions #/components/schemas/A/anyOf");
    }

    @Test
    void aRepeatedVariantIsReported() {
        Described described = Described.schemas("""
                T: {type: string}
                A: {oneOf: [{$ref: '#/components/schemas/T'}, {$ref: '#/components/schemas/T'}]}
                """);
        assertThat(union(described, "A").variants()).hasSize(1);
        assertThat(described.said()).containsExactly("WARNING union-repeats #/components/schemas/A/oneOf");
    }

    @Test
    void ignoredVariantsAreLeftOut() {
        Described described = Described.schemas("""
                Old: {type: object, x-cubegen-ignore: true}
                A: {oneOf: [{type: string}, {type: integer}, {$ref: '#/components/schemas/Old'}]}
                """);
        assertThat(union(described, "A").variants()).hasSize(2);
        assertThat(described.model().schemas()).doesNotContainKey(Described.component("Old"));
    }
}
