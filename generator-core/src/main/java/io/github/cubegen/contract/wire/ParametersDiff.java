package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.ApiRule;
import io.github.cubegen.contract.Context;
import io.github.cubegen.contract.SchemaRule;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.Parameter;
import io.github.cubegen.model.ParameterLocation;
import io.github.cubegen.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Compares the parameters of two operations. Those of a path are known by their place in it, unless they have changed places. */
final class ParametersDiff {

    private final Comparison comparison;
    private final Changes changes;

    ParametersDiff(Comparison comparison, Changes changes) {
        this.comparison = comparison;
        this.changes = changes;
    }

    void compare(Where where, Context context, Operation one, Operation other) {
        boolean named = Matches.isReordered(one.path(), other.path());
        Map<String, Parameter> added = new LinkedHashMap<>();
        other.parameters().forEach(parameter -> added.put(key(other, parameter, named), parameter));
        List<Parameter> removed = new ArrayList<>();
        for (Parameter before : one.parameters()) {
            Parameter after = added.remove(key(one, before, named));
            if (after == null) {
                removed.add(before);
            } else {
                both(parameter(where, before, after), context, before, after);
            }
        }
        List<Parameter> rest = new ArrayList<>(added.values());
        moved(where, context, removed, rest);
        for (Parameter before : removed) {
            ApiRule rule = comparison.lifecycles().isPromised(before.lifecycle())
                    ? ApiRule.PARAM_REMOVED_BEFORE_SUNSET
                    : ApiRule.PARAM_REMOVED;
            // Who is called could do without what was optional: that is no other change than where the client calls.
            Changes side = before.required() ? changes : comparison.changes();
            side.add(rule, where.part(name(before), before.pointer(), where.after()));
        }
        for (Parameter after : rest) {
            changes.add(rule(after), where.part(name(after), where.before(), after.pointer()));
        }
    }

    /** Finds those that stand elsewhere now, and the one that was renamed. */
    private void moved(Where where, Context context, List<Parameter> removed, List<Parameter> added) {
        Map<String, Parameter> byName = new LinkedHashMap<>();
        added.forEach(parameter -> byName.put(parameter.name().toLowerCase(Locale.ROOT), parameter));
        removed.removeIf(before -> {
            Parameter after = byName.remove(before.name().toLowerCase(Locale.ROOT));
            if (after == null) {
                return false;
            }
            Where both = parameter(where, before, after);
            if (before.in() == after.in()) {
                changes.add(ApiRule.PARAM_RENAMED, both, before.name(), after.name());
            } else {
                changes.add(
                        ApiRule.PARAM_IN_CHANGED,
                        both,
                        before.in().key(),
                        after.in().key());
            }
            comparison.uses(both, context, before.schema(), after.schema());
            added.remove(after);
            return true;
        });
        if (removed.size() == 1 && added.size() == 1) {
            Parameter before = removed.get(0);
            Parameter after = added.get(0);
            if (before.in() == after.in()
                    && before.required() == after.required()
                    && comparison.sameShape(before.schema(), after.schema())) {
                Where both = parameter(where, before, after);
                changes.add(ApiRule.PARAM_RENAMED, both, before.name(), after.name());
                comparison.uses(both, context, before.schema(), after.schema());
                removed.clear();
                added.clear();
            }
        }
    }

    private void both(Where where, Context context, Parameter before, Parameter after) {
        if (!before.name().equals(after.name()) && before.in() == ParameterLocation.PATH) {
            changes.add(ApiRule.PATH_PARAM_RENAMED, where, before.name(), after.name());
        }
        if (before.required() != after.required()) {
            changes.add(after.required() ? ApiRule.PARAM_BECAME_REQUIRED : ApiRule.PARAM_BECAME_OPTIONAL, where);
        }
        if (!Objects.equals(before.mediaType(), after.mediaType())) {
            changes.add(ApiRule.PARAM_CONTENT_CHANGED, where, written(before), written(after));
        } else if (before.mediaType() == null && !style(before, before, after).equals(style(after, before, after))) {
            changes.add(ApiRule.PARAM_STYLE_CHANGED, where, style(before, before, after), style(after, before, after));
        }
        if (before.allowEmptyValue() != after.allowEmptyValue()) {
            changes.add(
                    after.allowEmptyValue() ? ApiRule.PARAM_ALLOW_EMPTY_ADDED : ApiRule.PARAM_ALLOW_EMPTY_REMOVED,
                    where);
        }
        Schema schemaBefore = comparison.before().schema(before.schema().schema());
        Schema schemaAfter = comparison.after().schema(after.schema().schema());
        if (Comparison.differsHere(
                before.defaultValue(),
                after.defaultValue(),
                schemaBefore.info().defaultValue(),
                schemaAfter.info().defaultValue())) {
            changes.add(
                    SchemaRule.DEFAULT_CHANGED,
                    context,
                    where,
                    InfoDiff.text(before.defaultValue()),
                    InfoDiff.text(after.defaultValue()));
        }
        if (before.deprecated() != after.deprecated()) {
            if (after.deprecated() && comparison.lifecycles().lacksEnd(after.lifecycle())) {
                changes.add(ApiRule.PARAM_DEPRECATED_NO_SUNSET, where);
            } else {
                changes.add(after.deprecated() ? SchemaRule.DEPRECATED : SchemaRule.UNDEPRECATED, context, where);
            }
        }
        comparison.uses(where, context, before.schema(), after.schema());
    }

    private static ApiRule rule(Parameter added) {
        if (added.in() == ParameterLocation.PATH) {
            return ApiRule.PARAM_PATH_ADDED;
        }
        if (!added.required()) {
            return ApiRule.PARAM_OPTIONAL_ADDED;
        }
        return added.defaultValue() == null ? ApiRule.PARAM_REQUIRED_ADDED : ApiRule.PARAM_REQUIRED_DEFAULT_ADDED;
    }

    private static String written(Parameter parameter) {
        return parameter.mediaType() == null ? "by its style" : parameter.mediaType();
    }

    /** Explode is told where it says something. */
    private String style(Parameter parameter, Parameter before, Parameter after) {
        boolean explodes = comparison.explodes(parameter.style(), before.schema(), after.schema());
        return parameter.style().key()
                + (explodes && parameter.explode() ? ", exploded" : "")
                + (parameter.allowReserved() ? ", reserved characters allowed" : "");
    }

    /** @param named whether the variables of the path are known by their names */
    private static String key(Operation operation, Parameter parameter, boolean named) {
        return switch (parameter.in()) {
            case PATH -> "path " + (named ? parameter.name() : place(operation, parameter));
            case HEADER -> "header " + parameter.name().toLowerCase(Locale.ROOT);
            case QUERY, COOKIE -> parameter.in().key() + " " + parameter.name();
        };
    }

    /** The number of the template variable; the name where the path does not have it. */
    private static String place(Operation operation, Parameter parameter) {
        int at = operation.path().indexOf("{" + parameter.name() + "}");
        if (at < 0) {
            return parameter.name();
        }
        return Long.toString(
                operation.path().substring(0, at).chars().filter(c -> c == '{').count());
    }

    private static String name(Parameter parameter) {
        return ": " + parameter.in().key() + " parameter " + parameter.name();
    }

    private static Where parameter(Where where, Parameter before, Parameter after) {
        return where.part(name(before), before.pointer(), after.pointer());
    }
}
