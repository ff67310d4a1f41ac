package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.AdditionalProperties;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Content;
import io.github.cubegen.model.Encoding;
import io.github.cubegen.model.Header;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.Parameter;
import io.github.cubegen.model.Property;
import io.github.cubegen.model.RequestBody;
import io.github.cubegen.model.Response;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.SchemaUse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An API whose equal inline schemas are one, wherever they are used. */
final class SharedSchemas {
    private final Map<JsonPointer, JsonPointer> repeated;

    private SharedSchemas(Map<JsonPointer, JsonPointer> repeated) {
        this.repeated = repeated;
    }

    static ApiModel of(ApiModel model) {
        Map<JsonPointer, JsonPointer> repeated = EqualSchemas.of(model);
        return repeated.isEmpty() ? model : new SharedSchemas(repeated).share(model);
    }

    private ApiModel share(ApiModel model) {
        Map<JsonPointer, Schema> schemas = new LinkedHashMap<>();
        model.schemas().forEach((id, schema) -> schemas.put(id, share(schema)));
        return new ApiModel(
                model.info(),
                model.servers(),
                model.tags(),
                model.operations().stream().map(this::share).toList(),
                model.webhooks().stream().map(this::share).toList(),
                model.callbacks(),
                schemas,
                model.securitySchemes());
    }

    private Operation share(Operation operation) {
        RequestBody body = operation.requestBody();
        return operation.withUses(
                operation.parameters().stream().map(this::share).toList(),
                body == null
                        ? null
                        : new RequestBody(body.pointer(), body.required(), body.description(), share(body.content())),
                operation.responses().stream().map(this::share).toList());
    }

    private Parameter share(Parameter parameter) {
        return new Parameter(
                parameter.pointer(),
                parameter.name(),
                parameter.in(),
                parameter.required(),
                parameter.style(),
                parameter.explode(),
                parameter.allowReserved(),
                parameter.allowEmptyValue(),
                share(parameter.schema()),
                parameter.mediaType(),
                parameter.description(),
                parameter.deprecated(),
                parameter.lifecycle(),
                parameter.defaultValue(),
                parameter.examples(),
                parameter.nameOverride());
    }

    private Response share(Response response) {
        return new Response(
                response.pointer(),
                response.status(),
                response.description(),
                response.headers().stream().map(this::share).toList(),
                share(response.content()),
                response.links());
    }

    private Header share(Header header) {
        return new Header(
                header.pointer(),
                header.name(),
                header.required(),
                header.explode(),
                share(header.schema()),
                header.mediaType(),
                header.description(),
                header.deprecated(),
                header.examples());
    }

    private List<Content> share(List<Content> contents) {
        return contents.stream()
                .map(content -> new Content(
                        content.pointer(),
                        content.mediaType(),
                        content.schema() == null ? null : share(content.schema()),
                        content.encodings().stream().map(this::share).toList(),
                        content.examples()))
                .toList();
    }

    private Encoding share(Encoding encoding) {
        return new Encoding(
                encoding.pointer(),
                encoding.property(),
                encoding.contentType(),
                encoding.headers().stream().map(this::share).toList(),
                encoding.style(),
                encoding.explode(),
                encoding.allowReserved());
    }

    private Schema share(Schema schema) {
        if (schema instanceof Schema.ObjectSchema object) {
            return new Schema.ObjectSchema(
                    object.info(),
                    object.properties().stream().map(this::share).toList(),
                    object.additional() instanceof AdditionalProperties.Typed typed
                            ? new AdditionalProperties.Typed(share(typed.schema()))
                            : object.additional(),
                    object.bounds(),
                    object.parents(),
                    object.envelope(),
                    object.filter(),
                    object.discriminator());
        } else if (schema instanceof Schema.ArraySchema array) {
            return new Schema.ArraySchema(
                    array.info(),
                    array.prefixItems().stream().map(this::share).toList(),
                    share(array.items()),
                    array.bounds());
        } else if (schema instanceof Schema.UnionSchema union) {
            return new Schema.UnionSchema(
                    union.info(),
                    union.kind(),
                    union.variants().stream().map(this::share).distinct().toList(),
                    union.discriminator());
        }
        return schema;
    }

    private Property share(Property property) {
        return new Property(
                property.pointer(),
                property.name(),
                share(property.schema()),
                property.required(),
                property.description(),
                property.deprecated(),
                property.readOnly(),
                property.writeOnly(),
                property.defaultValue(),
                property.nameOverride());
    }

    private SchemaUse share(SchemaUse use) {
        JsonPointer first = repeated.get(use.schema());
        return first == null ? use : new SchemaUse(first, use.nullable());
    }
}
