package io.github.cubegen.spec;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A jar, or another archive of that format, with descriptions in it, open until it is closed. Its file system is made when it is first
 * asked for: that takes a virtual machine that has just been started longer than everything else of a build in which nothing has changed.
 */
public final class SpecArchive implements Closeable {

    private final Path file;
    private final ZipFile entries;
    private @Nullable FileSystem files;

    private SpecArchive(Path file, ZipFile entries) {
        this.file = file;
        this.entries = entries;
    }

    /**
     * Opens an archive.
     *
     * @throws IOException if the file can't be read; a {@link java.util.zip.ZipException} if it is no archive
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
        return new SpecSource(new Entry(path), List.of());
    }

    /** {@return whether there is such a file} */
    public boolean has(String path) {
        ZipEntry entry = entries.getEntry(path);
        return entry != null && !entry.isDirectory();
    }

    private final class Entry implements SpecSource.Place {
        private final String path;

        Entry(String path) {
            this.path = path;
        }

        @Override
        public Path file() {
            return folder().resolve(path);
        }

        @Override
        public Path folder() {
            return files().getPath("/");
        }

        @Override
        public String root() {
            return path;
        }

        @Override
        public String fingerprint(String other) throws IOException {
            ZipEntry entry = entries.getEntry(other);
            if (entry == null) {
                throw new NoSuchFileException(other, null, "not in " + file);
            }
            try (InputStream in = entries.getInputStream(entry)) {
                return Fingerprint.of(in);
            }
        }
    }

    /** @throws UncheckedIOException if the archive can no longer be read */
    private synchronized FileSystem files() {
        try {
            if (files == null) {
                files = FileSystems.newFileSystem(file);
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        try (entries) {
            if (files != null) {
                files.close();
            }
        }
    }
}
