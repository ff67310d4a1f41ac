package io.github.cubegen.spec;

import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read for a description.
 *
 * @param name how messages name it
 * @param path below {@link SpecSource#folder()}, with {@code /} between the names; null for an overlay, which may be anywhere
 * @param fingerprint of the bytes that were read
 */
public record InputFile(String name, @Nullable String path, String fingerprint) {

    /** @throws NullPointerException naming the part that is missing */
    public InputFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(fingerprint, "fingerprint");
    }

    InputFile asOverlay() {
        return new InputFile(name, null, fingerprint);
    }

    /** {@return the path of a file below a folder, the same on every system; the whole path of one that is elsewhere} */
    static String below(Path folder, Path file) {
        FileSystem system = file.getFileSystem();
        Path path = file.startsWith(folder) ? folder.relativize(file) : file;
        return path.toString().replace(system.getSeparator(), "/");
    }
}
