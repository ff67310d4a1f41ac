package io.github.cubegen.contract.lint;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Property;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.SchemaUse;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Finds unions whose objects look alike, or lack what tells them apart. */
final class UnionLint {

    private final Lint lint;
    private final ApiModel model;

    UnionLint(Lint lint, ApiModel model) {
        this.lint = lint;
        this.model = model;
    }

    void check() {
        model.schemas().forEach((place, schema) -> {
            if (schema instanceof Schema.UnionSchema union && union.discriminator() != null) {
                properties(place, union, union.discriminator().property());
            } else if (schema instanceof Schema.UnionSchema union) {
                Map<Set<String>, String> seen = new HashMap<>();
                for (SchemaUse variant : union.variants()) {
                    if (model.schema(variant.schema()) instanceof Schema.ObjectSchema object) {
                        String name = name(object, variant);
                        String other = seen.putIfAbsent(look(object), name);
                        if (other != null) {
                            lint.add(LintRule.AMBIGUOUS_UNION, place, other + " and " + name);
                        }
                    }
                }
            }
        });
    }

    private static String name(Schema.ObjectSchema object, SchemaUse variant) {
        return Objects.requireNonNullElse(object.info().componentName(), "#" + variant.schema());
    }

    private void properties(JsonPointer place, Schema.UnionSchema union, String property) {
        for (SchemaUse variant : union.variants()) {
            if (model.schema(variant.schema()) instanceof Schema.ObjectSchema object
                    && object.properties().stream()
                            .noneMatch(each -> each.name().equals(property))) {
                lint.add(LintRule.DISCRIMINATOR_PROPERTY, place, property + " in " + name(object, variant));
            }
        }
    }

    /** The required properties, with the only value of those that have one. */
    private Set<String> look(Schema.ObjectSchema object) {
        Set<String> look = new TreeSet<>();
        for (Property property : object.properties()) {
            boolean constant = model.schema(property.schema().schema()) instanceof Schema.EnumSchema values
                    && values.values().size() == 1;
            if (property.required() || constant) {
                look.add(
                        constant
                                ? property.name()
                                        + model.schema(property.schema().schema())
                                : property.name());
            }
        }
        return look;
    }
}
