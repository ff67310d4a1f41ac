package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.Components;
import io.github.cubegen.contract.Context;
import io.github.cubegen.contract.SchemaRule;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.AdditionalProperties;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Property;
import io.github.cubegen.model.Schema.ObjectSchema;
import io.github.cubegen.model.SchemaInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the properties of two objects, as far as they stand in a context: those that are read-only are not sent. */
final class PropertiesDiff {

    private final Comparison comparison;
    private final Changes changes;
    private final OwnProperties ownBefore;
    private final OwnProperties ownAfter;

    PropertiesDiff(Comparison comparison) {
        this.comparison = comparison;
        this.changes = comparison.changes();
        this.ownBefore = new OwnProperties(comparison.before(), new HashMap<>());
        this.ownAfter = new OwnProperties(comparison.after(), new HashMap<>());
    }

    void compare(Where where, Context context, ObjectSchema one, ObjectSchema other) {
        Map<String, Property> added = new LinkedHashMap<>();
        other.properties().forEach(property -> added.put(property.name(), property));
        List<Property> removed = new ArrayList<>();
        for (Property before : one.properties()) {
            Property after = added.remove(before.name());
            if (after == null) {
                removed.add(before);
            } else {
                both(property(where, before, after), context, before, after);
            }
        }
        removed.removeIf(property -> !stands(property, context));
        added.values().removeIf(property -> !stands(property, context));
        renamed(where, one, other, removed, added.values()).forEach((before, after) -> {
            Where both = property(where, before, after);
            changes.add(SchemaRule.PROP_RENAMED, context, both, before.name(), after.name());
            comparison.uses(both, context, before.schema(), after.schema());
            removed.remove(before);
            added.remove(after.name());
        });
        removed.forEach(property -> {
            removed(where, context, property, other);
            unnamedNow(where, context, property, other.additional());
        });
        added.values().forEach(property -> {
            added(where, context, property);
            unnamedBefore(where, context, property, one.additional());
        });
    }

    /** {@return new property by old one of those that have another name, at most one of each component that is put together} */
    private Map<Property, Property> renamed(
            Where where, ObjectSchema one, ObjectSchema other, List<Property> removed, Collection<Property> added) {
        if (removed.size() == 1 && added.size() == 1) {
            Property before = removed.get(0);
            Property after = added.iterator().next();
            return isRenamed(before, after, one, other) ? Map.of(before, after) : Map.of();
        }
        Map<JsonPointer, List<Property>> come = new LinkedHashMap<>();
        for (Property property : added) {
            JsonPointer component = Components.of(property.pointer());
            JsonPointer was = component.equals(Components.of(where.after()))
                    ? Components.of(where.before())
                    : comparison.renamedBases().before(component);
            come.computeIfAbsent(was, key -> new ArrayList<>()).add(property);
        }
        Map<JsonPointer, List<Property>> gone = new LinkedHashMap<>();
        for (Property property : removed) {
            gone.computeIfAbsent(Components.of(property.pointer()), key -> new ArrayList<>())
                    .add(property);
        }
        Map<Property, Property> renamed = new LinkedHashMap<>();
        gone.forEach((component, ofComponent) -> {
            List<Property> others = come.getOrDefault(component, List.of());
            if (ofComponent.size() == 1
                    && others.size() == 1
                    && isRenamed(ofComponent.get(0), others.get(0), one, other)) {
                renamed.put(ofComponent.get(0), others.get(0));
            }
        });
        return renamed;
    }

    private boolean isRenamed(Property before, Property after, ObjectSchema one, ObjectSchema other) {
        return before.required() == after.required()
                && comparison.sameShape(before.schema(), after.schema())
                && (isAlike(before.name(), after.name()) || place(before, one, other) == place(after, other, one));
    }

    private static boolean isAlike(String one, String other) {
        Set<String> words = new HashSet<>(List.of(words(one)));
        return isPart(one, other)
                || isPart(other, one)
                || Stream.of(words(other)).anyMatch(words::contains);
    }

