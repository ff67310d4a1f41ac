package io.github.cubegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.output.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class UnexpectedTest {

    @Test
    void aTextThatCanBeNoPathIsTheMistakeOfTheUser() {
        InvalidPathException cause = new InvalidPathException("a\0b", "Nul character not allowed");

        MojoExecutionException told = Unexpected.told(cause);

        assertThat(told).hasMessage(Reason.of(cause)).hasCause(cause);
        assertThat(told.getMessage()).doesNotContain("Internal error");
    }

    @Test
    void aFileThatCannotBeReadIsToldByItsReason() {
        UncheckedIOException cause = new UncheckedIOException(new IOException("api.jar can't be read; pack it again"));

        assertThat(Unexpected.told(cause))
                .hasMessage("api.jar can't be read; pack it again")
                .hasCause(cause);
    }

    @Test
    void anythingElseIsOneOfCubegenWithItsCause() {
        IllegalStateException cause = new IllegalStateException("no such thing");

        assertThat(Unexpected.told(cause))
                .hasMessage("Internal error of Cubegen, please report it:"
                        + " java.lang.IllegalStateException: no such thing")
                .hasCause(cause);
    }
}
