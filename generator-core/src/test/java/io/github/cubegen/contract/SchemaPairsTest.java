package io.github.cubegen.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.contract.diff.Finding;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of two schemas that take each other's place, where they are sent and where they are received. */
class SchemaPairsTest {

    private static final String SENT = """
            openapi: 3.1.0
            info: {title: Pets, version: '1'}
            paths: {/pets: {post: {operationId: add, requestBody: {required: true, content: {application/json:
              {schema: {$ref: '#/components/schemas/P'}}}}, responses: {'204': {description: done}}}}}
            """;

    private static final String RECEIVED = """
            openapi: 3.1.0
            info: {title: Pets, version: '1'}
            paths: {/pets: {get: {operationId: get, responses: {'200': {description: x, content: {application/json:
              {schema: {$ref: '#/components/schemas/P'}}}}}}}}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P: {type: object, properties: {a: {type: string, readOnly: true}}}"
                        + "| P: {type: object, properties: {a: {type: string}}, required: [a]}"
                        + "| B req-readonly-dropped-required | C resp-prop-became-required, C resp-readonly-dropped-required",
                "P: {allOf: [{$ref: '#/components/schemas/K'}]}, K: {type: object, properties: {a: {type: string, readOnly: true}}}"
                        + "| P: {allOf: [{$ref: '#/components/schemas/K'}]}, K: {type: object, properties: {a: {type: string}}, required: [a]}"
                        + "| B req-readonly-dropped-required | C resp-prop-became-required, C resp-readonly-dropped-required",
                "P: {type: object, properties: {a: {type: string, default: x, readOnly: true}}}"
                        + "| P: {type: object, properties: {a: {type: string, default: x}}, required: [a]}"
                        + "| B req-readonly-dropped-required | C resp-prop-became-required, C resp-readonly-dropped-required",
            })
    void accessToProperties(String before, String after, String sent, String received) {
        tells(before, after, sent, received);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P: {type: array, items: {type: string}, contains: {$ref: '#/components/schemas/K'}}, K: {type: string, minLength: 1}"
                        + "| P: {type: array, items: {type: string}, contains: {$ref: '#/components/schemas/K'}}, K: {type: string, minLength: 5}"
                        + "| P req-contains-changed | P resp-contains-changed",
                "P: {type: string, not: {$ref: '#/components/schemas/K'}}, K: {enum: [a]}"
                        + "| P: {type: string, not: {$ref: '#/components/schemas/K'}}, K: {enum: [a, b]}"
                        + "| P req-not-changed | P resp-not-changed",
                "P: {type: object, propertyNames: {$ref: '#/components/schemas/K'}}, K: {type: string, pattern: '^a'}"
                        + "| P: {type: object, propertyNames: {$ref: '#/components/schemas/K'}}, K: {type: string, pattern: '^b'}"
                        + "| P req-propertynames-changed | P resp-propertynames-changed",
                "P: {type: object, unevaluatedProperties: {$ref: '#/components/schemas/K'}}, K: {type: string}"
                        + "| P: {type: object, unevaluatedProperties: {$ref: '#/components/schemas/K'}}, K: {type: integer}"
                        + "| P req-propertynames-changed | P resp-propertynames-changed",
                "P: {type: object, if: {required: [a]}, then: {$ref: '#/components/schemas/K'}}, K: {type: object, properties: {b: {$ref: '#/components/schemas/L'}}}, L: {type: string}"
                        + "| P: {type: object, if: {required: [a]}, then: {$ref: '#/components/schemas/K'}}, K: {type: object, properties: {b: {$ref: '#/components/schemas/L'}}}, L: {type: integer}"
                        + "| P req-dependent-changed | P resp-dependent-changed",
                "P: {type: object, dependentSchemas: {a: {$ref: '#/components/schemas/K'}}}, K: {type: object, not: {$ref: '#/components/schemas/L'}}, L: {type: object, required: [x], properties: {x: {type: string}}}"
                        + "| P: {type: object, dependentSchemas: {a: {$ref: '#/components/schemas/K'}}}, K: {type: object, not: {$ref: '#/components/schemas/L'}}, L: {type: object, required: [x], properties: {x: {type: integer}}}"
                        + "| P req-dependent-changed | P resp-dependent-changed",
                "P: {type: string, not: {$ref: '#/components/schemas/K'}}, K: {type: string, enum: [a], description: one}"
                        + "| P: {type: string, not: {$ref: '#/components/schemas/K'}}, K: {type: string, enum: [a], description: two, deprecated: true}"
                        + "| nothing | nothing",
                "P: {type: object, patternProperties: {^x: {type: string}}} | P: {type: object, patternProperties: {^x: {type: integer}}}"
                        + "| B req-type-changed | B resp-type-changed",
                "P: {type: object, patternProperties: {^x: {$ref: '#/components/schemas/K'}}}, K: {type: string}"
                        + "| P: {type: object, patternProperties: {^x: {$ref: '#/components/schemas/K'}}}, K: {type: integer}"
                        + "| B req-type-changed | B resp-type-changed",
                "P: {type: object, patternProperties: {^x: {$ref: '#/components/schemas/K'}}}, K: {type: string}"
                        + "| P: {type: object, patternProperties: {^x: {$ref: '#/components/schemas/K'}}}, K: {type: string, maxLength: 3}"
                        + "| P req-propertynames-changed | P resp-propertynames-changed",
                "P: {type: object, patternProperties: {^x: {type: integer}}} | P: {type: object, patternProperties: {^x: {type: number}}}"
                        + "| C req-type-widened | B resp-type-widened",
                "P: {type: object, additionalProperties: false}"
                        + "| P: {type: object, additionalProperties: false, patternProperties: {^x: {type: string}}}"
                        + "| C req-additional-opened | C resp-additional-opened",
                "P: {type: object, additionalProperties: false, patternProperties: {^x: {type: string}}}"
                        + "| P: {type: object, additionalProperties: false} | B req-additional-closed | C resp-additional-closed",
                "P: {type: string} | P: {type: string, xml: {attribute: true}} | nothing | nothing",
                "P: {type: array, items: {type: string}}"
                        + "| P: {type: array, items: {type: string}, minContains: 2} | nothing | nothing",
            })
    void keywordsThatAreKept(String before, String after, String sent, String received) {
        tells(before, after, sent, received);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P: {type: object, additionalProperties: {type: string}}"
                        + "| P: {type: object, properties: {n: {type: integer}}, additionalProperties: {type: string}}"
                        + "| B req-type-changed, C req-prop-optional-added | B resp-type-changed, C resp-prop-optional-added",
                "P: {type: object, additionalProperties: {type: string}}"
                        + "| P: {type: object, properties: {n: {type: string}}, additionalProperties: {type: string}}"
                        + "| C req-prop-optional-added | C resp-prop-optional-added",
                "P: {type: object, additionalProperties: {type: string}}"
                        + "| P: {type: object, properties: {n: {type: string, maxLength: 3}}, additionalProperties: {type: string}}"
                        + "| B req-length-tightened, C req-prop-optional-added | C resp-length-tightened, C resp-prop-optional-added",
                "P: {type: object, properties: {n: {type: integer}}, additionalProperties: {type: string}}"
                        + "| P: {type: object, additionalProperties: {type: string}}"
                        + "| B req-type-changed, P req-prop-optional-removed | B resp-type-changed, P resp-prop-optional-removed",
            })
    void propertiesBesideAMap(String before, String after, String sent, String received) {
        tells(before, after, sent, received);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P: {type: string, maxLength: 10} | P: {maxLength: 5}"
                        + "| B req-length-tightened, C req-type-widened | B resp-type-widened, C resp-length-tightened",
                "P: {type: string} | P: {pattern: '^a'} | B req-pattern-added, C req-type-widened | B resp-type-widened, C resp-pattern-added",
                "P: {type: array, items: {}} | P: {maxItems: 3} | B req-items-tightened, C req-type-widened | B resp-type-widened, C resp-items-tightened",
                "P: {type: integer} | P: {maximum: 10} | P req-bound-set, C req-type-widened | B resp-type-widened, C resp-bound-set",
                "P: {type: [string, boolean], maxLength: 10} | P: {maxLength: 5}"
                        + "| B req-length-tightened, C req-type-widened | B resp-type-widened, C resp-length-tightened",
                "P: {type: string, enum: [abc, defg]} | P: {maxLength: 3}"
                        + "| B req-length-tightened, C req-type-widened | B resp-type-widened, C resp-length-tightened",
                "P: {type: string, enum: [abc, def]} | P: {maxLength: 3} | C req-type-widened | B resp-type-widened",
                "P: {type: string, maxLength: 10} | P: {} | C req-type-widened | B resp-type-widened",
                "P: {type: string} | P: {maximum: 10} | C req-type-widened | B resp-type-widened",
            })
    void limitsWithoutAType(String before, String after, String sent, String received) {
        tells(before, after, sent, received);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P: {const: {x: 1}} | P: {const: {x: 2}} | B req-const-changed | P resp-const-changed",
                "P: {const: {x: 1, y: 2}} | P: {const: {y: 2.0, x: 1}} | nothing | nothing",
                "P: {enum: [[1], [2]]} | P: {enum: [[1]]} | B req-enum-removed | C resp-enum-removed",
                "P: {type: object} | P: {type: object, enum: [{x: 1}, {x: 2}]} | B req-became-enum | C resp-became-enum",
                "P: {type: object, const: {x: 1}} | P: {type: object} | C req-const-removed | P resp-const-removed",
            })
    void literalsThatAreObjectsOrLists(String before, String after, String sent, String received) {
        tells(before, after, sent, received);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}, A: {type: object, properties: {t: {const: a}}, required: [t]}, B: {type: object, properties: {t: {enum: [b]}}, required: [t]}"
                        + "| P: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}, A: {type: object, properties: {t: {const: a}}, required: [t]}, B: {type: object, properties: {t: {enum: [b, a]}}, required: [t]}"
                        + "| P req-branches-overlap, C req-enum-added | C resp-branches-overlap, C resp-enum-added",
                "P: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}, A: {type: object, properties: {k: {type: string}}, required: [k]}, B: {type: object, properties: {m: {type: string}}, required: [m]}"
                        + "| P: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}, A: {type: object, properties: {k: {type: string}}, required: [k]}, B: {type: object, properties: {m: {type: string}}}"
                        + "| P req-branches-overlap, C req-prop-became-optional | B resp-prop-became-optional, C resp-branches-overlap",
                "P: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}, A: {type: object, properties: {k: {type: string}}, required: [k]}, B: {type: object, properties: {m: {type: string}}, additionalProperties: false}"
                        + "| P: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}, A: {type: object, properties: {k: {type: string}}, required: [k]}, B: {type: object, properties: {m: {type: string}}}"
                        + "| P req-branches-overlap, C req-additional-opened | C resp-additional-opened, C resp-branches-overlap",
                "P: {oneOf: [{type: integer, maximum: 5}, {type: integer, minimum: 6}]}"
                        + "| P: {oneOf: [{type: integer, maximum: 8}, {type: integer, minimum: 6}]}"
                        + "| P req-branches-overlap, C req-bound-loosened | P resp-bound-loosened, C resp-branches-overlap",
                "P: {oneOf: [{type: integer, maximum: 5}, {type: integer, minimum: 6}]}"
                        + "| P: {oneOf: [{type: integer, maximum: 5}, {type: integer, minimum: 7}]}"
                        + "| B req-bound-tightened | C resp-bound-tightened",
                "P: {type: string, enum: [a, b, c]}"
                        + "| P: {oneOf: [{type: string, enum: [a, b]}, {type: string, enum: [b, c]}]}"
                        + "| B req-enum-removed | C resp-enum-removed",
            })
    void whatFitsTwoVariants(String before, String after, String sent, String received) {
        tells(before, after, sent, received);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P: {type: integer, format: int64, minimum: 0} | P: {type: integer, minimum: 0, maximum: 1.0e20}"
                        + "| P req-bound-set, C req-format-widened | B resp-format-widened, C resp-bound-set",
                "P: {type: integer, maximum: 1000} | P: {type: integer, maximum: 1.0e20}"
                        + "| C req-bound-loosened, C req-format-widened | B resp-format-widened, P resp-bound-loosened",
            })
    void integersBeyond64Bits(String before, String after, String sent, String received) {
        tells(before, after, sent, received);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P: {type: object, patternProperties: {^x: {type: integer, maximum: 5}}}"
                        + "| P: {type: object, patternProperties: {^x: {type: number, maximum: 3}}}"
                        + "| B req-bound-tightened, C req-type-widened | B resp-type-widened, C resp-bound-tightened",
                "P: {type: object, patternProperties: {^x: {type: integer, maximum: 5}}}"
                        + "| P: {type: object, patternProperties: {^x: {type: integer, maximum: 3}}}"
                        + "| B req-bound-tightened | C resp-bound-tightened",
                "P: {type: object, patternProperties: {^x: {type: integer}}}"
                        + "| P: {type: object, patternProperties: {^x: {type: [integer, string], maxLength: 3}}}"
                        + "| C req-type-widened | B resp-type-widened",
                "P: {type: object, patternProperties: {^x: {type: integer, multipleOf: 2}}}"
                        + "| P: {type: object, patternProperties: {^x: {type: number, multipleOf: 3}}}"
                        + "| P req-propertynames-changed, C req-type-widened | B resp-type-widened, P resp-propertynames-changed",
                "P: {type: object, patternProperties: {^x: {anyOf: [{type: string}, {type: integer}]}}}"
                        + "| P: {type: object, patternProperties: {^x: {type: boolean}}}"
                        + "| B req-type-changed | B resp-type-changed",
                "P: {type: object, patternProperties: {^x: {enum: [a, b]}}}"
                        + "| P: {type: object, patternProperties: {^x: {type: string}}}"
                        + "| C req-enum-dropped | P resp-enum-dropped",
                "P: {type: object, patternProperties: {^x: {type: string}}}"
                        + "| P: {type: object, patternProperties: {^x: {type: string, enum: [a, b]}}}"
                        + "| B req-became-enum | C resp-became-enum",
                "P: {type: object, patternProperties: {^x: {type: 'null'}}}"
                        + "| P: {type: object, patternProperties: {^x: {type: string}}}"
                        + "| B req-type-changed | B resp-type-changed",
                "P: {type: object, patternProperties: {^x: {type: string}}}"
                        + "| P: {type: object, patternProperties: {^x: {type: [string, 'null']}}}"
                        + "| C req-type-widened | B resp-type-widened",
                "P: {type: object, patternProperties: {^x: {type: string, maxLength: 3}}}"
                        + "| P: {type: object, patternProperties: {^x: {maxLength: 3}}}"
                        + "| C req-type-widened | B resp-type-widened",
                "P: {type: object, patternProperties: {^x: {type: string}}}"
                        + "| P: {type: object, patternProperties: {^x: {}}}"
                        + "| C req-type-widened | B resp-type-widened",
                "P: {type: object, patternProperties: {^x: false}}"
                        + "| P: {type: object, patternProperties: {^x: {type: string}}}"
                        + "| C req-propertynames-removed | P resp-propertynames-removed",
                "P: {type: object, patternProperties: {^x: {type: string}}}"
                        + "| P: {type: object, patternProperties: {^x: false}}"
                        + "| B req-propertynames-added | C resp-propertynames-added",
                "P: {type: object, patternProperties: {^x: {type: string}}}"
                        + "| P: {type: object, patternProperties: {^x: {type: string, title: T}}}"
                        + "| nothing | nothing",
                "P: {type: object, patternProperties: {^x: {$ref: '#/components/schemas/K'}}}, K: {type: integer, maximum: 5}"
                        + "| P: {type: object, patternProperties: {^x: {$ref: '#/components/schemas/K'}}}, K: {type: number, maximum: 3}"
                        + "| P req-propertynames-changed, C req-type-widened | B resp-type-widened, P resp-propertynames-changed",
                "P: {type: object, additionalProperties: false, properties: {age: {type: string}}}"
                        + "| P: {type: object, additionalProperties: false, properties: {age: {type: string}}, patternProperties: {^a: {type: integer}}}"
                        + "| B req-propertynames-added | C resp-propertynames-added",
            })
    void valuesOfPatterns(String before, String after, String sent, String received) {
        tells(before, after, sent, received);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P: {type: string, not: {$ref: '#/components/schemas/Page%C2%ABPet%C2%BB'}}, Page«Pet»: {enum: [a]}"
                        + "| P: {type: string, not: {$ref: '#/components/schemas/Page%C2%ABPet%C2%BB'}}, Page«Pet»: {enum: [a, b]}"
                        + "| P req-not-changed | P resp-not-changed",
                "P: {type: object, patternProperties: {^x: {$ref: '#/components/schemas/Page%C2%ABPet%C2%BB'}}}, Page«Pet»: {type: string}"
                        + "| P: {type: object, patternProperties: {^x: {$ref: '#/components/schemas/Page%C2%ABPet%C2%BB'}}}, Page«Pet»: {type: integer}"
                        + "| B req-type-changed | B resp-type-changed",
                "P: {type: string, not: {$ref: '#/components/schemas/A'}}, A: {$ref: '#/components/schemas/K'}, K: {enum: [a]}"
                        + "| P: {type: string, not: {$ref: '#/components/schemas/A'}}, A: {$ref: '#/components/schemas/K'}, K: {enum: [a, b]}"
                        + "| P req-not-changed | P resp-not-changed",
            })
    void referencesOfKeptKeywords(String before, String after, String sent, String received) {
        tells(before, after, sent, received);
    }

    @Test
    void pairsThatAreLeftOutBelowAKeptKeywordAreTold() {
        JsonNode before = Versions.yaml(SENT + "components: {schemas: {" + cycle(60) + "}}");
        JsonNode after = Versions.yaml(SENT + "components: {schemas: {" + cycle(61) + "}}");

        assertThat(Versions.diff(before, after).limits()).hasSize(1);
    }

    private static String cycle(int period) {
        return IntStream.range(0, period)
                .mapToObj(i -> "C" + i + ": {type: object, properties: {n: {$ref: '#/components/schemas/C"
                        + (i + 1) % period + "'}}}")
                .collect(Collectors.joining(", ", "P: {type: object, not: {$ref: '#/components/schemas/C0'}}, ", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P: {oneOf: [{type: integer, enum: [1]}, {$ref: '#/components/schemas/U'}]}, U: {anyOf: [{type: integer}, {$ref: '#/components/schemas/U'}]}"
                        + "| P: {oneOf: [{type: integer, enum: [1, 2]}, {$ref: '#/components/schemas/U'}]}, U: {anyOf: [{type: integer}, {$ref: '#/components/schemas/U'}]}"
                        + "| C req-enum-added | C resp-enum-added",
                "P: {$ref: '#/components/schemas/A'}, A: {}"
                        + "| P: {$ref: '#/components/schemas/A'}, A: {oneOf: [{$ref: '#/components/schemas/B'}, {type: string}]}, B: {oneOf: [{$ref: '#/components/schemas/A'}, {type: integer}]}"
                        + "| B req-type-narrowed | C resp-type-narrowed",
                "P: {$ref: '#/components/schemas/A'}, A: {maxLength: 7}"
                        + "| P: {$ref: '#/components/schemas/A'}, A: {oneOf: [{$ref: '#/components/schemas/B'}, {type: string, maxLength: 5}]}, B: {oneOf: [{$ref: '#/components/schemas/A'}, {type: string, maxLength: 6}]}"
                        + "| B req-length-tightened, B req-type-narrowed | C resp-length-tightened, C resp-type-narrowed",
            })
    void unionsWithinThemselves(String before, String after, String sent, String received) {
        tells(before, after, sent, received);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P: {oneOf: [{$ref: '#/components/schemas/U'}, {type: integer}]}, U: {anyOf: [{type: string, maxLength: 2}, {type: string, maxLength: 9}]}"
                        + "| P: {oneOf: [{$ref: '#/components/schemas/U'}, {type: integer}, {type: string, enum: [abcdef]}]}, U: {anyOf: [{type: string, maxLength: 2}, {type: string, maxLength: 9}]}"
                        + "| P req-branch-overlaps | C resp-branch-overlaps",
                "P: {oneOf: [{$ref: '#/components/schemas/U'}, {type: integer}]}, U: {maxLength: 4, anyOf: [{type: string, maxLength: 2}, {type: string, maxLength: 9}]}"
                        + "| P: {oneOf: [{$ref: '#/components/schemas/U'}, {type: integer}, {type: string, enum: [abcdef]}]}, U: {maxLength: 4, anyOf: [{type: string, maxLength: 2}, {type: string, maxLength: 9}]}"
                        + "| C req-branch-added | C resp-branch-added",
                "P: {maxLength: 7}"
                        + "| P: {anyOf: [{type: string, maxLength: 5}, {type: string, maxLength: 10}]}"
                        + "| B req-type-narrowed, C req-length-loosened | P resp-length-loosened, C resp-type-narrowed",
                "P: {maxLength: 7}" + "| P: {anyOf: [{type: string, maxLength: 5}, {type: string}]}"
                        + "| B req-type-narrowed, C req-length-loosened | P resp-length-loosened, C resp-type-narrowed",
                "P: {maxLength: 7}" + "| P: {anyOf: [{type: string, maxLength: 5}, {type: integer}]}"
                        + "| B req-length-tightened, B req-type-narrowed | C resp-length-tightened, C resp-type-narrowed",
                "P: {maxLength: 7}" + "| P: {anyOf: [{type: string, maxLength: 7}, {enum: [a, b]}]}"
                        + "| B req-type-narrowed | C resp-type-narrowed",
                "P: {maximum: 7, minimum: 2}"
                        + "| P: {anyOf: [{type: integer, maximum: 5, minimum: 1}, {type: number, exclusiveMaximum: 9, minimum: 3}]}"
                        + "| B req-type-narrowed, C req-bound-loosened, C req-bound-loosened | P resp-bound-loosened, P resp-bound-loosened, C resp-type-narrowed",
            })
    void limitsOfUnions(String before, String after, String sent, String received) {
        tells(before, after, sent, received);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P: {enum: [{x: 1}, a]}" + "| P: {enum: [a]}" + "| B req-enum-removed | C resp-enum-removed",
                "P: {enum: [a]}" + "| P: {enum: [{x: 1}, a]}" + "| C req-enum-added | C resp-enum-added",
                "P: {enum: [1, 2]}" + "| P: {oneOf: [{enum: [1, 2]}, {enum: [1.0]}]}"
                        + "| B req-enum-removed | C resp-enum-removed",
                "P: {enum: [1, 2, 3]}" + "| P: {oneOf: [{enum: [1, 1.0, 2]}, {enum: [3]}]}" + "| nothing | nothing",
            })
    void literalsThatAreObjectsOrStandTwice(String before, String after, String sent, String received) {
        tells(before, after, sent, received);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}, A: {type: object, properties: {k: {type: string}}, required: [k]}, B: {type: object, properties: {m: {type: string}}}"
                        + "| P: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}, A: {type: object, properties: {k: {type: string}}}, B: {type: object, properties: {m: {type: string}}, required: [m]}"
                        + "| B req-prop-became-required, P req-branches-overlap, C req-branches-disjoint, C req-prop-became-optional | B resp-prop-became-optional, C resp-branches-disjoint, C resp-branches-overlap, C resp-prop-became-required",
            })
    void overlapsThatSwapDirection(String before, String after, String sent, String received) {
        tells(before, after, sent, received);
    }

    private static void tells(String before, String after, String sent, String received) {
        assertThat(told(SENT, before, after)).as("sent").isEqualTo(sent);
        assertThat(told(RECEIVED, before, after)).as("received").isEqualTo(received);
    }

    private static String told(String api, String before, String after) {
        String schemas = api + "components: {schemas: {%s}}";
        String told = Versions.diff(Versions.yaml(schemas.formatted(before)), Versions.yaml(schemas.formatted(after)))
                .findings()
                .stream()
                .filter(finding ->
                        finding.rule().startsWith("req-") || finding.rule().startsWith("resp-"))
                .sorted(Comparator.comparing(Finding::wire).reversed().thenComparing(Finding::rule))
                .map(finding -> finding.wire().name().charAt(0) + " " + finding.rule())
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? "nothing" : told;
    }
}
