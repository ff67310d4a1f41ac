package io.github.cubegen.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** A description with as many operations as one likes, each with its own model, and all alike: what grows is the number alone. */
final class MadeDescription {
    /** Operations of one tag. */
    private static final int MODULE = 50;

    private MadeDescription() {}

    /** As JSON: the peer reads at most 3 MB of YAML. */
    static Description of(int operations, Path folder) throws IOException {
        Path file = folder.resolve("made-" + operations + ".json");
        Files.createDirectories(folder);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("""
                    {"openapi": "3.0.3", "info": {"title": "Made", "version": "1"},
                    "servers": [{"url": "https://api.example.com"}],
                    "paths": {
                    """);
            for (int i = 0; i < operations; i++) {
                out.write((i == 0 ? "" : ",\n") + operation(i));
            }
            out.write("},\n\"components\": {\"schemas\": {\n");
            for (int i = 0; i < operations; i++) {
                out.write((i == 0 ? "" : ",\n") + schema(i));
            }
            out.write("}}}\n");
        }
        return new Description("made, " + operations + " operations", file);
    }

    private static String operation(int i) {
        return """
                "/things%1$d/{id}": {"get": {
                  "tags": ["module%2$d"],
                  "operationId": "getThing%1$d",
                  "summary": "Gets a thing of the kind %1$d.",
                  "parameters": [
                    {"name": "id", "in": "path", "required": true, "schema": {"type": "integer", "format": "int64"}},
                    {"name": "limit", "in": "query", "description": "How many at most.",
                      "schema": {"type": "integer", "maximum": 100}},
                    {"name": "sort", "in": "query", "schema": {"type": "string", "enum": ["asc", "desc"]}}],
                  "responses": {"200": {"description": "It.", "content": {"application/json":
                    {"schema": {"$ref": "#/components/schemas/Thing%1$d"}}}}}}}""".formatted(i, i / MODULE);
    }

    private static String schema(int i) {
        return """
                "Thing%1$d": {
                  "type": "object",
                  "description": "A thing of the kind %1$d.",
                  "required": ["id", "name"],
                  "properties": {
                    "id": {"type": "integer", "format": "int64"},
                    "name": {"type": "string", "description": "How it is called."},
                    "kind": {"type": "string", "enum": ["small", "large"]},
                    "size%1$d": {"type": "number"},
                    "created_at": {"type": "string", "format": "date-time"},
                    "tags": {"type": "array", "items": {"type": "string"}},
                    "parent": {"$ref": "#/components/schemas/Thing%1$d"}}}""".formatted(i);
    }
}
