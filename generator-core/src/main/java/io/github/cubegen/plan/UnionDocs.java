package io.github.cubegen.plan;

import io.github.cubegen.model.SchemaInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says how the variants of a union are told apart. */
final class UnionDocs {
    /** A longer list helps nobody. */
    private static final int MAX_NAMES = 20;

    private UnionDocs() {}

    static Doc of(SchemaInfo info, String otherwise, List<VariantPlan> variants, @Nullable ObjectFormsPlan objects) {
        Doc doc = Docs.type(info, otherwise);
        List<String> facts = new ArrayList<>();
        if (variants.stream()
                        .flatMap(variant -> variant.shapes().stream())
                        .distinct()
                        .count()
                > 1) {
            facts.add("the kind of JSON value tells the form");
        }
        if (objects != null) {
            facts.addAll(facts(variants, objects));
        }
        return new Doc(doc.paragraphs(), facts, doc.deprecated());
    }

    private static List<String> facts(List<VariantPlan> variants, ObjectFormsPlan objects) {
        List<String> facts = new ArrayList<>();
        boolean named = objects.property() != null;
        if (objects.property() != null) {
            facts.add("the property " + Text.code(objects.property()) + " of an object names its form: "
                    + names(variants, objects.names()));
        }
        if (!objects.shapes().isEmpty()) {
            facts.add((named ? "an object without it" : "an object")
                    + " is of the form whose required properties it has; of several such, of the one that knows most of its"
                    + " properties");
        }
        return facts;
    }

    private static String names(List<VariantPlan> variants, List<ObjectFormsPlan.Names> names) {
        String listed = names.stream()
                .limit(MAX_NAMES)
                .map(name ->
                        name.values().stream().limit(MAX_NAMES).map(Text::code).collect(Collectors.joining(" or "))
                                + (name.values().size() > MAX_NAMES ? " or others" : "")
                                + " for "
                                + Text.code(variants.get(name.variant()).type().simpleName()))
                .collect(Collectors.joining(", "));
        return names.size() > MAX_NAMES ? listed + " and others" : listed;
    }
}
