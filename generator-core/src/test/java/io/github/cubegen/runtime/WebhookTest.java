package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebhookTest {
    private static final Webhook<List<Long>> SENT = Webhook.of("sent", "POST", Codecs.list(Codecs.LONG));

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void readsWhatACallBrings() throws IOException {
        assertThat(SENT.decode(utf8("[1,2]"))).containsExactly(1L, 2L);
        assertThat(SENT.decode(new ByteArrayInputStream(utf8("[1,2]")))).containsExactly(1L, 2L);
        assertThat(SENT.decode(new ByteArrayInputStream(utf8("[1,2]")), 5)).containsExactly(1L, 2L);
        assertThat(SENT).hasToString("sent (POST)");
    }

    @Test
    void saysWhatIsNotAsDescribed() {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> SENT.decode(utf8("[1,true]")))
                .satisfies(e -> assertThat(e.path()).isEqualTo("$[1]"));
        assertThatExceptionOfType(JsonException.class).isThrownBy(() -> SENT.decode(utf8("")));
        assertThatExceptionOfType(JsonException.class).isThrownBy(() -> SENT.decode(utf8("[1")));
    }

    @Test
    void readsNoMoreThanItMay() {
        ByteArrayInputStream body = new ByteArrayInputStream(utf8("[1,2] and more"));
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> SENT.decode(body, 5))
                .withMessageContaining("longer than 5 bytes");
        assertThat(body.available()).isPositive();
    }
}
