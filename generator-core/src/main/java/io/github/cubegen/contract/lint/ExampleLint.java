package io.github.cubegen.contract.lint;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Content;
import io.github.cubegen.model.Example;
import io.github.cubegen.model.Header;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.Parameter;
import io.github.cubegen.model.RequestBody;
import io.github.cubegen.model.Response;
import io.github.cubegen.model.ScalarType;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.SchemaUse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks every example against its schema. Texts in which a value is written in another way than JSON are left alone. */
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
        model.operations().forEach(operation -> operation(operation, true));
        model.webhooks().forEach(webhook -> operation(webhook, false));
        model.callbacks().values().forEach(calls -> calls.forEach(call -> operation(call, false)));
        model.schemas().forEach((place, schema) -> {
            for (Example example : schema.info().examples()) {
                // Whether it is sent or received is open, and null is said by the uses: each may be as it likes.
                if (!example.value().isNull()) {
                    tell(example, instances.problem(example.value(), new SchemaUse(place, true), Instances.Side.ANY));
                }
            }
        });
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
        JsonNode value = example.value();
        problem.ifPresent(text -> lint.add(
                LintRule.EXAMPLE, example.pointer(), value.isContainerNode() ? text : text + ": " + shortened(value)));
    }

    private static String shortened(JsonNode value) {
        String text = value.toString();
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
