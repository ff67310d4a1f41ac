package io.github.cubegen.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;

/** Says why the file system refused something, for someone who knows the file system and not Java. */
public final class Reason {

    private static final String MOUNT_POINT =
            "it can't be replaced by a rename if it is a mount point, or its parent is on another file system;"
                    + " choose a folder below it";
    private static final String FREE_SPACE = "free some, or choose a folder on another disk";

    /** What the systems call it, in whole or in part, with what helps. */
    private static final Map<String, String> REMEDIES = Map.of(
            "No space left on device", FREE_SPACE,
            "not enough space on the disk", FREE_SPACE,
            "quota exceeded", FREE_SPACE,
            "Read-only file system", "choose a folder on one that may be written",
            "Device or resource busy", MOUNT_POINT,
            "File name too long", "choose a folder with a shorter path");

    private static final String OTHERWISE = "see to it that Cubegen may write there, or choose another folder";

    private Reason() {}

    /** {@return a part of a sentence: what is wrong with which file, and what helps} */
    public static String of(IOException e) {
        if (e instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile() + "; give it, or choose a folder that you may write";
        }
        if (e instanceof AtomicMoveNotSupportedException) {
            return MOUNT_POINT;
        }
        if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return ((FileSystemException) e).getFile()
                    + " is in the way, and is no folder; remove it, or choose another folder";
        }
        if (e instanceof InterruptedIOException) {
            return e.getMessage() + "; run it again";
        }
        if (e instanceof NoSuchFileException missing) {
            return missing.getFile() + " is not there, or is a link to what is not there; choose another folder";
        }
        if (e instanceof FileSystemException failure && failure.getReason() != null) {
            return failure.getReason() + " (" + failure.getFile() + "); " + remedy(failure.getReason());
        }
        return e + "; " + remedy(e.toString());
    }

    /** {@return a sentence: why a text is no path} A Java that was started in a locale without the letters has no files with them. */
    public static String of(InvalidPathException e) {
        boolean ascii = e.getInput().chars().allMatch(c -> c < 0x80);
        return "'" + e.getInput() + "' can't be the name of a file: " + e.getReason()
                + (ascii
                        ? "; choose another one"
                        : "; names of files are written in " + System.getProperty("sun.jnu.encoding")
                                + " here: start it in a locale that has the letters, for example with LC_ALL=C.UTF-8");
    }

    /** {@return the same; what goes wrong while a file is open, a full disk above all, comes without its name} */
    static FileSystemException named(Path file, IOException e) {
        if (e instanceof FileSystemException failure) {
            return failure;
        }
        FileSystemException failure = new FileSystemException(file.toString(), null, e.getMessage());
        failure.initCause(e);
        return failure;
    }

    private static String remedy(String reason) {
        return REMEDIES.entrySet().stream()
                .filter(each -> reason.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHERWISE);
    }
}
