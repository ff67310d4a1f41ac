package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.Location;
import io.github.cubegen.diagnostic.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file in YAML or JSON that is no description, such as a list of accepted findings, read within the same limits. */
public final class DataFile {

    private final SourceFile file;
    private final Locator locator;

    private DataFile(SourceFile file, Limits limits) {
        this.file = file;
        this.locator = new Locator(new Origins(file), limits);
    }

    /**
     * Reads a file.
     *
     * @param diagnostics gets what is wrong with it, with its place
     * @return the file; null if it can't be read
     */
    public static @Nullable DataFile read(Path path, Limits limits, Diagnostics diagnostics) {
        SourceFiles files = new SourceFiles(SpecSource.of(path), new Budget(limits));
        try {
            Optional<SourceFile> root = files.root();
            files.problems().forEach(diagnostics::add);
            return root.map(file -> new DataFile(file, limits)).orElse(null);
        } catch (ReferenceException e) {
            Location place = new Location(path.toString(), 0, 0);
            diagnostics.add(new Diagnostic(Severity.ERROR, e.rule(), e.text(), JsonPointer.ROOT, place));
            return null;
        }
    }

    /** {@return what is in it; not to be changed} */
    public JsonNode root() {
        return file.tree();
    }

    /** {@return the diagnostics with their places in this file, in the same order} */
    public List<Diagnostic> locate(List<Diagnostic> diagnostics) {
        return locator.locate(diagnostics);
    }
}
