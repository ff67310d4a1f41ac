package io.github.cubegen.maven;

import io.github.cubegen.output.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.Objects;
import org.apache.maven.plugin.MojoExecutionException;

/** Tells the user of what no step of a goal expects. */
final class Unexpected {

    private Unexpected() {}

    /** {@return what the goal fails with: a text that can't be a path, which any parameter may be, a file that can't be read, or a fault of Cubegen} */
    static MojoExecutionException told(RuntimeException e) {
        if (e instanceof InvalidPathException path) {
            return new MojoExecutionException(Reason.of(path), e);
        }
        if (e instanceof UncheckedIOException && e.getCause() instanceof IOException failure) {
            return new MojoExecutionException(Objects.requireNonNullElse(failure.getMessage(), failure.toString()), e);
        }
        return new MojoExecutionException("Internal error of Cubegen, please report it: " + e, e);
    }
}
