package io.github.cubegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectReaderTest {

    @Test
    void propertiesAreRequiredAndNamed() {
        Described described = Described.schemas("""
                A:
                  type: object
                  required: [id]
                  minProperties: 1
                  maxProperties: 5
                  properties:
                    id: {type: integer, readOnly: true, description: key, x-cubegen-name: key}
                    tags: {type: array, items: {type: string}, default: []}
                """);
        Property id = described.property("A", "id");
        assertThat(id.pointer()).isEqualTo(Described.place("/components/schemas/A/properties/id"));
        assertThat(id.required()).isTrue();
        assertThat(id.readOnly()).isTrue();
        assertThat(id.description()).isEqualTo("key");
        assertThat(id.nameOverride()).isEqualTo("key");
        assertThat(described.typeOf("A", "id").info().nameOverride()).isNull();
        assertThat(described.property("A", "tags").required()).isFalse();
        assertThat(described.property("A", "tags").defaultValue()).hasToString("[]");
        assertThat(described.object("A").bounds()).isEqualTo(new ObjectBounds(1, 5));
        assertThat(described.diagnostics()).isEmpty();
    }

    @Test
    void aRequiredPropertyThatIsNotDeclaredIsReported() {
        Described described = Described.schemas("A: {type: object, required: [a, b], properties: {a: {type: string}}}");
        assertThat(described.said()).containsExactly("WARNING required-undeclared #/components/schemas/A/required/1");
    }

    @Test
    void otherPropertiesAreOpenClosedOrTyped() {
        Described described = Described.schemas("""
                Silent: {type: object, properties: {a: {type: string}}}
                Open: {type: object, additionalProperties: true}
                Empty: {type: object, additionalProperties: {}}
                Closed: {type: object, properties: {a: {type: string}}, additionalProperties: false}
                Typed: {type: object, properties: {a: {type: string}}, additionalProperties: {type: integer}}
                """);
        assertThat(described.object("Silent").additional()).isEqualTo(new AdditionalProperties.Open(false));
        assertThat(described.object("Open").additional()).isEqualTo(new AdditionalProperties.Open(true));
        assertThat(described.object("Empty").additional()).isEqualTo(new AdditionalProperties.Open(true));
        assertThat(described.object("Closed").additional()).isEqualTo(new AdditionalProperties.Closed());
        assertThat(described.object("Typed").additional())
                .isEqualTo(new AdditionalProperties.Typed(
                        new SchemaUse(Described.place("/components/schemas/Typed/additionalProperties"), false)));
        assertThat(described.object("Typed").properties()).hasSize(1);
    }

    @Test
    void recursionIsAUseOfTheSameSchema() {
        Described described = Described.schemas(
                "Node: {type: object, properties: {children: {type: array, items: {$ref: '#/components/schemas/Node'}}}}");
        Schema.ArraySchema children = (Schema.ArraySchema) described.typeOf("Node", "children");
        assertThat(children.items()).isEqualTo(new SchemaUse(Described.component("Node"), false));
    }

    @Test
    void anEnvelopeNamesAProperty() {
        Described described =
                Described.schemas("A: {type: object, x-cubegen-envelope: user, properties: {user: {type: object}}}");
        assertThat(described.object("A").envelope()).isEqualTo("user");
        assertThat(described.diagnostics()).isEmpty();
    }

    @Test
    void anEnvelopeAroundNothingIsReported() {
        Described described =
                Described.schemas("A: {type: object, x-cubegen-envelope: usr, properties: {user: {type: object}}}");
        assertThat(described.object("A").envelope()).isNull();
        assertThat(described.said())
                .containsExactly("ERROR envelope-undeclared #/components/schemas/A/x-cubegen-envelope");
    }

    @Test
    void aFilterHasOperators() {
        Described described = Described.schemas(
                "A: {type: object, additionalProperties: {type: string}, x-cubegen-filter: {"
                        + "eq: {key: '{field}', type: [string, boolean], description: same}, in: {type: number, separator: ','}}}");
        assertThat(described.diagnostics()).isEmpty();
        assertThat(described.object("A").filter())
                .extracting(operator -> operator.before() + "|" + operator.after() + "|" + operator.types() + "|"
                        + operator.separator() + "|" + operator.description())
                .containsExactly("||[STRING, BOOLEAN]|null|same", "|[in]|[NUMBER]|,|null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gt: {type: date}                            | ERROR filter /gt/type",
                "gt: {key: gt, type: number}                 | ERROR filter /gt/key",
                "gt: {key: '{field}{field}', type: number}   | ERROR filter /gt/key",
                "gt: {description: more}                     | ERROR filter /gt",
                "gt: {type: number, separator: ''}           | ERROR filter /gt/separator",
                "gt: {type: number, sep: ','}                | ERROR unknown-extension /gt/sep",
                "gt: 1                                       | ERROR wrong-type /gt",
                "a: {key: '{field}', type: number}, b: {key: '{field}', type: string} | ERROR filter /b/key",
            })
    void whatIsNoOperatorIsTold(String operators, String expected) {
        Described described = Described.schemas(
                "A: {type: object, additionalProperties: {type: string}, x-cubegen-filter: {" + operators + "}}");
        assertThat(described.said())
                .containsExactly(expected.replace(" /", " #/components/schemas/A/x-cubegen-filter/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type: object",
                "type: object, additionalProperties: {type: integer}",
                "type: object, additionalProperties: {type: string, format: byte}",
                "type: object, additionalProperties: {type: string, format: binary}",
                "type: object, additionalProperties: {type: string, enum: [a, b]}",
                "type: object, additionalProperties: {type: string}, properties: {a: {type: string}}",
                "type: string",
            })
    void aFilterIsAnObjectOfTexts(String keywords) {
        assertThat(Described.schemas("A: {" + keywords + ", x-cubegen-filter: {gt: {type: number}}}")
                        .said())
                .singleElement()
                .asString()
                .matches("ERROR (filter|misplaced-extension) #/components/schemas/A/x-cubegen-filter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"email", "date-time", "date", "uuid", "uri", "password", "colour"})
    void aFilterComparesTextsOfAFormat(String format) {
        Described described = Described.schemas("A: {type: object, additionalProperties: {type: string, format: "
                + format + "}, x-cubegen-filter: {gt: {type: string}}}");
        assertThat(described.diagnostics()).isEmpty();
        assertThat(described.object("A").filter()).hasSize(1);
    }

    @Test
    void aFilterWithoutOperatorsIsTold() {
        Described described =
                Described.schemas("A: {type: object, additionalProperties: {type: string}, x-cubegen-filter: {}}");
        assertThat(described.said()).containsExactly("ERROR filter #/components/schemas/A/x-cubegen-filter");
        assertThat(described.diagnostics())
                .singleElement()
                .extracting(Diagnostic::message)
                .isEqualTo(
                        "A filter without operators takes no condition; say which it has, or remove x-cubegen-filter.");
    }

    @Test
    void onlyObjectsAreEnvelopes() {
        assertThat(Described.schemas("A: {type: string, x-cubegen-envelope: user}")
                        .said())
                .containsExactly("ERROR misplaced-extension #/components/schemas/A/x-cubegen-envelope");
    }

    @Test
    void ignoredPropertiesAndSchemasAreLeftOut() {
        Described described = Described.schemas("""
                Old: {type: object, x-cubegen-ignore: true}
                A:
                  type: object
                  required: [a, b, c]
                  properties:
                    a: {type: string}
                    b: {type: string, x-cubegen-ignore: true}
                    c: {$ref: '#/components/schemas/Old'}
                """);
        assertThat(described.object("A").properties())
                .extracting(Property::name)
                .containsExactly("a");
        assertThat(described.model().schemas()).doesNotContainKey(Described.component("Old"));
        assertThat(described.diagnostics()).isEmpty();
    }
}
