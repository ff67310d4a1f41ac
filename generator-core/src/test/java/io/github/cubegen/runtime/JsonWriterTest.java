package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    @Test
    void writesPropertiesOfAllTypes() {
        assertThat(written(out -> {
                    out.property("int", 1);
                    out.property("long", 2L);
                    out.property("float", 0.5f);
                    out.property("double", 0.25);
                    out.property("boolean", true);
                    out.property("String", "s");
                    out.property("Integer", 3, Codecs.INT);
                    out.property("Long", 4L, Codecs.LONG);
                    out.property("Float", 1.5f, Codecs.FLOAT);
                    out.property("Double", 2.5, Codecs.DOUBLE);
                    out.property("Boolean", false, Codecs.BOOLEAN);
                    out.property("BigInteger", BigInteger.TEN, Codecs.BIG_INTEGER);
                    out.property("BigDecimal", new BigDecimal("1.0"), Codecs.BIG_DECIMAL);
                    out.list("list", List.of(1L), Codecs.LONG);
                    out.map("map", Map.of("a", "b"), Codecs.STRING);
                    out.property("value", JsonValue.of(true), Codecs.JSON);
                }))
                .isEqualTo("{\"int\":1,\"long\":2,\"float\":0.5,\"double\":0.25,\"boolean\":true,\"String\":\"s\","
                        + "\"Integer\":3,\"Long\":4,\"Float\":1.5,\"Double\":2.5,\"Boolean\":false,\"BigInteger\":10,"
                        + "\"BigDecimal\":1.0,\"list\":[1],\"map\":{\"a\":\"b\"},\"value\":true}");
    }

    @Test
    void refusesNestingThatNoReaderOfOursTakes() {
        JsonValue value = JsonValue.of(1);
        for (int depth = 0; depth < 1000; depth++) {
            value = JsonValue.of(List.of(value));
        }
        JsonValue deepest = value;
        String text = deepest.toString();
        assertThat(JsonValue.parse(text)).hasToString(text);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.encode(Codecs.JSON, JsonValue.of(List.of(deepest))))
                .withMessage("A value nested more than 1000 deep can't be written");
    }

    @Test
    void leavesOutWhatHasNoValue() {
        assertThat(written(out -> {
                    out.property("String", (String) null);
                    out.property("Integer", null, Codecs.INT);
                    out.property("Long", null, Codecs.LONG);
                    out.property("Float", null, Codecs.FLOAT);
                    out.property("Double", null, Codecs.DOUBLE);
                    out.property("Boolean", null, Codecs.BOOLEAN);
                    out.property("BigInteger", null, Codecs.BIG_INTEGER);
                    out.property("BigDecimal", null, Codecs.BIG_DECIMAL);
                    out.property("codec", null, Codecs.DATE);
                    out.list("list", null, Codecs.LONG);
                    out.map("map", null, Codecs.STRING);
                }))
                .isEqualTo("{}");
    }

    @Test
    void writesNullWhereItIsAskedFor() {
        assertThat(written(out -> {
                    out.propertyOrNull("a", null, Codecs.STRING);
                    out.propertyOrNull("b", "x", Codecs.STRING);
                    out.nulls(Copies.with(Copies.with(null, "d"), "c"));
                    out.name("e");
                    out.value(JsonValue.NULL);
                }))
                .isEqualTo("{\"a\":null,\"b\":\"x\",\"d\":null,\"c\":null,\"e\":null}");
    }

    private static String written(Content content) {
        return Json.encodeToString(
                new JsonCodec<Content>() {
                    @Override
                    public Content read(JsonReader in) {
                        throw new UnsupportedOperationException();
                    }

                    @Override
                    public void write(JsonWriter out, Content value) throws IOException {
                        out.beginObject();
                        value.write(out);
                        out.endObject();
                    }
                },
                content);
    }

    private interface Content {
        void write(JsonWriter out) throws IOException;
    }
}
