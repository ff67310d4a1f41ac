package io.github.cubegen.runtime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Bytes to send as they are: a file, an array or a stream. They are read while they are sent, never held as a whole. */
public final class BinaryContent {
    /** The length of content whose length is not known. */
    static final long UNKNOWN_LENGTH = -1;

    /** Where the bytes come from. */
    private final Source source;

    /** How many bytes there are; {@link #UNKNOWN_LENGTH} if that is not known. */
    private final long length;

    /** Whether the source can be opened again. */
    private final boolean repeatable;

    /** The name that a server is told, where it is told one. */
    private final @Nullable String fileName;

    /** The media type, if it is not the one that the description states. */
    private final @Nullable String mediaType;

    /**
     * Keeps what is known.
     *
     * @param source where the bytes come from
     * @param length how many there are
     * @param repeatable whether the source can be opened again
     * @param fileName the name that a server is told
     * @param mediaType the media type
     */
    private BinaryContent(
            Source source, long length, boolean repeatable, @Nullable String fileName, @Nullable String mediaType) {
        this.source = source;
        this.length = length;
        this.repeatable = repeatable;
        this.fileName = fileName;
        this.mediaType = mediaType;
    }

    /** Opens content from its beginning. */
    @FunctionalInterface
    public interface Source {
        /**
         * {@return a new stream from the beginning, which the client closes}
         *
         * @throws IOException if the content can't be read
         */
        InputStream open() throws IOException;
    }

    /**
     * {@return the bytes of an array}
     *
     * @param bytes the bytes, not copied: they must not change until they are sent
     */
    public static BinaryContent of(byte[] bytes) {
        Objects.requireNonNull(bytes);
        return new BinaryContent(() -> new ByteArrayInputStream(bytes), bytes.length, true, null, null);
    }

    /**
     * {@return the content of a file, under the file's own name}
     *
     * @param file a file that does not change its length until it is sent
     * @throws UncheckedIOException if there is no such file
     */
    public static BinaryContent of(Path file) {
        try {
            Path name = file.getFileName();
            return new BinaryContent(
                    () -> Files.newInputStream(file),
                    Files.size(file),
                    true,
                    name == null ? null : name.toString(),
                    null);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + file, e);
        }
    }

    /**
     * {@return what a stream gives, of unknown length; it can be sent once}
     *
     * @param stream the stream, which the client closes
     */
    public static BinaryContent of(InputStream stream) {
        Objects.requireNonNull(stream);
        AtomicBoolean opened = new AtomicBoolean();
        Source once = () -> {
            if (opened.getAndSet(true)) {
                throw new IOException("The stream was sent already; give a source that can be opened again");
            }
            return stream;
        };
        return new BinaryContent(once, UNKNOWN_LENGTH, false, null, null);
    }

    /**
     * {@return what a source gives, of unknown length}
     *
     * @param source opens the content, each time anew
     */
    public static BinaryContent from(Source source) {
        return new BinaryContent(Objects.requireNonNull(source), UNKNOWN_LENGTH, true, null, null);
    }

    /**
     * {@return this content with its length, for servers that must know it before}
     *
     * @param bytes how many bytes there are, from 0
     * @throws IllegalArgumentException if the number is negative
     */
    public BinaryContent ofLength(long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("Not a length: " + bytes);
        }
        return new BinaryContent(source, bytes, repeatable, fileName, mediaType);
    }

    /**
     * {@return this content under another name}
     *
     * @param name what the server is told where it is told a file name, as in a multipart body
     */
    public BinaryContent named(String name) {
        return new BinaryContent(source, length, repeatable, Objects.requireNonNull(name), mediaType);
    }

    /**
     * {@return this content with a media type instead of the one that the description states}
     *
     * @param type for example {@code image/png}
     * @throws IllegalArgumentException if a header can't hold the text
     */
    public BinaryContent as(String type) {
        return new BinaryContent(source, length, repeatable, fileName, HeaderRules.value("Content-Type", type));
    }

    /**
     * {@return this content, of which is told how far it has got}
     *
     * @param listener is told while the bytes are handed to the connection
     */
    public BinaryContent onProgress(TransferListener listener) {
        Objects.requireNonNull(listener);
        Source counted = () -> new CountedStream(source.open(), length, listener);
        return new BinaryContent(counted, length, repeatable, fileName, mediaType);
    }

    /** {@return how many bytes there are; -1 if that is not known} */
    public long length() {
        return length;
    }

    /** {@return the name that a server is told; null if none was given} */
    @Nullable
    String fileName() {
        return fileName;
    }

    /** {@return the media type that was given; null if none was} */
    @Nullable
    String mediaType() {
        return mediaType;
    }

    /** {@return whether the content can be sent again} */
    boolean isRepeatable() {
        return repeatable;
    }

    /**
     * {@return the content from its beginning}
     *
     * @throws IOException if it can't be read
     */
    InputStream open() throws IOException {
        return source.open();
    }

    /** {@return name and length} */
    @Override
    public String toString() {
        String size = length == UNKNOWN_LENGTH ? "unknown length" : length + " bytes";
        return fileName == null ? size : fileName + ", " + size;
    }
}
