package io.github.cubegen.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is in a folder, told apart by its manifest. Links are seen as links and never followed.
 *
 * @param manifest null if the folder has none
 * @param owned files of the manifest that are there
 * @param foreign everything else but folders: files that are not in the manifest, links, devices
 * @param folders all folders below this one, each after those that it holds
 */
record OwnedTree(@Nullable Manifest manifest, SortedSet<String> owned, SortedSet<String> foreign, List<Path> folders) {

    OwnedTree {
        owned = Collections.unmodifiableSortedSet(owned);
        foreign = Collections.unmodifiableSortedSet(foreign);
        folders = List.copyOf(folders);
    }

    static OwnedTree read(Path root) throws IOException, OutputException {
        return read(root, Manifest.read(root));
    }

    /** {@return whether there is nothing at all in the folder} */
    boolean isEmpty() {
        return manifest == null && owned.isEmpty() && foreign.isEmpty() && folders.isEmpty();
    }

    private static OwnedTree read(Path root, @Nullable Manifest manifest) throws IOException {
        SortedSet<String> owned = new TreeSet<>();
        SortedSet<String> foreign = new TreeSet<>();
        List<Path> folders = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = root.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/");
                if (attributes.isRegularFile() && manifest != null && manifest.owns(path)) {
                    owned.add(path);
                } else if (manifest == null || !path.equals(Manifest.FILE_NAME)) {
                    foreign.add(path);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                if (!folder.equals(root)) {
                    folders.add(folder);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return new OwnedTree(manifest, owned, foreign, folders);
    }
}
