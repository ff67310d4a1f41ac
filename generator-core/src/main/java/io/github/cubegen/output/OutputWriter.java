package io.github.cubegen.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings an output folder to the state of the emitted files. If it has that state, nothing is touched; otherwise the folder is
 * replaced as a whole, so that at any moment the old client or the new one can be had. Has no state between calls.
 */
public final class OutputWriter {

    private final String generatorVersion;
    private final FileSteps steps;

    /** @param generatorVersion goes into the manifest: another version may write the same files and still be another one */
    public OutputWriter(String generatorVersion) {
        this(generatorVersion, (step, path) -> {});
    }

    OutputWriter(String generatorVersion, FileSteps.Observer observer) {
        this.generatorVersion = generatorVersion;
        this.steps = new FileSteps(observer);
    }

    /**
     * Finishes or undoes what a killed run had begun in this folder; to be called before anything else can fail.
     *
     * @throws OutputException if that is not possible, or another run is writing
     */
    public void recover(Path folder) throws OutputException {
        try {
            Place place = Place.of(folder);
            if (place.isInUse()) {
                try (FolderLock lock = FolderLock.acquire(place, steps)) {
                    new Replacement(lock.place(), steps).recover();
                }
            }
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    /**
     * Writes the client.
     *
     * @param folder created if missing; if it holds anything else than a client of ours, nothing is written
     * @param origin what the files are made from: lines of text that {@link #intact} gives back
     * @param files in any order
     * @throws OutputException if the folder cannot take the client; what was there before is intact
     * @throws IllegalStateException if two of the files cannot be beside each other, which is a fault of the generator
     */
    public OutputResult write(Path folder, List<String> origin, Stream<OutputFile> files) throws OutputException {
        return write(List.of(new OutputTree(folder, origin, files))).get(0);
    }

    /**
     * Writes several folders. The new content of all is ready before any of them gets it, so that a full disk, or a folder that can't
     * be written, changes none. They get it from the last to the first.
     *
     * @return what became of each, in the same order
     * @throws OutputException as above, and if one of the folders holds another, since each is replaced as a whole; by the rule
     *     {@link OutputException#LEFTOVER} if all are written, and a part of what was there before could not be removed
     * @throws IllegalStateException as above
     */
    public List<OutputResult> write(List<OutputTree> trees) throws OutputException {
        for (int i = 0; i < trees.size(); i++) {
            for (int j = 0; j < i; j++) {
                apart(trees.get(j).folder(), trees.get(i).folder());
            }
        }
        List<OutputException> leftovers = new ArrayList<>();
        List<OutputResult> results = writeAll(trees, leftovers);
        if (!leftovers.isEmpty()) {
            throw new OutputException(
                    OutputException.LEFTOVER,
                    leftovers.get(0).place(),
                    leftovers.stream().map(OutputException::getMessage).collect(Collectors.joining("; ")),
                    leftovers.get(0));
        }
        return results;
    }

    private static void apart(Path one, Path other) throws OutputException {
        Path first = RealPath.of(one);
        Path second = RealPath.of(other);
        if (first.startsWith(second) || second.startsWith(first)) {
            throw new OutputException(
                    "output-nested",
                    other,
                    "of the folders " + one + " and " + other + ", which are both written by this run, "
                            + (first.equals(second) ? "one is the other" : "one holds the other")
                            + ", and each is replaced as a whole; choose folders that are beside each other");
        }
    }

    private List<OutputResult> writeAll(List<OutputTree> trees, List<OutputException> leftovers)
            throws OutputException {
        if (trees.isEmpty()) {
            return List.of();
        }
        OutputTree first = trees.get(0);
        NewTree tree = NewTree.of(generatorVersion, first.origin(), first.files());
        try (Prepared prepared = Prepared.of(Place.of(first.folder()), tree, steps)) {
            List<OutputResult> others = writeAll(trees.subList(1, trees.size()), leftovers);
            List<OutputResult> results = new ArrayList<>(List.of(published(prepared, leftovers)));
            results.addAll(others);
            return results;
        } catch (IOException e) {
            throw failed(first.folder(), e);
        }
    }

    /** What is left of one folder does not keep the others from getting their new content. */
    private static OutputResult published(Prepared prepared, List<OutputException> leftovers)
            throws IOException, OutputException {
        try {
            prepared.publish();
        } catch (OutputException e) {
            if (!e.rule().equals(OutputException.LEFTOVER)) {
                throw e;
            }
            leftovers.add(e);
        }
        return prepared.result();
    }

    /**
     * Says what {@link #write} would do, and touches nothing.
     *
     * @param tree its folder may be missing, and its origin is of no account
     * @throws OutputException if the folder could not take the client, or can't be read
     */
    public OutputResult compare(OutputTree tree) throws OutputException {
        try {
            NewTree files = NewTree.of(generatorVersion, List.of(), tree.files());
            return Comparison.of(Place.of(tree.folder()), files).result();
        } catch (IOException e) {
            throw new OutputException(
                    "output-not-readable",
                    tree.folder(),
                    "could not read the output folder " + tree.folder() + ": " + Reason.of(e),
                    e);
        }
    }

    /**
     * Reads what a folder holds, as long as it is what was written there: no file changed, removed or added, by this version
     * of the generator, and no run going on. Costs no more than looking at the time of each file.
     *
     * @return empty if {@link #write} has to be called to know
     */
    public Optional<IntactFolder> intact(Path folder) {
        try {
            Place place = Place.of(folder);
            if (place.isInUse() || !Place.exists(place.root())) {
                return Optional.empty();
            }
            return IntactFolder.read(place.root(), generatorVersion);
        } catch (IOException | OutputException toBeToldByWrite) {
            return Optional.empty();
        }
    }

    private static OutputException failed(Path folder, IOException e) {
        return new OutputException(
                "output-not-writable",
                folder,
                "could not write the output folder " + folder + ": " + Reason.of(e)
                        + "; what was there before is intact",
                e);
    }
}
