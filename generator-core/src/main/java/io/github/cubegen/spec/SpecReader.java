package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.Location;
import io.github.cubegen.diagnostic.Severity;
import io.github.cubegen.spec.ReferenceResolver.Pass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a description: its files, their references, and what of it is wrong. Never uses the network. */
public final class SpecReader {
    /** The rule by which a file is told that is not there. */
    public static final String MISSING_FILE = "missing-file";

    private final SourceFiles files;
    private final Budget budget;
    private final SourceFile file;
    private final Origins origins;
    private final Findings found;
    private final Locator locator;
    private final Overlays overlays;
    private @Nullable ObjectNode resolved;

    private SpecReader(SourceFiles files, Budget budget, SourceFile file) {
        this.files = files;
        this.budget = budget;
        this.file = file;
        this.origins = new Origins(file);
        this.found = new Findings(origins);
        this.locator = new Locator(origins, budget.limits());
        this.overlays = new Overlays(budget, found, locator);
    }

    /**
     * Reads the description that starts in a file.
     *
     * @param source where it is
     * @param limits how much it may ask for
     * @param diagnostics gets what is wrong, all with their places
     * @return the document; null if no more can be found in it. After errors it is good for finding more of them, and for
     *     nothing else
     */
    public static @Nullable ResolvedDocument read(SpecSource source, Limits limits, Diagnostics diagnostics) {
        Budget budget = new Budget(limits);
        SourceFiles files = new SourceFiles(source, budget);
        Optional<SourceFile> root;
        try {
            root = files.root();
        } catch (ReferenceException e) {
            Location place = new Location(source.file().toString(), 0, 0);
            diagnostics.add(new Diagnostic(Severity.ERROR, e.rule(), e.text(), JsonPointer.ROOT, place));
            return null;
        }
        if (root.isEmpty()) {
            files.problems().forEach(diagnostics::add);
            return null;
        }
        SpecReader reader = new SpecReader(files, budget, root.get());
        reader.overlays.read(source.overlays(), root.get());
        return reader.read(diagnostics);
    }

    private @Nullable ResolvedDocument read(Diagnostics diagnostics) {
        Optional<OpenApiVersion> version = version(file.tree());
        if (version.isPresent() && file.tree() instanceof ObjectNode tree) {
            Homes homes = new Homes(tree);
            version = overlaid(tree, version.get(), homes);
            if (version.isPresent()) {
                resolved = resolve(tree, version.get(), homes);
            }
        }
        files.problems().forEach(diagnostics::add);
        overlays.problems().forEach(diagnostics::add);
        locator.locateFindings(found.all()).forEach(diagnostics::add);
        if (resolved == null) {
            return null;
        }
        List<InputFile> inputs = Stream.of(files.inputs(), overlays.inputs())
                .flatMap(List::stream)
                .toList();
        OpenApiVersion followed = version.filter(OpenApiVersion.V3_1::equals).orElse(OpenApiVersion.V3_0);
        return new TreeDocument(resolved, followed, found, locator, inputs);
    }

    /**
     * Overlays change the description as one document, which is the form that its users see; so its files are put
     * together first, and what the overlays brought in after them. After an error before that, they are not applied.
     *
     * @return the version that the document follows now; empty if no more can be found in it, because what is wrong may
     *     be what an overlay mends
     */
    private Optional<OpenApiVersion> overlaid(ObjectNode tree, OpenApiVersion version, Homes homes) {
        if (overlays.isEmpty() && overlays.problems().isEmpty()) {
            return Optional.of(version);
        }
        if (!isWrong()) {
            resolver(tree, version, homes, Pass.BEFORE_OVERLAYS).resolve();
        }
        if (isWrong()) {
            return Optional.empty();
        }
        overlays.apply(tree, origins);
        homes.settleDown();
        return version(tree);
    }

    private boolean isWrong() {
        return found.hasErrors()
                || Stream.of(files.problems(), overlays.problems())
                        .flatMap(List::stream)
                        .anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /**
     * {@return the document with all its parts, but for those of which errors are told, and of 3.0 if it was of 2.0; null if
     * there would have been too much of them}
     */
    private @Nullable ObjectNode resolve(ObjectNode tree, OpenApiVersion version, Homes homes) {
        ReferenceResolver resolver = resolver(tree, version, homes, Pass.LAST);
        Map<JsonPointer, ObjectKind> uncharted = resolver.resolve();
        new ReferenceChecker(tree, version, budget.limits(), found).check(uncharted);
        if (resolver.isExhausted()) {
            return null;
        }
        ObjectNode whole = version == OpenApiVersion.V2_0
                ? OpenApi2Conversion.convert(tree, uncharted, origins, budget, found)
                : tree;
        if (!new ObjectCount(budget.limits(), found).isWithin(whole)) {
            return null;
        }
        new SchemaKeywords(version, found).check(whole);
        new StructureCheck(whole, version, found).check();
        return whole;
    }

    private ReferenceResolver resolver(ObjectNode tree, OpenApiVersion version, Homes homes, Pass pass) {
        return new ReferenceResolver(file, tree, version, files, budget, origins, found, homes, pass);
    }

    private Optional<OpenApiVersion> version(JsonNode root) {
        String supported = "supported are OpenAPI 2.0, 3.0.x and 3.1.x";
        for (String field : List.of("openapi", "swagger")) {
            JsonNode value = root.path(field);
            if (value.isMissingNode()) {
                continue;
            }
            Optional<OpenApiVersion> version = OpenApiVersion.parse(field, value.asText());
            if (version.isEmpty()) {
                String message = "the version '" + value.asText() + "' is not known: " + supported;
                found.error("unsupported-version", JsonPointer.ROOT.child(field), message);
            }
            return version;
        }
        found.error(
                "unsupported-version",
                JsonPointer.ROOT,
                "this is no OpenAPI description: the field 'openapi' with its version is missing; " + supported);
        return Optional.empty();
    }
}
