package io.github.cubegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.Schema.ObjectSchema;
import io.github.cubegen.spec.OpenApiVersion;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The model of a small description in YAML, and what was said about it. */
record Described(ApiModel model, List<Diagnostic> diagnostics) {

    private static final String HEAD = """
            openapi: %s
            info: {title: Test, version: '1'}
            """;

    /** A whole document. */
    static Described document(String yaml) {
        Object loaded = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        JsonNode root = new ObjectMapper().valueToTree(loaded);
        boolean old = root.path("openapi").asText().startsWith("3.0");
        Diagnostics diagnostics = new Diagnostics();
        ApiModel model = new ModelBuilder()
                .build(new TreeOnly(root, old ? OpenApiVersion.V3_0 : OpenApiVersion.V3_1), diagnostics);
        return new Described(model, diagnostics.all());
    }

    /** OpenAPI 3.1 with a title and a version. */
    static Described api(String yaml) {
        return document(HEAD.formatted("3.1.0") + yaml);
    }

    /** OpenAPI 3.1 with component schemas only. */
    static Described schemas(String yaml) {
        return schemas("3.1.0", yaml);
    }

    /** OpenAPI 3.0 with component schemas only. */
    static Described schemas30(String yaml) {
        return schemas("3.0.3", yaml);
    }

    private static Described schemas(String version, String yaml) {
        return document(HEAD.formatted(version) + "paths: {}\ncomponents:\n  schemas:\n" + yaml.indent(4));
    }

    /** OpenAPI 3.1 with one operation, {@code GET /things/{id}}. */
    static Described operation(String yaml) {
        return api("paths:\n  /things:\n    get:\n" + yaml.indent(6));
    }

    static JsonPointer place(String pointer) {
        return JsonPointer.parse(pointer);
    }

    static JsonPointer component(String name) {
        return Tree.COMPONENT_SCHEMAS.child(name);
    }

    Schema schema(String component) {
        return model.schema(component(component));
    }

    ObjectSchema object(String component) {
        return (ObjectSchema) schema(component);
    }

    Property property(String component, String name) {
        return object(component).properties().stream()
                .filter(property -> property.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Schema typeOf(String component, String property) {
        return model.schema(property(component, property).schema().schema());
    }

    Operation first() {
        return model.operations().get(0);
    }

    /** {@return what was said, as {@code severity rule #/pointer}} */
    List<String> said() {
        return diagnostics.stream()
                .map(diagnostic -> diagnostic.severity() + " " + diagnostic.rule() + " #" + diagnostic.pointer())
                .toList();
    }

    String message() {
        return diagnostics.get(0).message();
    }
}
