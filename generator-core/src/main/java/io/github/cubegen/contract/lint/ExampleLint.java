package io.github.cubegen.contract.lint;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Content;
import io.github.cubegen.model.Example;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.RequestBody;
import io.github.cubegen.model.SchemaUse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Checks every example against its schema. Those of media types that are not JSON are left alone: they are texts. */
final class ExampleLint {

    private final Lint lint;
    private final ApiModel model;
    private final Instances instances;

    ExampleLint(Lint lint, ApiModel model) {
        this.lint = lint;
        this.model = model;
        this.instances = new Instances(model);
    }

    void check() {
        for (Operation operation : model.operations()) {
            operation.parameters().forEach(parameter -> check(parameter.examples(), parameter.schema(), true));
            RequestBody body = operation.requestBody();
            if (body != null) {
                content(body.content(), true);
            }
            operation.responses().forEach(response -> content(response.content(), false));
        }
        model.schemas().forEach((place, schema) -> {
            for (Example example : schema.info().examples()) {
                // Whether it is sent or received is open, and null is said by the uses: each may be as it likes.
                if (!example.value().isNull()) {
                    tell(example, instances.problem(example.value(), new SchemaUse(place, true), Instances.Side.ANY));
                }
            }
        });
    }

    private void content(List<Content> contents, boolean sent) {
        for (Content content : contents) {
            SchemaUse schema = content.schema();
            if (schema != null && content.mediaType().toLowerCase(Locale.ROOT).contains("json")) {
                check(content.examples(), schema, sent);
            }
        }
    }

    private void check(List<Example> examples, SchemaUse schema, boolean sent) {
        for (Example example : examples) {
            tell(
                    example,
                    instances.problem(example.value(), schema, sent ? Instances.Side.SENT : Instances.Side.RECEIVED));
        }
    }

    private void tell(Example example, Optional<String> problem) {
        JsonNode value = example.value();
        problem.ifPresent(text -> lint.add(
                LintRule.EXAMPLE, example.pointer(), value.isContainerNode() ? text : text + ": " + shortened(value)));
    }

    private static String shortened(JsonNode value) {
        String text = value.toString();
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
