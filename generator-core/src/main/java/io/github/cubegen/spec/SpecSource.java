package io.github.cubegen.spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Where a description is: its root file, the folder that its references must not leave, and the overlays that change it. One in an
 * archive comes from {@link SpecArchive#source}.
 */
public final class SpecSource {

    private final Place place;
    private final List<Path> overlays;

    /** Leads to the files of a description. */
    interface Place {

        Path file();

        Path folder();

        /** {@return the path of the root file below the folder, with {@code /} between the names} */
        String root();

        /** {@return the fingerprint of a file by its path below the folder} */
        String fingerprint(String path) throws IOException;
    }

    private record Folder(Path file, Path folder) implements Place {

        Folder {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(folder, "folder");
        }

        @Override
        public String root() {
            return InputFile.below(
                    folder.toAbsolutePath().normalize(), file.toAbsolutePath().normalize());
        }

        @Override
        public String fingerprint(String path) throws IOException {
            return Fingerprint.of(folder.resolve(path));
        }
    }

    SpecSource(Place place, List<Path> overlays) {
        this.place = place;
        this.overlays = List.copyOf(overlays);
    }

    /**
     * A source without overlays.
     *
     * @param file the root file, as the user named it
     * @param folder the folder that every file of the description must be in, after symbolic links are followed
     * @throws NullPointerException naming the part that is missing
     */
    public SpecSource(Path file, Path folder) {
        this(new Folder(file, folder), List.of());
    }

    /** {@return the source whose files are below the folder of its root file} */
    public static SpecSource of(Path file) {
        Path parent = file.getParent();
        return new SpecSource(file, parent == null ? file.getFileSystem().getPath("") : parent);
    }

    /**
     * {@return the same source with other overlays instead of its own}
     *
     * @param others files of the OpenAPI Overlay Specification 1.0, applied in this order; they may be anywhere
     */
    public SpecSource withOverlays(List<Path> others) {
        return new SpecSource(place, others);
    }

    /** {@return the root file, as the user named it} */
    public Path file() {
        return place.file();
    }

    /** {@return the folder that every file of the description must be in} */
    public Path folder() {
        return place.folder();
    }

    /** {@return the path of the root file below the folder, the same on every system} */
    public String root() {
        return place.root();
    }

    /** {@return what changes the description, in the order of application} */
    public List<Path> overlays() {
        return overlays;
    }

    /**
     * {@return the fingerprint of a file of the description}
     *
     * @param path below the folder
     * @throws IOException if there is no such file, or it can't be read
     */
    public String fingerprint(String path) throws IOException {
        return place.fingerprint(path);
    }
}
