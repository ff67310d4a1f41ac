package io.github.cubegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What exceptions are called after their statuses. */
class StatusNamesTest {

    @ParameterizedTest
    @CsvSource({
        "301, MovedPermanently, 301 Moved Permanently",
        "302, Found, 302 Found",
        "308, PermanentRedirect, 308 Permanent Redirect",
        "404, NotFound, 404 Not Found",
        "418, Status418, 418",
        "414, UriTooLong, 414 URI Too Long",
        "599, Status599, 599",
    })
    void aStatusIsCalledAsTheRegistryHasIt(int status, String name, String told) {
        assertThat(StatusNames.of(Statuses.exactly(status))).isEqualTo(name);
        assertThat(StatusNames.describe(Statuses.exactly(status))).isEqualTo(told);
    }

    @Test
    void namesThatTheRegistryGivesAreReserved() {
        assertThat(IntStream.rangeClosed(300, 599)
                        .mapToObj(status -> StatusNames.of(Statuses.exactly(status)))
                        .filter(name -> !name.startsWith("Status"))
                        .map(name -> name + "Exception"))
                .hasSizeGreaterThan(40)
                .doesNotHaveDuplicates()
                .isSubsetOf(StatusNames.exceptions());
    }
}
