package io.github.cubegen.contract.report;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The folder by which code scanning knows files: that of the git repository, or else the one that was checked.
 *
 * @param folder absolute
 */
public record SourceRoot(Path folder) {

    /** {@return the root above a folder, or the folder itself if it is in no work tree of git} */
    public static SourceRoot above(Path folder) {
        Path from = folder.toAbsolutePath().normalize();
        for (Path each = from; each != null; each = each.getParent()) {
            if (Files.exists(each.resolve(".git"))) {
                return new SourceRoot(each);
            }
        }
        return new SourceRoot(from);
    }

    /** {@return whether a name is the absolute path of a file below} */
    boolean has(String file) {
        try {
            Path path = Path.of(file);
            return path.isAbsolute() && path.normalize().startsWith(folder);
        } catch (InvalidPathException e) {
            return false; // the address of a server
        }
    }

    /** {@return the path from here to a file below} */
    String relative(String file) {
        return folder.relativize(Path.of(file).normalize()).toString();
    }
}
