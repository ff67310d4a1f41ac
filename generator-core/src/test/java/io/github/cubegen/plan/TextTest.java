package io.github.cubegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void codeKeepsEveryScript() {
        assertThat(Text.code("größe שלום 😀")).isEqualTo("`größe שלום 😀`");
    }

    @Test
    void codeWithoutAVisibleCharacterStandsInQuotes() {
        assertThat(Text.code("")).isEqualTo("`\"\"`");
        assertThat(Text.code("\n")).isEqualTo("`\" \"`");
    }

    @Test
    void aBacktickDoesNotEndTheCode() {
        assertThat(Text.code("a`b``c")).isEqualTo("``` a`b``c ```");
    }

    @Test
    void longCodeIsCut() {
        assertThat(Text.code("x".repeat(121))).isEqualTo("`" + "x".repeat(120) + "...`");
    }

    @Test
    void messagesAreAscii() {
        assertThat(Text.visible("größe\n")).isEqualTo("gr??e?");
    }
}
