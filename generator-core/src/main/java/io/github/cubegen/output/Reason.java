package io.github.cubegen.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;

/** Says why the file system refused something, for someone who knows the file system and not Java. */
final class Reason {

    private Reason() {}

    /** {@return a part of a sentence, with the remedy where there is a usual one} */
    static String of(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile() + "; give it, or choose a folder that you may write";
        }
        if (e instanceof AtomicMoveNotSupportedException) {
            return "it cannot be replaced by a rename, because it is a mount point or its parent is on another file system;"
                    + " choose a folder below it";
        }
        if (e instanceof FileSystemException failure && failure.getReason() != null) {
            return failure.getReason() + " (" + failure.getFile() + ")";
        }
        return e.toString();
    }
}
