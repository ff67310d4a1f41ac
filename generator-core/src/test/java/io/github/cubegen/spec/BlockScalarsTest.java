package io.github.cubegen.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockScalarsTest {
    @ParameterizedTest
    @ValueSource(strings = {"|", ">", "|+", ">-", "| # a comment", "&anchor |", "!!str >+"})
    void blankLinesThatAreDeeperThanTheTextAreEmptied(String header) {
        assertThat(BlockScalars.even("a: " + header + "\n      \n    \n  text\nb: c\n"))
                .isEqualTo("a: " + header + "\n\n\n  text\nb: c\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: |\n  text\n      \n  more\n",
                "a: |2\n      \n  text\n",
                "a: |\n  b: |\n        \n  text\n",
                "a: 'x |y'\n    \nb: c\n",
                "a: b\n    \nc: d\n",
                "a: |\n \n  text",
                ""
            })
    void allOtherLinesStayAsTheyAre(String text) {
        assertThat(BlockScalars.even(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void theTextAfterTheBlockCountsAndLineEndsStay(String end) {
        assertThat(BlockScalars.even(
                        "a:" + end + "  - b: |+" + end + "        " + end + "    c: d" + end + "  - |" + end + "   "))
                .isEqualTo("a:" + end + "  - b: |+" + end + end + "    c: d" + end + "  - |" + end);
    }
}
