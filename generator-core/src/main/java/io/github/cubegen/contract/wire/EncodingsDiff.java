package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.ApiRule;
import io.github.cubegen.contract.Context;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Content;
import io.github.cubegen.model.Encoding;
import io.github.cubegen.model.Header;
import io.github.cubegen.model.ParameterStyle;
import io.github.cubegen.model.Property;
import io.github.cubegen.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares how the properties of a form are written. What is declared as it would be without is no change (OpenAPI 3.1.1, section
 * 4.8.15).
 */
final class EncodingsDiff {

    private static final String FORM = "form";
    private static final String TEXT = "text/plain";
    private static final String JSON = "application/json";
    private static final String BYTES = "application/octet-stream";

    private final Comparison comparison;
    private final Changes changes;

    EncodingsDiff(Comparison comparison, Changes changes) {
        this.comparison = comparison;
        this.changes = changes;
    }

    void compare(Where where, Context context, Content before, Content after) {
        Map<String, Encoding> one = byProperty(before);
        Map<String, Encoding> other = byProperty(after);
        Set<String> all = new LinkedHashSet<>(one.keySet());
        all.addAll(other.keySet());
        for (String property : all) {
            Encoding is = one.get(property);
            Encoding becomes = other.get(property);
            if (is != null && becomes != null) {
                headers(where, context.isSent() ? Context.PARAMETER : Context.HEADER, is, becomes);
            }
            String meantBefore = meaning(property, is, before, comparison.before());
            String meantAfter = meaning(property, becomes, after, comparison.after());
            // Declared alike, only the type can differ, and that is told of the schema.
            if (!declared(is).equals(declared(becomes)) && !meantBefore.equals(meantAfter)) {
                changes.add(
                        ApiRule.REQ_ENCODING_CHANGED,
                        where.part(
                                "." + property,
                                where.before().child("encoding"),
                                where.after().child("encoding")),
                        property + ": " + declared(is),
                        property + ": " + declared(becomes));
            }
        }
    }

    /** Which there are is told of the part. */
    private void headers(Where where, Context context, Encoding before, Encoding after) {
        for (Header one : before.headers()) {
            after.headers().stream()
                    .filter(other -> other.name().equalsIgnoreCase(one.name()))
                    .findFirst()
                    .ifPresent(other -> comparison.uses(
                            where.part(
                                    "." + before.property() + ": header " + one.name(), one.pointer(), other.pointer()),
                            context,
                            one.schema(),
                            other.schema()));
        }
    }

    private static Map<String, Encoding> byProperty(Content content) {
        Map<String, Encoding> encodings = new LinkedHashMap<>();
        content.encodings().forEach(encoding -> encodings.put(encoding.property(), encoding));
        return encodings;
    }

    private static String declared(@Nullable Encoding encoding) {
        if (encoding == null) {
            return "the default";
        }
        List<String> parts = new ArrayList<>();
        Stream.of(
                        encoding.contentType(),
                        encoding.style() == null ? null : encoding.style().key(),
                        encoding.explode() ? "exploded" : null,
                        encoding.allowReserved() ? "reserved" : null)
                .filter(Objects::nonNull)
                .forEach(parts::add);
        parts.addAll(headers(encoding));
        return String.join(" ", parts);
    }

    private static List<String> headers(Encoding encoding) {
        return encoding.headers().stream()
                .map(header -> "header " + header.name() + (header.required() ? " required" : ""))
                .toList();
    }

    private static String meaning(String property, @Nullable Encoding encoding, Content content, ApiModel model) {
        Schema schema = schema(property, content, model);
        boolean multipart = content.mediaType().toLowerCase(Locale.ROOT).startsWith("multipart/");
        boolean list = schema instanceof Schema.ArraySchema;
        String standard = mediaType(schema, multipart, model);
        boolean object = !list && standard.equals(JSON);
        ParameterStyle style = encoding == null ? null : encoding.style();
        String type = encoding == null ? null : encoding.contentType();
        List<String> parts = new ArrayList<>();
        if (style != null) {
            parts.add(style.key());
        } else if (type != null && !type.equalsIgnoreCase(standard)) {
            parts.add(type);
        } else {
            parts.add(multipart || object ? standard : FORM);
        }
        boolean byStyle = style != null || parts.contains(FORM);
        boolean exploded = encoding == null || encoding.explode();
        if ((list || object) && style != ParameterStyle.DEEP_OBJECT && (byStyle || !exploded)) {
            parts.add(exploded ? "exploded" : "not exploded");
        }
        if (encoding != null) {
            if (encoding.allowReserved()) {
                parts.add("reserved");
            }
            parts.addAll(headers(encoding));
        }
        return String.join(" ", parts);
    }

    private static @Nullable Schema schema(String property, Content content, ApiModel model) {
        if (content.schema() != null && model.schema(content.schema().schema()) instanceof Schema.ObjectSchema object) {
            for (Property each : object.properties()) {
                if (each.name().equals(property)) {
                    return model.schema(each.schema().schema());
                }
            }
        }
        return null;
    }

    /** {@return what a part has by default; of a list, each of its items} */
    private static String mediaType(@Nullable Schema schema, boolean multipart, ApiModel model) {
        if (schema instanceof Schema.ArraySchema array) {
            Schema item = model.schema(array.items().schema());
            return item instanceof Schema.ArraySchema ? JSON : mediaType(item, multipart, model);
        }
        if (schema instanceof Schema.StringSchema text) {
            String stated =
                    text.bounds().contentEncoding() == null ? text.bounds().contentMediaType() : null;
            return stated != null ? stated : InfoDiff.isBinary(text) ? BYTES : TEXT;
        }
        if (schema instanceof Schema.AnySchema) {
            return multipart ? BYTES : JSON;
        }
        return schema instanceof Schema.ObjectSchema || schema instanceof Schema.UnionSchema ? JSON : TEXT;
    }
}
