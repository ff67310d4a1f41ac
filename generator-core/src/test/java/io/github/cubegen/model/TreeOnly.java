package io.github.cubegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.spec.InputFile;
import io.github.cubegen.spec.OpenApiVersion;
import io.github.cubegen.spec.ResolvedDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A document that is nothing but its tree; it may be wrong in ways that the reader of files would refuse. */
public record TreeOnly(JsonNode root, OpenApiVersion version) implements ResolvedDocument {

    @Override
    public JsonNode at(JsonPointer pointer) {
        JsonNode node = root;
        for (String token : pointer.tokens()) {
            node = node.isArray() && token.matches("[0-9]+") ? node.path(Integer.parseInt(token)) : node.path(token);
        }
        return node;
    }

    @Override
    public JsonPointer target(JsonPointer pointer) {
        JsonPointer current = pointer;
        while (at(current).path("$ref").isTextual()) {
            current = JsonPointer.parse(at(current).path("$ref").textValue().substring(1));
        }
        return current;
    }

    @Override
    public boolean isFaulty(JsonPointer pointer) {
        return false;
    }

    @Override
    public List<Diagnostic> locate(List<Diagnostic> diagnostics) {
        return diagnostics;
    }

    @Override
    public List<InputFile> inputs() {
        return List.of();
    }

    @Override
    public byte[] bundle() {
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }
}
