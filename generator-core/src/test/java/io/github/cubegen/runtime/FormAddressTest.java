package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormAddressTest {
    @Test
    void givesServerAndFieldsInTheirOrder() {
        FormAddress address = FormAddress.of(
                "https://s3.example.com/bucket?key=a%2Fb&Content-Type=image%2Fjpeg&policy=ey+J%3D%3D&x-sign=%2525&empty=&none");

        assertThat(address.server()).hasToString("https://s3.example.com/bucket");
        assertThat(address.fields())
                .containsExactly(
                        entry("key", "a/b"),
                        entry("Content-Type", "image/jpeg"),
                        entry("policy", "ey+J=="),
                        entry("x-sign", "%25"),
                        entry("empty", ""),
                        entry("none", ""))
                .isUnmodifiable();
        assertThat(address).hasToString("https://s3.example.com/bucket");
    }

    @Test
    void anAddressWithoutQueryHasNoFields() {
        assertThat(FormAddress.of("http://localhost:1/").fields()).isEmpty();
        assertThat(FormAddress.of("http://localhost:1/?").fields()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "file:///etc/passwd?a=secret",
                "https://user:secret@host/?a=1",
                "/bucket?a=secret",
                "https://host/?a=%zz-secret",
                "https://host/?a=secret&a=2",
                "https://ho st/?a=secret"
            })
    void refusesWhatIsNoAddressOfAFormWithoutRepeatingIt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormAddress.of(text))
                .satisfies(e -> assertThat(String.valueOf(e.getMessage())).doesNotContain("secret"));
    }
}
