package io.github.cubegen.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cubegen.javac.InMemoryCompiler;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: integer, format: int32|INT",
                "type: integer, format: int64|LONG",
                "type: integer, format: uint64|BIG_INTEGER",
                "type: integer, format: uint64, maximum: 9|LONG",
                "type: integer|LONG",
                "type: integer, format: strange|LONG",
                "type: integer, maximum: 9223372036854775807|LONG",
                "type: integer, maximum: 9223372036854775808|BIG_INTEGER",
                "type: integer, format: int32, maximum: 4294967295|LONG",
                "type: integer, format: unix-time|UNIX_TIME",
                "type: [integer, string], format: int32|INT_OR_TEXT",
                "type: [string, integer], format: int64|LONG_OR_TEXT",
                "type: [integer, string], format: unix-time|UNIX_TIME_OR_TEXT",
                "type: number, format: float|FLOAT",
                "type: number|DOUBLE",
                "type: string|STRING",
                "type: string, format: strange|STRING",
                "type: string, format: password|STRING",
                "type: string, format: date|DATE",
                "type: string, format: date-time|DATE_TIME",
                "type: string, format: time|TIME",
                "type: string, format: duration|DURATION",
                "type: string, format: uuid|UUID",
                "type: string, format: uri|URI",
                "type: string, format: byte|BYTES",
                "type: boolean|BOOLEAN",
                "description: anything|JSON"
            })
    void scalarsFollowTheTable(String schema, ScalarKind kind) {
        Planned planned = Planned.schemas("T: {type: object, properties: {p: {" + schema + "}}}");
        assertThat(planned.component("T", "p").value()).isEqualTo(Value.of(kind));
    }

    @Test
    void aNumberOrAnyTextStaysAUnion() {
        Planned planned = Planned.schemas("T: {type: object, properties: {p: {type: [integer, string]}}}");
        assertThat(planned.component("T", "p").value().type()).isInstanceOf(ValueType.Generated.class);
    }

    @Test
    void whatTheDescriptionSaysIsNotSaidAgain() {
        Planned planned =
                Planned.schemas("T: {type: object, properties: {p: {type: string, minLength: 3, maxLength: 70,"
                        + " description: 'Between, that is 3 to 70 Characters.'}, q: {type: string, maxLength: 5}}}");
        assertThat(planned.component("T", "p").doc().facts()).isEmpty();
        assertThat(planned.component("T", "q").doc().facts()).containsExactly("at most 5 characters");
    }

    @Test
    void onlyWhatIsRequiredAndNeverNullIsPrimitive() {
        Planned planned = Planned.schemas("T: {type: object, required: [a, b], properties: {a: {type: integer},"
                + "b: {type: [integer, 'null']}, c: {type: integer}, d: {type: string}}}");
        assertThat(planned.record("T").components())
                .extracting(ComponentPlan::isPrimitive)
                .containsExactly(true, false, false, false);
        assertThat(planned.record("T").components())
                .extracting(ComponentPlan::nullable)
                .containsExactly(false, true, true, true);
    }

    @Test
    void absentAndNullDifferOnlyWhereATypeCanBeSent() {
        String nullable = "{type: object, properties: {phone: {type: [string, 'null']}, name: {type: string}}}";
        Planned planned = Planned.of(
                "/u: {put: {operationId: put, requestBody: {content: {application/json: {schema: {type: array, items:"
                        + " {$ref: '#/components/schemas/Sent'}}}}}, responses: {'204': {description: done}}}}",
                "schemas: {Sent: " + nullable + ", Received: " + nullable + "}");
        assertThat(planned.component("Sent", "phone").clearName()).isEqualTo("clearPhone");
        assertThat(planned.component("Sent", "name").triState()).isFalse();
        assertThat(planned.record("Sent").nullsName()).isEqualTo("nullProperties");
        assertThat(planned.component("Received", "phone").triState()).isFalse();
        assertThat(planned.record("Received").nullsName()).isNull();
    }

    @Test
    void plainValuesGetNoClass() {
        Planned planned =
                Planned.schemas("Id: {type: integer}, Ids: {type: array, items: {$ref: '#/components/schemas/Id'}},"
                        + "Free: {type: object}, Typed: {type: object, additionalProperties: {type: string}},"
                        + "T: {type: object, properties: {ids: {$ref: '#/components/schemas/Ids'},"
                        + "free: {$ref: '#/components/schemas/Free'}, typed: {$ref: '#/components/schemas/Typed'}}}");
        assertThat(planned.typeNames()).containsExactly("T");
        assertThat(planned.record("T").components())
                .extracting(component -> component.value().type())
                .containsExactly(
                        new ValueType.ListOf(Value.of(ScalarKind.LONG)),
                        new ValueType.MapOf(Value.JSON),
                        new ValueType.MapOf(Value.of(ScalarKind.STRING)));
    }

    @Test
    void anEnvelopeIsTheTypeOfItsProperty() {
        Planned planned = Planned.schemas(
                "UserResponse: {type: object, x-cubegen-envelope: user, required: [user],"
                        + " properties: {user: {$ref: '#/components/schemas/User'}}},"
                        + "User: {type: object, properties: {id: {type: integer}}},"
                        + "Page: {type: object, properties: {items: {type: array, items: {$ref: '#/components/schemas/UserResponse'}}}}");
        ClassRef user = ClassRef.of(Planned.BASE + ".model", "User");
        assertThat(planned.typeNames()).containsExactly("User", "Page");
        assertThat(planned.component("Page", "items").value().type())
                .isEqualTo(
                        new ValueType.ListOf(Value.of(new ValueType.Enveloped("user", new ValueType.Generated(user)))));
    }

    @Test
    void anEnumerationHasConstantsOfItsValues() {
        Planned planned = Planned.schemas("Kind: {type: string, enum: [iOS, one_shot, '', '2', UNRECOGNIZED, '<']}");
        EnumPlan kind = (EnumPlan) planned.type("Kind");
        assertThat(kind.constants())
                .extracting(ConstantPlan::name)
                .containsExactly("IOS", "ONE_SHOT", "EMPTY", "VALUE_2", "UNRECOGNIZED", "LESS");
        assertThat(kind.unrecognizedName()).isEqualTo("UNRECOGNIZED_2");
    }

    @Test
    void aUnionIsToldApartByShape() {
        Planned planned = Planned.schemas("Errors: {oneOf: [{type: array, items: {type: string}},"
                + "{type: object, additionalProperties: {type: string}}, {type: string}, {$ref: '#/components/schemas/Code'}]},"
                + "Code: {type: integer}");
        UnionPlan union = (UnionPlan) planned.type("Errors");
        assertThat(union.variants())
                .extracting(variant -> variant.type().simpleName(), VariantPlan::shapes)
                .containsExactly(
                        tuple("ListValue", List.of(JsonShape.ARRAY)),
                        tuple("MapValue", List.of(JsonShape.OBJECT)),
                        tuple("TextValue", List.of(JsonShape.STRING)),
                        tuple("Code", List.of(JsonShape.NUMBER)));
    }

    @Test
    void aSchemaThatOnlyLeadsToItselfEndsInJson() {
        Planned planned = Planned.schemas(
                "L: {type: array, items: {$ref: '#/components/schemas/L'}},"
                        + "T: {type: object, properties: {l: {$ref: '#/components/schemas/L'}, t: {$ref: '#/components/schemas/T'}}}");
        assertThat(planned.component("T", "l").value().type()).isEqualTo(new ValueType.ListOf(Value.JSON));
        assertThat(planned.diagnostics()).containsExactly("recursive-alias #/components/schemas/L");
    }

    @Test
    void aRangeIsToldByItsStartButNotByALongerNumber() {
        Planned planned = Planned.schemas("T: {type: object, properties: {p: {type: integer, minimum: 1,"
                + " description: 'Number of the page, from 1.'}, q: {type: integer, minimum: 1,"
                + " description: 'At least 10 by now.'}, r: {type: array, minItems: 1, items: {type: string}}}}");
        assertThat(planned.component("T", "p").doc().facts()).isEmpty();
        assertThat(planned.component("T", "q").doc().facts()).containsExactly("at least 1");
        assertThat(planned.component("T", "r").doc().facts()).containsExactly("at least 1 element");
    }

    @Test
    void theUnitOfATimeIsToldOnce() {
        Planned planned = Planned.schemas("T: {type: object, properties: {p: {type: integer, format: unix-time,"
                + " description: 'When it starts, as Unix time.'}, q: {type: integer, format: unix-time,"
                + " description: 'When it ends.'}}}");
        assertThat(planned.component("T", "p").doc().facts()).isEmpty();
        assertThat(planned.component("T", "q").doc().facts()).containsExactly(Facts.UNIX_TIME);
    }

    @Test
    void textsTooLongForACaseLabelAreRefusedWhereTheyStand() {
        String longText = "x".repeat(CaseLabels.MAX_LENGTH + 1);
        Planned planned = Planned.schemas("T: {type: object, properties: {? " + longText.substring(1)
                + " : {type: string}, ? y" + longText + " : {type: string}}}, E: {type: string, enum: [a, " + longText
                + "]}");
        assertThat(planned.diagnostics())
                .filteredOn(diagnostic -> diagnostic.startsWith("too-long-for-java"))
                .containsExactlyInAnyOrder(
                        "too-long-for-java #/components/schemas/T/properties/y" + longText,
                        "too-long-for-java #/components/schemas/E/enum/1");
    }

    @Test
    void inlineSchemasAreNamedAfterTheirPlaceOrTitle() {
        Planned planned = Planned.schemas("User: {type: object, properties: {address: {type: object, properties: {city:"
                + " {type: object, title: Town, properties: {n: {type: string}}}}}, tags: {type: array, items:"
                + " {type: object, properties: {t: {type: string}}}}}}");
        assertThat(planned.typeNames()).containsExactly("User", "UserAddress", "Town", "UserTagsItem");
    }

    @Test
    void anUnrelatedSchemaRenamesNothing() {
        String schemas =
                "user: {type: object, properties: {a_b: {type: string}, a: {type: object, properties: {x: {type: string}}}}},"
                        + "User: {type: object, properties: {b: {type: string}}}, Error: {type: object, properties: {e: {type: string}}}";
        Planned before = Planned.schemas(schemas);
        Planned after = Planned.schemas("Aardvark: {type: object, properties: {legs: {type: integer}}}," + schemas);
        assertThat(after.plan().symbols().symbols())
                .containsAll(before.plan().symbols().symbols());
    }

    @Test
    void hostileNamesStillCompile() {
        Planned planned =
                Planned.schemas("String: {type: object, properties: {class: {type: string}, build: {type: string},"
                        + "getClass: {type: string}, '*/': {type: string}, wait: {type: integer}, 'a b': {type: string}, a_b: {type: string}}},"
                        + "string: {type: object, properties: {x: {type: string}}},"
                        + "record: {type: object, properties: {nullProperties: {type: string}, additionalProperties: {type: string}}},"
                        + "Builder: {type: string, enum: [class, '*/', a-b, a_b]}");
        assertThat(InMemoryCompiler.errors(Skeleton.of(planned.plan()))).isEmpty();
    }
}
