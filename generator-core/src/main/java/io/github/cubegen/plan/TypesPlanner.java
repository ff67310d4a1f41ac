package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plans the generated types, in the order of the description. */
final class TypesPlanner {
    private final ApiModel model;
    private final Forms forms;
    private final Map<JsonPointer, ClassRef> classes;
    private final RecordPlanner records;
    private final EnumPlanner enums;
    private final UnionPlanner unions;

    TypesPlanner(
            ApiModel model, Forms forms, Values values, Map<JsonPointer, ClassRef> classes, Diagnostics diagnostics) {
        this.model = model;
        this.forms = forms;
        this.classes = classes;
        this.records = new RecordPlanner(model, values, new Secrets(model, forms), Reach.of(model), diagnostics);
        this.enums = new EnumPlanner(diagnostics);
        this.unions = new UnionPlanner(model, forms, values, classes, diagnostics);
    }

    List<TypePlan> plan() {
        Map<JsonPointer, List<ClassRef>> memberships = memberships();
        List<TypePlan> types = new ArrayList<>();
        classes.forEach(
                (pointer, name) -> types.add(plan(pointer, name, memberships.getOrDefault(pointer, List.of()))));
        return types;
    }

    private TypePlan plan(JsonPointer pointer, ClassRef name, List<ClassRef> memberOf) {
        Schema schema = model.schema(pointer);
        Form form = forms.of(pointer);
        if (form instanceof Form.Structure && schema instanceof Schema.ObjectSchema object) {
            return records.plan(object, name, memberOf);
        } else if (form instanceof Form.Enumeration base && schema instanceof Schema.EnumSchema enumeration) {
            return enums.plan(enumeration, base.base(), name);
        } else if (form instanceof Form.Union union) {
            return unions.plan(pointer, union, name);
        }
        throw new IllegalStateException("no class is made of " + form);
    }

    /** {@return the unions that each schema is a variant of} */
    private Map<JsonPointer, List<ClassRef>> memberships() {
        Map<JsonPointer, List<ClassRef>> memberships = new HashMap<>();
        classes.forEach((pointer, name) -> {
            if (forms.of(pointer) instanceof Form.Union union) {
                for (Form.Variant variant : union.variants()) {
                    memberships
                            .computeIfAbsent(variant.pointer(), key -> new ArrayList<>())
                            .add(name);
                }
            }
        });
        return memberships;
    }
}
