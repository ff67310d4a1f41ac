package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerTemplateTest {
    @Test
    void putsValuesInPlaceOfVariables() {
        URI address = ServerTemplate.of("{scheme}://{region}.example:{port}/{version}/")
                .with("region", "eu")
                .with("port", "8443")
                .with("version", "v1/beta")
                .with("scheme", "https")
                .toUri();
        assertThat(address).isEqualTo(URI.create("https://eu.example:8443/v1/beta"));
        assertThat(ServerTemplate.of("{base}/v1")
                        .with("base", "http://localhost:80")
                        .toUri())
                .isEqualTo(URI.create("http://localhost:80/v1"));
    }

    @Test
    void standsOnTheHostThatTheUserNames() {
        assertThat(ServerTemplate.of("/api/{v}")
                        .on(URI.create("https://own.example/"))
                        .with("v", "2")
                        .toUri())
                .isEqualTo(URI.create("https://own.example/api/2"));
    }

    /** A tenant's name that comes from a form must not send the credentials of all to another host. */
    @ParameterizedTest
    @CsvSource({
        "https://{x}.example/v1, evil.com/",
        "https://{x}.example/v1, evil.com#",
        "https://{x}.example/v1, evil.com?",
        "https://{x}.example/v1, evil.com\\",
        "https://{x}.example/v1, me@evil.com",
        "https://{x}.example/v1, evil.com:80",
        "https://{x}.example/v1, a b",
        "{x}://api.example/v1, https://evil.com/",
        "{x}://api.example/v1, https:",
        "{x}://api.example/v1, ftp",
        "https://api.example/{x}, v1?key=1",
        "https://api.example/{x}/{y}, 1",
    })
    void refusesWhatIsNoPartOfAnAddress(String template, String value) {
        assertThatThrownBy(() -> ServerTemplate.of(template).with("x", value).toUri())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
