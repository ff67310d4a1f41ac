package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallTest {
    private static final Operation<Void> OPERATION =
            Operation.<Void>of("op", "GET", "/a/{x}/b").noContent(200);

    @ParameterizedTest
    @CsvSource({"a/b, a%2Fb", "%2e, %252e", "a b+c, a%20b%2Bc", "?#[]@, %3F%23%5B%5D%40", "~-._, ~-._", "..., ..."})
    void encodesAPathValueWhole(String value, String encoded) {
        assertThat(Call.of(OPERATION).path("x", value).parameters().expandedPath())
                .isEqualTo("/a/" + encoded + "/b");
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ".."})
    void refusesSegmentsThatLeadElsewhere(String value) {
        Call<Void> call = Call.of(OPERATION).path("x", value);
        assertThatIllegalArgumentException().isThrownBy(call.parameters()::expandedPath);
    }

    @Test
    void refusesAValueThatIsTheNameOfAnotherOperation() {
        Operation<Void> operation =
                Operation.<Void>of("delete", "DELETE", "/data/{ids}").notInPath("ids", "by_criteria", "all");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Call.of(operation).path("ids", List.of("by_criteria")))
                .withMessage(
                        "The parameter ids of DELETE /data/{ids} (delete) can't be by_criteria: that is another operation");
        assertThat(Call.of(operation).path("ids", List.of("by_criteria", "b"))).isNotNull();
    }

    @Test
    void jsonInAHeaderEscapesLettersBeyondAscii() throws Exception {
        Call<Void> call = Call.of(OPERATION)
                .path("x", 1)
                .headerJson("X-Options", List.of("caf\u00e9 \ud83d\ude00", "a\"~\u007f\n"), Codecs.list(Codecs.STRING));
        RequestDraft draft = new RequestDraft();
        call.parameters().apply(draft);
        TransportRequest request = draft.build("GET", "https://example.org", null, ResponseLimits.DEFAULT, null);
        assertThat(request.headers().allValues("X-Options"))
                .isEqualTo(List.of("[\"caf\\u00E9 \\uD83D\\uDE00\",\"a\\\"~\\u007F\\n\"]"));
    }

    @Test
    void refusesSegmentsThatLeadElsewhereTogether() {
        Operation<Void> two = Operation.of("op", "GET", "/a/{x}{y}");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Call.of(two).path("x", ".").path("y", ".").parameters().expandedPath());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Call.of(OPERATION)
                        .path("x", "", Style.LABEL, false)
                        .parameters()
                        .expandedPath());
    }

    @Test
    void refusesAnEmptyPathValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Call.of(OPERATION).path("x", ""))
                .withMessage("The parameter x of GET /a/{x}/b (op) needs a value");
        assertThatIllegalArgumentException().isThrownBy(() -> Call.of(OPERATION).path("x", List.of()));
        assertThatIllegalStateException()
                .isThrownBy(() -> Call.of(OPERATION).parameters().expandedPath());
    }

    @Test
    void expandsSeveralValuesOfOnePath() {
        Operation<Void> two = Operation.of("op", "GET", "/{class}/{ids}.json");
        assertThat(Call.of(two)
                        .path("class", "Car")
                        .path("ids", List.of(1, 2))
                        .parameters()
                        .expandedPath())
                .isEqualTo("/Car/1,2.json");
    }

    @Property
    void encodesSoThatAnyServerReadsTheSame(@ForAll("text") String text) {
        String encoded = PercentEncoding.encode(text);
        assertThat(encoded).matches("([A-Za-z0-9._~-]|%[0-9A-F]{2})*");
        assertThat(URLDecoder.decode(encoded, StandardCharsets.UTF_8)).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.strings()
                .all()
                .filter(text ->
                        text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    @Test
    void writesEveryTypeOfValue() {
        OffsetDateTime noon = OffsetDateTime.of(2024, 2, 29, 12, 0, 0, 0, ZoneOffset.ofHours(2));
        Map<Object, String> texts = Map.ofEntries(
                Map.entry("s", "s"),
                Map.entry(1, "1"),
                Map.entry(-2L, "-2"),
                Map.entry(0.5, "0.5"),
                Map.entry(0.1f, "0.1"),
                Map.entry(true, "true"),
                Map.entry(new BigDecimal("1.10"), "1.10"),
                Map.entry(LocalDate.of(2024, 2, 29), "2024-02-29"),
                Map.entry(noon, "2024-02-29T12:00:00+02:00"),
                Map.entry(OffsetTime.of(12, 0, 0, 0, ZoneOffset.UTC), "12:00:00Z"),
                Map.entry(LocalTime.NOON, "12:00:00"),
                Map.entry(Duration.ofMinutes(90), "PT1H30M"),
                Map.entry(Instant.ofEpochSecond(1544010993), "1544010993"),
                Map.entry(
                        UUID.fromString("123e4567-e89b-12d3-a456-426614174000"),
                        "123e4567-e89b-12d3-a456-426614174000"),
                Map.entry(URI.create("http://a"), "http://a"),
                Map.entry(new byte[] {1}, "AQ=="),
                Map.entry(JsonValue.of("j"), "j"),
                Map.entry(JsonValue.of(1), "1"),
                Map.entry(JsonValue.of(false), "false"),
                Map.entry((OpenEnum.OfString) () -> "red", "red"),
                Map.entry((OpenEnum.OfLong) () -> 7L, "7"),
                Map.entry((OpenEnum.OfDouble) () -> 0.5, "0.5"));
        texts.forEach((value, text) -> assertThat(ParameterText.of(value)).isEqualTo(text));
    }

    @Test
    void refusesValuesThatNoParameterCanHold() {
        assertThatIllegalArgumentException().isThrownBy(() -> Call.of(OPERATION).query("q", Double.NaN));
        OpenEnum.OfDouble none = () -> Double.NaN;
        assertThatIllegalArgumentException().isThrownBy(() -> Call.of(OPERATION).query("q", none));
        assertThatIllegalArgumentException().isThrownBy(() -> Call.of(OPERATION).query("q", new Object()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a:", "a\r\nb", "\u00E9", "a\u0000", "(a)"})
    void refusesNamesThatAreNoTokens(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Call.of(OPERATION).header(name, "v"));
        assertThatIllegalArgumentException().isThrownBy(() -> ApiKey.inHeader(name, "v"));
        assertThatIllegalArgumentException().isThrownBy(() -> new TestApi().header(name, "v"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"geheim\r\nX: y", "geheim\n", "geheim\u0000", "geheim\u007F", "geheim\u00E9"})
    void refusesHeaderValuesThatWouldSplitOrBreakAndDoesNotRepeatThem(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Call.of(OPERATION).header("X-A", value))
                .withMessageContaining("X-A")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("geheim"));
        assertThatIllegalArgumentException().isThrownBy(() -> new TestApi().header("X-A", value));
    }

    @Test
    void refusesAnEmptyListWhereTheDescriptionAsksForAnItem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Required.items(List.of(), "id[in][]"))
                .withMessage("The parameter id[in][] needs at least one item");
        assertThat(Required.items(List.of(1), "id[in][]")).containsExactly(1);
        assertThat(Required.items((List<String>) null, "id[in][]")).isNull();
    }

    @Test
    void doesNotShowItsValues() {
        assertThat(Call.of(OPERATION).path("x", "geheim").query("q", "geheim")).hasToString("GET /a/{x}/b (op)");
    }
}
