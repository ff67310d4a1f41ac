package io.github.cubegen;

import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.Location;
import io.github.cubegen.diagnostic.Severity;
import io.github.cubegen.emit.ClientEmitter;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.ModelBuilder;
import io.github.cubegen.output.IntactFolder;
import io.github.cubegen.output.OutputException;
import io.github.cubegen.output.OutputFile;
import io.github.cubegen.output.OutputResult;
import io.github.cubegen.output.OutputTree;
import io.github.cubegen.output.OutputWriter;
import io.github.cubegen.plan.ClientPlan;
import io.github.cubegen.plan.ClientPlanner;
import io.github.cubegen.plan.StubsPlanner;
import io.github.cubegen.spec.ResolvedDocument;
import io.github.cubegen.spec.SpecReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The generator: a description goes in, the sources of a client come out. Has no state; runs may go on side by side, each into a
 * folder of its own.
 */
public final class Cubegen {

    private final GenerateRequest request;
    private final Diagnostics diagnostics = new Diagnostics();
    private @Nullable ResolvedDocument document;

    private final Consumer<Phase> progress;
    private long phaseStart = System.nanoTime();

    private Cubegen(GenerateRequest request, Consumer<Phase> progress) {
        this.request = request;
        this.progress = progress;
    }

    /**
     * Generates a client. Whatever is wrong with the description or the output folder is told in the result, all at once, and
     * then the output folder is left as it was, unless all that failed was to remove what is left of the old client.
     *
     * @throws IllegalStateException for a fault of the generator; the output folder is left as it was
     */
    public static GenerateResult generate(GenerateRequest request) {
        return generate(request, phase -> {});
    }

    /**
     * Generates a client, and tells how far it has come.
     *
     * @param progress is told of each phase when it is done, in this thread
     * @throws IllegalStateException as {@link #generate(GenerateRequest)}
     */
    public static GenerateResult generate(GenerateRequest request, Consumer<Phase> progress) {
        return new Cubegen(request, progress).run();
    }

    /**
     * Looks whether there is anything to do. Reads the files that the last run had read, to compare them by their hashes, and
     * parses none.
     *
     * @return what the output folder holds, if a run would leave everything as it is; empty if it would not, or if only a run
     *     can tell: one that checks reads each file, since an edit can keep both the size and the time
     */
    public static Optional<OutputResult> upToDate(GenerateRequest request) {
        if (request.check()) {
            return Optional.empty();
        }
        OutputWriter writer = new OutputWriter(Version.build());
        IntactFolder client = writer.intact(request.output()).orElse(null);
        if (client == null || !Origin.isSame(client.origin(), request)) {
            return Optional.empty();
        }
        boolean same = isFrom(writer, request.resources(), client.origin())
                && isFrom(writer, request.stubs(), client.origin());
        return same ? Optional.of(new OutputResult(List.of(), client.files(), List.of())) : Optional.empty();
    }

    /** A folder that is not asked for has nothing that could be wrong. */
    private static boolean isFrom(OutputWriter writer, @Nullable Path folder, List<String> origin) {
        if (folder == null) {
            return true;
        }
        IntactFolder intact = writer.intact(folder).orElse(null);
        return intact != null && intact.origin().equals(origin);
    }

    private GenerateResult run() {
        OutputWriter writer = new OutputWriter(Version.build());
        try {
            if (!request.check()) {
                writer.recover(request.output());
            }
            document = SpecReader.read(request.spec(), request.limits(), diagnostics);
            if (document == null) {
                return result(null);
            }
            done(count(document.inputs().size(), "file") + " read");
            // Goes on after errors: those of the model are to be told together with those of the files.
            ApiModel model = new ModelBuilder().build(document, diagnostics);
            if (diagnostics.hasErrors()) {
                return result(null);
            }
            done(count(model.operations().size(), "operation") + " and "
                    + count(model.schemas().size(), "schema") + " found");
            ClientPlan plan = ClientPlanner.plan(model, request.options(), diagnostics);
            if (diagnostics.hasErrors() || (request.strict() && diagnostics.hasWarnings())) {
                return result(null);
            }
            done(count(plan.modules().size(), "module") + " and "
                    + count(plan.types().size(), "model") + " planned");
            Stream<OutputFile> emitted =
                    ClientEmitter.emit(plan).map(source -> new OutputFile(source.path(), source.text()));
            Stream<OutputFile> runtime = RuntimeSources.relocatedTo(plan.runtimePackage());
            List<String> origin = Origin.of(request, document.inputs());
            List<OutputTree> trees = new ArrayList<>();
            trees.add(new OutputTree(request.output(), origin, Stream.concat(emitted, runtime)));
            String description = new String(document.bundle(), StandardCharsets.UTF_8);
            if (request.resources() != null) {
                OutputFile file = new OutputFile(request.descriptionFile(), description);
                trees.add(new OutputTree(request.resources(), origin, Stream.of(file)));
            }
            if (request.stubs() != null) {
                Stream<OutputFile> stubs = StubsPlanner.plan(model, request.options(), diagnostics).stream()
                        .map(stub -> new OutputFile(stub.path(), stub.text()));
                trees.add(new OutputTree(request.stubs(), origin, stubs));
            }
            OutputResult output = put(writer, trees);
            done(count(output.files(), "file") + " emitted");
            boolean outdated = request.check() && diagnostics.hasErrors();
            return result(outdated ? null : new GenerateResult.Client(output, document.files(), description));
        } catch (OutputException e) {
            Location place = new Location(e.place().toString(), 0, 0);
            diagnostics.add(new Diagnostic(Severity.ERROR, e.rule(), e.getMessage(), JsonPointer.ROOT, place));
            return result(null);
        }
    }

    /** {@return what becomes of the first of them} */
    private OutputResult put(OutputWriter writer, List<OutputTree> trees) throws OutputException {
        if (!request.check()) {
            return writer.write(trees).get(0);
        }
        List<OutputResult> differences = new ArrayList<>();
        for (OutputTree tree : trees) {
            OutputResult difference = writer.compare(tree);
            difference.written().forEach(file -> outdated(tree.folder().resolve(file), "is not what is generated now"));
            difference.removed().forEach(file -> outdated(tree.folder().resolve(file), "is no longer generated"));
            differences.add(difference);
        }
        return differences.get(0);
    }

    private void outdated(Path file, String what) {
        diagnostics.add(new Diagnostic(
                Severity.ERROR,
                "output-outdated",
                "the file " + what + "; generate the client again, and commit it",
                JsonPointer.ROOT,
                new Location(file.toString(), 0, 0)));
    }

    private void done(String text) {
        long now = System.nanoTime();
        progress.accept(new Phase(text, now - phaseStart));
        phaseStart = now;
    }

    private static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private GenerateResult result(GenerateResult.@Nullable Client client) {
        List<Diagnostic> found = request.strict() ? diagnostics.withoutWarnings() : diagnostics.all();
        List<Diagnostic> located = document == null ? found : document.locate(found);
        return new GenerateResult(DiagnosticOrder.sorted(located), client);
    }
}
