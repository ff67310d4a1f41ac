package io.github.cubegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com/acme/User.java",
                "com/acme/package-info.java",
                "a/User$Builder.java",
                "META-INF/cubegen/api.json",
                "com/acme/Console.java",
                "com/acme/Auxiliary.java"
            })
    void acceptsPathsThatCanBeWrittenEverywhere(String path) {
        assertThat(new OutputFile(path, "text").path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "../Outside.java",
                "a/../../Outside.java",
                "a/./A.java",
                "a//A.java",
                "a/",
                "C:/A.java",
                "C:A.java",
                "a\\A.java",
                "\\\\server\\share",
                "~/A.java",
                "a/CON.java",
                "aux/A.java",
                "a/nul",
                "com1/A.java",
                "a/LPT9.txt",
                "a/A.java ",
                "a/A.java.",
                "a/A:stream",
                "a/A*.java",
                "a/\u00e4.java",
                "a/\u0000.java",
                ".cubegen-manifest",
                "a/.hidden"
            })
    void refusesPathsThatLeaveTheFolderOrCannotBeWrittenEverywhere(String path) {
        assertThatThrownBy(() -> new OutputFile(path, "text"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("internal error: refused to write the file " + path);
    }

    @Test
    void refusesPathsOfMoreThan240Characters() {
        assertThat(new OutputFile("a".repeat(240), "").path()).hasSize(240);
        assertThatThrownBy(() -> new OutputFile("a".repeat(241), ""))
                .hasMessageContaining("longer than 240 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00e4", "\r\n", "\u202e", "\u0000", "\ud83d\ude00", "\u007f"})
    void refusesSourceThatIsNotPrintableAscii(String text) {
        assertThatThrownBy(() -> new OutputFile("a/A.java", "line 1\nline 2 " + text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("in a/A.java:2");
    }
}
