package io.github.cubegen.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a download to a file, and goes on with what is left when the connection breaks. */
final class FileTransfer {
    /** How often what is left is sent for. */
    static final int RESUMPTIONS = 5;

    /** What is read at once, in bytes. */
    private static final int CHUNK = 16 * 1024;

    /** The first answer. */
    private final Download first;

    /** The file. */
    private final FileChannel out;

    /** How many bytes there are. */
    private long total;

    /** How many were written. */
    private long written;

    /**
     * Begins at the beginning of the file.
     *
     * @param first the first answer
     * @param out the file
     */
    FileTransfer(Download first, FileChannel out) {
        this.first = first;
        this.out = out;
        this.total = first.length();
    }

    /**
     * Writes all of it.
     *
     * @throws IOException if the file can't be written
     */
    void run() throws IOException {
        if (total > first.most()) {
            throw first.tooLong(first.most());
        }
        IOException broken = copy(first.bytes());
        for (int i = 0; broken != null; i++) {
            String validator = ByteRanges.validator(first.headers());
            Remainder remainder = first.remainder();
            boolean possible = remainder != null && validator != null && i < RESUMPTIONS;
            if (!possible
                    || written == 0
                    || first.isClosed()
                    || Thread.currentThread().isInterrupted()) {
                throw new TransportException(first.trace(), broken);
            }
            long before = written;
            try (Download rest = Objects.requireNonNull(remainder).from(written, Objects.requireNonNull(validator))) {
                begin(rest);
                broken = copy(rest.bytes());
            }
            if (broken != null && written <= before) {
                throw new TransportException(first.trace(), broken);
            }
        }
    }

    /**
     * Goes on where a further answer begins.
     *
     * @param rest the answer
     * @throws IOException if the file can't be written
     */
    private void begin(Download rest) throws IOException {
        if (rest.status() == 206) {
            if (!ByteRanges.beginsAt(rest.headers(), written)) {
                throw new DecodingException(
                        rest.trace(), rest.head(), "the part of the body is not the one that was asked for");
            }
            return;
        }
        written = 0;
        total = rest.length();
        out.truncate(0);
        out.position(0);
    }

    /**
     * {@return why the bytes ended too early; null if they are complete}
     *
     * @param in the bytes
     * @throws IOException if the file can't be written
     */
    private @Nullable IOException copy(InputStream in) throws IOException {
        byte[] chunk = new byte[CHUNK];
        while (true) {
            int count;
            try {
                count = in.read(chunk);
            } catch (IOException e) {
                return e;
            }
            if (count < 0) {
                return null;
            }
            written += count;
            if (written > first.most()) {
                throw first.tooLong(first.most());
            }
            for (ByteBuffer buffer = ByteBuffer.wrap(chunk, 0, count); buffer.hasRemaining(); ) {
                out.write(buffer);
            }
            first.listener().transferred(written, total);
        }
    }
}
