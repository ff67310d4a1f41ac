package io.github.cubegen.contract.lint;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.AdditionalProperties;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Content;
import io.github.cubegen.model.Discriminator;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.RequestBody;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.SchemaUse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the schemas that operations reach. */
final class UsedSchemas {

    private final ApiModel model;
    private final Set<JsonPointer> used = new HashSet<>();
    private final Deque<JsonPointer> pending = new ArrayDeque<>();

    UsedSchemas(ApiModel model) {
        this.model = model;
    }

    Set<JsonPointer> find() {
        model.operations().forEach(this::operation);
        model.webhooks().forEach(this::operation);
        model.callbacks().values().forEach(calls -> calls.forEach(this::operation));
        for (JsonPointer next = pending.poll(); next != null; next = pending.poll()) {
            parts(model.schema(next));
        }
        return used;
    }

    private void operation(Operation operation) {
        operation.parameters().forEach(parameter -> use(parameter.schema()));
        RequestBody body = operation.requestBody();
        if (body != null) {
            content(body.content());
        }
        operation.responses().forEach(response -> {
            content(response.content());
            response.headers().forEach(header -> use(header.schema()));
        });
    }

    private void content(List<Content> contents) {
        contents.forEach(content -> {
            if (content.schema() != null) {
                use(content.schema());
            }
        });
    }

    private void parts(Schema schema) {
        schema.info().unmodelled().values().forEach(this::references);
        if (schema instanceof Schema.ArraySchema array) {
            array.prefixItems().forEach(this::use);
            use(array.items());
        } else if (schema instanceof Schema.UnionSchema union) {
            union.variants().forEach(this::use);
        } else if (schema instanceof Schema.ObjectSchema object) {
            object.properties().forEach(property -> use(property.schema()));
            object.parents().forEach(this::use);
            mapping(object.discriminator());
            if (object.additional() instanceof AdditionalProperties.Typed typed) {
                use(typed.schema());
            }
        }
    }

    /** A keyword that the model keeps as it stands, such as {@code contentSchema}, may refer to schemas. */
    private void references(JsonNode keyword) {
        for (String reference : keyword.findValuesAsText("$ref")) {
            JsonPointer place = JsonPointer.ofReference(reference);
            if (place != null && model.schemas().containsKey(place)) {
                use(place);
            }
        }
    }

    private void mapping(@Nullable Discriminator discriminator) {
        if (discriminator != null) {
            discriminator.mapping().values().forEach(this::use);
        }
    }

    private void use(SchemaUse use) {
        use(use.schema());
    }

    private void use(JsonPointer schema) {
        if (used.add(schema)) {
            pending.add(schema);
        }
    }
}
