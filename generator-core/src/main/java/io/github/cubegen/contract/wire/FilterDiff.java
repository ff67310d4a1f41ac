package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.Context;
import io.github.cubegen.contract.SchemaRule;
import io.github.cubegen.model.FilterOperator;
import io.github.cubegen.model.Schema.ObjectSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Compares the operators of two filters. One whose name has changed and not its key is the same on the wire. */
final class FilterDiff {

    private final Changes changes;

    FilterDiff(Changes changes) {
        this.changes = changes;
    }

    void compare(Where where, Context context, ObjectSchema one, ObjectSchema other) {
        List<FilterOperator> rest = new ArrayList<>(other.filter());
        List<FilterOperator> without = new ArrayList<>();
        for (FilterOperator was : one.filter()) {
            FilterOperator is = take(rest, each -> key(each).equals(key(was)));
            if (is == null) {
                without.add(was);
            } else {
                compare(where, context, was, is);
            }
        }
        for (FilterOperator was : without) {
            compare(where, context, was, take(rest, each -> each.name().equals(was.name())));
        }
        rest.forEach(is -> compare(where, context, null, is));
    }

    private static @Nullable FilterOperator take(List<FilterOperator> operators, Predicate<FilterOperator> wanted) {
        FilterOperator taken = operators.stream().filter(wanted).findFirst().orElse(null);
        operators.remove(taken);
        return taken;
    }

    private void compare(Where where, Context context, @Nullable FilterOperator was, @Nullable FilterOperator is) {
        if (was != null && is != null && accepts(is, was) && accepts(was, is)) {
            return;
        }
        boolean extended = is != null && (was == null || accepts(is, was));
        Where place = where.part(
                " " + (was == null ? Objects.requireNonNull(is) : was).name(),
                was == null ? where.before() : was.pointer(),
                is == null ? where.after() : is.pointer());
        changes.add(
                extended ? SchemaRule.FILTER_EXTENDED : SchemaRule.FILTER_CHANGED,
                context,
                place,
                was == null ? null : text(was),
                is == null ? null : text(is));
    }

    /** {@return whether each condition of the other operator is one of this, too} */
    private static boolean accepts(FilterOperator operator, FilterOperator other) {
        return key(operator).equals(key(other))
                && Objects.equals(operator.separator(), other.separator())
                && operator.types().containsAll(other.types());
    }

    private static String key(FilterOperator operator) {
        return operator.before() + "{field}" + operator.after();
    }

    private static String text(FilterOperator operator) {
        String types = operator.types().toString().toLowerCase(Locale.ROOT);
        return key(operator) + " " + types
                + (operator.separator() == null ? "" : " separated by " + operator.separator());
    }
}
