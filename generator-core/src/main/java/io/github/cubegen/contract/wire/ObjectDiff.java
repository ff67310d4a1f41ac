package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.Context;
import io.github.cubegen.contract.SchemaRule;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.AdditionalProperties;
import io.github.cubegen.model.Schema.ObjectSchema;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Compares two objects. */
final class ObjectDiff {

    private final Comparison comparison;
    private final Changes changes;
    private final BoundsDiff bounds;
    private final PropertiesDiff properties;

    ObjectDiff(Comparison comparison, BoundsDiff bounds) {
        this.comparison = comparison;
        this.changes = comparison.changes();
        this.bounds = bounds;
        this.properties = new PropertiesDiff(comparison);
    }

    void compare(Where where, Context context, ObjectSchema one, ObjectSchema other) {
        additional(where, context, one.additional(), other.additional());
        properties.compare(where, context, one, other);
        bounds.properties(where, context, one.bounds(), other.bounds());
        new DiscriminatorDiff(changes)
                .ofObjects(where, context, one.discriminator(), other.discriminator(), comparison);
        Set<JsonPointer> parents = new HashSet<>();
        one.parents().forEach(parent -> parents.add(comparison.renamedBases().after(parent)));
        if (!parents.equals(new HashSet<>(other.parents()))) {
            changes.add(
                    SchemaRule.PARENT_CHANGED,
                    context,
                    where,
                    one.parents().toString(),
                    other.parents().toString());
        }
        if (!Objects.equals(one.envelope(), other.envelope())) {
            changes.add(SchemaRule.ENVELOPE_CHANGED, context, where, one.envelope(), other.envelope());
        }
        new FilterDiff(changes).compare(where, context, one, other);
    }

    private void additional(Where where, Context context, AdditionalProperties one, AdditionalProperties other) {
        if (one instanceof AdditionalProperties.Typed a && other instanceof AdditionalProperties.Typed b) {
            Where values = where.part(
                    ".*",
                    where.before().child("additionalProperties"),
                    where.after().child("additionalProperties"));
            comparison.uses(values, context, a.schema(), b.schema());
        } else if (one.getClass() != other.getClass()) {
            SchemaRule rule;
            if (other instanceof AdditionalProperties.Closed) {
                rule = SchemaRule.ADDITIONAL_CLOSED;
            } else if (one instanceof AdditionalProperties.Closed) {
                rule = SchemaRule.ADDITIONAL_OPENED;
            } else {
                rule = other instanceof AdditionalProperties.Typed
                        ? SchemaRule.ADDITIONAL_TIGHTENED
                        : SchemaRule.ADDITIONAL_CHANGED;
            }
            changes.add(rule, context, where);
        }
    }
}
