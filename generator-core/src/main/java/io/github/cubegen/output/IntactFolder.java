package io.github.cubegen.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;

/**
 * A folder that holds what was written there, and nothing else.
 *
 * <p>A file that is older than the manifest, which is written last, and has the size that the manifest says is taken to be unchanged, as {@code make} and the compiler take it; any other is read and compared by its
 * hash. So a copy or a cache may give files any times.
 *
 * @param origin what its writer said that it was made from
 * @param files paths below the folder, sorted
 */
public record IntactFolder(List<String> origin, List<String> files) {

    public IntactFolder {
        origin = List.copyOf(origin);
        files = List.copyOf(files);
    }

    /** {@return empty if the folder is not intact, or of another version} */
    static Optional<IntactFolder> read(Path root, String generatorVersion) throws IOException, OutputException {
        Manifest manifest = Manifest.read(root);
        if (manifest == null || !manifest.generatorVersion().equals(generatorVersion)) {
            return Optional.empty();
        }
        Visitor visitor = new Visitor(root, manifest, Files.getLastModifiedTime(root.resolve(Manifest.FILE_NAME)));
        Files.walkFileTree(root, visitor);
        return visitor.found == manifest.files().size()
                ? Optional.of(new IntactFolder(
                        manifest.origin(), List.copyOf(manifest.files().keySet())))
                : Optional.empty();
    }

    /** Counts the files that are as they should be; one that is not ends the walk, and leaves the count too low. */
    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Manifest manifest;
        private final FileTime written;
        private int found;

        Visitor(Path root, Manifest manifest, FileTime written) {
            this.root = root;
            this.manifest = manifest;
            this.written = written;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String path = root.relativize(file)
                    .toString()
                    .replace(file.getFileSystem().getSeparator(), "/");
            if (path.equals(Manifest.FILE_NAME)) {
                return FileVisitResult.CONTINUE;
            }
            Manifest.Entry entry = manifest.files().get(path);
            if (entry == null || !isUnchanged(file, attributes, entry)) {
                found = -1;
                return FileVisitResult.TERMINATE;
            }
            found++;
            return FileVisitResult.CONTINUE;
        }

        private boolean isUnchanged(Path file, BasicFileAttributes attributes, Manifest.Entry entry)
                throws IOException {
            return attributes.isRegularFile()
                    && attributes.size() == entry.size()
                    && (attributes.lastModifiedTime().compareTo(written) < 0
                            || NewTree.sha256(Files.readAllBytes(file)).equals(entry.sha256()));
        }
    }
}
