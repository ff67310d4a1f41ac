package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Telling objects apart before they are read, and reading them afterwards. */
class ObjectFormsTest {
    private static final ObjectForms NAMED = ObjectForms.named(
            "kind",
            ObjectForms.names(0, "cat", "1", "true"),
            ObjectForms.names(1, "dog"),
            ObjectForms.shape(0, List.of("lives"), List.of("kind"), Map.of()));

    private static final ObjectForms SHAPED = ObjectForms.shaped(
            ObjectForms.shape(0, List.of("a"), List.of(), Map.of("type", "x")),
            ObjectForms.shape(1, List.of("a", "b"), List.of("c"), Map.of()),
            ObjectForms.shape(2, List.of("d"), List.of("e"), Map.of()),
            ObjectForms.shape(3, List.of("d"), List.of("e", "f"), Map.of()));

    /** Reads an object as the text {@code form:object}, and one inside it with the name {@code in} likewise. */
    private record Telling(ObjectForms forms) implements JsonCodec<String> {
        @Override
        public String read(JsonReader in) throws IOException {
            JsonReader object = forms.ahead(in);
            int form = forms.of(object);
            boolean onObject = object.shape() == JsonShape.OBJECT && !object.isNull();
            StringBuilder text = new StringBuilder().append(form).append(onObject ? ":{" : ":?");
            object.beginObject();
            for (String name = object.nextName(); name != null; name = object.nextName()) {
                text.append(name).append('=');
                text.append(
                        name.equals("in")
                                ? object.read(this)
                                : object.readValue().toString());
                text.append(';');
            }
            return text.append('}').toString();
        }

        @Override
        public void write(JsonWriter out, String value) {
            throw new UnsupportedOperationException();
        }
    }

    private static String named(String json) {
        return Json.decode(new Telling(NAMED), json);
    }

    private static String shaped(String json) {
        return Json.decode(new Telling(SHAPED), json);
    }

    @Test
    void aPropertyNamesTheFormWhereverItStands() {
        assertThat(named("{\"kind\":\"dog\",\"x\":[1]}")).isEqualTo("1:{kind=\"dog\";x=[1];}");
        assertThat(named("{\"x\":[1],\"kind\":\"dog\"}")).isEqualTo("1:{x=[1];kind=\"dog\";}");
        assertThat(named("{\"kind\":\"bird\",\"lives\":9}")).isEqualTo("-1:{kind=\"bird\";lives=9;}");
        assertThat(named("{\"lives\":9,\"kind\":\"bird\"}")).startsWith("-1:");
    }

    @Test
    void aNumberOrBooleanNamesAFormToo() {
        assertThat(named("{\"kind\":1}")).isEqualTo("0:{kind=1;}");
        assertThat(named("{\"x\":0,\"kind\":1}")).startsWith("0:");
        assertThat(named("{\"kind\":true}")).startsWith("0:");
    }

    @Test
    void withoutANameTheShapeDecides() {
        assertThat(named("{\"lives\":9}")).startsWith("0:");
        assertThat(named("{\"kind\":null,\"lives\":9}")).isEqualTo("0:{kind=null;lives=9;}");
        assertThat(named("{\"kind\":{\"lives\":9}}")).startsWith("-1:");
        assertThat(named("{}")).isEqualTo("-1:{}");
    }

    @Test
    void aFormFitsWithAllItsRequiredPropertiesAndNoOtherConstant() {
        assertThat(shaped("{\"a\":1}")).startsWith("0:");
        assertThat(shaped("{\"a\":1,\"type\":\"x\"}")).startsWith("0:");
        assertThat(shaped("{\"a\":1,\"type\":\"y\"}")).startsWith("-1:");
        assertThat(shaped("{\"b\":1}")).startsWith("-1:");
    }

    @Test
    void ofThoseThatFitTheOneThatKnowsMostCountsAndThenTheFirst() {
        assertThat(shaped("{\"a\":1,\"b\":2}")).startsWith("1:");
        assertThat(shaped("{\"d\":1,\"e\":2}")).startsWith("2:");
        assertThat(shaped("{\"d\":1,\"f\":2}")).startsWith("3:");
    }

