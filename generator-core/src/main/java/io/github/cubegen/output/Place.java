package io.github.cubegen.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Where a client is written, and the siblings that are there only while that happens.
 *
 * @param root the output folder, absolute
 * @param parent its folder, so that a rename never crosses a file system
 * @param staged where the new tree is built
 * @param previous where the old tree is while the new one takes its place
 * @param lock the file that is locked by the one run that writes
 */
record Place(Path root, Path parent, Path staged, Path previous, Path lock) {

    /** @throws OutputException if the folder is one that cannot be replaced by a rename */
    static Place of(Path folder) throws IOException, OutputException {
        Path root = folder.toAbsolutePath().normalize();
        if (Files.isSymbolicLink(root)) {
            root = root.toRealPath();
        }
        Path parent = root.getParent();
        Path name = root.getFileName();
        Path current = Path.of("").toAbsolutePath().normalize();
        if (parent == null || name == null || current.startsWith(root)) {
            String what = parent == null ? " is a whole file system" : " holds the current folder";
            throw new OutputException(
                    "output-current-folder",
                    root,
                    "the output folder " + root + what
                            + " and is replaced as a whole; choose a folder of its own, for example "
                            + current.resolve("generated"));
        }
        if (exists(root) && !Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
            throw new OutputException(
                    "output-not-a-folder",
                    root,
                    "the output folder " + root + " is a file; choose another one, or remove it");
        }
        return new Place(
                root, parent, sibling(root, name, "new"), sibling(root, name, "old"), sibling(root, name, "lock"));
    }

    private static Path sibling(Path root, Path name, String role) {
        return root.resolveSibling("." + name + ".cubegen-" + role);
    }

    /** {@return whether a run is going on here, or was killed} */
    boolean isInUse() {
        return exists(staged) || exists(previous) || exists(lock);
    }

    static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
