package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.Context;
import io.github.cubegen.contract.SchemaRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds out whether null became allowed at single places or, because all uses of a component changed together, for the
 * component: that is one change.
 */
final class NullUses {

    record Flip(SchemaRule rule, Context context, Where where) {}

    private final Map<SchemaPair, Integer> uses = new HashMap<>();
    private final Map<SchemaPair, List<Flip>> flips = new LinkedHashMap<>();

    void use(SchemaPair component) {
        uses.merge(component, 1, Integer::sum);
    }

    void flip(SchemaPair component, Flip flip) {
        flips.computeIfAbsent(component, key -> new ArrayList<>()).add(flip);
    }

    void tell(Changes changes, SchemaPairs pairs) {
        flips.forEach((component, places) -> {
            Where whole = new Where(pairs.label(component), component.before(), component.after(), component, null);
            boolean all = places.size() > 1 && uses.getOrDefault(component, 0) == places.size();
            boolean needed = places.stream().anyMatch(flip -> flip.rule() == SchemaRule.NULLABLE);
            places.forEach(flip -> changes.add(
                    all && needed ? SchemaRule.NULLABLE : flip.rule(), flip.context(), all ? whole : flip.where()));
        });
    }
}
