package io.github.cubegen.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second run, of this process or another one, out of a folder; a killed run holds nothing.
 *
 * <p>A system with POSIX locks drops those of a process on a file as soon as the process closes any descriptor of that file. So
 * a run opens the file once, and not at all while another run of its process has it.
 */
final class FolderLock implements AutoCloseable {

    /** Behind the content, which others must be able to read where a lock keeps readers out. */
    private static final long LOCKED_BYTE = 1024;

    /** What the file holds while a run has it, and what a run puts there after it has deleted it. */
    private static final byte HELD = 'h';

    private static final byte DELETED = 'd';

    /** One more is needed only if another run ends between our opening the file and locking it. */
    private static final int ATTEMPTS = 10;

    private static final Set<Path> OF_THIS_PROCESS = ConcurrentHashMap.newKeySet();

    private final FileChannel channel;
    private final Path file;
    private final Place place;
    private final FileSteps steps;

    private FolderLock(FileChannel channel, Path file, Place place, FileSteps steps) {
        this.channel = channel;
        this.file = file;
        this.place = place;
        this.steps = steps;
    }

    /** @throws OutputException if another run has the folder */
    static FolderLock acquire(Place place, FileSteps steps) throws IOException, OutputException {
        steps.createFolders(place.parent());
        Path file = place.parent().toRealPath().resolve(place.lock().getFileName());
        if (!OF_THIS_PROCESS.add(file)) {
            throw inUse(place);
        }
        FileChannel channel = null;
        try {
            channel = lock(file);
        } catch (IOException e) {
            throw Reason.named(place.lock(), e);
        } finally {
            if (channel == null) {
                OF_THIS_PROCESS.remove(file);
            }
        }
        if (channel == null) {
            throw inUse(place);
        }
        return new FolderLock(channel, file, place, steps);
    }

    private static OutputException inUse(Place place) {
        return new OutputException(
                "output-in-use",
                place.root(),
                "another run is writing the output folder " + place.root()
                        + "; give each run a folder of its own, or start this one again when the other has ended");
    }

    /** {@return null if another process has the file} */
    private static @Nullable FileChannel lock(Path file) throws IOException {
        for (int i = 0; i < ATTEMPTS; i++) {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                if (!tryLock(channel)) {
                    channel.close();
                    return null;
                }
                if (mark(channel) != DELETED) {
                    hold(channel, file);
                    return channel;
                }
                channel.close();
            } catch (IOException | RuntimeException | Error e) {
                channel.close();
                throw e;
            }
        }
        return null;
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException ofAnotherClassLoader) {
            return false;
        }
    }

    /** {@return what the file holds: 0 if it has just been created} */
    private static byte mark(FileChannel channel) throws IOException {
        ByteBuffer mark = ByteBuffer.allocate(1);
        channel.read(mark, 0);
        return mark.get(0);
    }

    /** Takes the space for both marks, so that a full disk is told now; the other one is written over it. */
    private static void hold(FileChannel channel, Path file) throws IOException {
        try {
            channel.write(ByteBuffer.wrap(new byte[] {HELD}), 0);
        } catch (IOException e) {
            try {
                Files.delete(file);
            } catch (IOException cleanup) {
                e.addSuppressed(cleanup);
            }
            throw e;
        }
    }

    /** {@return what no other run changes until this lock is closed} */
    Place place() {
        return place;
    }

    /** Gives the folder free and leaves no trace; who has opened the file before sees by the mark that it is no longer there. */
    @Override
    public void close() throws IOException {
        try (channel) {
            steps.delete(place.lock());
            channel.write(ByteBuffer.wrap(new byte[] {DELETED}), 0);
        } finally {
            OF_THIS_PROCESS.remove(file);
        }
    }
}
