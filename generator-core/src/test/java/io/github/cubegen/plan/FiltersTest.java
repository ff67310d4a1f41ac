package io.github.cubegen.plan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The methods of filters. */
class FiltersTest {

    private static FilterPlan filter(String keywords) {
        Planned planned = Planned.schemas("A: {type: object, additionalProperties: {type: string}" + keywords + "}");
        return requireNonNull(planned.record("A").filter());
    }

    @Test
    void anOperatorIsAMethodForEachTypeAndOneForLists() {
        FilterPlan filter = filter(", x-cubegen-filter: {"
                + "eq: {type: [string, number, boolean]}, all: {type: string, separator: ','},"
                + "in: {type: number, separator: ','}, are: {type: boolean, separator: ','},"
                + "any: {type: [string, number], separator: '|'}}");
        assertThat(filter.operators())
                .extracting(operator -> operator.name() + " " + operator.types())
                .containsExactly(
                        "eq [java.lang.String, java.lang.Number, boolean]",
                        "all [java.util.List<java.lang.String>]",
                        "in [java.util.List<? extends java.lang.Number>]",
                        "are [java.util.List<java.lang.Boolean>]",
                        "any [java.util.List<?>]");
        assertThat(filter.needsCondition()).isFalse();
    }

    @Test
    void aFilterOfAtLeastOnePropertyNeedsACondition() {
        assertThat(filter(", minProperties: 1, x-cubegen-filter: {gt: {type: number}}")
                        .needsCondition())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"email", "date-time", "date", "uuid", "uri", "duration"})
    void conditionsAreTextsWhateverTheirFormat(String format) {
        Planned planned = Planned.schemas("A: {type: object, additionalProperties: {type: string, format: " + format
                + "}, x-cubegen-filter: {gt: {type: string}}}");
        assertThat(planned.record("A").additional().value()).isEqualTo(Value.of(ScalarKind.STRING));
    }

    @Test
    void otherObjectsAreNoFilters() {
        assertThat(Planned.schemas("A: {type: object, minProperties: 1, properties: {a: {type: string}}}")
                        .record("A")
                        .filter())
                .isNull();
    }
}
