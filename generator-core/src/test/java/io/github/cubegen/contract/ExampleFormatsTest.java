package io.github.cubegen.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cubegen.contract.lint.LintRule;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.runtime.Codecs;
import io.github.cubegen.runtime.Json;
import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An example that the generated client can't read is told. */
class ExampleFormatsTest {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final Map<String, JsonCodec<?>> TEXTS = Map.of(
            "date", Codecs.DATE,
            "date-time", Codecs.DATE_TIME,
            "time", Codecs.TIME,
            "partial-time", Codecs.LOCAL_TIME,
            "local-time", Codecs.LOCAL_TIME,
            "duration", Codecs.DURATION,
            "uuid", Codecs.UUID,
            "uri", Codecs.URI,
            "byte", Codecs.BYTES);
    private static final Map<String, JsonCodec<?>> NUMBERS = Map.of(
            "integer int32", Codecs.INT,
            "integer int64", Codecs.LONG,
            "integer none", Codecs.LONG,
            "integer uint64", Codecs.BIG_INTEGER,
            "integer unix-time", Codecs.UNIX_TIME,
            "number float", Codecs.FLOAT,
            "number none", Codecs.DOUBLE);

    /** Values of each format, those that are nearly such a value, and what is in between by the standards. */
    private static final List<String> SOME = List.of(
            "",
            "yesterday",
            "2024-02-29",
            "2023-02-29",
            "+12024-02-29",
            "24-2-9",
            "2024-02-29T12:00:00Z",
            "2024-02-29t12:00:00z",
            "2024-02-29T12:00:00",
            "2024-02-29 12:00:00Z",
            "2024-02-29T12:00Z",
            "2024-02-29T24:00:00Z",
            "2024-02-29T12:00:00.Z",
            "2024-02-29T12:00:00.123456789+05:30",
            "2024-02-29T12:00:00.1234567890Z",
            "2024-02-29T12:00:00-00:00",
            "2024-02-29T12:00:00+18:00",
            "2024-02-29T12:00:00+18:30",
            "2024-02-29T12:00:00+0530",
            "2024-12-31T23:59:60Z",
            "2025-01-01T00:59:60+01:00",
            "2024-12-31T12:59:60Z",
            "12:00:00Z",
            "12:00:00",
            "12:00",
            "23:59:60Z",
            "23:59:60",
            "12:59:60",
            "25:00:00",
            "12:00:00+01:00",
            "PT1H30M",
            "P2W",
            "-P2W",
            "P1DT2H",
            "P1M",
            "P0Y0M0DT5S",
            "P0Y",
            "P",
            "PT",
            "P999999999999999999W",
            "-PT2562047788015215H30M8S",
            "pt5s",
            "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
            "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6",
            "f81d4fae7dec11d0a76500a0c91e6bf6",
            "1-1-1-1-1",
            "g81d4fae-7dec-11d0-a765-00a0c91e6bf6",
            "https://example.org/a?b=c#d",
            "https://example.org/{id}",
            "mailto:a@example.org",
            "../a",
            "a b",
            "aGFsbG8=",
            "aGFsbG8",
            "aGFs\nbG8=",
            "_-8=",
            "not base64!");

    private static Stream<String> texts() {
        return TEXTS.keySet().stream();
    }

    private static Stream<String> numbers() {
        return NUMBERS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatTheClientReadsIsRightAndNothingElse(String format) throws IOException {
        List<String> values = new ArrayList<>();
        for (String value : SOME) {
            values.add(MAPPER.writeValueAsString(value));
        }
        agree("string", format, Objects.requireNonNull(TEXTS.get(format)), values);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void theRangesOfNumbersAreThoseOfTheClient(String type) throws IOException {
        String[] parts = type.split(" ", -1);
        List<String> values = new ArrayList<>(List.of(
                "0",
                "-1",
                "2147483647",
                "2147483648",
                "-2147483648",
                "-2147483649",
                "9223372036854775807",
                "9223372036854775808",
                "-9223372036854775808",
                "-9223372036854775809",
                "31556889864403199",
                "31556889864403200",
                "-31557014167219200",
                "-31557014167219201"));
        if (parts[0].equals("number")) {
            values.addAll(List.of("1.5", "3.4028234e38", "3.5e38", "-3.5e38", "1e308", "1e309", "-1e400"));
        }
        agree(parts[0], parts[1], Objects.requireNonNull(NUMBERS.get(type)), values);
    }

    private static void agree(String type, String format, JsonCodec<?> codec, List<String> values) throws IOException {
        Set<String> readable = new LinkedHashSet<>();
        for (String value : values) {
            if (isRead(codec, value)) {
                readable.add(value);
            }
        }
        assertThat(readable).isNotEmpty();
        Set<String> right = new LinkedHashSet<>();
        for (String value : values) {
            if (told(type, format, value).isEmpty()) {
                right.add(value);
            }
        }
        assertThat(right).isEqualTo(readable);
    }

    private static boolean isRead(JsonCodec<?> codec, String json) {
        try {
            Json.decode(codec, json);
            return true;
        } catch (JsonException e) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "string | date-time | \"yesterday\" | it is not a date-time like 2024-02-29T12:00:00Z, as format date-time asks for: \"yesterday\"",
                "string | uuid | \"1\" | it is not a UUID, as format uuid asks for: \"1\"",
                "integer | int32 | 3000000000 | it is not an integer of 32 bits, as format int32 asks for: 3000000000",
                "integer | none | 10000000000000000000 | it is not an integer of 64 bits: 10000000000000000000",
            })
    void theMessageNamesTheFormat(String type, String format, String value, String detail) throws IOException {
        assertThat(told(type, format, value))
                .hasValue("The example is no value of its schema (" + detail + "). Mend the example, or the schema.");
    }

    /** They become texts, and whatever may be in them is read. */
    @ParameterizedTest
    @CsvSource({"email", "ipv4", "hostname", "uri-template", "password", "binary", "acme"})
    void formatsThatBecomeTextsAreNotLookedAt(String format) throws IOException {
        assertThat(told("string", format, "\"anything at all\"")).isEmpty();
    }

    @Test
    void variantsAreToldApartByTheirFormats() throws IOException {
        String schema = "oneOf: [{type: string, format: date}, {type: string, format: uuid}]";
        assertThat(told(schema, "\"2024-02-29\"")).isEmpty();
        assertThat(told(schema, "\"yesterday\"")).get().asString().contains("it fits none of the variants");
    }

    private static Optional<String> told(String type, String format, String value) throws IOException {
        return told("type: " + type + (format.equals("none") ? "" : ", format: " + format), value);
    }

    private static Optional<String> told(String schema, String value) throws IOException {
        String api = """
                openapi: 3.1.0
                info: {title: a, version: '1'}
                paths:
                  /a:
                    get:
                      operationId: a
                      responses:
                        '200':
                          description: a
                          content: {application/json: {schema: {%s}}}
                """.formatted(schema);
        JsonNode root = Versions.yaml(api);
        ObjectNode content = (ObjectNode) root.at("/paths/~1a/get/responses/200/content/application~1json");
        content.set("example", MAPPER.readTree(value));
        return Versions.lint(root).stream()
                .filter(each -> each.rule().equals(LintRule.EXAMPLE.id()))
                .map(Diagnostic::message)
                .findFirst();
    }
}
