package io.github.cubegen.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** Every change that is made to the file system, one method per kind, so that a test can stop a run before any of them. */
final class FileSteps {

    /** Is told of each change before it is made. */
    @FunctionalInterface
    interface Observer {
        void before(String step, Path path) throws IOException;
    }

    /** Twice as many save a fifth of the little that is left. */
    private static final int FORCED_AT_ONCE = 8;

    /** In nanoseconds. */
    private static final long NAP = 1_000_000;

    /** In nanoseconds, twice the longest tick that the clock of Linux' file systems has. */
    private static final long LONGEST_WAIT = 20_000_000;

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

    /**
     * Makes sure that the content of the files outlives a crash of the machine. Many are asked for at once: a file system then
     * answers several with one entry of its journal, where one after the other waits for an entry each: 4,445 files took 11 s, and
     * take 1.3 s.
     */
    void force(List<Path> files) throws IOException {
        List<Callable<Void>> tasks = new ArrayList<>();
        for (Path file : files) {
            observer.before("force", file);
            tasks.add(() -> force(file));
        }
        ExecutorService workers = Executors.newFixedThreadPool(Math.min(FORCED_AT_ONCE, files.size()));
        try {
            for (Future<Void> forced : workers.invokeAll(tasks)) {
                forced.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException)
                    new InterruptedIOException("interrupted while files were brought to the disk").initCause(e);
        } finally {
            workers.shutdownNow();
        }
    }

    private static Void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
            return null;
        } catch (IOException e) {
            throw Reason.named(file, e);
        }
    }

    /**
     * Writes over a file what it holds already, so that it gets the time of now as its file system counts it: what is older was
     * there before, and what is changed later is seen to be; see {@link IntactFolder}. Waits for the next tick of a clock that ticks
     * every few milliseconds, or else the only file of a small folder would have to be read in every run.
     *
     * @param last the file that was written last of those that should be older
     */
    void touch(Path file, byte[] bytes, Path last) throws IOException {
        try {
            FileTime before = Files.getLastModifiedTime(last);
            long end = System.nanoTime() + LONGEST_WAIT;
            observer.before("touch", file);
            Files.write(file, bytes, StandardOpenOption.WRITE);
            while (Files.getLastModifiedTime(file).compareTo(before) <= 0 && System.nanoTime() - end < 0) {
                LockSupport.parkNanos(NAP);
                observer.before("touch", file);
                Files.write(file, bytes, StandardOpenOption.WRITE);
            }
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
