package io.github.cubegen.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void takesAnOrdinaryPackageAndName() {
        assertThat(GeneratorOptions.problems("com.acme.cube2", "CubeClient")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a..b",
                "a.class",
                "a.b;import x",
                "../../evil",
                "größe",
                "1a",
                "a.true",
                "java.util",
                "a/b",
                "com.aux.api",
                "CON",
                "a.lpt1"
            })
    void refusesWhatIsNoPackage(String basePackage) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GeneratorOptions(basePackage, null))
                .withMessageContaining("base package");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "record", "class", "A;B", "Größe", "Nul"})
    void refusesWhatIsNoClassName(String clientName) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GeneratorOptions("com.acme", clientName))
                .withMessageContaining("client name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "json", "application/", "*/*", "*/json", "text/plain; charset=utf-8", "a b/c"})
    void refusesWhatIsNoMediaType(String mediaType) {
        List<String> mediaTypes = List.of("text/*", mediaType);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GeneratorOptions("com.acme", null, mediaTypes))
                .withMessageContaining("'" + mediaType + "' is no media type");
    }
}
