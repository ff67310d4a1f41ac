package io.github.cubegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.hostile.Generated;
import io.github.cubegen.javac.InMemoryClasses;
import io.github.cubegen.runtime.Json;
import io.github.cubegen.runtime.JsonCodec;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A union of integers and numbers keeps every digit of an integer. */
class UnionOfNumbersTest {
    private static final String PACKAGE = "numbers";

    @TempDir
    Path temp;

    private InMemoryClasses classes;

    @BeforeEach
    void compile() throws Exception {
        Path api = Files.writeString(temp.resolve("api.yaml"), """
                openapi: 3.1.0
                info: {title: Numbers, version: '1'}
                paths: {}
                components:
                  schemas:
                    Amount: {oneOf: [{type: number}, {type: integer}]}
                    Price: {oneOf: [{type: string}, {$ref: '#/components/schemas/Amount'}, {type: 'null'}]}
                    Grade: {anyOf: [{type: integer, enum: [1, 2]}, {type: number}]}
                """);
        classes = InMemoryClasses.compile(Generated.from(api, PACKAGE).sources());
    }

    @AfterEach
    void close() throws Exception {
        classes.close();
    }

    @ParameterizedTest
    @CsvSource({
        "9007199254740993, IntegerValue, 9007199254740993",
        "-9223372036854775808, IntegerValue, -9223372036854775808",
        "2.0, IntegerValue, 2",
        "1e3, IntegerValue, 1000",
        "0.5, NumberValue, 0.5",
        "1e300, NumberValue, 1.0E300",
        "1e400, Unknown, 1e400",
        "true, Unknown, true"
    })
    void readsEachNumberAsWhatItIs(String json, String form, String written) throws Exception {
        JsonCodec<Object> codec = codec("Amount");
        Object value = Json.decode(codec, json);
        assertThat(value.getClass().getSimpleName()).isEqualTo(form);
        assertThat(Json.encodeToString(codec, value)).isEqualTo(written);
    }

    @Test
    void findsThemBehindAnotherUnionAndAnEnumeration() throws Exception {
        for (String json : new String[] {"9007199254740993", "0.5", "\"x\"", "[1]"}) {
            assertThat(Json.encodeToString(codec("Price"), Json.decode(codec("Price"), json)))
                    .isEqualTo(json);
        }
        for (String json : new String[] {"1", "9007199254740993", "0.5", "\"x\""}) {
            assertThat(Json.encodeToString(codec("Grade"), Json.decode(codec("Grade"), json)))
                    .isEqualTo(json);
        }
    }

    @SuppressWarnings("unchecked")
    private JsonCodec<Object> codec(String schema) throws Exception {
        return (JsonCodec<Object>)
                classes.load(PACKAGE + ".model." + schema).getMethod("codec").invoke(null);
    }
}
