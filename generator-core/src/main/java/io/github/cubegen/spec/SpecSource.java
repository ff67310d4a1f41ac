package io.github.cubegen.spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Where a description is: its root file, the folder that its references must not leave, and the overlays that change it. One in an
 * archive comes from {@link SpecArchive#source}.
 *
 * @param files leads to the files of the description
 * @param overlays files of the OpenAPI Overlay Specification 1.0 that change the description, applied in this order; they may be
 *     anywhere
 */
public record SpecSource(SpecFiles files, List<Path> overlays) {

    public SpecSource {
        Objects.requireNonNull(files, "files");
        overlays = List.copyOf(overlays);
    }

    /**
     * A source without overlays.
     *
     * @param file the root file, as the user named it
     * @param folder the folder that every file of the description must be in, after symbolic links are followed
     * @throws NullPointerException naming the part that is missing
     */
    public SpecSource(Path file, Path folder) {
        this(new SpecFiles.InFolder(file, folder), List.of());
    }

    /** {@return the source whose files are below the folder of its root file} */
    public static SpecSource of(Path file) {
        Path parent = file.getParent();
        return new SpecSource(file, parent == null ? file.getFileSystem().getPath("") : parent);
    }

    /** {@return the same source with these overlays instead of its own} */
    public SpecSource withOverlays(List<Path> others) {
        return new SpecSource(files, others);
    }

    /** {@return the root file, as the user named it} */
    public Path file() {
        return files.file();
    }

    /** {@return the folder that every file of the description must be in} */
    public Path folder() {
        return files.folder();
    }

    /** {@return the path of the root file below the folder, the same on every system} */
    public String root() {
        return files.root();
    }

    /**
     * {@return the fingerprint of a file of the description}
     *
     * @param path below the folder
     * @throws IOException if there is no such file, or it can't be read
     */
    public String fingerprint(String path) throws IOException {
        return files.fingerprint(path);
    }
}
