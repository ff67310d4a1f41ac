package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;

/** A resolved document whose parts know which files they come from. */
record TreeDocument(JsonNode root, OpenApiVersion version, Findings found, Locator locator, List<InputFile> inputs)
        implements ResolvedDocument {

    TreeDocument {
        inputs = List.copyOf(inputs);
    }

    @Override
    public JsonNode at(JsonPointer pointer) {
        return Trees.at(root, pointer);
    }

    @Override
    public JsonPointer target(JsonPointer pointer) {
        JsonPointer at = pointer;
        JsonNode node = at(at);
        while (References.isPure(node, version)) {
            at = References.local(node);
            node = at(at);
        }
        return at;
    }

    @Override
    public boolean isFaulty(JsonPointer pointer) {
        return found.isFaulty(pointer);
    }

    @Override
    public List<Diagnostic> locate(List<Diagnostic> diagnostics) {
        return locator.locate(diagnostics);
    }

    @Override
    public byte[] bundle() {
        return new BundleWriter().write(root);
    }
}
