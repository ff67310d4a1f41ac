package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.AdditionalProperties;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Content;
import io.github.cubegen.model.Discriminator;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.Parameter;
import io.github.cubegen.model.Property;
import io.github.cubegen.model.RequestBody;
import io.github.cubegen.model.Response;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.SchemaUse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which schemas can be part of a request, and which of a response.
 *
 * @param sent schemas that a request body or parameter can contain
 * @param received schemas that a response, or a call that the API makes, can contain
 */
record Reach(Set<JsonPointer> sent, Set<JsonPointer> received) {
    Reach {
        sent = Set.copyOf(sent);
        received = Set.copyOf(received);
    }

    /** {@return what the operations of an API reach} */
    static Reach of(ApiModel model) {
        return of(model.operations(), model);
    }

    /** {@return every schema that the model needs to be whole: what calls and webhooks can contain, and what that refers to} */
    static Set<JsonPointer> all(ApiModel model) {
        Set<JsonPointer> all = new HashSet<>();
        for (List<Operation> calls : List.of(model.operations(), model.webhooks())) {
            Reach reach = of(calls, model);
            all.addAll(reach.sent());
            all.addAll(reach.received());
        }
        Deque<JsonPointer> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            List<SchemaUse> related = related(model.schema(open.pop())).stream()
                    .map(id -> new SchemaUse(id, false))
                    .toList();
            for (JsonPointer id : from(related, model)) {
                if (all.add(id)) {
                    open.add(id);
                }
            }
        }
        return all;
    }

    /** {@return what a schema names without containing it} */
    private static List<JsonPointer> related(Schema schema) {
        List<JsonPointer> related = new ArrayList<>();
        Discriminator discriminator = null;
        if (schema instanceof Schema.ObjectSchema object) {
            related.addAll(object.parents());
            discriminator = object.discriminator();
        } else if (schema instanceof Schema.UnionSchema union) {
            discriminator = union.discriminator();
        }
        if (discriminator != null) {
            related.addAll(discriminator.mapping().values());
        }
        return related;
    }

    private static Reach of(List<Operation> operations, ApiModel model) {
        List<SchemaUse> requests = new ArrayList<>();
        List<SchemaUse> responses = new ArrayList<>();
        for (Operation operation : operations) {
            operation.parameters().stream().map(Parameter::schema).forEach(requests::add);
            RequestBody body = operation.requestBody();
            if (body != null) {
                addAll(body.content(), requests);
            }
            for (Response response : operation.responses()) {
                addAll(response.content(), responses);
            }
        }
        for (Operation webhook : model.webhooks()) {
            RequestBody body = webhook.requestBody();
            if (body != null) {
                addAll(body.content(), responses);
            }
        }
        return new Reach(from(requests, model), from(responses, model));
    }

    private static void addAll(List<Content> contents, List<SchemaUse> uses) {
        for (Content content : contents) {
            SchemaUse schema = content.schema();
            if (schema != null) {
                uses.add(schema);
            }
        }
    }

    private static Set<JsonPointer> from(List<SchemaUse> start, ApiModel model) {
        Set<JsonPointer> reached = new HashSet<>();
        Deque<SchemaUse> open = new ArrayDeque<>(start);
        while (!open.isEmpty()) {
            JsonPointer id = open.pop().schema();
            if (reached.add(id)) {
                open.addAll(children(model.schema(id)));
            }
        }
        return reached;
    }

    private static List<SchemaUse> children(Schema schema) {
        if (schema instanceof Schema.ArraySchema array) {
            List<SchemaUse> all = new ArrayList<>(array.prefixItems());
            all.add(array.items());
            return all;
        } else if (schema instanceof Schema.UnionSchema union) {
            return union.variants();
        } else if (schema instanceof Schema.ObjectSchema object) {
            List<SchemaUse> all = new ArrayList<>();
            object.properties().stream().map(Property::schema).forEach(all::add);
            if (object.additional() instanceof AdditionalProperties.Typed typed) {
                all.add(typed.schema());
            }
            return all;
        }
        return List.of();
    }
}
