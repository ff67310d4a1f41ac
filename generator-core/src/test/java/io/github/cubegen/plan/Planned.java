package io.github.cubegen.plan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.ModelBuilder;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.SpecReader;
import io.github.cubegen.spec.SpecSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A description written in a test, and its plan.
 *
 * @param plan the plan
 * @param diagnostics what the planner had to tell, as {@code rule #pointer}
 */
record Planned(ClientPlan plan, List<String> diagnostics) {
    static final String BASE = "com.acme.api";

    /** What an operation needs besides that which a test is about. */
    static final String OK = "responses: {'204': {description: done}}";

    /** {@return a GET operation} */
    static String get(String id, String rest) {
        return "get: {operationId: " + id + ", " + rest + "}";
    }

    /** {@return JSON content of a schema} */
    static String json(String schema) {
        return "content: {application/json: {schema: " + schema + "}}";
    }

    /** Plans a description given by its {@code paths} and {@code components}, YAML flow or JSON. */
    static Planned of(String paths, String components) {
        return ofYaml("{openapi: 3.1.0, info: {title: Cube Server API, version: '1'}, servers: [{url:"
                + " 'https://api.example.org/'}],paths: {" + paths + "}, components: {" + components + "}}");
    }

    /** Plans the schemas of an API without operations. */
    static Planned schemas(String schemas) {
        return of("", "schemas: {" + schemas + "}");
    }

    /** Plans a whole description. */
    static Planned ofYaml(String yaml) {
        return ofYaml(yaml, new GeneratorOptions(BASE, null));
    }

    /** Plans a whole description as the user wants it. */
    static Planned ofYaml(String yaml, GeneratorOptions options) {
        ApiModel model = model(yaml);
        Diagnostics diagnostics = new Diagnostics();
        ClientPlan plan = ClientPlanner.plan(model, options, diagnostics);
        return new Planned(
                plan, diagnostics.all().stream().map(Planned::shortly).toList());
    }

    private static ApiModel model(String yaml) {
        try {
            Path file = Files.createTempFile(Files.createDirectories(Path.of("target", "planned")), "api", ".yaml");
            try {
                Files.writeString(file, yaml);
                Diagnostics diagnostics = new Diagnostics();
                ApiModel model = new ModelBuilder()
                        .build(
                                requireNonNull(
                                        SpecReader.read(SpecSource.of(file), Limits.DEFAULT, diagnostics),
                                        () -> diagnostics.all().toString()),
                                diagnostics);
                assertThat(diagnostics.hasErrors()).as("%s", diagnostics.all()).isFalse();
                return model;
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shortly(Diagnostic diagnostic) {
        return diagnostic.rule() + " #" + diagnostic.pointer();
    }

    RecordPlan record(String name) {
        return (RecordPlan) type(name);
    }

    TypePlan type(String name) {
        return plan.types().stream()
                .filter(type -> type.name().simpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + typeNames()));
    }

    List<String> typeNames() {
        return plan.types().stream().map(type -> type.name().simpleName()).toList();
    }

    ComponentPlan component(String type, String name) {
        return record(type).components().stream()
                .filter(component -> component.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + record(type)));
    }

    OperationPlan operation(String method) {
        return plan.modules().stream()
                .flatMap(module -> module.operations().stream())
                .filter(operation -> operation.method().equals(method))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + method + " in " + plan.modules()));
    }

    ExceptionPlan exception(String name) {
        return plan.exceptions().stream()
                .filter(exception -> exception.name().simpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + plan.exceptions()));
    }
}
