package io.github.cubegen.spec;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where a description is: its root file, and the folder that its references must not leave. Paths of any file system
 * will do, so a description inside a jar is read through the jar's {@link java.nio.file.FileSystem}, which the caller
 * keeps open as long as the document is used.
 *
 * @param file the root file, as the user named it
 * @param folder the folder that every file of the description must be in, after symbolic links are followed
 */
public record SpecSource(Path file, Path folder) {

    /** @throws NullPointerException naming the part that is missing */
    public SpecSource {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(folder, "folder");
    }

    /** {@return the source whose files are below the folder of its root file} */
    public static SpecSource of(Path file) {
        Path parent = file.getParent();
        return new SpecSource(file, parent == null ? file.getFileSystem().getPath("") : parent);
    }
}
