package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.Location;
import io.github.cubegen.diagnostic.Severity;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a description: its files, their references, and what of it is wrong. Never uses the network. */
public final class SpecReader {

    private final SourceFiles files;
    private final Budget budget;
    private final SourceFile file;
    private final Origins origins;
    private final Findings found;

    private SpecReader(SourceFiles files, Budget budget, SourceFile file) {
        this.files = files;
        this.budget = budget;
        this.file = file;
        this.origins = new Origins(file);
        this.found = new Findings(origins);
    }

    /**
     * Reads the description that starts in a file.
     *
     * @param source where it is
     * @param limits how much it may ask for
     * @param diagnostics gets what is wrong, all with their places
     * @return the document; null if there were errors
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
        return new SpecReader(files, budget, root.get()).read(diagnostics);
    }

    private @Nullable ResolvedDocument read(Diagnostics diagnostics) {
        Optional<OpenApiVersion> version = version(file.tree());
        if (version.isPresent() && file.tree() instanceof ObjectNode tree) {
            resolve(tree, version.get());
        }
        Locator locator = new Locator(origins, budget.limits());
        files.problems().forEach(diagnostics::add);
        locator.locateFindings(found.all()).forEach(diagnostics::add);
        if (version.isEmpty() || found.hasErrors() || !files.problems().isEmpty()) {
            return null;
        }
        return new TreeDocument(file.tree(), version.get(), locator, files.names());
    }

    private void resolve(ObjectNode tree, OpenApiVersion version) {
        ReferenceResolver resolver = new ReferenceResolver(file, tree, version, files, budget, origins, found);
        Map<JsonPointer, ObjectKind> uncharted = resolver.resolve();
        new ReferenceChecker(tree, version, budget.limits(), found).check(uncharted);
        if (!found.hasErrors() && files.problems().isEmpty()) {
            new StructureCheck(tree, version, found).check();
        }
    }

    private Optional<OpenApiVersion> version(JsonNode root) {
        JsonNode value = root.path("openapi");
        String supported = "supported are OpenAPI 3.0.x and 3.1.x";
        if (!value.isMissingNode()) {
            Optional<OpenApiVersion> version = OpenApiVersion.parse(value.asText());
            if (version.isEmpty()) {
                String message = "the version '" + value.asText() + "' is not known: " + supported;
                found.error("unsupported-version", JsonPointer.ROOT.child("openapi"), message);
            }
            return version;
        }
        if (root.has("swagger")) {
            found.error(
                    "unsupported-version",
                    JsonPointer.ROOT.child("swagger"),
                    "Swagger " + root.path("swagger").asText() + " is not read yet: convert it; " + supported);
        } else {
            found.error(
                    "unsupported-version",
                    JsonPointer.ROOT,
                    "this is no OpenAPI description: the field 'openapi' with its version is missing; " + supported);
        }
        return Optional.empty();
    }
}
