package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.AdditionalProperties;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Content;
import io.github.cubegen.model.Encoding;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.ParameterStyle;
import io.github.cubegen.model.Property;
import io.github.cubegen.model.RequestBody;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.SchemaUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plans what a caller hands over as the body of a request: one value, or for a form one for each property. A form is no model:
 * it has no JSON, and its files are not data.
 */
final class BodyInputs {
    private static final Planned NONE = new Planned(List.of(), null);

    private final ApiModel model;
    private final BodyChoices choices;
    private final StyledParts parts;
    private final Values values;
    private final Secrets secrets;
    private final Diagnostics diagnostics;

    BodyInputs(
            ApiModel model,
            BodyChoices choices,
            StyledParts parts,
            Values values,
            Secrets secrets,
            Diagnostics diagnostics) {
        this.model = model;
        this.choices = choices;
        this.parts = parts;
        this.values = values;
        this.secrets = secrets;
        this.diagnostics = diagnostics;
    }

    /**
     * The parts of a body.
     *
     * @param inputs what to hand over
     * @param form the body that the inputs make together; null if the one there is is the body
     */
    record Planned(List<CallInput> inputs, @Nullable FormPlan form) {
        Planned {
            inputs = List.copyOf(inputs);
        }
    }

    Planned plan(Operation operation) {
        RequestBody body = operation.requestBody();
        BodyChoices.Choice choice = body == null ? null : choices.of(body.content());
        if (body == null || choice == null) {
            return NONE;
        }
        Content content = choice.content();
        String mediaType = content.mediaType();
        return switch (choice.kind()) {
            case JSON -> json(body, content);
            case TEXT -> single(body, content, "text", new Binding.TextBody(mediaType), Value.of(ScalarKind.STRING));
            case BINARY ->
                single(
                        body,
                        content,
                        "content",
                        new Binding.BinaryBody(mediaType.contains("*") ? "application/octet-stream" : mediaType),
                        Value.of(new ValueType.Binary()));
            case MULTIPART ->
                form(body, content, new FormPlan(mediaType.contains("*") ? "multipart/form-data" : mediaType, true));
            case URLENCODED -> form(body, content, new FormPlan(mediaType, false));
        };
    }

    private Planned json(RequestBody body, Content content) {
        Value value = values.of(content.schema());
        Binding binding = new Binding.JsonBody(MediaTypes.concrete(content.mediaType()), body.required());
        NameRequest<JsonPointer> name =
                NameRequest.derived(body.pointer(), bodyText(value.type()), null, body.pointer());
        Property unwrapped = unwrapped(content);
        if (unwrapped != null) {
            name = NameRequest.derived(body.pointer(), unwrapped.name(), unwrapped.nameOverride(), unwrapped.pointer())
                    .renamedBy(NameRequest.NAME_KEY);
        }
        return single(body, content, name, binding, value);
    }

    /** {@return the property that the envelope around a body unwraps; null if there is no envelope} */
    private @Nullable Property unwrapped(Content content) {
        SchemaUse use = content.schema();
        if (use == null
                || !(values.of(use).type() instanceof ValueType.Enveloped enveloped)
                || !(model.schema(use.schema()) instanceof Schema.ObjectSchema object)) {
            return null;
        }
        return object.properties().stream()
                .filter(property -> property.name().equals(enveloped.property()))
                .findFirst()
                .orElse(null);
    }

    private Planned single(RequestBody body, Content content, String text, Binding binding, Value value) {
        return single(body, content, NameRequest.derived(body.pointer(), text, null, body.pointer()), binding, value);
    }

    private Planned single(
            RequestBody body, Content content, NameRequest<JsonPointer> name, Binding binding, Value value) {
        CallInput input = new CallInput(
                name,
                binding,
                value,
                body.required(),
                false,
                secrets.show(content.schema()),
                body.description(),
                new Facts(),
                false,
                "");
        return new Planned(List.of(input), null);
    }

    private static String bodyText(ValueType type) {
        return type instanceof ValueType.Generated generated
                ? NameStyle.CAMEL.join(Words.of(generated.name().simpleName()).parts())
                : "body";
    }

    private Planned form(RequestBody body, Content content, FormPlan form) {
        SchemaUse use = content.schema();
        Schema schema = use == null ? null : model.schema(use.schema());
        List<Property> properties = new FormProperties(model).of(schema);
        if (properties.isEmpty() && !(schema instanceof Schema.ObjectSchema)) {
            diagnostics.warning(
                    "form-without-properties",
                    content.pointer(),
                    "the schema of a form has to be an object with properties; the body is sent as it is given");
            return single(
                    body,
                    content,
                    "content",
                    new Binding.BinaryBody(form.mediaType()),
                    Value.of(new ValueType.Binary()));
        }
        List<CallInput> inputs = new ArrayList<>();
        for (Property property : properties) {
            if (!property.readOnly()) {
                inputs.add(input(property, inputs.size(), body, field(property, content, form)));
            }
        }
        boolean more = schema instanceof Schema.ObjectSchema object
                && (object.additional() instanceof AdditionalProperties.Typed
                        || (object.additional() instanceof AdditionalProperties.Open open && open.declared()));
        if (more) {
            inputs.add(others(content, form));
        }
        return new Planned(inputs, form);
    }

