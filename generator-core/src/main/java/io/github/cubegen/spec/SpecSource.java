package io.github.cubegen.spec;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Where a description is: its root file, and the folder that its references must not leave. Paths of any file system
 * will do, so a description inside a jar is read through the jar's {@link java.nio.file.FileSystem}, which the caller
 * keeps open as long as the document is used.
 *
 * @param file the root file, as the user named it
 * @param folder the folder that every file of the description must be in, after symbolic links are followed
 * @param overlays files of the OpenAPI Overlay Specification 1.0 that change the description, applied in this order; they
 *     may be anywhere
 */
public record SpecSource(Path file, Path folder, List<Path> overlays) {

    /** @throws NullPointerException naming the part that is missing */
    public SpecSource {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(folder, "folder");
        overlays = List.copyOf(overlays);
    }

    /** A source without overlays. */
    public SpecSource(Path file, Path folder) {
        this(file, folder, List.of());
    }

    /** {@return the same source with these overlays instead of its own} */
    public SpecSource withOverlays(List<Path> others) {
        return new SpecSource(file, folder, others);
    }

    /** {@return the source whose files are below the folder of its root file} */
    public static SpecSource of(Path file) {
        Path parent = file.getParent();
        return new SpecSource(file, parent == null ? file.getFileSystem().getPath("") : parent);
    }
}
