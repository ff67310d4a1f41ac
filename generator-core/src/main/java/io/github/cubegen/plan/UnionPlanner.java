package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.SchemaInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Plans the sealed interface of a union. */
final class UnionPlanner {
    private final ApiModel model;
    private final Forms forms;
    private final Values values;
    private final Map<JsonPointer, ClassRef> classes;
    private final Diagnostics diagnostics;

    UnionPlanner(
            ApiModel model, Forms forms, Values values, Map<JsonPointer, ClassRef> classes, Diagnostics diagnostics) {
        this.model = model;
        this.forms = forms;
        this.values = values;
        this.classes = classes;
        this.diagnostics = diagnostics;
    }

    UnionPlan plan(JsonPointer pointer, Form.Union union, ClassRef name) {
        SchemaInfo info = model.schema(pointer).info();
        Map<JsonPointer, String> names = names(union);
        List<VariantPlan> variants = new ArrayList<>();
        for (Form.Variant variant : union.variants()) {
            boolean wrapper = !isRecord(variant);
            ClassRef type =
                    wrapper ? name.nested(names.getOrDefault(variant.pointer(), "")) : classes.get(variant.pointer());
            SchemaInfo described = model.schema(variant.pointer()).info();
            variants.add(new VariantPlan(
                    java.util.Objects.requireNonNull(type),
                    wrapper,
                    value(variant),
                    variant.shapes(),
                    Docs.type(described, "A variant of the union: " + kind(variant) + "."),
                    variant.pointer()));
        }
        String described = info.componentName() == null ? name.simpleName() : info.componentName();
        return new UnionPlan(
                name,
                ClassRef.of(name.packageName(), name.simpleName() + "Codec"),
                UnionDocs.of(info, "One of the forms of " + Text.code(described) + ".", variants, union.objects()),
                variants,
                union.objects(),
                CommonNames.UNKNOWN,
                pointer);
    }

    /**
     * Names for the nested records. A record that implements the union inherits them, so they must not hide a class of the
     * package there.
     */
    private Map<JsonPointer, String> names(Form.Union union) {
        Set<String> reserved = new HashSet<>(ReservedNames.types());
        classes.values().forEach(type -> reserved.add(type.simpleName()));
        NameScope scope = new NameScope(NameStyle.PASCAL, reserved, "Value", diagnostics);
        List<NameRequest<JsonPointer>> requests = new ArrayList<>();
        for (Form.Variant variant : union.variants()) {
            if (!isRecord(variant)) {
                requests.add(request(variant));
            }
        }
        return scope.resolve(requests);
    }

    /** A variant with a class of its own still needs a wrapper of another name. */
    private NameRequest<JsonPointer> request(Form.Variant variant) {
        SchemaInfo info = model.schema(variant.pointer()).info();
        String text = variant.merged() == null
                ? VariantNames.text(info, forms.of(variant.use()))
                : VariantNames.byKind(variant.merged());
        if (variant.shapes().contains(JsonShape.INTEGER) && text.equals(VariantNames.NUMBER)) {
            text = VariantNames.INTEGER;
        }
        ClassRef own = classes.get(variant.pointer());
        String override = own == null ? info.nameOverride() : null;
        return NameRequest.derived(
                variant.pointer(), own == null ? text : own.simpleName() + " Value", override, variant.pointer());
    }

    private boolean isRecord(Form.Variant variant) {
        return variant.merged() == null && forms.of(variant.use()) instanceof Form.Structure;
    }

    private Value value(Form.Variant variant) {
        return variant.merged() == null ? Value.of(values.type(variant.pointer())) : Value.of(variant.merged());
    }

    private static String kind(Form.Variant variant) {
        Set<String> kinds = new TreeSet<>();
        variant.shapes().forEach(shape -> kinds.add("a JSON " + shape.name().toLowerCase(java.util.Locale.ROOT)));
        return String.join(" or ", kinds);
    }
}
