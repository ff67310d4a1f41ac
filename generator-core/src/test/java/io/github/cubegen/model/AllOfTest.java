package io.github.cubegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.model.Schema.IntegerSchema;
import io.github.cubegen.model.Schema.ObjectSchema;
import io.github.cubegen.model.Schema.StringSchema;
import org.junit.jupiter.api.Test;

class AllOfTest {

    @Test
    void propertiesComeInOrderOfThePartsThenItsOwn() {
        Described described = Described.schemas("""
                Base: {type: object, properties: {id: {type: integer}}}
                Child:
                  properties: {own: {type: string}}
                  allOf:
                    - $ref: '#/components/schemas/Base'
                    - {properties: {inline: {type: string}}}
                """);
        assertThat(described.object("Child").properties())
                .extracting(Property::name)
                .containsExactly("id", "inline", "own");
        assertThat(described.object("Child").parents()).containsExactly(Described.component("Base"));
        assertThat(described.diagnostics()).isEmpty();
    }

    @Test
    void requiredInOnePartMeansThePropertyOfAnother() {
        Described described = Described.schemas("""
                Base: {type: object, properties: {id: {type: integer}}}
                Child: {allOf: [{$ref: '#/components/schemas/Base'}, {required: [id]}]}
                """);
        assertThat(described.property("Child", "id").required()).isTrue();
        assertThat(described.property("Base", "id").required()).isFalse();
        assertThat(described.diagnostics()).isEmpty();
    }

    @Test
    void aDiamondGivesEachPropertyOnce() {
        Described described = Described.schemas("""
                Top: {type: object, properties: {t: {type: string}}}
                Left: {allOf: [{$ref: '#/components/schemas/Top'}, {properties: {l: {type: string}}}]}
                Right: {allOf: [{$ref: '#/components/schemas/Top'}, {properties: {r: {type: string}}}]}
                Bottom: {allOf: [{$ref: '#/components/schemas/Left'}, {$ref: '#/components/schemas/Right'}]}
                """);
        assertThat(described.object("Bottom").properties())
                .extracting(Property::name)
                .containsExactly("t", "l", "r");
        assertThat(described.diagnostics()).isEmpty();
    }

    @Test
    void diamondsOnDiamondsAreReadInOnePass() {
        StringBuilder yaml = new StringBuilder("L0: {type: object, properties: {p: {type: string}}}\n");
        for (int i = 1; i <= 60; i++) {
            String below = "{$ref: '#/components/schemas/L" + (i - 1) + "'}";
            yaml.append("A%d: {allOf: [%s, {title: a}]}\n".formatted(i, below))
                    .append("B%d: {allOf: [%s, {title: b}]}\n".formatted(i, below))
                    .append("L%d: {allOf: [{$ref: '#/components/schemas/A%d'}, {$ref: '#/components/schemas/B%d'}]}\n"
                            .formatted(i, i, i));
        }
        Described described = Described.schemas(yaml.toString());
        assertThat(described.object("L60").properties())
                .extracting(Property::name)
                .containsExactly("p");
    }

    @Test
    void conflictingTypesOfAPropertyAreReportedAndTheLastCounts() {
        Described described = Described.schemas("""
                Base: {type: object, properties: {id: {type: integer}}}
                Child:
                  allOf:
                    - $ref: '#/components/schemas/Base'
                    - {properties: {id: {type: string}}}
                """);
        assertThat(described.typeOf("Child", "id")).isInstanceOf(StringSchema.class);
        assertThat(described.said())
                .containsExactly("WARNING allof-property-conflict #/components/schemas/Child/allOf/1/properties/id");
        assertThat(described.message()).contains("#/components/schemas/Base/properties/id");
    }

    @Test
    void aPropertyThatTwoPartsNarrowHasBothLimits() {
        Described described = Described.schemas("""
                Base: {type: object, properties: {n: {type: integer, minimum: 1}}}
                Child: {allOf: [{$ref: '#/components/schemas/Base'}], properties: {n: {type: integer, maximum: 9}}}
                """);
        NumberBounds bounds = ((IntegerSchema) described.typeOf("Child", "n")).bounds();
        assertThat(bounds.minimum()).isEqualByComparingTo("1");
        assertThat(bounds.maximum()).isEqualByComparingTo("9");
        assertThat(((IntegerSchema) described.typeOf("Base", "n")).bounds().maximum())
                .isNull();
        assertThat(described.diagnostics()).isEmpty();
    }

    @Test
    void anObjectPropertyOfTwoPartsHasTheMembersOfBoth() {
        Described described = Described.schemas("""
                A: {type: object, properties: {data: {type: object, properties: {a: {type: string}}}}}
                B: {type: object, properties: {data: {type: object, properties: {b: {type: string}}}}}
                C: {allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
                """);
        assertThat(((ObjectSchema) described.typeOf("C", "data")).properties())
                .extracting(Property::name)
                .containsExactly("a", "b");
        assertThat(((ObjectSchema) described.typeOf("B", "data")).properties()).hasSize(1);
    }

