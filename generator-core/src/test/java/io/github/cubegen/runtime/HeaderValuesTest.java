package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeaderValuesTest {
    private static HttpHeaders headers(String name, String... values) {
        return HttpHeaders.of(Map.of(name, List.of(values)), (header, value) -> true);
    }

    @Test
    void readsWhatStandsThereAsInJson() {
        assertThat(HeaderValues.bare(headers("X-Total", " 42 "), "x-total", Codecs.INT))
                .isEqualTo(42);
        assertThat(HeaderValues.bare(headers("X-On", "true"), "X-On", Codecs.BOOLEAN))
                .isTrue();
        assertThat(HeaderValues.bare(headers("X", "{\"a\":1}"), "X", Codecs.JSON))
                .hasToString("{\"a\":1}");
    }

    @Test
    void readsTexts() {
        assertThat(HeaderValues.text(headers("Location", "/a?b=\"c\""), "location", Codecs.STRING))
                .isEqualTo("/a?b=\"c\"");
        assertThat(HeaderValues.text(headers("Location", "https://a.example/b"), "Location", Codecs.URI))
                .isEqualTo(URI.create("https://a.example/b"));
    }

    @Test
    void readsTimesInBothForms() {
        OffsetDateTime time = OffsetDateTime.parse("1994-11-06T08:49:37Z");
        for (String text : List.of("Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z")) {
            assertThat(HeaderValues.text(headers("Last-Modified", text), "Last-Modified", Codecs.DATE_TIME))
                    .isEqualTo(time);
        }
    }

    @Test
    void readsTheItemsOfAllLines() {
        assertThat(HeaderValues.items(headers("X-Tags", "a, b", "c,"), "X-Tags", Codecs.STRING))
                .containsExactly("a", "b", "c");
        assertThat(HeaderValues.bareItems(headers("X-Ids", "1,2"), "X-Ids", Codecs.LONG))
                .containsExactly(1L, 2L);
    }

    @Test
    void isNullWhereTheAnswerDoesNotHaveIt() {
        HttpHeaders none = headers("Other", "1");
        assertThat(HeaderValues.bare(none, "X", Codecs.INT)).isNull();
        assertThat(HeaderValues.text(none, "X", Codecs.STRING)).isNull();
        assertThat(HeaderValues.items(none, "X", Codecs.STRING)).isNull();
        assertThat(HeaderValues.bareItems(none, "X", Codecs.INT)).isNull();
    }

    @Test
    void tellsWhatIsNotAsDescribedByTheNameAlone() {
        assertThatThrownBy(() -> HeaderValues.bare(headers("X", "secret"), "X", Codecs.INT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The header X is not as the description says");
        for (String text : List.of("Sun, 99 Nov 1994 08:49:37 GMT", "yesterday")) {
            assertThatThrownBy(() -> HeaderValues.text(headers("X", text), "X", Codecs.DATE_TIME))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
