package io.github.cubegen.maven;

import io.github.cubegen.spec.SpecArchive;
import io.github.cubegen.spec.SpecSource;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * A description that can be read until it is closed.
 *
 * @param source where it is
 * @param jar the artifact that it is in; null if it is a file of its own
 */
record Description(SpecSource source, @Nullable SpecArchive jar) implements Closeable {

    static Description of(Path file) {
        return new Description(SpecSource.of(file), null);
    }

    /**
     * Opens a description in an artifact; its references may reach all of the artifact.
     *
     * @param artifact a jar, or the output folder of a module of this build
     * @param path within it
     * @throws IOException if the artifact is no archive, with its name and what helps
     */
    static Description in(Path artifact, String path) throws IOException {
        if (Files.isDirectory(artifact)) {
            return new Description(new SpecSource(artifact.resolve(path), artifact), null);
        }
        try {
            SpecArchive jar = SpecArchive.open(artifact);
            return new Description(jar.source(path), jar);
        } catch (ZipException e) {
            throw new IOException(
                    artifact
                            + " is no archive, or damaged; if it is in the local repository, delete it there, so that the next"
                            + " build fetches it again",
                    e);
        }
    }

    /** {@return whether the file is there} */
    boolean exists() {
        return jar == null ? Files.isRegularFile(source.file()) : jar.has(source);
    }

    @Override
    public void close() {
        try {
            if (jar != null) {
                jar.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
