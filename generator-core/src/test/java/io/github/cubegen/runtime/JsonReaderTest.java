package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    private static final JsonCodec<List<Pet>> PETS = Codecs.envelope("items", Codecs.list(Pet.codec()));

    @Test
    void readsAModelAndKeepsWhatItDoesNotKnow() {
        String json =
                "{\"id\":1,\"tags\":[\"a\"],\"parent\":{\"id\":2,\"tags\":[]},\"x\":{\"y\":[1.50,null]},\"b\":true}";
        Pet pet = Json.decode(Pet.codec(), json);
        assertThat(pet.parent()).isNotNull().extracting(Pet::id).isEqualTo(2L);
        assertThat(pet.additionalProperties()).containsOnlyKeys("x", "b");
        assertThat(Json.encodeToString(Pet.codec(), pet)).isEqualTo(json);
    }

    @Test
    void tellsAbsentFromNullWhereTheModelDoes() {
        assertThat(Json.decode(Pet.codec(), "{\"id\":1,\"tags\":[]}").nullProperties())
                .isEmpty();
        Pet cleared = Json.decode(Pet.codec(), "{\"id\":1,\"tags\":[],\"name\":null}");
        assertThat(cleared.nullProperties()).containsExactly("name");
        assertThat(Json.encodeToString(Pet.codec(), cleared)).isEqualTo("{\"id\":1,\"tags\":[],\"name\":null}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'items':[{'id':1,'tags':[]},{'id':'x'}]}| $.items[1].id| Pet| expected an integer of 64 bits, found a string",
                "{'items':[{'id':1,'tags':[1]}]}| $.items[0].tags[0]| Pet| expected a string, found a number",
                "{'items':[{'id':1,'tags':[]},{'id':2}]}| $.items[1]| Pet| required property tags is missing",
                "{'items':[{'id':1,'tags':[],'parent':{'tags':[]}}]}| $.items[0].parent| Pet| required property id is missing",
                "{'items':[{'id':1,'tags':{}}]}| $.items[0].tags| Pet| expected an array, found an object",
                "{'items':[7]}| $.items[0]| Pet| expected an object, found a number",
                "{'items':{}}| $.items|| expected an array, found an object",
                "{'items':[{'id':null}]}| $.items[0].id| Pet| expected an integer of 64 bits, found null"
            })
    void namesPlaceTypeAndProblem(String json, String path, String schema, String problem) {
        JsonException e = catchThrowableOfType(JsonException.class, () -> Json.decode(PETS, json.replace('\'', '"')));
        assertThat(e.path()).isEqualTo(path);
        assertThat(e.schema()).isEqualTo(schema);
        assertThat(e).hasMessageContaining(path).hasMessageEndingWith(": " + problem);
    }

    /** A secret of a wrong type, and one that is part of no JSON at all. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345678",
                "-12345678.5",
                "true12345678",
                "x12345678",
                "\"12345678\\x\"",
                "{\"12345678\" 12345678}",
                "12345678x",
                "[12345678",
                "\"12345678"
            })
    void neverQuotesWhatMayBeASecret(String json) {
        JsonException e = catchThrowableOfType(JsonException.class, () -> Json.decode(Codecs.STRING, json));
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain("12345678");
    }

    @Test
    void quotesNamesInAPathThatAreNoIdentifiers() {
        JsonCodec<Map<String, Long>> codec = Codecs.map(Codecs.LONG);
        assertThatThrownBy(() -> Json.decode(codec, "{\"a b\\n\":{}}")).hasMessageStartingWith("$['a b\uFFFD']: ");
        assertThatThrownBy(() -> Json.decode(codec, "{\"" + "n".repeat(5000) + "\":{}}"))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void refusesAnEmptyText(String json) {
        assertThatThrownBy(() -> Json.decode(Pet.codec(), json)).hasMessage("$ (Pet): expected JSON, found nothing");
    }

    @Test
    void refusesTextAfterTheValue() {
        assertThatThrownBy(() -> Json.decode(Codecs.LONG, "1 2")).hasMessageContaining("after the end of the JSON");
        assertThatThrownBy(() -> Json.decode(Codecs.LONG, "1 x")).isInstanceOf(JsonException.class);
    }

    @Test
    void saysHowFarItCameInATextThatEnds() {
        assertThatThrownBy(() -> Json.decode(PETS, "{\"items\":[{\"id\":1,\"tags\":[\"a\""))
                .isInstanceOf(JsonException.class)
                .hasMessageStartingWith("$.items[0].tags[")
                .hasMessageContaining("malformed JSON at line 1, column");
    }

    @Test
    void limitsTheDepth() {
        String deep = "[".repeat(1001) + "]".repeat(1001);
        assertThatThrownBy(() -> JsonValue.parse(deep))
                .isInstanceOf(JsonException.class)
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(500))
                .hasMessageContaining("\u2026")
                .hasMessageContaining("a nesting of 1000 values");
        assertThat(JsonValue.parse("[".repeat(1000) + "]".repeat(1000))).isInstanceOf(JsonValue.JsonArray.class);
    }

    /** The words of the parser tell of its settings, not of the JSON. */
    @ParameterizedTest
    @ValueSource(strings = {"[1", "{\"a\":", "[}", "nul", "\"a", "{\"a\" 1}"})
    void saysInItsOwnWordsWhatIsWrong(String json) {
        assertThatThrownBy(() -> JsonValue.parse(json))
                .isInstanceOf(JsonException.class)
                .satisfies(e -> assertThat(e.getMessage())
                        .matches("\\$\\S*: malformed JSON at line 1, column \\d+(: the text ends too early)?"));
        assertThatThrownBy(() -> JsonValue.parse("1".repeat(1001)))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("numbers of 1000 characters");
    }

    /** UTF-32, with a character beyond Unicode. */
    @Test
    void takesBytesThatAreNoTextAsMalformed() {
        byte[] bytes = {0, 0, 0, '"', 0x7f, 0x7f, 0x7f, 0x7f};
        assertThatThrownBy(() -> Json.decode(Codecs.STRING, bytes))
                .isInstanceOf(JsonException.class)
                .hasMessage("$: malformed JSON");
    }

    @Test
    void tellsThatACodecForgotAValue() {
        JsonCodec<String> careless = new JsonCodec<>() {
            @Override
            public String read(JsonReader in) throws IOException {
                in.beginObject();
                return in.nextName() + in.nextName();
            }

            @Override
            public void write(JsonWriter out, String value) throws IOException {
                out.string(value);
            }
        };
        assertThatIllegalStateException().isThrownBy(() -> Json.decode(careless, "{\"a\":[1],\"c\":2}"));
    }

    @Test
    void readsUtf8() {
        byte[] json = "\"\u00E9\uD83D\uDE00\"".getBytes(StandardCharsets.UTF_8);
        assertThat(Json.decode(Codecs.STRING, json)).isEqualTo("\u00E9\uD83D\uDE00");
        assertThatThrownBy(() -> Json.decode(Codecs.STRING, new byte[] {'"', (byte) 0xFF, '"'}))
                .isInstanceOf(JsonException.class);
    }

    @Test
    void givesTheShapeOfEachValue() {
        JsonCodec<JsonShape> shapes = new JsonCodec<>() {
            @Override
            public JsonShape read(JsonReader in) throws IOException {
                JsonShape shape = in.shape();
                in.skip();
                return shape;
            }

            @Override
            public void write(JsonWriter out, JsonShape value) throws IOException {
                out.string(value.name());
            }
        };
        assertThat(Json.decode(Codecs.list(shapes), "[{\"a\":[]},[1,[2]],\"s\",1,1.5,true,false,null]"))
                .containsExactly(
                        JsonShape.OBJECT,
                        JsonShape.ARRAY,
                        JsonShape.STRING,
                        JsonShape.NUMBER,
                        JsonShape.NUMBER,
                        JsonShape.BOOLEAN,
                        JsonShape.BOOLEAN,
                        JsonShape.NULL);
    }
}
