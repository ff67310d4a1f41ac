package io.github.cubegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Reads sample values. */
final class ExampleReader {
    private final Tree tree;

    ExampleReader(Tree tree) {
        this.tree = tree;
    }

    /** {@return those of a schema: {@code example}, then the elements of {@code examples}} */
    List<Example> ofSchema(Fields schema) {
        List<Example> examples = single(schema);
        if (schema.node().path("examples").isArray()) {
            for (Fields.Entry element : schema.elements("examples")) {
                examples.add(new Example(element.pointer(), null, element.node()));
            }
        }
        return examples;
    }

    /** {@return those of a parameter or media type: {@code example}, then those of the map {@code examples}} */
    List<Example> ofContent(Fields holder) {
        List<Example> examples = single(holder);
        for (Fields.Entry entry : holder.entries("examples")) {
            Fields example = tree.resolve(entry.pointer(), ObjectKind.OTHER);
            JsonNode value = example == null ? null : example.node().get("value");
            if (example != null && value != null) {
                examples.add(new Example(example.pointer().child("value"), entry.name(), value));
            }
        }
        return examples;
    }

    private static List<Example> single(Fields holder) {
        List<Example> examples = new ArrayList<>();
        JsonNode value = holder.node().get("example");
        if (value != null) {
            examples.add(new Example(holder.pointer().child("example"), null, value));
        }
        return examples;
    }
}
