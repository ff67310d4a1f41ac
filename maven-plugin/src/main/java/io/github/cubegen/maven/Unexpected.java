package io.github.cubegen.maven;

import io.github.cubegen.output.Reason;
import java.nio.file.InvalidPathException;
import org.apache.maven.plugin.MojoExecutionException;

/** Tells the user of what no step of a goal expects. */
final class Unexpected {

    private Unexpected() {}

    /** {@return what the goal fails with: a text that can't be a path, which any parameter may be, or a fault of Cubegen} */
    static MojoExecutionException told(RuntimeException e) {
        return new MojoExecutionException(
                e instanceof InvalidPathException path
                        ? Reason.of(path)
                        : "Internal error of Cubegen, please report it: " + e,
                e);
    }
}
