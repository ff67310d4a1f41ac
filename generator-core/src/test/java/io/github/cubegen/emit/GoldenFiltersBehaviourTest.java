package io.github.cubegen.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.net.httpserver.HttpServer;
import golden.filters.FiltersClient;
import golden.filters.model.ThingFilter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the golden client of filters sends, and what it does not send. */
class GoldenFiltersBehaviourTest {
    private final List<String> requests = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            boolean deletes = exchange.getRequestMethod().equals("DELETE");
            exchange.sendResponseHeaders(deletes ? 204 : 200, deletes ? -1 : 1);
            if (!deletes) {
                exchange.getResponseBody().write('7');
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private FiltersClient client() {
        return FiltersClient.builder()
                .baseUri("http://127.0.0.1:" + server.getAddress().getPort())
                .build();
    }

    private static ThingFilter.Builder where() {
        return ThingFilter.builder();
    }

    @Test
    void conditionsStandOnTheWireAsTheirOperatorsSay() {
        try (FiltersClient client = client()) {
            client.things()
                    .searchThings(q -> q.limit(5)
                            .criteria(where().eq("name", "a b&c=d")
                                    .eq("sold", true)
                                    .gt("age", 28)
                                    .startWith("city", "Kiev+")
                                    .in("kind", List.of("x", 3))
                                    .among("size", List.of(1, 2.5))
                                    .buildValue("colour", "red")
                                    .build()));
            client.things()
                    .deleteThings(where().gt("age", new BigDecimal("4.10")).build());
        }
        assertThat(requests)
                .containsExactly(
                        "GET /things?name=a%20b%26c%3Dd&sold=true&age%5Bgt%5D=28&city%5Bstart_with%5D=Kiev%2B"
                                + "&kind%5Bin%5D=x%2C3&size%5Bamong%5D=1%7C2.5&my.colour=red&limit=5",
                        "DELETE /things?age%5Bgt%5D=4.10");
    }

    @ParameterizedTest
    @MethodSource
    void aNumberHasNoExponent(Number value, String text) {
        assertThat(where().gt("age", value).build().additionalProperties()).isEqualTo(Map.of("age[gt]", text));
        assertThat(where().among("age", List.of(1, value)).build().additionalProperties())
                .isEqualTo(Map.of("age[among]", "1|" + text));
    }

    static Stream<Arguments> aNumberHasNoExponent() {
        return Stream.of(
                arguments(new BigDecimal("1E+3"), "1000"),
                arguments(new BigDecimal("-2.50E-8"), "-0.0000000250"),
                arguments(1e10, "10000000000"),
                arguments(1.5e-5, "0.000015"),
                arguments(7.5, "7.5"),
                arguments(28.0, "28.0"),
                arguments(1e10f, "10000000000"),
                arguments(Long.MIN_VALUE, "-9223372036854775808"),
                arguments(new BigInteger("1".repeat(30)), "1".repeat(30)),
                arguments(new AtomicInteger(3), "3"));
    }

    @Test
    void theLastConditionOfAKindCounts() {
        assertThat(where().gt("age", 1).gt("age", 2).build().additionalProperties())
                .isEqualTo(Map.of("age[gt]", "2"));
    }

    @Test
    @SuppressWarnings("NullAway") // the caller does without the check
    void whatIsNoConditionIsRefusedBeforeAnythingIsSent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> where().build())
                .withMessage("ThingFilter needs at least one condition");
        assertThatIllegalArgumentException().isThrownBy(() -> new ThingFilter(Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> where().additionalProperty("", "").build());
        for (String field : new String[] {"", " ", "age[gt]", "a]"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> where().gt(field, 1));
        }
        DoubleAdder noNumber = new DoubleAdder();
        noNumber.add(Double.NaN);
        for (Number number : List.of(Double.NaN, Double.NEGATIVE_INFINITY, Float.NaN, noNumber)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> where().gt("age", number))
                    .withMessage("A condition can't hold the number " + number);
        }
        for (String number : List.of("1E+1000000000", "1E-1000000000")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> where().gt("age", new BigDecimal(number)))
                    .withMessage("A condition can't hold a number of more than 1000 digits");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> where().in("kind", List.of("a,b")))
                .withMessage("The list of a condition can't hold \"a,b\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> where().in("kind", List.of(true)))
                .withMessage("The list of a condition can't hold a Boolean");
        assertThatIllegalArgumentException().isThrownBy(() -> where().in("kind", List.of()));
        assertThatNullPointerException().isThrownBy(() -> where().eq("kind", (String) null));
    }
}
