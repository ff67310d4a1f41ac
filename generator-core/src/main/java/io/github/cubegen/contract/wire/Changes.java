package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.AccessRule;
import io.github.cubegen.contract.ApiRule;
import io.github.cubegen.contract.CallRule;
import io.github.cubegen.contract.Context;
import io.github.cubegen.contract.Rule;
import io.github.cubegen.contract.SchemaRule;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Collects changes: one that is seen in several contexts is one change, with the rule of each. */
final class Changes {

    private record Key(
            Enum<?> rule,
            JsonPointer before,
            JsonPointer after,
            @Nullable String from,
            @Nullable String to) {}

    /** An operation or a schema that has a part. */
    private record Holder(
            @Nullable SchemaPair schema, @Nullable String operation) {}

    private record Collected(Map<Holder, Where> wheres, Map<Context, InContext> contexts) {}

    private record InContext(Rule rule, Map<Holder, Where> wheres) {}

    private final Map<Key, Collected> collected;
    private final Function<ApiRule, @Nullable CallRule> turned;

    Changes() {
        this(new LinkedHashMap<>(), rule -> null);
    }

    private Changes(Map<Key, Collected> collected, Function<ApiRule, @Nullable CallRule> turned) {
        this.collected = collected;
        this.turned = turned;
    }

    /** {@return where to add the changes of calls that the API makes} */
    Changes ofCalls() {
        return new Changes(collected, CallRule::of);
    }

    void add(ApiRule rule, Where where) {
        add(rule, where, null, null);
    }

    void add(ApiRule rule, Where where, @Nullable String before, @Nullable String after) {
        CallRule call = turned.apply(rule);
        if (call == null) {
            put(rule, rule.rule(), Context.REQUEST, where, before, after);
        } else {
            put(call, call.rule(), Context.REQUEST, where, before, after);
        }
    }

    void add(AccessRule rule, Where where) {
        add(rule, where, null, null);
    }

    void add(AccessRule rule, Where where, @Nullable String before, @Nullable String after) {
        put(rule, rule.rule(), Context.REQUEST, where, before, after);
    }

    void add(SchemaRule rule, Context context, Where where) {
        add(rule, context, where, null, null);
    }

    void add(SchemaRule rule, Context context, Where where, @Nullable String before, @Nullable String after) {
        put(rule, rule.in(context), context, where, before, after);
    }

    /**
     * Adds what is another rule's change in each context, and one change all the same.
     *
     * @param kind the same in all contexts
     */
    void add(
            SchemaRule kind,
            SchemaRule rule,
            Context context,
            Where where,
            @Nullable String before,
            @Nullable String after) {
        put(kind, rule.in(context), context, where, before, after);
    }

    private void put(
            Enum<?> kind, Rule rule, Context context, Where where, @Nullable String before, @Nullable String after) {
        Collected change = collected.computeIfAbsent(
                new Key(kind, where.before(), where.after(), before, after),
                key -> new Collected(new LinkedHashMap<>(), new EnumMap<>(Context.class)));
        Holder holder = new Holder(where.schema(), where.operation());
        Where first = change.wheres().computeIfAbsent(holder, key -> where);
        change.contexts()
                .computeIfAbsent(context, key -> new InContext(rule, new LinkedHashMap<>()))
                .wheres()
                .put(holder, first);
    }

    List<WireChange> all() {
        List<WireChange> all = new ArrayList<>();
        collected.forEach((key, change) -> {
            List<Where> wheres = List.copyOf(change.wheres().values());
            all.add(new WireChange(
                    wheres.get(0),
                    wheres.subList(1, wheres.size()),
                    change.contexts().entrySet().stream()
                            .map(each -> seen(each.getKey(), each.getValue()))
                            .toList(),
                    key.from(),
                    key.to()));
        });
        return all;
    }

    /** {@return the schemas of which there is a change by some rules} */
    Set<SchemaPair> schemas(Predicate<SchemaRule> rules) {
        Set<SchemaPair> schemas = new LinkedHashSet<>();
        collected.forEach((key, change) -> {
            if (key.rule() instanceof SchemaRule rule && rules.test(rule)) {
                change.wheres().values().stream()
                        .map(Where::schema)
                        .filter(Objects::nonNull)
                        .forEach(schemas::add);
            }
        });
        return schemas;
    }

    private static WireChange.Seen seen(Context context, InContext in) {
        return new WireChange.Seen(context, in.rule(), List.copyOf(in.wheres().values()));
    }
}
