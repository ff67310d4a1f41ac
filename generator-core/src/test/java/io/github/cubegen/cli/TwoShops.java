package io.github.cubegen.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** A description and a later version, which lacks an operation, in a folder; and the program with what it prints. */
final class TwoShops {
    static final String OLD = """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            servers: [{url: 'https://shop.example'}]
            paths:
              /pets:
                get: {operationId: listPets, summary: Lists them., tags: [pets], responses: {'204': {description: x}}}
              /toys:
                get: {operationId: listToys, summary: Lists them., tags: [toys], responses: {'204': {description: x}}}
            """;

    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();
    final Path old;
    final Path now;

    TwoShops(Path folder) throws IOException {
        old = Files.writeString(folder.resolve("old.yaml"), OLD);
        now = Files.writeString(
                folder.resolve("new.yaml"), OLD.replaceAll("(?s)  /toys:.*", "").replace("1.0.0", "1.1.0"));
    }

    int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
