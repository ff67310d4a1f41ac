package io.github.cubegen.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which files of a folder are ours: a text file in that folder, without time or place, so that it is the same everywhere.
 *
 * @param generatorVersion the version of Cubegen that wrote the folder
 * @param origin what the folder was made from, as its writer put it, a line each
 * @param files what was written by path below the folder
 */
record Manifest(String generatorVersion, List<String> origin, SortedMap<String, Entry> files) {

    /**
     * One file.
     *
     * @param sha256 in lower-case hexadecimal
     * @param size in bytes; negative if the manifest does not tell it
     */
    record Entry(String sha256, long size) {}

    static final String FILE_NAME = ".cubegen-manifest";

    private static final String FORMAT = "cubegen-manifest 2";

    /** Of versions before 0.1.0: without origin and sizes. */
    private static final String OLD_FORMAT = "cubegen-manifest 1";

    private static final String GENERATOR = "generator ";
    private static final String ORIGIN = "origin ";
    private static final int HASH_LENGTH = 64;
    private static final int MAX_SIZE_LENGTH = 18;

    Manifest {
        origin = List.copyOf(origin);
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** {@return whether the file is ours} */
    boolean owns(String path) {
        return files.containsKey(path);
    }

    byte[] toBytes() {
        StringBuilder text = new StringBuilder(FORMAT).append('\n');
        text.append(GENERATOR).append(generatorVersion).append('\n');
        origin.forEach(line -> text.append(ORIGIN).append(line).append('\n'));
        files.forEach((path, file) -> text.append(file.sha256())
                .append(' ')
                .append(file.size())
                .append(' ')
                .append(path)
                .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads the manifest of a folder.
     *
     * @return null if the folder has none
     * @throws OutputException if it is not one that this version can read
     */
    static @Nullable Manifest read(Path folder) throws IOException, OutputException {
        Path file = folder.resolve(FILE_NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (lines.size() < 2
                || !List.of(FORMAT, OLD_FORMAT).contains(lines.get(0))
                || !lines.get(1).startsWith(GENERATOR)) {
            throw damaged(file, 1);
        }
        List<String> origin = new ArrayList<>();
        SortedMap<String, Entry> files = new TreeMap<>();
        for (int i = 2; i < lines.size(); i++) {
            String line = lines.get(i);
            String path = line.substring(line.lastIndexOf(' ') + 1);
            Entry entry = entry(line.substring(0, line.length() - path.length()));
            if (line.startsWith(ORIGIN)) {
                origin.add(line.substring(ORIGIN.length()));
            } else if (entry != null && PathRules.accepts(path)) {
                files.put(path, entry);
            } else {
                throw damaged(file, i + 1);
            }
        }
        return new Manifest(lines.get(1).substring(GENERATOR.length()), origin, files);
    }

    /**
     * Reads the hash, the size that old formats do not have, and the blank after each. No regular expression: each run reads each
     * line, in a virtual machine that has just been started.
     *
     * @return null if it is something else
     */
    private static @Nullable Entry entry(String text) {
        if (text.length() <= HASH_LENGTH || text.charAt(HASH_LENGTH) != ' ' || !isHash(text)) {
            return null;
        }
        String size = text.substring(HASH_LENGTH + 1);
        if (size.isEmpty()) {
            return new Entry(text.substring(0, HASH_LENGTH), -1);
        }
        String digits = size.substring(0, size.length() - 1);
        boolean number = size.endsWith(" ") && !digits.isEmpty() && digits.length() <= MAX_SIZE_LENGTH;
        for (int i = 0; i < digits.length(); i++) {
            number &= digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
        }
        return number ? new Entry(text.substring(0, HASH_LENGTH), Long.parseLong(digits)) : null;
    }

    private static boolean isHash(String text) {
        for (int i = 0; i < HASH_LENGTH; i++) {
            char sign = text.charAt(i);
            if ((sign < '0' || sign > '9') && (sign < 'a' || sign > 'f')) {
                return false;
            }
        }
        return true;
    }

    private static OutputException damaged(Path file, int line) {
        return new OutputException(
                "output-manifest",
                file,
                "line " + line + " of " + file + " is not what this version of Cubegen writes, so it is not known which"
                        + " files are Cubegen's; remove the folder or choose another one");
    }
}
