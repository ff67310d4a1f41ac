package io.github.cubegen.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import golden.webhooks.client.Webhooks;
import golden.webhooks.model.Order;
import io.github.cubegen.runtime.JsonException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class GoldenWebhooksBehaviourTest {

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void callsOfTheApiAreRead() {
        assertThat(Webhooks.ORDER_PAID.decode(utf8("{\"order\":{\"id\":7}}")).id())
                .isEqualTo(7);
        assertThat(Webhooks.ORDER_BATCH.decode(utf8("[{\"id\":1},{\"id\":2}]")))
                .extracting(Order::id)
                .containsExactly(1L, 2L);
        assertThat(Webhooks.ORDER_PAID).hasToString("order.paid (POST)");
        assertThat(Webhooks.ORDER_BATCH.method()).isEqualTo("PUT");
    }

    @Test
    void aRequiredPartThatIsMissingIsTold() {
        assertThatExceptionOfType(JsonException.class)
                .isThrownBy(() -> Webhooks.ORDER_PAID.decode(utf8("{\"order\":{}}")))
                .withMessageContaining("id");
    }
}
