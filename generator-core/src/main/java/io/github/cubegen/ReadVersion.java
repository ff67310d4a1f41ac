package io.github.cubegen;

import io.github.cubegen.contract.diff.Place;
import io.github.cubegen.contract.diff.Version;
import io.github.cubegen.contract.report.DiffReport.Side;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.Severity;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.ModelBuilder;
import io.github.cubegen.plan.ClientPlanner;
import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.ResolvedDocument;
import io.github.cubegen.spec.Sha256;
import io.github.cubegen.spec.SpecReader;
import io.github.cubegen.spec.SpecSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A description with everything that the contract checks need of it.
 *
 * @param source where it is
 * @param document null if it can't be read at all
 * @param version null if there are errors
 * @param diagnostics what there is to tell of it, with places
 */
record ReadVersion(
        SpecSource source,
        @Nullable ResolvedDocument document,
        @Nullable Version version,
        List<Diagnostic> diagnostics) {

    static ReadVersion of(SpecSource source, Limits limits, GeneratorOptions options) {
        Diagnostics diagnostics = new Diagnostics();
        ResolvedDocument document = SpecReader.read(source, limits, diagnostics);
        if (document == null) {
            return new ReadVersion(source, null, null, DiagnosticOrder.sorted(diagnostics.all()));
        }
        ApiModel model = new ModelBuilder().build(document, diagnostics);
        Version version = null;
        if (!diagnostics.hasErrors()) {
            version = new Version(model, ClientPlanner.plan(model, options, diagnostics));
        }
        List<Diagnostic> located = DiagnosticOrder.sorted(document.locate(diagnostics.all()));
        return new ReadVersion(source, document, diagnostics.hasErrors() ? null : version, located);
    }

    List<Diagnostic> errors() {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
    }

    /** {@return which one it is, for the report} */
    Side side() {
        String file = source.file().toString();
        if (document == null) {
            return Side.of(file);
        }
        try {
            return new Side(file, version == null ? "" : version.model().info().version(), Sha256.of(source.file()));
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + file + " again: " + e.getMessage(), e);
        }
    }

    /** {@return the places of pointers of the description, in the same order} */
    List<Place> places(List<JsonPointer> pointers) {
        ResolvedDocument read = document;
        if (read == null) {
            return pointers.stream().map(Place::at).toList();
        }
        List<Diagnostic> asked = pointers.stream()
                .map(pointer -> new Diagnostic(Severity.INFO, "place", "", pointer, null))
                .toList();
        List<Diagnostic> located = read.locate(asked);
        return IntStream.range(0, pointers.size())
                .mapToObj(i -> Place.of(pointers.get(i), located.get(i).location(), read.at(pointers.get(i))))
                .toList();
    }
}
