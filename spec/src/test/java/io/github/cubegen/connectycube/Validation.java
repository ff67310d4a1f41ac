package io.github.cubegen.connectycube;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** JSON Schema 2020-12 as OpenAPI 3.1 has it, judged by a library that shares nothing with the generator; with formats. */
final class Validation {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private Validation() {}

    /**
     * {@return what is wrong with a value; empty if nothing}
     *
     * @param root the document, for references to its components
     */
    static List<String> problems(JsonNode root, JsonNode schema, JsonNode value) {
        if (schema instanceof BooleanNode all) {
            return all.booleanValue() ? List.of() : List.of("nothing is allowed here");
        }
        ObjectNode whole = schema.deepCopy();
        whole.set("components", root.path("components"));
        return SCHEMAS
                .getSchema(whole.toString(), InputFormat.JSON)
                .validate(value.toString(), InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
