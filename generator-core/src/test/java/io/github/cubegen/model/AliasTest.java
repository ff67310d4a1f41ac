package io.github.cubegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.model.Schema.AnySchema;
import io.github.cubegen.model.Schema.StringSchema;
import org.junit.jupiter.api.Test;

class AliasTest {

    @Test
    void referencesToReferencesLeadToTheSchema() {
        Described described = Described.schemas("""
                A: {$ref: '#/components/schemas/B'}
                B: {$ref: '#/components/schemas/C'}
                C: {type: string}
                H: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}
                """);
        assertThat(described.property("H", "a").schema().schema()).isEqualTo(Described.component("C"));
        assertThat(described.model().schemas()).containsOnlyKeys(Described.component("C"), Described.component("H"));
    }

    @Test
    void oneReferenceInAllOfWithADescriptionHasItsOwnWords() {
        Described described = Described.schemas30("""
                Name: {type: string, description: of anything}
                H:
                  type: object
                  properties:
                    a: {description: of a, readOnly: true, deprecated: true, allOf: [{$ref: '#/components/schemas/Name'}]}
                    b: {$ref: '#/components/schemas/Name'}
                """);
        Property a = described.property("H", "a");
        assertThat(a.schema().schema()).isEqualTo(Described.component("Name"));
        assertThat(a.description()).isEqualTo("of a");
        assertThat(a.readOnly()).isTrue();
        assertThat(a.deprecated()).isTrue();
        assertThat(described.property("H", "b").description()).isEqualTo("of anything");
        assertThat(described.property("H", "b").readOnly()).isFalse();
    }

    @Test
    void wordsBesideAReferenceBelongToTheUse() {
        Described described = Described.schemas("""
                Name: {type: string, description: of anything, default: x}
                H:
                  type: object
                  properties:
                    a: {$ref: '#/components/schemas/Name', description: of a, default: y, writeOnly: true, x-cubegen-name: alpha}
                    b: {$ref: '#/components/schemas/Name'}
                """);
        Property a = described.property("H", "a");
        assertThat(a.schema().schema()).isEqualTo(Described.component("Name"));
        assertThat(a.description()).isEqualTo("of a");
        assertThat(a.defaultValue()).hasToString("\"y\"");
        assertThat(a.writeOnly()).isTrue();
        assertThat(a.nameOverride()).isEqualTo("alpha");
        assertThat(described.property("H", "b").defaultValue()).hasToString("\"x\"");
        assertThat(described.diagnostics()).isEmpty();
    }

    @Test
    void limitsBesideAReferenceMakeASchemaOfItsOwn() {
        Described described = Described.schemas("""
                Name: {type: string, minLength: 1}
                H: {type: object, properties: {a: {$ref: '#/components/schemas/Name', maxLength: 5}}}
                """);
        assertThat(((StringSchema) described.typeOf("H", "a")).bounds())
                .isEqualTo(new StringBounds(1, 5, null, null, null));
    }

    @Test
    void limitsBesideAReferenceAreIgnoredInOlderDocuments() {
        Described described = Described.schemas30("""
                Name: {type: string, minLength: 1}
                H: {type: object, properties: {a: {$ref: '#/components/schemas/Name', maxLength: 5}}}
                """);
        assertThat(described.property("H", "a").schema().schema()).isEqualTo(Described.component("Name"));
        assertThat(described.said()).containsExactly("WARNING ref-siblings #/components/schemas/H/properties/a");
    }

    @Test
    void aSchemaThatIsOnlyAnotherNameForItselfIsReportedOnce() {
        Described described = Described.schemas("""
                B: {allOf: [{$ref: '#/components/schemas/A'}]}
                A: {allOf: [{$ref: '#/components/schemas/B'}]}
                H: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}
                """);
        assertThat(described.said()).containsExactly("ERROR alias-cycle #/components/schemas/A");
        assertThat(described.message()).contains("#/components/schemas/A -> ").contains("#/components/schemas/B");
        assertThat(described.schema("A")).isInstanceOf(AnySchema.class);
    }

    @Test
    void aReferenceToNothingIsReported() {
        Described described =
                Described.schemas("H: {type: object, properties: {a: {$ref: '#/components/schemas/None'}}}");
        assertThat(described.said()).containsExactly("ERROR unresolved-ref #/components/schemas/H/properties/a/$ref");
        assertThat(described.typeOf("H", "a")).isInstanceOf(AnySchema.class);
    }

    @Test
    void escapedReferencesAreFollowed() {
        Described described = Described.schemas("""
                'a/b c': {type: string}
                H: {type: object, properties: {a: {$ref: '#/components/schemas/a~1b%20c'}}}
                """);
        assertThat(described.property("H", "a").schema().schema()).isEqualTo(Described.component("a/b c"));
    }
}