    @Test
    void objectsWithinObjectsAreToldApartInTreesAsInText() {
        String json = "{\"x\":1.50,\"in\":{\"kind\":\"cat\",\"in\":{\"y\":[true,false,null,-0,1e2],\"kind\":\"dog\"}},"
                + "\"kind\":\"dog\"}";
        assertThat(named(json))
                .isEqualTo(
                        "1:{x=1.50;in=0:{kind=\"cat\";in=1:{y=[true,false,null,-0,1e2];kind=\"dog\";};};kind=\"dog\";}");
    }

    @Test
    void aDeepTreeIsMadeOnce() {
        int depth = 300;
        String json = "{\"pad\":1,\"in\":".repeat(depth) + "{}" + ",\"kind\":\"dog\"}".repeat(depth);
        assertThat(named(json)).startsWith("1:{pad=1;in=1:{pad=1;").endsWith("kind=\"dog\";}");
    }

    @Test
    void problemsAreReportedAtTheirPlaceInTheText() {
        JsonCodec<Pet> pets = new JsonCodec<>() {
            @Override
            public Pet read(JsonReader in) throws IOException {
                JsonReader object = NAMED.ahead(in);
                assertThat(NAMED.of(object)).isZero();
                return object.read(Pet.codec());
            }

            @Override
            public void write(JsonWriter out, Pet value) {
                throw new UnsupportedOperationException();
            }
        };
        for (String rest :
                List.of("\"kind\":\"cat\",\"id\":1,\"tags\":[true]", "\"id\":1,\"tags\":[true],\"kind\":\"cat\"")) {
            assertThatThrownBy(() -> Json.decode(Codecs.list(pets), "[{" + rest + "}]"))
                    .hasMessage("$[0].tags[0] (Pet): expected a string, found a boolean");
        }
        assertThatThrownBy(() -> Json.decode(Codecs.list(pets), "[{\"x\":1,\"kind\":\"cat\",\"id\":1.5}]"))
                .hasMessage("$[0].id (Pet): expected an integer of 64 bits, found the number 1.5");
        assertThatThrownBy(() -> Json.decode(Codecs.list(pets), "[{\"x\":1,\"kind\":\"cat\"}]"))
                .hasMessageStartingWith("$[0] (Pet): required property");
        assertThat(Json.decode(
                        Codecs.list(pets),
                        "[{\"x\":1,\"kind\":\"cat\",\"id\":7,\"tags\":[]},"
                                + "{\"kind\":\"cat\",\"id\":8,\"tags\":[]}]"))
                .extracting(Pet::id)
                .containsExactly(7L, 8L);
    }

    @Test
    void numbersOfATreeAreReadAsThoseOfAText() {
        JsonCodec<List<Object>> numbers = new JsonCodec<>() {
            @Override
            public List<Object> read(JsonReader in) throws IOException {
                JsonReader object = SHAPED.ahead(in);
                object.beginObject();
                object.nextName();
                Object whole = object.readLong();
                object.nextName();
                Object big = object.readBigInteger();
                object.nextName();
                Object fraction = object.readDouble();
                object.nextName();
                Object small = object.readFloat();
                object.nextName();
                Object exact = object.readBigDecimal();
                object.nextName();
                Object integer = object.readInt();
                assertThat(object.nextName()).isNull();
                return List.of(whole, big, fraction, small, exact, integer);
            }

            @Override
            public void write(JsonWriter out, List<Object> value) {
                throw new UnsupportedOperationException();
            }
        };
        assertThat(Json.decode(
                                numbers,
                                "{\"a\":-9223372036854775808,\"b\":99999999999999999999,\"c\":1.25,\"d\":0.5,\"e\":1.10,"
                                        + "\"f\":1e2}")
                        .toString())
                .isEqualTo("[-9223372036854775808, 99999999999999999999, 1.25, 0.5, 1.10, 100]");
    }

    @Test
    void aValueThatDoesNotFitCanBeReadInAnotherWay() {
        JsonCodec<String> text = new JsonCodec<>() {
            @Override
            public String read(JsonReader in) throws IOException {
                Integer fits = in.readIfFits(Codecs.INT);
                return fits == null ? "other " + in.readValue() : "int " + fits;
            }

            @Override
            public void write(JsonWriter out, String value) {
                throw new UnsupportedOperationException();
            }
        };
        assertThat(Json.decode(Codecs.list(text), "[1,1.5,4294967296]"))
                .containsExactly("int 1", "other 1.5", "other 4294967296");
    }
}
