package io.github.cubegen.contract.wire;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.AdditionalProperties;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Content;
import io.github.cubegen.model.Discriminator;
import io.github.cubegen.model.Encoding;
import io.github.cubegen.model.Header;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.Property;
import io.github.cubegen.model.RequestBody;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.SchemaUse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the schemas whose values are written as XML somewhere: elsewhere the keyword {@code xml} says nothing. */
final class XmlSchemas {

    private final ApiModel model;
    private final Set<JsonPointer> found = new HashSet<>();
    private final Deque<JsonPointer> pending = new ArrayDeque<>();

    private XmlSchemas(ApiModel model) {
        this.model = model;
    }

    static Set<JsonPointer> of(ApiModel model) {
        return new XmlSchemas(model).find();
    }

    private Set<JsonPointer> find() {
        model.operations().forEach(this::operation);
        model.webhooks().forEach(this::operation);
        model.callbacks().values().forEach(calls -> calls.forEach(this::operation));
        for (JsonPointer next = pending.poll(); next != null; next = pending.poll()) {
            parts(model.schema(next));
        }
        return found;
    }

    private void operation(Operation operation) {
        operation.parameters().forEach(parameter -> use(parameter.mediaType(), parameter.schema()));
        RequestBody body = operation.requestBody();
        if (body != null) {
            contents(body.content());
        }
        operation.responses().forEach(response -> {
            contents(response.content());
            headers(response.headers());
        });
    }

    private void headers(List<Header> headers) {
        headers.forEach(header -> use(header.mediaType(), header.schema()));
    }

    private void contents(List<Content> contents) {
        for (Content content : contents) {
            use(content.mediaType(), content.schema());
            for (Encoding encoding : content.encodings()) {
                use(encoding.contentType(), content.schema() == null ? null : part(content.schema(), encoding));
                headers(encoding.headers());
            }
        }
    }

    /** {@return the schema of one part of a form; that of the form if the part has none of its own} */
    private SchemaUse part(SchemaUse form, Encoding encoding) {
        if (model.schema(form.schema()) instanceof Schema.ObjectSchema object) {
            for (Property property : object.properties()) {
                if (property.name().equals(encoding.property())) {
                    return property.schema();
                }
            }
        }
        return form;
    }

    /** @param mediaTypes one, or several with commas in between, as a part of a form can have (OpenAPI 3.1.1, section 4.8.15) */
    private void use(@Nullable String mediaTypes, @Nullable SchemaUse schema) {
        if (mediaTypes != null
                && schema != null
                && Stream.of(mediaTypes.split(",", -1))
                        .anyMatch(each -> MediaType.of(each).isXmlOrRange())) {
            use(schema);
        }
    }

    private void parts(Schema schema) {
        if (schema instanceof Schema.ArraySchema array) {
            array.prefixItems().forEach(this::use);
            use(array.items());
        } else if (schema instanceof Schema.UnionSchema union) {
            union.variants().forEach(this::use);
        } else if (schema instanceof Schema.ObjectSchema object) {
            object.properties().forEach(property -> use(property.schema()));
            mapping(object.discriminator());
            if (object.additional() instanceof AdditionalProperties.Typed typed) {
                use(typed.schema());
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
        if (found.add(schema)) {
            pending.add(schema);
        }
    }
}
