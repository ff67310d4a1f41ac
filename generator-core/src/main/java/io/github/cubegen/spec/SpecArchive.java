package io.github.cubegen.spec;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.ClosedFileSystemException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A jar, or another archive of that format, with descriptions in it, open until it is closed. Its file system is made when it is first
 * needed: that takes a virtual machine that has just been started longer than anything else of a build in which nothing has changed.
 */
public final class SpecArchive implements Closeable {

    private final Path file;
    private final ZipFile entries;
    private @Nullable FileSystem files;
    private boolean closed;

    private SpecArchive(Path file, ZipFile entries) {
        this.file = file;
        this.entries = entries;
    }

    /**
     * Opens an archive.
     *
     * @throws IOException if the file can't be read; a {@link ZipException} if it is no archive
     */
    public static SpecArchive open(Path file) throws IOException {
        return new SpecArchive(file, new ZipFile(file.toFile()));
    }

    /**
     * {@return the source whose files may be anywhere in the archive}
     *
     * @param path of the root file in the archive, whether or not there is one
     */
    public SpecSource source(String path) {
        String canonical = path.replaceAll("/{2,}", "/").replaceFirst("^/", "");
        return new SpecSource(new InArchive(this, canonical), List.of());
    }

    /** {@return whether the root file of a source is there} */
    public boolean has(SpecSource source) {
        return entry(source.root()) != null || Files.isRegularFile(source.file());
    }

    /** {@return null if there is none by exactly that name; the file system knows further ones, such as those stored with a first /} */
    private @Nullable ZipEntry entry(String path) {
        ZipEntry entry = entries.getEntry(path);
        return entry == null || entry.isDirectory() ? null : entry;
    }

    /** A description in an archive. */
    record InArchive(SpecArchive archive, String root) implements SpecFiles {

        @Override
        public Path file() {
            return folder().resolve(root);
        }

        @Override
        public Path folder() {
            return archive.files().getPath("/");
        }

        @Override
        public String fingerprint(String path) throws IOException {
            ZipEntry entry = archive.entry(path);
            if (entry == null) {
                return Fingerprint.of(folder().resolve(path));
            }
            try (InputStream in = archive.entries.getInputStream(entry)) {
                return Fingerprint.of(in);
            }
        }
    }

    /** @throws UncheckedIOException if the archive can't be read as a file system, with its name and what helps */
    private synchronized FileSystem files() {
        if (closed) {
            throw new ClosedFileSystemException();
        }
        try {
            if (files == null) {
                files = FileSystems.newFileSystem(file);
            }
            return files;
        } catch (ZipException e) {
            throw new UncheckedIOException(new IOException(
                    file + " can't be read: " + e.getMessage()
                            + "; pack it again, without . and .. in the names of its files",
                    e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        try (entries) {
            if (files != null) {
                files.close();
            }
        }
    }
}
