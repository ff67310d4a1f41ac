package io.github.cubegen.plan;

import static java.util.Objects.requireNonNull;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.AdditionalProperties;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Content;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.Parameter;
import io.github.cubegen.model.Property;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.SchemaUse;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the names under which an operation sends secrets, so that they can be hidden where a server repeats them. */
final class SecretNames {
    /** In place of the name of a property: the body as a whole. */
    private static final String WHOLE = "";

    private final ApiModel model;
    private final Secrets secrets;

    /** The names of the properties that are secrets by their place in {@link #names}. */
    private final Map<String, Integer> places = new HashMap<>();

    /** The same in the order of the model, which is that of the result. */
    private final List<String> names = new ArrayList<>();

    /** The places of the names of secrets in a schema and all that it leads to. */
    private final Gathered<JsonPointer> properties;

    SecretNames(ApiModel model, Secrets secrets) {
        this.model = model;
        this.secrets = secrets;
        this.properties = new Gathered<>(this::next, this::own);
        for (Schema schema : model.schemas().values()) {
            if (schema instanceof Schema.ObjectSchema object) {
                object.properties().stream()
                        .filter(property -> secrets.show(property.schema()))
                        .map(Property::name)
                        .forEach(this::place);
            }
        }
    }

    private void place(String name) {
        if (places.putIfAbsent(name, names.size()) == null) {
            names.add(name);
        }
    }

    /** {@return names of parameters and of properties of the body, as on the wire, each once} */
    List<String> of(Operation operation) {
        Set<String> found = new LinkedHashSet<>();
        for (Parameter parameter : operation.parameters()) {
            if (secrets.show(parameter.schema()) || SentParameters.isCredential(parameter)) {
                found.add(parameter.name());
            }
        }
        if (operation.requestBody() != null) {
            for (Content content : operation.requestBody().content()) {
                SchemaUse body = content.schema();
                if (body != null && secrets.show(body)) {
                    found.add(WHOLE);
                } else if (body != null) {
                    properties.of(body.schema()).stream().mapToObj(names::get).forEach(found::add);
                }
            }
        }
        return List.copyOf(found);
    }

    private BitSet own(JsonPointer place) {
        BitSet own = new BitSet();
        if (model.schema(place) instanceof Schema.ObjectSchema object) {
            for (Property property : object.properties()) {
                if (secrets.show(property.schema())) {
                    own.set(requireNonNull(places.get(property.name())));
                }
            }
        }
        return own;
    }

    private List<JsonPointer> next(JsonPointer place) {
        List<JsonPointer> next = new ArrayList<>();
        Schema schema = model.schema(place);
        if (schema instanceof Schema.ArraySchema array) {
            next.add(array.items().schema());
            array.prefixItems().forEach(item -> next.add(item.schema()));
        } else if (schema instanceof Schema.UnionSchema union) {
            union.variants().forEach(variant -> next.add(variant.schema()));
        } else if (schema instanceof Schema.ObjectSchema object) {
            object.properties().stream()
                    .map(Property::schema)
                    .filter(use -> !secrets.show(use))
                    .forEach(use -> next.add(use.schema()));
            if (object.additional() instanceof AdditionalProperties.Typed typed) {
                next.add(typed.schema().schema());
            }
        }
        return next;
    }
}
