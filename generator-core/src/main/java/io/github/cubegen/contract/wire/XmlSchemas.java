package io.github.cubegen.contract.wire;

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
import java.util.Locale;
import java.util.Set;
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
        RequestBody body = operation.requestBody();
        if (body != null) {
            contents(body.content());
        }
        operation.responses().forEach(response -> contents(response.content()));
    }

    private void contents(List<Content> contents) {
        for (Content content : contents) {
            SchemaUse use = content.schema();
            if (use != null && isXml(content)) {
                use(use);
            }
        }
    }

    /** Also a range that XML is in, and a part of a form that is declared to be XML. */
    private static boolean isXml(Content content) {
        return isXml(content.mediaType())
                || content.encodings().stream()
                        .anyMatch(encoding -> encoding.contentType() != null && isXml(encoding.contentType()));
    }

    private static boolean isXml(String mediaType) {
        String type = mediaType.toLowerCase(Locale.ROOT);
        return type.contains("xml") || type.contains("*");
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
