package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldNamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "id", "a\"b", "a\\b", "a/b", "\n\t\u0001\u001f\u007f", "größe", "名前", "\u2028"})
    void writesAKeptNameAsTheGeneratorWritesIt(String name) throws IOException {
        AtomicReferenceArray<SerializedString> names = new AtomicReferenceArray<>(1);
        String asGenerated = written(names, out -> out.properties(Map.of(name, 1L), Codecs.LONG));

        assertThat(written(names, out -> out.property(name, 1L))).isEqualTo(asGenerated);
        assertThat(kept(names)).isEqualTo(1);
        assertThat(written(names, out -> out.property(name, 1L))).isEqualTo(asGenerated);
    }

    @Test
    void keepsNoMoreNamesThanItHasPlaces() throws IOException {
        AtomicReferenceArray<SerializedString> names = new AtomicReferenceArray<>(4);

        for (int turn = 0; turn < 2; turn++) {
            for (int i = 0; i < 100; i++) {
                String name = "name" + i;
                assertThat(written(names, out -> out.property(name, 1L))).isEqualTo("{\"" + name + "\":1}");
            }
        }
        assertThat(kept(names)).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01234567890123456789012345678901234567890123456789012345678901234", "\uD83D\uDE00"})
    void keepsNeitherLongNamesNorSurrogates(String name) throws IOException {
        AtomicReferenceArray<SerializedString> names = new AtomicReferenceArray<>(4);
        String asGenerated = written(names, out -> out.properties(Map.of(name, 1L), Codecs.LONG));

        for (int turn = 0; turn < 2; turn++) {
            assertThat(written(names, out -> out.property(name, 1L))).isEqualTo(asGenerated);
        }
        assertThat(kept(names)).isZero();
    }

    @Test
    void tellsNamesOfTheSameHashApart() throws IOException {
        AtomicReferenceArray<SerializedString> names = new AtomicReferenceArray<>(4096);
        assertThat("Aa").hasSameHashCodeAs("BB");

        for (int turn = 0; turn < 2; turn++) {
            assertThat(written(names, out -> {
                        out.property("Aa", 1L);
                        out.property("BB", 2L);
                    }))
                    .isEqualTo("{\"Aa\":1,\"BB\":2}");
        }
        assertThat(kept(names)).isEqualTo(1);
    }

    @Test
    void keepsNoNamesOutOfValues() throws IOException {
        AtomicReferenceArray<SerializedString> names = new AtomicReferenceArray<>(4096);
        JsonValue value = JsonValue.parse("{\"b\":{\"c\":[{\"d\":1}]}}");

        assertThat(written(names, out -> {
                    out.map("described", Map.of("a", 1L), Codecs.LONG);
                    out.properties(Map.of("more", value), Codecs.JSON);
                    out.nulls(Set.of("cleared"));
                }))
                .isEqualTo("{\"described\":{\"a\":1},\"more\":{\"b\":{\"c\":[{\"d\":1}]}},\"cleared\":null}");
        assertThat(kept(names)).isEqualTo(1);
    }

    private static long kept(AtomicReferenceArray<SerializedString> names) {
        return IntStream.range(0, names.length())
                .mapToObj(names::get)
                .filter(Objects::nonNull)
                .count();
    }

    private static String written(AtomicReferenceArray<SerializedString> names, Properties properties)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = new JsonFactory().createGenerator(bytes)) {
            JsonWriter out = new JsonWriter(generator, new FieldNames(names));
            out.beginObject();
            properties.write(out);
            out.endObject();
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Writes properties of an object. */
    private interface Properties {
        void write(JsonWriter out) throws IOException;
    }
}
