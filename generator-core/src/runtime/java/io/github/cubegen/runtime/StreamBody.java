package io.github.cubegen.runtime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A body that is read while it is sent. */
public final class StreamBody implements RequestBody {
    /** The media type. */
    private final String contentType;

    /** The parts, one after the other. */
    private final List<BinaryContent> parts;

    /**
     * Joins parts.
     *
     * @param contentType the media type
     * @param parts what is sent, one after the other
     */
    StreamBody(String contentType, List<BinaryContent> parts) {
        this.contentType = HeaderRules.value("Content-Type", contentType);
        this.parts = List.copyOf(parts);
    }

    @Override
    public String contentType() {
        return contentType;
    }

    /** {@return how many bytes there are; -1 if that is not known} */
    public long length() {
        long sum = 0;
        for (BinaryContent part : parts) {
            if (part.length() == BinaryContent.UNKNOWN_LENGTH) {
                return BinaryContent.UNKNOWN_LENGTH;
            }
            sum += part.length();
        }
        return sum;
    }

    /** {@return whether the body can be sent again} */
    public boolean isRepeatable() {
        return parts.stream().allMatch(BinaryContent::isRepeatable);
    }

    /** {@return the body from its beginning; each part is opened when it is its turn, and the caller closes the stream} */
    public InputStream open() {
        return new Joined(parts);
    }

    /** {@return media type and size} */
    @Override
    public String toString() {
        long length = length();
        return contentType + ", " + (length == BinaryContent.UNKNOWN_LENGTH ? "unknown length" : length + " bytes");
    }

    /** The parts, one after the other. */
    private static final class Joined extends InputStream {
        /** What is still to come. */
        private final List<BinaryContent> waiting;

        /** What is read now. */
        private InputStream current = new ByteArrayInputStream(new byte[0]);

        /** Whether nobody reads it any more: what fails then is not the content's fault. */
        private volatile boolean closed;

        /**
         * Begins with the first part.
         *
         * @param parts all parts
         */
        private Joined(List<BinaryContent> parts) {
            waiting = new ArrayList<>(parts);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int count) throws IOException {
            if (count == 0) {
                return 0;
            }
            try {
                return next(target, offset, count);
            } catch (IOException | RuntimeException e) {
                if (closed) {
                    throw e;
                }
                throw new ContentException(e);
            }
        }

        /**
         * {@return how many bytes were read; -1 at the end of the last part}
         *
         * @param target where to put them
         * @param offset from where on
         * @param count how many at most
         * @throws IOException if a part can't be read
         */
        private int next(byte[] target, int offset, int count) throws IOException {
            int read = current.read(target, offset, count);
            while (read < 0 && !waiting.isEmpty()) {
                current.close();
                current = Objects.requireNonNull(waiting.remove(0).open(), "the content gave no stream");
                read = current.read(target, offset, count);
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            closed = true;
            waiting.clear();
            try {
                current.close();
            } catch (IOException | RuntimeException e) {
                throw new ContentException(e);
            }
        }
    }
}
