package io.github.cubegen.plan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How the objects of a union are told apart. */
class UnionsTest {
    private static final String CAT = "Cat: {type: object, required: [lives], properties: {lives: {type: integer}}},";
    private static final String DOG = "Dog: {type: object, properties: {barks: {type: boolean}}},";
    private static final String ONE_OF =
            "oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]";

    private static ObjectFormsPlan objects(Planned planned, String union) {
        return requireNonNull(((UnionPlan) planned.type(union)).objects());
    }

    @Test
    void theMappingNamesTheVariants() {
        Planned planned = Planned.schemas(CAT + DOG + "Pet: {" + ONE_OF
                + ", discriminator: {propertyName: kind, mapping: {cat: Cat, tom: '#/components/schemas/Cat'}}}");
        assertThat(objects(planned, "Pet").property()).isEqualTo("kind");
        assertThat(objects(planned, "Pet").names())
                .containsExactly(
                        new ObjectFormsPlan.Names(0, List.of("cat", "tom")),
                        new ObjectFormsPlan.Names(1, List.of("Dog")));
        assertThat(planned.record("Cat").unions())
                .containsExactly(planned.type("Pet").name());
        assertThat(planned.diagnostics()).isEmpty();
    }

    @Test
    void whatTheDiscriminatorDoesNotNameIsToldByShape() {
        Planned planned = Planned.schemas(CAT + DOG + "Pet: {" + ONE_OF + ", discriminator: {propertyName: kind}}");
        assertThat(objects(planned, "Pet").shapes())
                .containsExactly(
                        new ObjectFormsPlan.Shape(0, List.of("lives"), List.of(), Map.of()),
                        new ObjectFormsPlan.Shape(1, List.of(), List.of("barks"), Map.of()));
    }

    @Test
    void noShapeIsTakenForOneThatNeedsTheDiscriminator() {
        Planned planned = Planned.schemas("Cat: {type: object, required: [kind], properties: {kind: {type: string}}},"
                + "Dog: {type: object, required: [kind], properties: {kind: {type: string}}},"
                + "Pet: {" + ONE_OF + ", discriminator: {propertyName: kind}}");
        assertThat(objects(planned, "Pet").shapes()).isEmpty();
    }

    @Test
    void aValueThatLeadsOutOfTheUnionIsTold() {
        Planned planned = Planned.schemas(CAT + DOG + "Rock: {type: object, properties: {weight: {type: number}}},"
                + "Pet: {" + ONE_OF + ", discriminator: {propertyName: kind, mapping: {rock: Rock}}}");
        assertThat(objects(planned, "Pet").names())
                .extracting(ObjectFormsPlan.Names::values)
                .containsExactly(List.of("Cat"), List.of("Dog"));
        assertThat(planned.diagnostics())
                .containsExactly("mapping-outside-union #/components/schemas/Pet/discriminator/mapping/rock");
    }

    @Test
    void aVariantThatNoValueNamesIsTold() {
        Planned planned = Planned.schemas(
                CAT + "Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {title: Bird, type: object, properties:"
                        + " {wings: {type: integer}}}], discriminator: {propertyName: kind}}");
        assertThat(planned.diagnostics()).containsExactly("unnamed-variant #/components/schemas/Pet/oneOf/1");
    }

    @Test
    void aVariantIsNamedByItsConstantToo() {
        Planned planned = Planned.schemas(CAT + "Pet: {oneOf: [{$ref: '#/components/schemas/Cat'}, {title: Bird,"
                + " type: object, properties: {kind: {const: bird}}}], discriminator: {propertyName: kind}}");
        assertThat(objects(planned, "Pet").names())
                .containsExactly(
                        new ObjectFormsPlan.Names(0, List.of("Cat")), new ObjectFormsPlan.Names(1, List.of("bird")));
        assertThat(planned.diagnostics()).isEmpty();
    }

    @Test
    void aPropertyWithOtherConstantsInEachIsADiscriminator() {
        Planned planned =
                Planned.schemas("Cat: {type: object, properties: {a: {type: string}, kind: {enum: [cat, tom]}}},"
                        + "Dog: {type: object, properties: {kind: {const: dog}}}, Pet: {" + ONE_OF + "}");
        assertThat(objects(planned, "Pet").property()).isEqualTo("kind");
        assertThat(objects(planned, "Pet").names())
                .containsExactly(
                        new ObjectFormsPlan.Names(0, List.of("cat", "tom")),
                        new ObjectFormsPlan.Names(1, List.of("dog")));
    }

    @Test
    void sharedConstantsAreNoDiscriminator() {
        Planned planned = Planned.schemas("Cat: {type: object, required: [a], properties: {a: {type: string},"
                + " kind: {enum: [cat, any]}}}, Dog: {type: object, properties: {kind: {enum: [dog, any]}}}, Pet: {"
                + ONE_OF
                + "}");
        assertThat(objects(planned, "Pet").property()).isNull();
        assertThat(objects(planned, "Pet").shapes())
                .containsExactly(
                        new ObjectFormsPlan.Shape(0, List.of("a"), List.of("kind"), Map.of()),
                        new ObjectFormsPlan.Shape(1, List.of(), List.of("kind"), Map.of()));
    }

