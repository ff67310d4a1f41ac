package io.github.cubegen.contract.lint;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import java.util.ArrayList;
import java.util.List;

/** Runs all rules on a model. */
public final class Lint {

    private final List<Diagnostic> found = new ArrayList<>();

    private Lint() {}

    /**
     * {@return what the rules find, at places of the resolved document}
     *
     * @param components a model of the same description in which every component is part of a webhook
     * @param root of the document that the models were made of
     */
    public static List<Diagnostic> check(ApiModel model, ApiModel components, JsonNode root) {
        Lint lint = new Lint();
        new OperationLint(lint).check(model);
        new SchemaLint(lint, model).check();
        new UnionLint(lint, model).check();
        new ExampleLint(lint, model, root).check(components);
        new TextLint(lint).check(model, root);
        return List.copyOf(lint.found);
    }

    void add(LintRule rule, JsonPointer place, String detail) {
        String message = rule.sentence() + (detail.isEmpty() ? "" : " (" + detail + ")") + ". " + rule.fix();
        found.add(new Diagnostic(rule.severity(), rule.id(), message, place, null));
    }
}