    /** Neither anywhere nor of two letters: {@code at} is in {@code category} and {@code format}, too. */
    private static boolean isPart(String part, String name) {
        return part.length() > 2 && (name.startsWith(part) || name.endsWith(part));
    }

    private static String[] words(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}\\p{N}]+");
    }

    /** {@return how many of the properties that both have stand before one} */
    private static long place(Property property, ObjectSchema in, ObjectSchema other) {
        Set<String> common = new HashSet<>();
        other.properties().forEach(each -> common.add(each.name()));
        return in.properties().stream()
                .takeWhile(each -> !each.name().equals(property.name()))
                .filter(each -> common.contains(each.name()))
                .count();
    }

    private void removed(Where where, Context context, Property property, ObjectSchema other) {
        boolean closed = context.isSent() && other.additional() instanceof AdditionalProperties.Closed;
        SchemaRule rule = closed
                ? SchemaRule.PROP_REMOVED_CLOSED
                : property.required() ? SchemaRule.PROP_REQUIRED_REMOVED : SchemaRule.PROP_OPTIONAL_REMOVED;
        Where holder = holder(where, property, null);
        changes.add(rule, context, holder.part("." + property.name(), property.pointer(), holder.after()));
    }

    private void added(Where where, Context context, Property property) {
        SchemaRule rule = SchemaRule.PROP_OPTIONAL_ADDED;
        if (property.required()) {
            rule = property.defaultValue() == null
                    ? SchemaRule.PROP_REQUIRED_ADDED
                    : SchemaRule.PROP_REQUIRED_DEFAULT_ADDED;
        }
        Where holder = holder(where, null, property);
        changes.add(rule, context, holder.part("." + property.name(), holder.before(), property.pointer()));
    }

    /** What has a property of its own now could stand among the others before, with their type. */
    private void unnamedBefore(Where where, Context context, Property property, AdditionalProperties others) {
        if (others instanceof AdditionalProperties.Typed typed) {
            JsonPointer values = where.before().child("additionalProperties");
            Where value = where.part("." + property.name(), values, property.pointer());
            comparison.uses(value, context, typed.schema(), property.schema());
        }
    }

    /** What has no property of its own any more can stand among the others, with their type. */
    private void unnamedNow(Where where, Context context, Property property, AdditionalProperties others) {
        if (others instanceof AdditionalProperties.Typed typed) {
            JsonPointer values = where.after().child("additionalProperties");
            Where value = where.part("." + property.name(), property.pointer(), values);
            if (property.required()) {
                comparison.uses(value, context, property.schema(), typed.schema());
            } else {
                comparison.usesOptional(value, context, property.schema(), typed.schema());
            }
        }
    }

    /**
     * {@return the schema of which a property is told} What an {@code allOf} brings along is a part of each schema that has it, and
     * one change of the component that declares it, as long as it is that which has changed, and not what the {@code allOf} names.
     *
     * @param before the property in the old version; null if it is new
     * @param after the same in the new version; null if it is gone
     */
    private Where holder(Where where, @Nullable Property before, @Nullable Property after) {
        JsonPointer declaring = declaring(before, after);
        if (declaring == null || declaring.equals(Components.of(where.before()))) {
            return where;
        }
        JsonPointer now = comparison.renamedBases().after(declaring);
        return !now.equals(Components.of(where.after()))
                        && isOwn(ownBefore.of(declaring), before, after)
                        && isOwn(ownAfter.of(now), after, before)
                ? new Where(now.last(), declaring, now, where.schema(), where.operation())
                : where;
    }

    /** {@return the component, by its old place, in which both are; null if they are in two} */
    private @Nullable JsonPointer declaring(@Nullable Property before, @Nullable Property after) {
        JsonPointer one = before == null ? null : Components.of(before.pointer());
        JsonPointer other = after == null ? one : comparison.renamedBases().before(Components.of(after.pointer()));
        return one == null || one.equals(other) ? other : null;
    }

    /** {@return whether a component has a property of its own that is just that, or has none of the other one's name} */
    private static boolean isOwn(
            @Nullable Map<String, Property> component, @Nullable Property property, @Nullable Property other) {
        if (component == null) {
            return false;
        }
        if (property == null) {
            return other != null && !component.containsKey(other.name());
        }
        Property own = component.get(property.name());
        return own != null && own.pointer().equals(property.pointer()) && own.required() == property.required();
    }

    /** The properties of components by their names: a large one can be a part of many. */
    private record OwnProperties(ApiModel model, Map<JsonPointer, Map<String, Property>> known) {

        /** {@return null if there is no such object} */
        @Nullable
        Map<String, Property> of(JsonPointer component) {
            if (!(model.schemas().get(component) instanceof ObjectSchema object)) {
                return null;
            }
            return known.computeIfAbsent(component, key -> {
                Map<String, Property> byName = new HashMap<>();
                object.properties().forEach(property -> byName.put(property.name(), property));
                return byName;
            });
        }
    }

    private void both(Where where, Context context, Property before, Property after) {
        boolean stood = stands(before, context);
        boolean stands = stands(after, context);
        access(where, context, before, after);
        if (!stood || !stands) {
            return;
        }
        if (before.required() != after.required()) {
            changes.add(
                    after.required() ? SchemaRule.PROP_BECAME_REQUIRED : SchemaRule.PROP_BECAME_OPTIONAL,
                    context,
                    where);
        }
        SchemaInfo infoBefore =
                comparison.before().schema(before.schema().schema()).info();
        SchemaInfo infoAfter =
                comparison.after().schema(after.schema().schema()).info();
        if (Comparison.differsHere(
                before.defaultValue(), after.defaultValue(), infoBefore.defaultValue(), infoAfter.defaultValue())) {
            changes.add(
                    SchemaRule.DEFAULT_CHANGED,
                    context,
                    where,
                    InfoDiff.text(before.defaultValue()),
                    InfoDiff.text(after.defaultValue()));
        }
        if (Comparison.differsHere(
                before.deprecated(), after.deprecated(), infoBefore.deprecated(), infoAfter.deprecated())) {
            changes.add(after.deprecated() ? SchemaRule.DEPRECATED : SchemaRule.UNDEPRECATED, context, where);
        }
        if (before.required()) {
            comparison.uses(where, context, before.schema(), after.schema());
        } else {
            comparison.usesOptional(where, context, before.schema(), after.schema());
        }
    }

    /** From read-only to write-only is one change: those who send see the one half, those who receive the other. */
    private void access(Where where, Context context, Property before, Property after) {
        boolean readOnly = before.readOnly() != after.readOnly();
        boolean writeOnly = before.writeOnly() != after.writeOnly();
        if (readOnly && writeOnly) {
            SchemaRule kind = readOnly(after);
            changes.add(kind, context.isSent() ? kind : writeOnly(after), context, where, null, null);
        } else if (readOnly) {
            changes.add(readOnly(after), context, where);
        } else if (writeOnly) {
            changes.add(writeOnly(after), context, where);
        }
    }

    /** Old clients do not send what was read-only, whether it was always there or not. */
    private static SchemaRule readOnly(Property after) {
        if (after.readOnly()) {
            return SchemaRule.BECAME_READ_ONLY;
        }
        return after.required() ? SchemaRule.READ_ONLY_DROPPED_REQUIRED : SchemaRule.READ_ONLY_DROPPED;
    }

    private static SchemaRule writeOnly(Property after) {
        return after.writeOnly() ? SchemaRule.BECAME_WRITE_ONLY : SchemaRule.WRITE_ONLY_DROPPED;
    }

    private static boolean stands(Property property, Context context) {
        return context.isSent() ? !property.readOnly() : !property.writeOnly();
    }

    private Where property(Where where, Property before, Property after) {
        return holder(where, before, after).part("." + before.name(), before.pointer(), after.pointer());
    }
}
