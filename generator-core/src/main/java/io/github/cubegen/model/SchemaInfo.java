package io.github.cubegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every schema has.
 *
 * @param pointer its place and its key in {@link ApiModel#schemas()}
 * @param componentName its name below {@code components/schemas}; null for an inline schema
 * @param format as declared, or {@code byte} for a text whose {@code contentEncoding} is base64
 * @param unmodelled keywords that narrow the schema or its XML form without changing its shape, such as {@code not} and
 *     {@code if}, as they stand; under {@code enum} its literals, if objects or lists are among them
 * @param limits of an enumeration, alternatives or any value; other schemas have them themselves
 * @param nameOverride {@code x-cubegen-name}
 */
public record SchemaInfo(
        JsonPointer pointer,
        @Nullable String componentName,
        @Nullable String title,
        @Nullable String description,
        @Nullable String format,
        boolean deprecated,
        boolean readOnly,
        boolean writeOnly,
        @Nullable JsonNode defaultValue,
        List<Example> examples,
        Map<String, JsonNode> unmodelled,
        Limits limits,
        @Nullable String nameOverride) {
    public SchemaInfo {
        examples = List.copyOf(examples);
        unmodelled = Ordered.copyOf(unmodelled);
    }

    SchemaInfo withLimits(Limits others) {
        return new SchemaInfo(
                pointer,
                componentName,
                title,
                description,
                format,
                deprecated,
                readOnly,
                writeOnly,
                defaultValue,
                examples,
                unmodelled,
                others,
                nameOverride);
    }

    /** {@return whether values are not to be shown: the format {@code password}} */
    public boolean isSecret() {
        return "password".equals(format);
    }
}
