package io.github.cubegen.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosticTest {

    @Test
    void aDiagnosticReadsLikeACompilerMessage() {
        Diagnostic diagnostic = new Diagnostic(
                Severity.WARNING,
                "some-rule",
                "text",
                JsonPointer.ROOT.child("a/b").child(0),
                null);

        assertThat(diagnostic).hasToString("warning: text [some-rule] at #/a~1b/0");
        assertThat(diagnostic.at(new Location("f.yaml", 3, 7), JsonPointer.ROOT))
                .hasToString("f.yaml:3:7: warning: text [some-rule]");
        assertThat(new Location("f.yaml", 0, 0)).hasToString("f.yaml");
    }

    @Test
    void noTextOfADescriptionBeginsALineOrTurnsItsDirection() {
        Diagnostic diagnostic = new Diagnostic(
                Severity.ERROR,
                "some-rule",
                "'a\n[INFO] b\r\u2028\u001b[0m' is no \u732b \ud83d\udc31",
                JsonPointer.ROOT.child("x\u202e\ty\ud800"),
                new Location("new\nline.yaml", 1, 2));

        assertThat(diagnostic)
                .hasToString("new\\u000aline.yaml:1:2: error: 'a\\u000a[INFO] b\\u000d\\u2028\\u001b[0m'"
                        + " is no \u732b \ud83d\udc31 [some-rule] at #/x\\u202e\\u0009y\\ud800");
    }

    @Test
    void onlyErrorsStopARun() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.warning("a", JsonPointer.ROOT, "a");
        diagnostics.info("b", JsonPointer.ROOT, "b");
        assertThat(diagnostics.hasErrors()).isFalse();

        diagnostics.error("c", JsonPointer.ROOT, "c");
        assertThat(diagnostics.hasErrors()).isTrue();
        assertThat(diagnostics.all()).extracting(Diagnostic::rule).containsExactly("a", "b", "c");
    }

    @Property
    void aPointerIsReadAsItWasWritten(@ForAll List<String> tokens) {
        JsonPointer pointer = JsonPointer.of(tokens);

        assertThat(JsonPointer.parse(pointer.toString())).isEqualTo(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "/~", "/~2", "/a~", "#/a"})
    void whatIsNoPointerIsRefused(String text) {
        assertThatThrownBy(() -> JsonPointer.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pointersKnowTheirParts() {
        JsonPointer pointer = JsonPointer.parse("/a/b");

        assertThat(pointer.last()).isEqualTo("b");
        assertThat(pointer.parent()).hasToString("/a");
        assertThat(pointer.startsWith(pointer.parent())).isTrue();
        assertThat(pointer.parent().startsWith(pointer)).isFalse();
        assertThat(JsonPointer.parse("/ab").startsWith(JsonPointer.parse("/a"))).isFalse();
        assertThatThrownBy(JsonPointer.ROOT::parent).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(JsonPointer.ROOT::last).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({"Usr,User", "user,User", "Userr,Users", "Dialog,''", "U,''", "Mesages,Messages", "'',''"})
    void theNearestNameIsSuggestedIfItIsClose(String name, String expected) {
        assertThat(NearestName.of(name, List.of("Users", "User", "Messages")).orElse(""))
                .isEqualTo(expected);
    }
}
