package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.AdditionalProperties;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Property;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.SchemaUse;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the text of a value would show a secret: because it is one, or holds one in a list, a map, a union or an envelope.
 * A record hides its own secrets, so that one that holds secrets can be shown.
 */
final class Secrets {
    private static final BitSet NOTHING = new BitSet();
    private static final BitSet SECRET = BitSet.valueOf(new long[] {1});

    private final ApiModel model;
    private final Forms forms;
    private final Gathered<Part> parts;

    Secrets(ApiModel model, Forms forms) {
        this.model = model;
        this.forms = forms;
        this.parts = new Gathered<>(this::parts, part -> isSecret(part) ? SECRET : NOTHING);
    }

    /** {@return whether values of a use of a schema must not be shown} */
    boolean show(@Nullable SchemaUse use) {
        return use != null && !parts.of(new Part(use.schema(), false)).isEmpty();
    }

    private boolean isSecret(Part part) {
        return model.schema(part.schema()).info().isSecret();
    }

    /**
     * A schema below the one in question.
     *
     * @param raw whether its values are part of a {@code JsonValue}, where no record hides anything
     */
    private record Part(JsonPointer schema, boolean raw) {}

    private List<Part> parts(Part part) {
        if (isSecret(part)) {
            return List.of();
        }
        Form form = forms.of(part.schema());
        if (form instanceof Form.Structure && !part.raw()) {
            return List.of();
        }
        boolean raw = part.raw()
                || form instanceof Form.Plain
                || (form instanceof Form.Mapping mapping && mapping.values() == null)
                || (form instanceof Form.Listing listing && listing.items() == null);
        return uses(model.schema(part.schema())).stream()
                .map(use -> new Part(use.schema(), raw))
                .toList();
    }

    private static List<SchemaUse> uses(Schema schema) {
        List<SchemaUse> uses = new ArrayList<>();
        if (schema instanceof Schema.ArraySchema array) {
            uses.add(array.items());
            uses.addAll(array.prefixItems());
        } else if (schema instanceof Schema.UnionSchema union) {
            uses.addAll(union.variants());
        } else if (schema instanceof Schema.ObjectSchema object) {
            object.properties().stream().map(Property::schema).forEach(uses::add);
            if (object.additional() instanceof AdditionalProperties.Typed typed) {
                uses.add(typed.schema());
            }
        }
        return uses;
    }
}
