package io.github.cubegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What can't be generated as it is described: it gets a simpler form, and the user is told. */
class ToldLimitsTest {
    private static Planned property(String schema) {
        return Planned.schemas("A: {type: object, properties: {e: " + schema + "}}");
    }

    private static ScalarKind kind(Planned planned) {
        return ((ValueType.Scalar) planned.component("A", "e").value().type()).kind();
    }

    private static String values(int count) {
        return IntStream.range(0, count).mapToObj(i -> "v" + i).collect(Collectors.joining(", ", "[", "]"));
    }

    @Test
    void anEnumWithMoreValuesThanAMethodCanTellApartIsItsBaseType() {
        Planned planned = property("{type: string, enum: " + values(1001) + "}");
        assertThat(kind(planned)).isEqualTo(ScalarKind.STRING);
        assertThat(planned.diagnostics()).containsExactly("too-many-values #/components/schemas/A/properties/e");
    }

    @Test
    void anEnumWithThatManyValuesIsAnEnumeration() {
        Planned planned = property("{type: string, enum: " + values(1000) + "}");
        assertThat(planned.typeNames()).containsExactly("A", "AE");
        assertThat(planned.diagnostics()).isEmpty();
    }

    @Test
    void anEnumOfSeveralTypesIsJson() {
        Planned planned = property("{enum: [1, a]}");
        assertThat(kind(planned)).isEqualTo(ScalarKind.JSON);
        assertThat(planned.diagnostics()).containsExactly("mixed-enum #/components/schemas/A/properties/e");
    }

    @Test
    void anEnumBeyond64BitsIsAnyInteger() {
        Planned planned = property("{type: integer, enum: [1, 99999999999999999999]}");
        assertThat(kind(planned)).isEqualTo(ScalarKind.BIG_INTEGER);
        assertThat(planned.diagnostics()).containsExactly("too-large-values #/components/schemas/A/properties/e");
    }

    private static String models(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> name + i + ": {type: object, properties: {" + name + i + ": {type: string}}}")
                .collect(Collectors.joining(", "));
    }

    @Test
    void modelsOfNoCallAreToldIfTheyAreMany() {
        assertThat(Planned.schemas(models("M", 50)).diagnostics()).containsExactly("unused-models #/info");
        assertThat(Planned.schemas(models("M", 49)).diagnostics()).isEmpty();
    }

    @Test
    void modelsOfNoCallAreNotToldIfMostAreUsed() {
        String used = IntStream.range(0, 200)
                .mapToObj(i -> "{$ref: '#/components/schemas/U" + i + "'}")
                .collect(Collectors.joining(", "));
        assertThat(Planned.of(
                                "/a: {get: {operationId: a, responses: {'200': {description: d, content: {application/json:"
                                        + " {schema: {type: array, items: {oneOf: [" + used + "]}}}}}}}}",
                                "schemas: {" + models("U", 200) + ", " + models("M", 50) + "}")
                        .diagnostics())
                .doesNotContain("unused-models #/info");
    }

    @Test
    void subtypesThatADiscriminatorTellsApartAreReadAsTheirParent() {
        Planned planned = Planned.schemas(
                "Pet: {type: object, discriminator: {propertyName: kind}, properties: {kind: {type: string}}},"
                        + "Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer}}}]}");
        assertThat(planned.typeNames()).containsExactly("Pet", "Cat");
        assertThat(planned.diagnostics()).containsExactly("untyped-subtypes #/components/schemas/Pet/discriminator");
    }

    @Test
    void aDiscriminatorWithoutSubtypesIsNothingToTell() {
        assertThat(Planned.schemas("Pet: {type: object, discriminator: {propertyName: kind}, properties: {kind: {type:"
                                + " string}}}")
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void moreOperationsThanOneClassCanHoldAreDivided() {
        assertThat(operations(2000).plan().modules())
                .extracting(ModulePlan::accessor)
                .containsExactly("all");
        Planned divided = operations(2001);
        assertThat(divided.plan().modules()).extracting(ModulePlan::accessor).containsExactly("all", "all2");
        assertThat(divided.plan().modules().get(1).operations())
                .extracting(OperationPlan::method)
                .containsExactly("op2000");
        assertThat(divided.diagnostics()).containsExactly("divided-module #/paths/~1p2000/get");
    }

    private static Planned operations(int count) {
        return Planned.of(
                IntStream.range(0, count)
                        .mapToObj(i -> "/p" + i + ": {get: {operationId: op" + i
                                + ", tags: [all], responses: {'204': {description: done}}}}")
                        .collect(Collectors.joining(", ")),
                "");
    }
}
