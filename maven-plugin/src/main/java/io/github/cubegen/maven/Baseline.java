package io.github.cubegen.maven;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The old version, until it is closed.
 *
 * @param description where its description is; null if there is none yet
 * @param found how it was found, or why there is none, for the report
 * @param names puts the names by which it is found in the place of those of the files that were made for it
 * @param release gives back what was opened or made for it
 */
record Baseline(@Nullable Description description, String found, UnaryOperator<String> names, Closeable release)
        implements Closeable {

    static Baseline of(Description description, String found) {
        return new Baseline(description, found, UnaryOperator.identity(), description);
    }

    static Baseline none(String reason) {
        return new Baseline(null, reason, UnaryOperator.identity(), () -> {});
    }

    @Override
    public void close() throws IOException {
        release.close();
    }
}
