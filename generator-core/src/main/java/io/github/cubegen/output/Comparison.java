package io.github.cubegen.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The folder as it is against the files that it is to have.
 *
 * @param result what has to be written, kept and removed
 * @param upToDate whether nothing has to be done, the manifest included
 */
record Comparison(OutputResult result, boolean upToDate) {

    private static final int NAMED_FOREIGN_FILES = 5;

    /** @throws OutputException if the folder holds anything that is not ours */
    static Comparison of(Place place, NewTree tree) throws IOException, OutputException {
        if (!Place.exists(place.root())) {
            return new Comparison(new OutputResult(List.copyOf(tree.files().keySet()), List.of(), List.of()), false);
        }
        OwnedTree present = OwnedTree.read(place.root());
        refuseForeign(place.root(), present);
        List<String> written = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        for (var file : tree.files().entrySet()) {
            boolean same = present.owned().contains(file.getKey())
                    && hasBytes(place.root().resolve(file.getKey()), file.getValue());
            (same ? unchanged : written).add(file.getKey());
        }
        SortedSet<String> removed = new TreeSet<>(present.owned());
        removed.removeAll(tree.files().keySet());
        boolean sameManifest = tree.manifest().equals(present.manifest())
                && hasBytes(
                        place.root().resolve(Manifest.FILE_NAME),
                        tree.manifest().toBytes());
        return new Comparison(
                new OutputResult(written, unchanged, List.copyOf(removed)),
                written.isEmpty() && removed.isEmpty() && sameManifest);
    }

    private static boolean hasBytes(Path file, byte[] expected) throws IOException {
        return Files.size(file) == expected.length && Arrays.equals(Files.readAllBytes(file), expected);
    }

    private static void refuseForeign(Path root, OwnedTree present) throws OutputException {
        if (present.manifest() == null && !present.isEmpty()) {
            throw new OutputException(
                    "output-foreign-files",
                    root,
                    "the output folder " + root + " has no " + Manifest.FILE_NAME
                            + ", so nothing in it counts as written by Cubegen" + named(present.foreign())
                            + "; choose another folder, or empty this one");
        }
        if (!present.foreign().isEmpty()) {
            throw new OutputException(
                    "output-foreign-files",
                    root,
                    "the output folder " + root + " holds what Cubegen did not write there, by the list in its "
                            + Manifest.FILE_NAME + named(present.foreign())
                            + "; move that elsewhere or remove it, or choose another folder");
        }
    }

    /** {@return the first few of the files, so that the message stays readable} */
    static String named(SortedSet<String> paths) {
        String more =
                paths.size() > NAMED_FOREIGN_FILES ? ", and " + (paths.size() - NAMED_FOREIGN_FILES) + " more" : "";
        return paths.isEmpty()
                ? ""
                : paths.stream().limit(NAMED_FOREIGN_FILES).collect(Collectors.joining(", ", ": ", more));
    }
}