    @Test
    void recursivePropertiesOfTwoPartsEnd() {
        Described described = Described.schemas("""
                A: {type: object, properties: {next: {$ref: '#/components/schemas/A'}}}
                B: {type: object, properties: {next: {$ref: '#/components/schemas/B'}}}
                C: {allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
                """);
        ObjectSchema next = (ObjectSchema) described.typeOf("C", "next");
        assertThat(described.model().schema(next.properties().get(0).schema().schema()))
                .isSameAs(next);
    }

    @Test
    void wordsAloneDoNotRedeclareAProperty() {
        Described described = Described.schemas("""
                Base: {type: object, properties: {id: {type: integer, description: old}}}
                Child: {allOf: [{$ref: '#/components/schemas/Base'}], properties: {id: {description: new}}}
                """);
        assertThat(described.typeOf("Child", "id")).isInstanceOf(IntegerSchema.class);
        assertThat(described.property("Child", "id").description()).isEqualTo("new");
        assertThat(described.diagnostics()).isEmpty();
    }

    @Test
    void partsOfDifferentTypesAreReportedAndTheFirstCounts() {
        Described described = Described.schemas("A: {allOf: [{type: integer}, {type: string}]}");
        assertThat(described.schema("A")).isInstanceOf(IntegerSchema.class);
        assertThat(described.said()).containsExactly("WARNING allof-type-conflict #/components/schemas/A/allOf/1/type");
    }

    @Test
    void limitsOfAllPartsAreKeptTheTightest() {
        Described described = Described.schemas(
                "A: {allOf: [{type: string, minLength: 1, maxLength: 9}, {minLength: 3, maxLength: 20, pattern: x}]}");
        assertThat(((StringSchema) described.schema("A")).bounds()).isEqualTo(new StringBounds(3, 9, "x", null, null));
    }

    @Test
    void aCycleIsReportedWithItsPath() {
        Described described = Described.schemas("""
                A: {allOf: [{$ref: '#/components/schemas/B'}, {properties: {a: {type: string}}}]}
                B: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {b: {type: string}}}]}
                """);
        assertThat(described.said()).containsExactly("ERROR allof-cycle #/components/schemas/A");
        assertThat(described.message())
                .contains("#/components/schemas/A -> #/components/schemas/A/allOf/0 -> #/components/schemas/B");
        assertThat(described.object("A").properties())
                .extracting(Property::name)
                .contains("a", "b");
    }

    @Test
    void tooManyLevelsAreReported() {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            yaml.append("S%d: {allOf: [{$ref: '#/components/schemas/S%d'}, {properties: {p%d: {type: string}}}]}\n"
                    .formatted(i, i + 1, i));
        }
        yaml.append("S300: {type: object}\n");
        assertThat(Described.schemas(yaml.toString()).said())
                .isNotEmpty()
                .allMatch(said -> said.startsWith("ERROR allof-depth"));
    }

    /** Each repeats all before it: 800 of them made 182 MB of Java. */
    @Test
    void aLongChainIsReportedBeforeItFillsTheDisk() {
        StringBuilder yaml = new StringBuilder("S000: {type: object}\n");
        for (int i = 1; i < 800; i++) {
            yaml.append("S%03d: {allOf: [{$ref: '#/components/schemas/S%03d'}], properties: {p%d: {type: string}}}\n"
                    .formatted(i, i - 1, i));
        }
        assertThat(Described.schemas(yaml.toString()).said())
                .containsExactly("ERROR limit-exceeded #/components/schemas/S448");
    }

    /** One long schema in many short ones is a large client of a small description. */
    @Test
    void manySchemasThatContainALongOneAreReported() {
        StringBuilder yaml = new StringBuilder("Base: {type: object, properties: {");
        for (int i = 0; i < 1000; i++) {
            yaml.append("p").append(i).append(": {type: string}, ");
        }
        yaml.append("}}\n");
        for (int i = 0; i < 102; i++) {
            yaml.append("S%03d: {allOf: [{$ref: '#/components/schemas/Base'}], properties: {q: {type: string}}}\n"
                    .formatted(i));
        }
        String few = yaml.substring(0, yaml.indexOf("S100"));
        assertThat(Described.schemas(few).said()).isEmpty();
        assertThat(Described.schemas(yaml.toString()).said())
                .containsExactly("ERROR limit-exceeded #/components/schemas/S100");
    }

    @Test
    void additionalPropertiesOfThePartsAreCombined() {
        Described described = Described.schemas("""
                Typed: {type: object, additionalProperties: {type: string}}
                Child: {allOf: [{$ref: '#/components/schemas/Typed'}, {properties: {a: {type: string}}}]}
                Closed: {allOf: [{$ref: '#/components/schemas/Typed'}, {additionalProperties: false}]}
                """);
        assertThat(described.object("Child").additional()).isInstanceOf(AdditionalProperties.Typed.class);
        assertThat(described.object("Closed").additional()).isEqualTo(new AdditionalProperties.Closed());
    }
}
