package io.github.cubegen.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that a server sends, read while they come. Its connection is in use until it is read to the end or closed, so it
 * belongs into a {@code try} with resources. Not thread-safe.
 */
public final class Download implements AutoCloseable {
    /** Whether this was closed. */
    private volatile boolean closed;

    /** What was called, and what was done for it. */
    private final CallTrace trace;

    /** The status of the answer. */
    private final int status;

    /** The headers of the answer. */
    private final HttpHeaders headers;

    /** The bytes. */
    private final InputStream bytes;

    /** Sends for what is left; null if that can't be done. */
    private @Nullable Remainder remainder;

    /** Is told how far the bytes have got. */
    private TransferListener listener = (count, total) -> {};

    /** How many bytes to take at most. */
    private long most = Long.MAX_VALUE;

    /** What the caller reads; null as long as nobody asked for it. */
    private @Nullable InputStream stream;

    /**
     * Begins to read.
     *
     * @param trace what was called, and what was done for it
     * @param status the status of the answer
     * @param headers the headers of the answer
     * @param bytes the bytes
     */
    Download(CallTrace trace, int status, HttpHeaders headers, InputStream bytes) {
        this.trace = trace;
        this.status = status;
        this.headers = headers;
        this.bytes = bytes;
    }

    /** {@return the media type; null if the server does not tell} */
    public @Nullable String contentType() {
        return headers.firstValue("Content-Type").orElse(null);
    }

    /** {@return the length in bytes; -1 if the server does not tell} */
    public long length() {
        return ByteRanges.length(headers);
    }

    /**
     * Sets who is told how far the bytes have got.
     *
     * @param told is told while the bytes are read
     * @return this download
     */
    public Download onProgress(TransferListener told) {
        listener = told;
        return this;
    }

    /**
     * Sets how many bytes to take at most. What is longer fails: at once if the server tells the length, else as soon as too many
     * came.
     *
     * @param limit a number of bytes, from 0
     * @return this download
     * @throws IllegalArgumentException if the number is negative
     */
    public Download atMost(long limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("Not a number of bytes: " + limit);
        }
        most = limit;
        return this;
    }

    /**
     * Sets how what is left is sent for.
     *
     * @param rest sends for it
     */
    void resumeWith(Remainder rest) {
        remainder = rest;
    }

    /** {@return the bytes from here on; the same stream each time, which a connection that breaks ends with an exception} */
    public InputStream stream() {
        InputStream open = stream;
        if (open == null) {
            open = new CountedStream(new LimitedStream(bytes, most), length(), listener);
            stream = open;
        }
        return open;
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
            InputStream in = stream();
            byte[] read = in.readNBytes(limit);
            if (in.read() >= 0) {
                throw tooLong(limit);
            }
            return read;
        } catch (LimitedStream.Exceeded e) {
            throw tooLong(most);
        } catch (IOException e) {
            throw new TransportException(trace, e);
        }
    }

    /**
     * Reads the rest into a file, and closes. The file is there when it is complete and not before: until then the bytes are in
     * another file beside it, which goes if anything fails. The name that the server gives, if any, is not looked at.
     *
     * <p>If the connection breaks, what is left is sent for, where the server gives parts of its bytes and says what they are
     * known by (RFC 9110, sections 13.1.5 and 14): at most {@value FileTransfer#RESUMPTIONS} times, and only after bytes came.
     * If they are others meanwhile, the file begins anew.
     *
     * @param file the file; it is replaced if it exists, and keeps its rights; of a symbolic link, the file that it leads to
     * @throws TransportException if the bytes don't come
     * @throws DecodingException if there are more than {@link #atMost} allows
     * @throws UncheckedIOException if the file can't be written
     */
    public void to(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException("Not a file: " + file);
        }
        try (this) {
            if (Files.isDirectory(file)) {
                throw new FileSystemException(file.toString(), null, "it is a folder");
            }
            Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file;
            // With the rights that any new file gets, unlike those of the JDK's temporary files.
            Path part = target.resolveSibling(
                    ".download" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".part");
            try {
                try (FileChannel out =
                        FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                    new FileTransfer(this, out).run();
                }
                keepRights(target, part);
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Can't write " + file, e);
        }
    }

    /**
     * Gives a new file the rights of the one that it is going to replace.
     *
     * @param old the one to be replaced, if there is one
     * @param replacing the new one
     * @throws IOException if the rights can't be read or set
     */
    private static void keepRights(Path old, Path replacing) throws IOException {
        PosixFileAttributeView rights = Files.getFileAttributeView(old, PosixFileAttributeView.class);
        if (rights != null && Files.exists(old)) {
            Files.setPosixFilePermissions(replacing, rights.readAttributes().permissions());
        }
    }

    /** {@return whether this was closed} */
    boolean isClosed() {
        return closed;
    }

    /** {@return what was called} */
    CallTrace trace() {
        return trace;
    }

    /** {@return the status of the answer} */
    int status() {
        return status;
    }

    /** {@return the answer without its body} */
    TransportResponse head() {
        return new TransportResponse(status, headers, new byte[0], true);
    }

    /** {@return the headers of the answer} */
    HttpHeaders headers() {
        return headers;
    }

    /** {@return the bytes as they come} */
    InputStream bytes() {
        return bytes;
    }

    /** {@return who is told how far the bytes have got} */
    TransferListener listener() {
        return listener;
    }

    /** {@return how many bytes to take at most} */
    long most() {
        return most;
    }

    /** {@return what sends for what is left; null if that can't be done} */
    @Nullable
    Remainder remainder() {
        return remainder;
    }

    /**
     * {@return the exception for too many bytes}
     *
     * @param limit how many were allowed
     */
    DecodingException tooLong(long limit) {
        return new DecodingException(trace, head(), "the body is longer than " + limit + " bytes");
    }

    /** Frees the connection. What was not read is lost. */
    @Override
    public void close() {
        closed = true;
        try {
            bytes.close();
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
