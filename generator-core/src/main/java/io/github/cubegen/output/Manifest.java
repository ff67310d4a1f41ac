package io.github.cubegen.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which files of a folder are ours: a text file in that folder, without time or place, so that it is the same everywhere.
 *
 * @param generatorVersion the version of Cubegen that wrote the folder
 * @param hashes SHA-256 in lower-case hexadecimal by path below the folder
 */
record Manifest(String generatorVersion, SortedMap<String, String> hashes) {

    static final String FILE_NAME = ".cubegen-manifest";

    private static final String FORMAT = "cubegen-manifest 1";
    private static final String GENERATOR = "generator ";
    private static final int HASH_LENGTH = 64;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{" + HASH_LENGTH + "}");

    Manifest {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
    }

    /** {@return whether the file is ours} */
    boolean owns(String path) {
        return hashes.containsKey(path);
    }

    byte[] toBytes() {
        StringBuilder text = new StringBuilder(FORMAT).append('\n');
        text.append(GENERATOR).append(generatorVersion).append('\n');
        hashes.forEach(
                (path, hash) -> text.append(hash).append(' ').append(path).append('\n'));
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
        if (lines.size() < 2 || !lines.get(0).equals(FORMAT) || !lines.get(1).startsWith(GENERATOR)) {
            throw damaged(file, 1);
        }
        SortedMap<String, String> hashes = new TreeMap<>();
        for (int i = 2; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.length() < HASH_LENGTH + 2
                    || line.charAt(HASH_LENGTH) != ' '
                    || !HASH.matcher(line.substring(0, HASH_LENGTH)).matches()
                    || !PathRules.accepts(line.substring(HASH_LENGTH + 1))) {
                throw damaged(file, i + 1);
            }
            hashes.put(line.substring(HASH_LENGTH + 1), line.substring(0, HASH_LENGTH));
        }
        return new Manifest(lines.get(1).substring(GENERATOR.length()), hashes);
    }

    private static OutputException damaged(Path file, int line) {
        return new OutputException(
                "output-manifest",
                "line " + line + " of " + file + " is not what this version of Cubegen writes, so it is not known which"
                        + " files are Cubegen's; remove the folder or choose another one");
    }
}
