package io.github.cubegen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.cubegen.model.Schema.UnionSchema;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DiscriminatorTest {

    private static Discriminator of(Described described, String component) {
        Schema schema = described.schema(component);
        return Objects.requireNonNull(
                schema instanceof UnionSchema union
                        ? union.discriminator()
                        : described.object(component).discriminator());
    }

    private static final String ANIMALS = """
            Cat: {type: object, properties: {kind: {type: string}}}
            Dog: {type: object, properties: {kind: {type: string}}}
            """;

    @Test
    void namesOfVariantsAreImplied() {
        Described described = Described.schemas(ANIMALS + """
                        Pet:
                          oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                          discriminator: {propertyName: kind, mapping: {dog: Dog}}
                        """);
        assertThat(of(described, "Pet").property()).isEqualTo("kind");
        assertThat(of(described, "Pet").mapping())
                .containsExactly(entry("dog", Described.component("Dog")), entry("Cat", Described.component("Cat")));
    }

    @Test
    void mappingsMayBeReferences() {
        Described described = Described.schemas(ANIMALS + """
                        Pet:
                          anyOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                          discriminator:
                            propertyName: kind
                            mapping: {d: '#/components/schemas/Dog', hound: '#/components/schemas/Dog', c: Cat}
                        """);
        assertThat(of(described, "Pet").mapping())
                .containsExactly(
                        entry("d", Described.component("Dog")),
                        entry("hound", Described.component("Dog")),
                        entry("c", Described.component("Cat")));
    }

    @Test
    void mappingsLeadToTheVariantWithTheCommonProperties() {
        Described described = Described.schemas(ANIMALS + """
                        Pet:
                          properties: {id: {type: string}}
                          oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                          discriminator: {propertyName: kind, mapping: {d: Dog}}
                        """);
        assertThat(of(described, "Pet").mapping())
                .containsEntry("d", Described.place("/components/schemas/Pet/oneOf/1"));
    }

    @Test
    void aParentKnowsTheSchemasDerivedFromIt() {
        Described described = Described.schemas("""
                Pet: {type: object, properties: {kind: {type: string}}, discriminator: {propertyName: kind, mapping: {c: Cat}}}
                Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {claws: {type: integer}}}]}
                Dog: {allOf: [{$ref: '#/components/schemas/Pet'}]}
                Puppy: {allOf: [{$ref: '#/components/schemas/Dog'}, {properties: {age: {type: integer}}}]}
                """);
        assertThat(of(described, "Pet").mapping())
                .containsExactly(
                        entry("c", Described.component("Cat")),
                        entry("Pet", Described.component("Pet")),
                        entry("Dog", Described.component("Dog")),
                        entry("Puppy", Described.component("Puppy")));
        assertThat(described.object("Cat").discriminator()).isNull();
        assertThat(described.object("Dog").properties())
                .extracting(Property::name)
                .containsExactly("kind");
    }

    @Test
    void aMappingToNothingIsReportedAndLeftOut() {
        Described described = Described.schemas(
                "Pet: {type: object, properties: {k: {type: string}}, discriminator: {propertyName: k, mapping: {x: Nobody}}}");
        assertThat(described.said())
                .containsExactly("WARNING unknown-mapping #/components/schemas/Pet/discriminator/mapping/x");
        assertThat(of(described, "Pet").mapping()).containsOnlyKeys("Pet");
    }

    @Test
    void aDiscriminatorNeedsItsProperty() {
        Described described = Described.schemas("Pet: {type: object, discriminator: {mapping: {}}}");
        assertThat(described.said())
                .containsExactly("ERROR discriminator-property #/components/schemas/Pet/discriminator");
        assertThat(described.object("Pet").discriminator()).isNull();
    }
}
