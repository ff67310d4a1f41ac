package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.AdditionalProperties;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Content;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.Parameter;
import io.github.cubegen.model.Property;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.SchemaUse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the names under which an operation sends secrets, so that they can be hidden where a server repeats them. */
final class SecretNames {
    /** In place of the name of a property: the body as a whole. */
    private static final String WHOLE = "";

    private final ApiModel model;
    private final Secrets secrets;

    SecretNames(ApiModel model, Secrets secrets) {
        this.model = model;
        this.secrets = secrets;
    }

    /** {@return names of parameters and of properties of the body, as on the wire, each once} */
    List<String> of(Operation operation) {
        Set<String> names = new LinkedHashSet<>();
        for (Parameter parameter : operation.parameters()) {
            if (secrets.show(parameter.schema()) || SentParameters.isCredential(parameter)) {
                names.add(parameter.name());
            }
        }
        if (operation.requestBody() != null) {
            Set<JsonPointer> seen = new HashSet<>();
            for (Content content : operation.requestBody().content()) {
                SchemaUse body = content.schema();
                if (body != null && secrets.show(body)) {
                    names.add(WHOLE);
                } else if (body != null) {
                    addProperties(body, seen, names);
                }
            }
        }
        return List.copyOf(names);
    }

    private void addProperties(SchemaUse body, Set<JsonPointer> seen, Set<String> names) {
        Deque<JsonPointer> open = new ArrayDeque<>(List.of(body.schema()));
        while (!open.isEmpty()) {
            JsonPointer place = open.pop();
            if (!seen.add(place)) {
                continue;
            }
            Schema schema = model.schema(place);
            if (schema instanceof Schema.ArraySchema array) {
                open.push(array.items().schema());
                array.prefixItems().forEach(item -> open.push(item.schema()));
            } else if (schema instanceof Schema.UnionSchema union) {
                union.variants().forEach(variant -> open.push(variant.schema()));
            } else if (schema instanceof Schema.ObjectSchema object) {
                for (Property property : object.properties()) {
                    if (secrets.show(property.schema())) {
                        names.add(property.name());
                    } else {
                        open.push(property.schema().schema());
                    }
                }
                if (object.additional() instanceof AdditionalProperties.Typed typed) {
                    open.push(typed.schema().schema());
                }
            }
        }
    }
}
