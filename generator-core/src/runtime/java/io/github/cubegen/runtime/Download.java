package io.github.cubegen.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that a server sends, read while they come. Its connection is in use until it is read to the end or closed, so it
 * belongs into a {@code try} with resources. Not thread-safe.
 */
public final class Download implements AutoCloseable {
    /** What is read at once, in bytes. */
    private static final int CHUNK = 16 * 1024;

    /** What was called, and what was done for it. */
    private final CallTrace trace;

    /** The headers of the answer. */
    private final HttpHeaders headers;

    /** The bytes. */
    private final InputStream stream;

    /**
     * Begins to read.
     *
     * @param trace what was called, and what was done for it
     * @param headers the headers of the answer
     * @param stream the bytes
     */
    Download(CallTrace trace, HttpHeaders headers, InputStream stream) {
        this.trace = trace;
        this.headers = headers;
        this.stream = stream;
    }

    /** {@return the media type; null if the server does not tell} */
    public @Nullable String contentType() {
        return headers.firstValue("Content-Type").orElse(null);
    }

    /** {@return the length in bytes; -1 if the server does not tell} */
    public long length() {
        String text = headers.firstValue("Content-Length").orElse("");
        boolean number = !text.isEmpty() && text.length() < 19 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Long.parseLong(text) : -1;
    }

    /** {@return the bytes from here on; the same stream each time} */
    public InputStream stream() {
        return stream;
    }

    /**
     * Reads the rest into memory, and closes.
     *
     * @param limit how many bytes to take at most
     * @return the bytes
     * @throws DecodingException if there are more
     * @throws TransportException if they don't come
     */
    public byte[] readBytes(int limit) {
        try (this) {
            byte[] bytes = stream.readNBytes(limit);
            if (stream.read() >= 0) {
                throw new DecodingException(trace, 200, "the body is longer than " + limit + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw new TransportException(trace, e);
        }
    }

    /**
     * Reads the rest into a file, and closes. The file is there when it is complete and not before: until then the bytes are in
     * another file beside it, which goes if anything fails. The name that the server gives, if any, is not looked at.
     *
     * @param file the file; it is replaced if it exists
     * @throws TransportException if the bytes don't come
     * @throws UncheckedIOException if the file can't be written
     */
    public void to(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException("Not a file: " + file);
        }
        try (this) {
            Path part = Files.createTempFile(folder, ".download", ".part");
            try {
                try (OutputStream out = Files.newOutputStream(part)) {
                    copy(out);
                }
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Can't write " + file, e);
        }
    }

    /**
     * Copies the rest.
     *
     * @param out where to
     * @throws IOException if it can't be written
     */
    private void copy(OutputStream out) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int count = next(chunk); count >= 0; count = next(chunk)) {
            out.write(chunk, 0, count);
        }
    }

    /**
     * {@return how many bytes came; negative at the end}
     *
     * @param chunk takes the bytes
     */
    private int next(byte[] chunk) {
        try {
            return stream.read(chunk);
        } catch (IOException e) {
            throw new TransportException(trace, e);
        }
    }

    /** Frees the connection. What was not read is lost. */
    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the media type and the length} */
    @Override
    public String toString() {
        return contentType() + ", " + (length() < 0 ? "unknown length" : length() + " bytes");
    }
}
