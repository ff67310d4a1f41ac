package io.github.cubegen.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All files that the folder is to have.
 *
 * @param files content by path
 * @param manifest what is written beside them
 */
record NewTree(SortedMap<String, byte[]> files, Manifest manifest) {

    NewTree {
        files = Collections.unmodifiableSortedMap(files);
    }

    /** @throws IllegalStateException if two files cannot be beside each other, which is a fault of the generator */
    static NewTree of(String generatorVersion, List<String> origin, Stream<OutputFile> files) {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        files.forEachOrdered(file -> {
            if (contents.put(file.path(), file.text().getBytes(StandardCharsets.UTF_8)) != null) {
                throw new IllegalStateException("internal error: the file " + file.path() + " was emitted twice");
            }
        });
        PathRules.checkTogether(contents.keySet());
        SortedMap<String, Manifest.Entry> entries = new TreeMap<>();
        contents.forEach((path, bytes) -> entries.put(path, new Manifest.Entry(sha256(bytes), bytes.length)));
        return new NewTree(contents, new Manifest(generatorVersion, origin, entries));
    }

    /** {@return SHA-256 in lower-case hexadecimal} */
    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
