package io.github.cubegen.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InterruptedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void namesTheLocaleIfAPathHasOtherLetters() {
        assertThat(Reason.of(new InvalidPathException("src/Spéc.yaml", "unmappable characters")))
                .startsWith(
                        "'src/Spéc.yaml' can't be the name of a file: unmappable characters; names of files are written in ")
                .endsWith("start it in a locale that has the letters, for example with LC_ALL=C.UTF-8");
        assertThat(Reason.of(new InvalidPathException("a\0", "Nul character not allowed")))
                .endsWith("Nul character not allowed; choose another one");
    }

    @Test
    void saysWhatIsMissingAndWhatWasInterrupted() {
        assertThat(Reason.of(new NoSuchFileException("out")))
                .isEqualTo("out is not there, or is a link to what is not there; choose another folder");
        assertThat(Reason.of(new InterruptedIOException("interrupted"))).isEqualTo("interrupted; run it again");
    }
}
