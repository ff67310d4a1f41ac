package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

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
                    out.property("Integer", Integer.valueOf(3));
                    out.property("Long", Long.valueOf(4));
                    out.property("Float", Float.valueOf(1.5f));
                    out.property("Double", Double.valueOf(2.5));
                    out.property("Boolean", Boolean.FALSE);
                    out.property("BigInteger", BigInteger.TEN);
                    out.property("BigDecimal", new BigDecimal("1.0"));
                    out.list("list", List.of(1L), Codecs.LONG);
                    out.map("map", Map.of("a", "b"), Codecs.STRING);
                    out.property("value", JsonValue.of(true), Codecs.JSON);
                }))
                .isEqualTo("{\"int\":1,\"long\":2,\"float\":0.5,\"double\":0.25,\"boolean\":true,\"String\":\"s\","
                        + "\"Integer\":3,\"Long\":4,\"Float\":1.5,\"Double\":2.5,\"Boolean\":false,\"BigInteger\":10,"
                        + "\"BigDecimal\":1.0,\"list\":[1],\"map\":{\"a\":\"b\"},\"value\":true}");
    }

    @Test
    void leavesOutWhatHasNoValue() {
        assertThat(written(out -> {
                    out.property("String", (String) null);
                    out.property("Integer", (Integer) null);
                    out.property("Long", (Long) null);
                    out.property("Float", (Float) null);
                    out.property("Double", (Double) null);
                    out.property("Boolean", (Boolean) null);
                    out.property("BigInteger", (BigInteger) null);
                    out.property("BigDecimal", (BigDecimal) null);
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