    @Test
    void objectsThatNothingTellsApartAreJsonAndTold() {
        String twins = "Cat: {type: object, properties: {a: {type: string}}}, Dog: {type: object, properties: {a:"
                + " {type: integer}}},";
        Planned planned = Planned.schemas(twins + "T: {type: object, properties: {u: {" + ONE_OF + "}}}");
        assertThat(planned.component("T", "u").value()).isEqualTo(Value.JSON);
        assertThat(planned.diagnostics()).containsExactly("untyped-union #/components/schemas/T/properties/u");
        assertThat(Planned.schemas(twins + "Pet: {" + ONE_OF + ", discriminator: {propertyName: kind}}")
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void aUnionWithinAUnionLendsItsShapesAndNames() {
        Planned planned = Planned.schemas(CAT + DOG + "Pet: {" + ONE_OF + ", discriminator: {propertyName: kind}},"
                + "Rock: {type: object, required: [weight], properties: {weight: {type: number}}},"
                + "Thing: {oneOf: [{$ref: '#/components/schemas/Rock'}, {$ref: '#/components/schemas/Pet'}],"
                + " discriminator: {propertyName: kind}}");
        assertThat(objects(planned, "Thing").names())
                .extracting(ObjectFormsPlan.Names::variant, ObjectFormsPlan.Names::values)
                .containsExactly(tuple(0, List.of("Rock")), tuple(1, List.of("Pet", "Cat", "Dog")));
        assertThat(objects(planned, "Thing").shapes())
                .extracting(ObjectFormsPlan.Shape::variant)
                .containsExactly(0, 1, 1);
    }

    @Test
    void oneRecordIsAVariantOfSeveralUnions() {
        Planned planned = Planned.schemas(CAT + DOG + "Pet: {" + ONE_OF + "}, Other: {anyOf: [{$ref:"
                + " '#/components/schemas/Cat'}, {type: string}]}");
        assertThat(planned.record("Cat").unions())
                .extracting(ClassRef::simpleName)
                .containsExactly("Pet", "Other");
    }

    @Test
    void theCommentSaysWhatTellsTheFormsApart() {
        Planned planned = Planned.schemas(CAT + DOG + "Pet: {" + ONE_OF
                + ", discriminator: {propertyName: kind, mapping: {cat: Cat, dog: Dog}}}, Loose: {" + ONE_OF + "}");
        assertThat(planned.type("Pet").doc().facts().get(0))
                .isEqualTo("the property `kind` of an object names its form: `cat` for `Cat`, `dog` for `Dog`");
        assertThat(planned.type("Loose").doc().facts())
                .singleElement()
                .asString()
                .startsWith("an object is of the form whose required properties it has");
    }

    @Test
    void integersBesideNumbersAreNotRoundedToDoubles() {
        Planned planned = Planned.schemas(
                "Amount: {oneOf: [{type: number}, {type: integer}, {type: integer, format: int32}]},"
                        + "Size: {anyOf: [{type: string}, {type: number, format: float}, {type: integer, enum: [1, 2]}]}");
        assertThat(((UnionPlan) planned.type("Amount")).variants())
                .extracting(variant -> variant.type().simpleName(), VariantPlan::value, VariantPlan::shapes)
                .containsExactly(
                        tuple("NumberValue", Value.of(ScalarKind.DOUBLE), List.of(JsonShape.NUMBER)),
                        tuple("IntegerValue", Value.of(ScalarKind.LONG), List.of(JsonShape.INTEGER)));
        assertThat(((UnionPlan) planned.type("Size")).variants())
                .extracting(VariantPlan::shapes)
                .containsExactly(List.of(JsonShape.STRING), List.of(JsonShape.NUMBER), List.of(JsonShape.INTEGER));
        assertThat(planned.diagnostics()).isEmpty();
    }

    @Test
    void aUnionOfNumbersWithinAUnionIsOneForm() {
        Planned planned = Planned.schemas(
                "Amount: {oneOf: [{type: number}, {type: integer}]},"
                        + "Price: {oneOf: [{type: string}, {$ref: '#/components/schemas/Amount'}]},"
                        + "Odd: {type: object, properties: {o: {oneOf: [{type: integer}, {$ref: '#/components/schemas/Amount'}]}}}");
        assertThat(((UnionPlan) planned.type("Price")).variants().get(1).shapes())
                .containsExactly(JsonShape.INTEGER, JsonShape.NUMBER);
        assertThat(planned.component("Odd", "o").value()).isEqualTo(Value.JSON);
    }

    @Test
    void anInlineVariantIsCalledAfterItsConstant() {
        Planned planned = Planned.schemas("Event: {oneOf: ["
                + "{type: object, properties: {type: {const: item.created}, id: {type: integer}}},"
                + "{type: object, properties: {type: {const: '+'}, why: {type: string}}},"
                + "{type: object, properties: {type: {enum: [a, b]}, who: {type: string}}}]}");
        assertThat(planned.typeNames())
                .containsExactly(
                        "Event",
                        "EventItemCreated",
                        "EventPlus",
                        "EventObjectValue",
                        "EventItemCreatedType",
                        "EventPlusType",
                        "EventObjectValueType");
    }
}
