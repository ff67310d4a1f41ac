package io.github.cubegen.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of a check begin with: a description, a later version that lacks an operation, and the program with what it prints. */
abstract class TwoShops {
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

    @TempDir
    Path temp;

    Path old = Path.of("");
    Path now = Path.of("");

    @BeforeEach
    void writeBothVersions() throws IOException {
        old = Files.writeString(temp.resolve("old.yaml"), OLD);
        now = Files.writeString(
                temp.resolve("new.yaml"), OLD.replaceAll("(?s)  /toys:.*", "").replace("1.0.0", "1.1.0"));
    }

    int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
