package io.github.cubegen.output;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A folder that no other run writes, with its new content ready beside it: all that needs space or permission is done. What is not
 * published is discarded.
 */
final class Prepared implements AutoCloseable {

    private final Comparison comparison;
    private final @Nullable FolderLock lock;
    private final @Nullable Replacement replacement;
    private boolean staged;

    private Prepared(Comparison comparison, @Nullable FolderLock lock, @Nullable Replacement replacement) {
        this.comparison = comparison;
        this.lock = lock;
        this.replacement = replacement;
    }

    static Prepared of(Place place, NewTree tree, FileSteps steps) throws IOException, OutputException {
        if (!place.isInUse()) {
            Comparison comparison = Comparison.of(place, tree);
            if (comparison.upToDate()) {
                return new Prepared(comparison, null, null);
            }
        }
        FolderLock lock = FolderLock.acquire(place, steps);
        try {
            return stage(lock, tree, steps);
        } catch (IOException | OutputException | RuntimeException e) {
            try (lock) {
                throw e;
            }
        }
    }

    private static Prepared stage(FolderLock lock, NewTree tree, FileSteps steps) throws IOException, OutputException {
        Replacement replacement = new Replacement(lock.place(), steps);
        replacement.recover();
        Comparison comparison = Comparison.of(lock.place(), tree);
        Prepared prepared = new Prepared(comparison, lock, replacement);
        if (!comparison.upToDate()) {
            replacement.stage(tree, comparison.result());
            prepared.staged = true;
        }
        return prepared;
    }

    /** Puts the new content in its place. */
    void publish() throws IOException, OutputException {
        if (staged && replacement != null) {
            staged = false;
            replacement.swap();
        }
    }

    /** {@return what becomes of the folder} */
    OutputResult result() {
        return comparison.result();
    }

    @Override
    public void close() throws IOException, OutputException {
        try (lock) {
            if (staged && replacement != null) {
                replacement.discard();
            }
        }
    }
}