    private CallInput input(Property property, int position, RequestBody body, FormField field) {
        Schema schema = model.schema(property.schema().schema());
        return new CallInput(
                NameRequest.of(property.pointer(), property.name(), property.nameOverride(), property.pointer()),
                new Binding.FormPart(position, field),
                Value.of(
                        field instanceof FormField.FilePart
                                ? files(schema)
                                : values.of(property.schema()).type()),
                property.required() && body.required(),
                true,
                secrets.show(property.schema()),
                property.description(),
                new Facts().schema(schema).defaultValue(property.defaultValue()),
                property.deprecated(),
                property.name());
    }

    /** Fields that the description allows without naming them stand before those that it names: a file comes last. */
    private static CallInput others(Content content, FormPlan form) {
        JsonPointer pointer = content.pointer().child("schema");
        FormField field =
                form.isMultipart() ? new FormField.TextPart("", null) : new FormField.Styled("", ParamStyle.FORM, true);
        return new CallInput(
                NameRequest.derived(pointer, "fields", null, pointer),
                new Binding.FormPart(-1, field),
                Value.of(new ValueType.MapOf(Value.of(ScalarKind.STRING))),
                false,
                true,
                false,
                "Fields that the description does not name.",
                new Facts(),
                false,
                "");
    }

    private FormField field(Property property, Content content, FormPlan form) {
        String name = property.name();
        Encoding encoding = encoding(content, name).orElse(null);
        if (encoding != null && form.isMultipart() && !encoding.headers().isEmpty()) {
            diagnostics.warning(
                    "part-headers",
                    encoding.pointer(),
                    "headers of parts are not sent: the part has its name, file name and media type only");
        }
        Schema schema = model.schema(property.schema().schema());
        Schema item = item(schema);
        String declared = encoding == null ? null : encoding.contentType();
        ParameterStyle style = encoding == null ? null : encoding.style();
        if (encoding != null && style != null && !form.isMultipart()) {
            return styled(property, encoding, style);
        }
        if (form.isMultipart() && isFile(item, declared)) {
            return new FormField.FilePart(name, first(declared, fileType(item)));
        }
        boolean json = declared == null ? isStructured(item) : MediaTypes.isJson(first(declared, ""));
        if (json) {
            return new FormField.Json(name, first(declared, "application/json"));
        }
        return form.isMultipart()
                ? new FormField.TextPart(name, declared == null ? null : first(declared, "text/plain"))
                : new FormField.Styled(name, ParamStyle.FORM, true);
    }

    private FormField styled(Property property, Encoding encoding, ParameterStyle declared) {
        ParamStyle style = ParamStyle.valueOf(declared.name());
        if (!parts.canHold(style, property.schema())) {
            diagnostics.warning(
                    "nested-field",
                    encoding.pointer(),
                    "the style " + declared.key() + " has no notation for parts of parts; the field is"
                            + " written as JSON");
            return new FormField.Json(property.name(), "application/json");
        }
        return new FormField.Styled(property.name(), style, encoding.explode());
    }

    private static Optional<Encoding> encoding(Content content, String property) {
        return content.encodings().stream()
                .filter(encoding -> encoding.property().equals(property))
                .findFirst();
    }

    /** {@return the first of several media types, without ranges} */
    private static String first(@Nullable String declared, String otherwise) {
        String type = declared == null ? otherwise : declared.split(",", 2)[0].trim();
        return type.contains("*") ? otherwise : type;
    }

    private Schema item(Schema schema) {
        return schema instanceof Schema.ArraySchema array
                ? model.schema(array.items().schema())
                : schema;
    }

    private static ValueType files(Schema schema) {
        ValueType file = new ValueType.Binary();
        return schema instanceof Schema.ArraySchema ? new ValueType.ListOf(Value.of(file)) : file;
    }

    /**
     * {@return whether a part is a file} In 3.0 that is {@code format: binary}; in 3.1 a schema without a type, or a text with
     * {@code contentMediaType} that is not encoded (OpenAPI 3.1, Considerations for File Uploads).
     */
    private static boolean isFile(Schema schema, @Nullable String contentType) {
        if (schema instanceof Schema.AnySchema) {
            return contentType == null || !MediaTypes.isJson(contentType);
        }
        return BodyChoices.isBinary(schema)
                || (schema instanceof Schema.StringSchema string
                        && string.bounds().contentMediaType() != null
                        && string.bounds().contentEncoding() == null);
    }

    /** {@return the media type that the schema of a file states} */
    private static String fileType(Schema schema) {
        String stated =
                schema instanceof Schema.StringSchema string ? string.bounds().contentMediaType() : null;
        return stated == null ? "application/octet-stream" : stated;
    }

    private static boolean isStructured(Schema schema) {
        return schema instanceof Schema.ObjectSchema
                || schema instanceof Schema.UnionSchema
                || schema instanceof Schema.ArraySchema
                || schema instanceof Schema.AnySchema;
    }
}
