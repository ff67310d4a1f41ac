package io.github.cubegen.contract.usage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Finds the class files in folders and jars, in a stable order. */
final class ClassFiles {

    private static final String SUFFIX = ".class";

    /** Takes one class file after the other. */
    @FunctionalInterface
    interface Reader {
        /**
         * Takes the next one.
         *
         * @param place for messages
         */
        void read(String place, byte[] content);
    }

    private ClassFiles() {}

    /**
     * {@return how many class files there are}
     *
     * @throws ZipException if the file is no jar
     * @throws IOException if something can't be read
     */
    static int read(Path place, Reader reader) throws IOException {
        return Files.isDirectory(place) ? folder(place, reader) : jar(place, reader);
    }

    private static int folder(Path folder, Reader reader) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isClass(file.toString())) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(files);
        for (Path file : files) {
            reader.read(file.toString(), Files.readAllBytes(file));
        }
        return files.size();
    }

    /** Versions for newer JDKs are the same code. */
    private static int jar(Path jar, Reader reader) throws IOException {
        int count = 0;
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (isClass(entry.getName()) && !entry.getName().startsWith("META-INF/")) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        reader.read(jar + "!/" + entry.getName(), in.readAllBytes());
                        count++;
                    }
                }
            }
        }
        return count;
    }

    private static boolean isClass(String name) {
        return name.endsWith(SUFFIX) && !name.endsWith("module-info.class");
    }
}
