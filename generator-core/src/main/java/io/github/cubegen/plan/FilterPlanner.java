package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.FilterOperator;
import io.github.cubegen.model.Schema.ObjectSchema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans what makes the record of an object schema a filter. */
final class FilterPlanner {
    private FilterPlanner() {}

    /**
     * {@return the plan; null if the schema is no filter}
     *
     * @param scope the names of the record's members
     */
    static @Nullable FilterPlan plan(ObjectSchema schema, NameScope scope) {
        if (schema.filter().isEmpty()) {
            return null;
        }
        Map<JsonPointer, String> names = scope.resolve(schema.filter().stream()
                .map(operator -> NameRequest.of(operator.pointer(), operator.name(), null, operator.pointer())
                        .renamedBy(null))
                .toList());
        Integer least = schema.bounds().minProperties();
        return new FilterPlan(
                schema.filter().stream()
                        .map(operator -> operator(operator, names.getOrDefault(operator.pointer(), "")))
                        .toList(),
                least != null && least > 0);
    }

    private static OperatorPlan operator(FilterOperator operator, String name) {
        return new OperatorPlan(
                name,
                operator.before(),
                operator.after(),
                operator.types().stream()
                        .map(type -> OperatorPlan.Operand.valueOf(type.name()))
                        .toList(),
                operator.separator(),
                Docs.text(
                        operator.description(),
                        "The condition "
                                + Text.code(operator.before() + "<field>" + operator.after() + "=<value>")
                                + "."),
                operator.pointer());
    }
}
