package io.github.cubegen.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts a new tree in the place of the old one. A run that is killed leaves the old tree or the new one in its place, or, between
 * the two renames, the old one beside it, where {@link #recover} finds it.
 */
final class Replacement {

    private final Place place;
    private final FileSteps steps;

    Replacement(Place place, FileSteps steps) {
        this.place = place;
        this.steps = steps;
    }

    /** Undoes what a killed run had begun, or finishes it. */
    void recover() throws IOException, OutputException {
        if (Place.exists(place.previous())) {
            if (Manifest.read(place.root()) != null) {
                delete(place.previous());
            } else if (!Place.exists(place.root())) {
                steps.rename(place.previous(), place.root());
            } else if (OwnedTree.read(place.root()).isEmpty()) {
                steps.delete(place.root());
                steps.rename(place.previous(), place.root());
            }
        }
        if (Place.exists(place.staged())) {
            delete(place.staged());
        }
    }

    /** Builds the new tree beside the old one; on failure nothing of it is left. */
    void stage(NewTree tree, OutputResult result) throws IOException, OutputException {
        checkDeletable();
        try {
            build(tree, result);
        } catch (IOException | RuntimeException e) {
            try {
                discard();
            } catch (IOException | OutputException cleanup) {
                e.addSuppressed(cleanup);
            }
            throw e;
        }
    }

    /** The old tree is deleted after the swap, which is too late to find that it can't be. */
    private void checkDeletable() throws IOException, OutputException {
        if (Place.exists(place.root())) {
            List<Path> folders = new ArrayList<>(OwnedTree.read(place.root()).folders());
            folders.add(place.root());
            for (Path folder : folders) {
                if (!Files.isWritable(folder)) {
                    throw new AccessDeniedException(folder.toString());
                }
            }
        }
    }

    /** Deletes what {@link #stage} has built. */
    void discard() throws IOException, OutputException {
        delete(place.staged());
    }

    private void build(NewTree tree, OutputResult result) throws IOException {
        steps.createFolders(place.staged());
        // First, so that whatever a killed run leaves here is known to be ours.
        List<Path> fresh = new ArrayList<>();
        fresh.add(place.staged().resolve(Manifest.FILE_NAME));
        steps.write(fresh.get(0), tree.manifest().toBytes());
        Set<Path> folders = new HashSet<>(Set.of(place.staged()));
        for (String path : result.unchanged()) {
            steps.keep(place.root().resolve(path), withFolder(path, folders));
        }
        for (String path : result.written()) {
            Path file = withFolder(path, folders);
            steps.write(file, tree.files().getOrDefault(path, new byte[0]));
            fresh.add(file);
        }
        steps.force(fresh);
        steps.touch(fresh.get(0), tree.manifest().toBytes(), fresh.get(fresh.size() - 1));
    }

    private Path withFolder(String path, Set<Path> existing) throws IOException {
        Path file = place.staged().resolve(path);
        Path folder = place.staged().resolve(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
        if (existing.add(folder)) {
            steps.createFolders(folder);
        }
        return file;
    }

    /** Swaps the trees; if the new one cannot take the place, the old one goes back to it. */
    void swap() throws IOException, OutputException {
        boolean hadPrevious = Place.exists(place.root());
        try {
            if (hadPrevious) {
                steps.rename(place.root(), place.previous());
            }
            steps.rename(place.staged(), place.root());
        } catch (IOException e) {
            try {
                recover();
            } catch (IOException | OutputException undo) {
                e.addSuppressed(undo);
            }
            throw e;
        }
        if (hadPrevious) {
            deletePrevious();
        }
    }

    private void deletePrevious() throws OutputException {
        try {
            delete(place.previous());
        } catch (IOException e) {
            throw leftover(Reason.of(e), e);
        } catch (OutputException e) {
            throw leftover(e.getMessage(), e);
        }
    }

    private OutputException leftover(String reason, Exception cause) {
        return new OutputException(
                OutputException.LEFTOVER,
                place.root(),
                "the new client is in " + place.root() + ", but the previous one could not be removed from "
                        + place.previous() + ": " + reason + "; the next run removes it",
                cause);
    }

    /** Deletes a tree of ours; its manifest last, so that a killed run can go on, and nothing that is not in it. */
    private void delete(Path root) throws IOException, OutputException {
        if (!Place.exists(root)) {
            return;
        }
        Path manifest = root.resolve(Manifest.FILE_NAME);
        if (!holdsOnly(root, manifest)) {
            OwnedTree tree = OwnedTree.read(root);
            for (String path : tree.owned()) {
                steps.delete(root.resolve(path));
            }
            if (!tree.foreign().isEmpty()) {
                throw new OutputException(
                        "output-foreign-files",
                        root,
                        "the folder " + root
                                + ", which Cubegen was about to delete, holds what Cubegen did not write there, by the list in its "
                                + Manifest.FILE_NAME
                                + Comparison.named(tree.foreign()) + "; move that elsewhere and remove the folder");
            }
            for (Path folder : tree.folders()) {
                steps.delete(folder);
            }
        }
        if (Place.exists(manifest)) {
            steps.delete(manifest);
        }
        steps.delete(root);
    }

    /** Whether there is at most a manifest, which may be cut short if its writer was killed. */
    private static boolean holdsOnly(Path root, Path manifest) throws IOException {
        try (var entries = Files.list(root)) {
            return entries.allMatch(manifest::equals);
        }
    }
}
