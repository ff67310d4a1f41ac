package io.github.cubegen.runtime;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that tells how many of its bytes were read. */
final class CountedStream extends FilterInputStream {
    /** Who is told. */
    private final TransferListener listener;

    /** How many bytes there are. */
    private final long total;

    /** How many were read. */
    private long count;

    /**
     * Begins to count.
     *
     * @param in the bytes
     * @param total how many there are; -1 if that is not known
     * @param listener who is told
     */
    CountedStream(InputStream in, long total, TransferListener listener) {
        super(in);
        this.total = total;
        this.listener = listener;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        counted(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        counted(read);
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        counted(skipped);
        return skipped;
    }

    /** {@return false: a byte that comes twice would count twice} */
    @Override
    public boolean markSupported() {
        return false;
    }

    /**
     * Counts.
     *
     * @param more how many bytes were read now
     */
    private void counted(long more) {
        if (more > 0) {
            count += more;
            listener.transferred(count, total);
        }
    }
}
