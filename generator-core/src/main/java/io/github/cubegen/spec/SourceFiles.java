package io.github.cubegen.spec;

import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.NearestName;
import io.github.cubegen.diagnostic.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the files of one description, each once, and none outside its folder. */
final class SourceFiles {

    private final SpecSource source;
    private final Budget budget;
    private final Map<Path, Optional<SourceFile>> read = new LinkedHashMap<>();
    private final List<InputFile> inputs = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    SourceFiles(SpecSource source, Budget budget) {
        this.source = source;
        this.budget = budget;
    }

    /** {@return what is wrong within files, with its place} */
    List<Diagnostic> problems() {
        return List.copyOf(problems);
    }

    /** {@return the files that were read, in that order} */
    List<InputFile> inputs() {
        return List.copyOf(inputs);
    }

    /** {@return the root file; empty if it has an error, which is then among the problems} */
    Optional<SourceFile> root() throws ReferenceException {
        if (Files.notExists(source.file())) {
            // The place of the diagnostic is the file, so that the message need not name it again.
            Path folder = source.file().toAbsolutePath().getParent();
            String around = folder == null || Files.exists(folder) ? "" : ", and its folder does not exist either";
            throw new ReferenceException(
                    SpecReader.MISSING_FILE, "there is no such file" + around + hint(source.file()));
        }
        return file(source.file(), name(source.file()), source.root());
    }

    /**
     * {@return the file that a reference leads to; empty if it has an error, which is then among the problems}
     *
     * @param from the file with the reference
     * @param relative path from its folder, with {@code /} between names
     */
    Optional<SourceFile> sibling(SourceFile from, String relative) throws ReferenceException {
        Path path = from.path().resolveSibling(relative).normalize();
        Path folder = realFolder();
        if (!path.startsWith(folder)) {
            throw outside(relative);
        }
        String below = InputFile.below(folder, path);
        return file(path, name(source.folder().resolve(below)), below);
    }

    private Optional<SourceFile> file(Path path, String name, String below) throws ReferenceException {
        Path real = real(path, name);
        Optional<SourceFile> known = read.get(real);
        if (known == null) {
            known = parse(real, name, below);
            read.put(real, known);
        }
        return known;
    }

    private Path real(Path path, String name) throws ReferenceException {
        Path real;
        try {
            real = path.toRealPath();
        } catch (NoSuchFileException e) {
            throw new ReferenceException(SpecReader.MISSING_FILE, "there is no file " + name + hint(path));
        } catch (IOException e) {
            throw new ReferenceException("unreadable-file", "the file " + name + " can't be opened" + reason(e));
        }
        if (!real.startsWith(realFolder())) {
            throw outside(name);
        }
        if (!Files.isRegularFile(real)) {
            throw new ReferenceException("unreadable-file", name + " is not a file: name the file in it that is meant");
        }
        return real;
    }

    private Path realFolder() throws ReferenceException {
        try {
            return source.folder().toRealPath();
        } catch (IOException e) {
            throw new ReferenceException(SpecReader.MISSING_FILE, "there is no folder " + name(source.folder()));
        }
    }

    private ReferenceException outside(String target) {
        String folder = name(source.folder());
        return new ReferenceException(
                "ref-outside-folder",
                target + " is outside the folder of the description (" + folder
                        + "): move the file into it, or name a folder that holds all files");
    }

    private Optional<SourceFile> parse(Path real, String name, String below) throws ReferenceException {
        if (!budget.takeFile()) {
            throw new ReferenceException(
                    "limit-exceeded",
                    "the description has more than " + budget.limits().files() + " files: bundle some of them");
        }
        byte[] bytes = bytes(real, name);
        inputs.add(new InputFile(name, below, Fingerprint.of(bytes)));
        try {
            SourceText text = new TextDecoder(name, bytes).decode();
            return parse(real, text);
        } catch (MalformedTextException e) {
            SourceText readable = e.readable();
            problem(
                    readable,
                    new SourceException("encoding", e.text(), readable.text().length()));
            return Optional.empty();
        }
    }

    private byte[] bytes(Path real, String name) throws ReferenceException {
        long most = Math.min(budget.limits().fileBytes(), Integer.MAX_VALUE - 16L);
        try (InputStream in = Files.newInputStream(real)) {
            byte[] bytes = in.readNBytes((int) most + 1);
            if (bytes.length > most) {
                throw new ReferenceException(
                        "limit-exceeded", name + " has more than " + most + " bytes: split it into several files");
            }
            if (!budget.takeBytes(bytes.length)) {
                throw new ReferenceException(
                        "limit-exceeded",
                        "the files of the description have more than "
                                + budget.limits().totalBytes() + " bytes together: remove what is not needed");
            }
            return bytes;
        } catch (IOException e) {
            throw new ReferenceException("unreadable-file", "the file " + name + " can't be read" + reason(e));
        }
    }

    /** {@return what the system says, to be appended; never the path, which the message has as the user knows it} */
    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return ": give yourself the permission to read it";
        }
        String reason = e instanceof FileSystemException failure ? failure.getReason() : e.getMessage();
        return reason == null ? "" : ": " + reason;
    }

    private Optional<SourceFile> parse(Path real, SourceText text) {
        TreeBuilder tree = new TreeBuilder(budget);
        try {
            text.tell(tree, budget.limits());
        } catch (SourceException e) {
            problem(text, e);
            return Optional.empty();
        }
        for (int offset : tree.nullKeys()) {
            String message = "this key is null in YAML, and is taken as its text: put it in quotes if it is a name";
            problems.add(
                    new Diagnostic(Severity.WARNING, "null-key", message, JsonPointer.ROOT, text.location(offset)));
        }
        List<TreeBuilder.Duplicate> duplicates = tree.duplicates();
        if (!duplicates.isEmpty()) {
            Map<JsonPointer, Integer> first = PlaceFinder.find(
                    text,
                    duplicates.stream()
                            .map(TreeBuilder.Duplicate::pointer)
                            .distinct()
                            .toList(),
                    budget.limits());
            LineIndex lines = text.lines();
            for (TreeBuilder.Duplicate duplicate : duplicates) {
                JsonPointer pointer = duplicate.pointer();
                String message = "the key '" + pointer.last() + "' stands here for the second time: the first is at "
                        + lines.location(first.getOrDefault(pointer, -1)) + "; remove or rename one";
                problems.add(new Diagnostic(Severity.ERROR, "duplicate-key", message, pointer, null)
                        .at(lines.location(duplicate.offset()), pointer));
            }
            return Optional.empty();
        }
        return Optional.of(new SourceFile(real, text.name(), tree.root()));
    }

    private void problem(SourceText text, SourceException e) {
        problems.add(new Diagnostic(Severity.ERROR, e.rule(), e.text(), JsonPointer.ROOT, text.location(e.offset())));
    }

    /** A file name with its folder as the user wrote it; in an archive, a URI. */
    private static String name(Path path) {
        if (!path.getFileSystem().equals(FileSystems.getDefault())) {
            return path.toUri().toString();
        }
        String name = path.normalize().toString();
        return name.isEmpty() ? "." : name;
    }

    private static String hint(Path missing) {
        Path folder = missing.toAbsolutePath().getParent();
        Path fileName = missing.getFileName();
        if (folder == null || fileName == null) {
            return "";
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
            return NearestName.hint(fileName.toString(), names);
        } catch (IOException e) {
            // The folder is missing too: there is nothing to suggest.
            return "";
        }
    }
}
