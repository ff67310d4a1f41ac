package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.AdditionalProperties;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Property;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.SchemaUse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the text of a value would show a secret: because it is one, or holds one in a list, a map, a union or an envelope.
 * A record hides its own secrets, so that one that holds secrets can be shown.
 */
final class Secrets {
    private final ApiModel model;
    private final Forms forms;

    Secrets(ApiModel model, Forms forms) {
        this.model = model;
        this.forms = forms;
    }

    /** {@return whether values of a use of a schema must not be shown} */
    boolean show(@Nullable SchemaUse use) {
        if (use == null) {
            return false;
        }
        Set<Part> seen = new HashSet<>();
        Deque<Part> open = new ArrayDeque<>(List.of(new Part(use.schema(), false)));
        while (!open.isEmpty()) {
            Part part = open.pop();
            Schema schema = model.schema(part.schema());
            if (schema.info().isSecret()) {
                return true;
            }
            if (seen.add(part)) {
                addParts(part, schema, open);
            }
        }
        return false;
    }

    /**
     * A schema below the one in question.
     *
     * @param raw whether its values are part of a {@code JsonValue}, where no record hides anything
     */
    private record Part(JsonPointer schema, boolean raw) {}

    private void addParts(Part part, Schema schema, Deque<Part> open) {
        Form form = forms.of(part.schema());
        if (form instanceof Form.Structure && !part.raw()) {
            return;
        }
        boolean raw = part.raw()
                || form instanceof Form.Plain
                || (form instanceof Form.Mapping mapping && mapping.values() == null)
                || (form instanceof Form.Listing listing && listing.items() == null);
        if (schema instanceof Schema.ArraySchema array) {
            add(array.items(), raw, open);
            array.prefixItems().forEach(item -> add(item, raw, open));
        } else if (schema instanceof Schema.UnionSchema union) {
            union.variants().forEach(variant -> add(variant, raw, open));
        } else if (schema instanceof Schema.ObjectSchema object) {
            object.properties().stream().map(Property::schema).forEach(property -> add(property, raw, open));
            if (object.additional() instanceof AdditionalProperties.Typed typed) {
                add(typed.schema(), raw, open);
            }
        }
    }

    private static void add(SchemaUse use, boolean raw, Deque<Part> open) {
        open.push(new Part(use.schema(), raw));
    }
}
