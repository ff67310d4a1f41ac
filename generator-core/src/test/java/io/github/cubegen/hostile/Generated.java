package io.github.cubegen.hostile;

import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.Severity;
import io.github.cubegen.emit.ClientEmitter;
import io.github.cubegen.emit.SourceFile;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.ModelBuilder;
import io.github.cubegen.plan.ClientPlan;
import io.github.cubegen.plan.ClientPlanner;
import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.ResolvedDocument;
import io.github.cubegen.spec.SpecReader;
import io.github.cubegen.spec.SpecSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What becomes of a description, by the phases that {@code Cubegen} runs, without the writing.
 *
 * @param diagnostics all, with their places
 * @param files the client without its runtime; empty after errors
 */
public record Generated(List<Diagnostic> diagnostics, List<SourceFile> files) {

    private static final String RUNTIME = "io.github.cubegen.runtime";

    /** Generates the client of a description. */
    public static Generated from(Path description, String basePackage) {
        return from(description, basePackage, Limits.DEFAULT);
    }

    /** Generates the client of a description that may ask for so much. */
    public static Generated from(Path description, String basePackage, Limits limits) {
        Diagnostics diagnostics = new Diagnostics();
        ResolvedDocument document = SpecReader.read(SpecSource.of(description), limits, diagnostics);
        if (document == null) {
            return new Generated(diagnostics.all(), List.of());
        }
        document.bundle();
        ApiModel model = new ModelBuilder().build(document, diagnostics);
        List<SourceFile> files = List.of();
        if (!diagnostics.hasErrors()) {
            ClientPlan plan = ClientPlanner.plan(model, new GeneratorOptions(basePackage, null), diagnostics);
            files = diagnostics.hasErrors() ? files : ClientEmitter.emit(plan).toList();
        }
        return new Generated(document.locate(diagnostics.all()), files);
    }

    /** {@return whether there is a client} */
    public boolean succeeded() {
        return errors().isEmpty();
    }

    /** {@return the diagnostics that keep a client from being generated} */
    public List<Diagnostic> errors() {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
    }

    /** {@return the sources by path, against the runtime where it is compiled here} */
    public Map<String, String> sources() {
        Map<String, String> texts = new TreeMap<>();
        files.forEach(file ->
                texts.put(file.path(), file.text().replaceAll("(?<![\\w.])[a-z.]+\\.runtime(?=[.;])", RUNTIME)));
        return texts;
    }
}
