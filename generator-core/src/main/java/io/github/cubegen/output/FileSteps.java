package io.github.cubegen.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Every change that is made to the file system, one method per kind, so that a test can stop a run before any of them. */
final class FileSteps {

    /** Is told of each change before it is made. */
    @FunctionalInterface
    interface Observer {
        void before(String step, Path path) throws IOException;
    }

    private final Observer observer;

    FileSteps(Observer observer) {
        this.observer = observer;
    }

    void createFolders(Path folder) throws IOException {
        observer.before("create", folder);
        Files.createDirectories(folder);
    }

    void write(Path file, byte[] bytes) throws IOException {
        try {
            observer.before("write", file);
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw Reason.named(file, e);
        }
    }

    /** Makes sure that the file's content outlives a crash of the machine. */
    void force(Path file) throws IOException {
        try {
            observer.before("force", file);
            forceNow(file);
        } catch (IOException e) {
            throw Reason.named(file, e);
        }
    }

    private static void forceNow(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /**
     * Writes over a file what it holds already, so that it gets the time of now as its file system counts it: what is older was
     * there before, and what is changed later is seen to be; see {@link IntactFolder}.
     */
    void touch(Path file, byte[] bytes) throws IOException {
        try {
            observer.before("touch", file);
            Files.write(file, bytes, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw Reason.named(file, e);
        }
    }

    /** Brings a file into the new tree with its time stamps. */
    void keep(Path from, Path to) throws IOException {
        try {
            observer.before("link", to);
            Files.createLink(to, from);
        } catch (UnsupportedOperationException | IOException noLinks) {
            copy(from, to, noLinks);
        }
    }

    private void copy(Path from, Path to, Exception noLinks) throws IOException {
        try {
            observer.before("copy", to);
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException e) {
            e.addSuppressed(noLinks);
            throw Reason.named(to, e);
        }
    }

    void rename(Path from, Path to) throws IOException {
        observer.before("rename", to);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    void delete(Path path) throws IOException {
        observer.before("delete", path);
        Files.delete(path);
    }
}
