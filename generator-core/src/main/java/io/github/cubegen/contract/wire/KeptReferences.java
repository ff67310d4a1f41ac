package io.github.cubegen.contract.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.contract.Context;
import io.github.cubegen.contract.SchemaRule;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The schemas to which keywords refer that are kept as they stand, such as {@code not}: when one of them changes, the keyword does,
 * whatever it looks like. They are compared apart, because what they allow is not what the schema with the keyword allows.
 */
final class KeptReferences {

    private record Use(SchemaRule rule, Context context, Where where, String keywords, Set<SchemaPair> targets) {

        /** The keyword can turn what is more into what is less, so that both sides are asked for. */
        void ask(SchemaPairs pairs) {
            Object user = where.schema() == null ? where.subject() : where.schema();
            for (SchemaPair target : targets) {
                pairs.ask(target, Context.REQUEST, target.before().last(), user);
                pairs.ask(target, Context.RESPONSE, target.before().last(), user);
            }
        }
    }

    private final Comparison comparison;
    private final List<Use> uses = new ArrayList<>();
    private boolean limited;

    KeptReferences(Comparison comparison) {
        this.comparison = comparison;
    }

    /**
     * Remembers keywords that read alike in both versions.
     *
     * @param rule the change that it is if what they refer to has changed
     */
    void add(SchemaRule rule, Context context, Where where, String keywords, Collection<JsonNode> values) {
        Set<SchemaPair> targets = new LinkedHashSet<>();
        for (JsonNode value : values) {
            for (String reference : value.findValuesAsText("$ref")) {
                JsonPointer place = JsonPointer.ofReference(reference);
                if (place != null) {
                    add(targets, place);
                }
            }
        }
        if (!targets.isEmpty()) {
            uses.add(new Use(rule, context, where, keywords, targets));
        }
    }

    private void add(Set<SchemaPair> targets, JsonPointer place) {
        if (comparison.before().schemas().containsKey(place)
                && comparison.after().schemas().containsKey(place)) {
            targets.add(new SchemaPair(place, place));
        }
    }

    /** Tells, after all schemas have been compared, which of the keywords have changed. */
    void tell() {
        if (uses.isEmpty()) {
            return;
        }
        Set<SchemaPair> changed = changed(comparison.apart());
        for (Use use : uses) {
            if (use.targets().stream().anyMatch(changed::contains)) {
                comparison.changes().add(use.rule(), use.context(), use.where(), use.keywords(), use.keywords());
            }
        }
    }

    /** {@return whether some of what the keywords refer to was not compared, because there are too many pairs} */
    boolean isLimited() {
        return limited;
    }

    private Set<SchemaPair> changed(Comparison apart) {
        SchemaPairs pairs = apart.pairs();
        SchemaDiff schemas = new SchemaDiff(apart);
        List<Use> within = apart.references().uses;
        int asked = 0;
        uses.forEach(use -> use.ask(pairs));
        for (SchemaPairs.Visit visit = pairs.next(); visit != null; visit = pairs.next()) {
            schemas.compare(visit.pair(), visit.context());
            for (; asked < within.size(); asked++) {
                within.get(asked).ask(pairs);
            }
        }
        apart.nulls().tell(apart.changes(), pairs);
        limited = pairs.isExhausted();
        return withUsers(apart.changes().schemas(SchemaRule::isOfValues), pairs.users());
    }

    private static Set<SchemaPair> withUsers(
            Set<SchemaPair> changed, Map<SchemaPair, Map<Object, Set<Context>>> users) {
        Set<SchemaPair> all = new LinkedHashSet<>(changed);
        Deque<SchemaPair> pending = new ArrayDeque<>(changed);
        for (SchemaPair pair = pending.poll(); pair != null; pair = pending.poll()) {
            for (Object user : users.getOrDefault(pair, Map.of()).keySet()) {
                if (user instanceof SchemaPair holder && all.add(holder)) {
                    pending.add(holder);
                }
            }
        }
        return all;
    }
}
