package io.github.cubegen.contract.lint;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Content;
import io.github.cubegen.model.Example;
import io.github.cubegen.model.Header;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.Parameter;
import io.github.cubegen.model.Property;
import io.github.cubegen.model.RequestBody;
import io.github.cubegen.model.Response;
import io.github.cubegen.model.ScalarType;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.SchemaUse;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks every example and default against its schema. Texts in which a value is written in another way than JSON are left alone. */
final class ExampleLint {

    private final Lint lint;
    private final ApiModel model;
    private final JsonNode root;
    private final Instances instances;
    private final Set<JsonPointer> done;
    private final Set<JsonPointer> visited = new HashSet<>();
    private final Set<JsonPointer> told = new HashSet<>();

    ExampleLint(Lint lint, ApiModel model, JsonNode root) {
        this(lint, model, root, Set.of());
    }

    /** @param done the places of the examples that were checked before */
    private ExampleLint(Lint lint, ApiModel model, JsonNode root, Set<JsonPointer> done) {
        this.lint = lint;
        this.model = model;
        this.root = root;
        this.instances = new Instances(model, root);
        this.done = done;
    }

    /** @param components a model in which every component is part of a webhook */
    void check(ApiModel components) {
        calls();
        model.schemas().forEach(this::schema);
        new ExampleLint(lint, components, root, visited).components();
    }

    private void calls() {
        model.operations().forEach(operation -> operation(operation, true));
        model.webhooks().forEach(webhook -> operation(webhook, false));
        model.callbacks().values().forEach(calls -> calls.forEach(call -> operation(call, false)));
    }

    /** Those that no call has; whatever a call has was checked with it. */
    private void components() {
        model.webhooks().forEach(webhook -> operation(webhook, true));
    }

    private void schema(JsonPointer place, Schema schema) {
        for (Example example : schema.info().examples()) {
            // Whether it is sent or received is open, and null is mostly said by the uses: each may be as it likes.
            if (!example.value().isNull()) {
                tell(example, any(example.value(), new SchemaUse(place, true)));
            } else if (!isNullable(root.at(place.toString()))) {
                tell(example, Optional.of("it is null"));
            }
        }
        defaultValue(schema.info().defaultValue(), place, new SchemaUse(place, true));
        if (schema instanceof Schema.ObjectSchema object) {
            for (Property property : object.properties()) {
                if (root.at(property.pointer().toString()).has("$ref")) {
                    defaultValue(property.defaultValue(), property.pointer(), property.schema());
                }
            }
        }
    }

    /** Null is refused only where a single type says so. */
    private static boolean isNullable(JsonNode schema) {
        return !schema.path("type").isTextual()
                || schema.path("type").textValue().equals("null")
                || schema.path("nullable").asBoolean();
    }

    private void defaultValue(@Nullable JsonNode value, JsonPointer holder, SchemaUse use) {
        JsonPointer place = holder.child("default");
        if (value != null && !root.at(place.toString()).isMissingNode()) {
            any(value, use).ifPresent(text -> lint.add(LintRule.DEFAULT, place, detail(value, text)));
        }
    }

    private Optional<String> any(JsonNode value, SchemaUse use) {
        return instances.problem(value, use, Instances.Side.ANY);
    }

    /** @param called whether the client calls; otherwise it receives what is sent */
    private void operation(Operation operation, boolean called) {
        for (Parameter parameter : operation.parameters()) {
            check(parameter.examples(), parameter.mediaType(), parameter.schema(), called);
        }
        RequestBody body = operation.requestBody();
        if (body != null) {
            content(body.content(), called);
        }
        for (Response response : operation.responses()) {
            content(response.content(), !called);
            headers(response.headers(), !called);
        }
    }

    private void headers(List<Header> headers, boolean sent) {
        for (Header header : headers) {
            check(header.examples(), header.mediaType(), header.schema(), sent);
        }
    }

    private void content(List<Content> contents, boolean sent) {
        for (Content content : contents) {
            SchemaUse schema = content.schema();
            if (schema != null) {
                check(content.examples(), content.mediaType(), schema, sent);
            }
            content.encodings().forEach(encoding -> headers(encoding.headers(), sent));
        }
    }

    /** @param mediaType null for a parameter or header that has none */
    private void check(List<Example> examples, @Nullable String mediaType, SchemaUse schema, boolean sent) {
        for (Example example : examples) {
            if (done.contains(example.pointer())) {
                continue;
            }
            visited.add(example.pointer());
            if (mediaType == null || isValue(example.value(), mediaType.toLowerCase(Locale.ROOT), schema)) {
                Instances.Side side = sent ? Instances.Side.SENT : Instances.Side.RECEIVED;
                tell(example, instances.problem(example.value(), schema, side));
            }
        }
    }

    /** Whether an example is a value of the schema, not a text in which it is written, as forms and XML can be. */
    private boolean isValue(JsonNode example, String mediaType, SchemaUse use) {
        Schema schema = model.schema(use.schema());
        boolean ofText = schema instanceof Schema.StringSchema
                || (schema instanceof Schema.EnumSchema values && values.type() == ScalarType.STRING);
        return mediaType.contains("json") || (!mediaType.contains("xml") && (!example.isTextual() || ofText));
    }

    private void tell(Example example, Optional<String> problem) {
        problem.filter(text -> told.add(example.pointer()))
                .ifPresent(text -> lint.add(LintRule.EXAMPLE, example.pointer(), detail(example.value(), text)));
    }

    private static String detail(JsonNode value, String problem) {
        return value.isContainerNode() ? problem : problem + ": " + shortened(value);
    }

    private static String shortened(JsonNode value) {
        String text = value.toString();
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
