package io.github.cubegen.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same content is read from every form of text that the standards allow. */
class TextFormTest {

    private static final String YAML =
            "openapi: 3.1.0\ninfo: {title: T\u00e4st \uD83D\uDE00, version: '1'}\npaths: {}\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8,0", "UTF-8,1", "UTF-16BE,0", "UTF-16BE,1", "UTF-16LE,0", "UTF-16LE,1", "UTF-32BE,1", "UTF-32LE,1"
    })
    void encodingsAreToldByMarkOrZeroBytes(String charset, int mark) throws IOException {
        String text = (mark == 1 ? "\uFEFF" : "") + YAML;
        Described described = new Described(folder)
                .file("a.yaml", text.getBytes(Charset.forName(charset)))
                .read("a.yaml");

        assertThat(described.at("/info/title").asText()).isEqualTo("T\u00e4st \uD83D\uDE00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesAreCountedWhateverEndsThem(String lineEnd) throws IOException {
        String text = YAML + "components:\n  schemas:\n    A: {$ref: '#/x'}\n";
        Described described = new Described(folder)
                .file("a.yaml", text.replace("\n", lineEnd))
                .read("a.yaml");

        assertThat(described.places()).containsExactly("a.yaml:6:9: unresolved-ref");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no|STRING",
                "yes|STRING",
                "on|STRING",
                "1:30:00|STRING",
                "2020-01-01|STRING",
                "'''7'''|STRING",
                "!!str 7|STRING",
                "! 7|STRING",
                "010|NUMBER",
                "0x1F|NUMBER",
                "0o17|NUMBER",
                "1_000|STRING",
                "1.5e3|NUMBER",
                "!!float 1|NUMBER",
                "True|BOOLEAN",
                "~|NULL",
                "Null|NULL",
                "''|NULL"
            })
    void yamlScalarsFollowTheCoreSchema(String scalar, String type) throws IOException {
        Described described = new Described(folder)
                .file("a.yaml", YAML + "x-a: " + scalar + "\n")
                .read("a.yaml");

        assertThat(described.at("/x-a").getNodeType()).hasToString(type);
    }

    @Test
    void yamlNumbersHaveTheirValues() throws IOException {
        Described described = new Described(folder)
                .file("a.yaml", YAML + "x-a: [010, 0x1F, 0o17, -12, 1.50, 123456789012345678901234567890]\n")
                .read("a.yaml");

        assertThat(described.at("/x-a")).hasToString("[10,31,15,-12,1.50,123456789012345678901234567890]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.yaml", "a"})
    void numbersKeepTheirPrecision(String name) throws IOException {
        String text = "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"t\", \"version\": \"1\"}, \"paths\": {},"
                + " \"x-a\": [0.1000000000000000055511151231257827, 9223372036854775808, 3.10, 1E+400]}";
        Described described = new Described(folder).file(name, text).read(name);

        JsonNode numbers = described.at("/x-a");
        assertThat(numbers.get(0).decimalValue()).isEqualTo(new BigDecimal("0.1000000000000000055511151231257827"));
        assertThat(numbers.get(1).bigIntegerValue()).isEqualTo(new BigInteger("9223372036854775808"));
        assertThat(new String(described.document().bundle(), StandardCharsets.UTF_8))
                .contains("0.1000000000000000055511151231257827")
                .contains("3.10")
                .contains("1E+400");
    }

    @Test
    void yamlKeysAreTheirText() throws IOException {
        Described described = new Described(folder)
                .file("a.yaml", YAML + "x-a: {200: a, yes: b, 1.0: c, ~: d, &k key: e}\nx-b: {*k : f}\n")
                .read("a.yaml");

        assertThat(described.at("/x-a").fieldNames()).toIterable().containsExactly("200", "yes", "1.0", "~", "key");
        assertThat(described.at("/x-b/key").asText()).isEqualTo("f");
    }

    @Test
    void aliasesAreCopies() throws IOException {
        Described described = new Described(folder)
                .file("a.yaml", YAML + "x-a: &a {b: &b [1, 2]}\nx-c: *a\nx-d: *b\n")
                .read("a.yaml");

        assertThat(described.at("/x-c")).isEqualTo(described.at("/x-a")).isNotSameAs(described.at("/x-a"));
        assertThat(described.at("/x-d")).hasToString("[1,2]");
    }
}
