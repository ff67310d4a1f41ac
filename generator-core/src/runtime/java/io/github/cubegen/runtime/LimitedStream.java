package io.github.cubegen.runtime;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails when it has more bytes than are allowed. */
final class LimitedStream extends FilterInputStream {
    /** How many bytes are still allowed. */
    private long left;

    /**
     * Begins to read.
     *
     * @param in the bytes
     * @param most how many are allowed
     */
    LimitedStream(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    /** There are more bytes than are allowed. */
    static final class Exceeded extends IOException {
        /** The serialized form. */
        private static final long serialVersionUID = 1L;

        /** Says so. */
        Exceeded() {
            super("The body is longer than is allowed");
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        if (read > left) {
            throw new Exceeded();
        }
        left -= Math.max(read, 0);
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
