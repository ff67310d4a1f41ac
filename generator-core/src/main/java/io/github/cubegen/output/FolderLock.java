package io.github.cubegen.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps a second run, of this process or another one, out of a folder; a killed run holds nothing. */
final class FolderLock implements AutoCloseable {

    /** Behind the content, which others must be able to read where a lock keeps readers out. */
    private static final long LOCKED_BYTE = 1024;

    private final FileChannel channel;
    private final Place place;
    private final FileSteps steps;

    private FolderLock(FileChannel channel, Place place, FileSteps steps) {
        this.channel = channel;
        this.place = place;
        this.steps = steps;
    }

    /** @throws OutputException if another run has the folder */
    static FolderLock acquire(Place place, FileSteps steps) throws IOException, OutputException {
        steps.createFolders(place.parent());
        FileChannel channel = FileChannel.open(place.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (tryLock(channel) != null && isStillThere(channel, place.lock())) {
                return new FolderLock(channel, place, steps);
            }
        } catch (IOException e) {
            channel.close();
            throw Reason.named(place.lock(), e);
        } catch (RuntimeException | Error e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new OutputException(
                "output-in-use",
                "another run is writing the output folder " + place.root()
                        + "; give each run a folder of its own, or start this one again when the other has ended");
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /** The run before this one may have deleted the file between our opening and locking it; our lock then guards nothing. */
    private static boolean isStillThere(FileChannel channel, Path file) throws IOException {
        byte[] mark = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(mark), 0);
        return Place.exists(file) && Arrays.equals(Files.readAllBytes(file), mark);
    }

    /** {@return what no other run changes until this lock is closed} */
    Place place() {
        return place;
    }

    /** Gives the folder free and leaves no trace. */
    @Override
    public void close() throws IOException {
        try (channel) {
            steps.delete(place.lock());
        }
    }
}
