package io.github.cubegen.contract.usage;

import io.github.cubegen.contract.Context;
import io.github.cubegen.contract.Rule;
import io.github.cubegen.contract.Verdict;
import io.github.cubegen.contract.source.JavaChange;
import io.github.cubegen.contract.wire.SchemaPair;
import io.github.cubegen.contract.wire.Where;
import io.github.cubegen.contract.wire.WireChange;
import io.github.cubegen.contract.wire.WireResult;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.plan.ClientPlan;
import io.github.cubegen.plan.CommonNames;
import io.github.cubegen.plan.SymbolMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each change who uses what it changes. A change of a part counts only where the part is used, if that shows in the code:
 * the setter of what is sent, the accessor of what is received. What makes a whole answer unreadable, or a whole request
 * refused, counts wherever an operation is called that receives it, or sends it.
 */
public final class ChangeUses {

    /** They hit those who do not use the part. */
    private static final Set<String> HITS_THE_OTHERS = Set.of(
            "became-required", "required-added", "required-default-added", "readonly-dropped-required", "path-added");

    /** Whoever sets no address calls the first. */
    private static final JsonPointer DEFAULT_SERVER =
            JsonPointer.ROOT.child("servers").child("0");

    private final UsedSymbols used;
    private final Function<Rule, Verdict> onWire;
    private final BiFunction<Rule, Verdict, Verdict> inSource;
    private final OperationUses operations;
    private final Map<JsonPointer, Set<String>> symbols = new HashMap<>();
    private final Set<CallSite> any;

    /**
     * @param used what the code uses
     * @param before the old description
     * @param oldPlan its client
     * @param newPlan the client of the new description
     * @param wire what differs on the wire
     * @param onWire what a rule weighs on the wire
     * @param inSource what a change in Java weighs, by its rule and what was found
     */
    public ChangeUses(
            UsedSymbols used,
            ApiModel before,
            ClientPlan oldPlan,
            ClientPlan newPlan,
            WireResult wire,
            Function<Rule, Verdict> onWire,
            BiFunction<Rule, Verdict, Verdict> inSource) {
        this.used = used;
        this.onWire = onWire;
        this.inSource = inSource;
        this.operations = new OperationUses(used, before, oldPlan, newPlan, wire);
        for (SymbolMap.Symbol symbol : oldPlan.symbols().symbols()) {
            symbols.computeIfAbsent(symbol.pointer(), key -> new LinkedHashSet<>())
                    .add(symbol.java());
        }
        this.any = new LinkedHashSet<>(used.type(oldPlan.client().client().canonicalName()));
        Stream.of(oldPlan, newPlan)
                .flatMap(plan -> plan.modules().stream())
                .flatMap(module -> Stream.of(module.client(), module.asyncClient()))
                .forEach(type -> any.addAll(used.type(type.canonicalName())));
    }

    /**
     * {@return where an operation is called}
     *
     * @param name its method and path in the old version
     */
    public List<CallSite> calls(String name) {
        return operations.of(name).stream().sorted().toList();
    }

    /** {@return who uses what has changed in Java} */
    public Usage of(JavaChange change) {
        return of(Set.of(), Set.of(), null, List.of(change));
    }

    /**
     * {@return who uses what has changed on the wire}
     *
     * @param java what comes of it in Java
     */
    public Usage of(WireChange change, List<JavaChange> java) {
        Set<CallSite> wire = sites(change, java, rule -> onWire.apply(rule) != Verdict.COMPATIBLE);
        Verdict ofRules = change.rules().stream().map(Rule::source).reduce(Verdict.COMPATIBLE, Verdict::or);
        if (ofRules == Verdict.COMPATIBLE) {
            return of(wire, Set.of(), null, java);
        }
        Set<CallSite> source = sites(change, java, rule -> rule.source() != Verdict.COMPATIBLE);
        return of(wire, source, source.isEmpty() ? null : ofRules, java);
    }

    /** Of several changes in Java, code can use one that weighs less than the others. */
    private Usage of(Set<CallSite> wire, Set<CallSite> ofWire, @Nullable Verdict ofRules, List<JavaChange> changes) {
        Set<CallSite> sites = new LinkedHashSet<>(ofWire);
        Verdict worst = ofRules;
        for (JavaChange change : changes) {
            Set<CallSite> found = used.changed(change);
            if (!found.isEmpty()) {
                sites.addAll(found);
                Verdict verdict = inSource.apply(change.rule(), change.verdict());
                worst = worst == null ? verdict : worst.or(verdict);
            }
        }
        return Usage.of(wire, worst, sites);
    }

    /** In the contexts in which it matters; in all if it matters in none. */
    private Set<CallSite> sites(WireChange change, List<JavaChange> java, Predicate<Rule> matters) {
        for (Where where : wheres(change)) {
            if (where.schema() == null && where.operation() == null) {
                return ofApi(where.before());
            }
        }
        List<WireChange.Seen> contexts =
                change.seen().stream().filter(seen -> matters.test(seen.rule())).toList();
        Set<CallSite> found = new LinkedHashSet<>();
        (contexts.isEmpty() ? change.seen() : contexts).forEach(seen -> found.addAll(sites(seen, java)));
        return found;
    }

    private static List<Where> wheres(WireChange change) {
        List<Where> wheres = new ArrayList<>(List.of(change.where()));
        wheres.addAll(change.elsewhere());
        return wheres;
    }

    private Set<CallSite> sites(WireChange.Seen seen, List<JavaChange> java) {
        Set<CallSite> calls = new LinkedHashSet<>();
        List<String> members = new ArrayList<>();
        boolean shows = true;
        for (Where where : seen.wheres()) {
            SchemaPair schema = where.schema();
            String operation = where.operation();
            Set<CallSite> found =
                    schema != null ? operations.of(schema, seen.context()) : operations.of(String.valueOf(operation));
            if (!found.isEmpty()) {
                List<String> parts = operation == null ? places(where.before()) : parameters(where.before(), operation);
                calls.addAll(found);
                members.addAll(parts);
                shows &= !parts.isEmpty();
            }
        }
        return calls.isEmpty() ? calls : part(seen.rule(), java, calls, shows ? members : List.of());
    }

    private Set<CallSite> ofApi(JsonPointer place) {
        if (place.tokens().size() == 2 && place.tokens().get(0).equals("paths")) {
            return operations.below(place);
        }
        List<String> members = members(place);
        return members.isEmpty() || place.startsWith(DEFAULT_SERVER) ? any : used.members(members);
    }

    /** The symbols of the place itself, or of what it is a part of. */
    private List<String> places(JsonPointer place) {
        JsonPointer current = place;
        while (!current.tokens().isEmpty() && !symbols.containsKey(current)) {
            current = current.parent();
        }
        return members(current);
    }

    private List<String> members(JsonPointer place) {
        return UsedSymbols.onlyMembers(List.copyOf(symbols.getOrDefault(place, Set.of())));
    }

    /** A parameter can be one that several operations share. */
    private List<String> parameters(JsonPointer place, String operation) {
        List<String> found = new ArrayList<>(members(place));
        String type = operations.parameters(operation);
        found.removeIf(symbol -> !symbol.startsWith(type + "#") && !symbol.startsWith(type + "."));
        return found;
    }

    private Set<CallSite> part(Rule rule, List<JavaChange> java, Set<CallSite> calls, List<String> members) {
        if (rule.id().endsWith("-enum-removed") && !java.isEmpty()) {
            return constants(java);
        }
        if (!showsInPart(rule)) {
            return calls;
        }
        List<String> concerned = members.stream()
                .filter(member -> isSetter(member) == isSent(rule.id()))
                .toList();
        return concerned.isEmpty() ? calls : used.members(concerned);
    }

    private static boolean isSetter(String member) {
        return member.contains("." + CommonNames.BUILDER + "#");
    }

    private static boolean showsInPart(Rule rule) {
        return isSent(rule.id())
                ? HITS_THE_OTHERS.stream().noneMatch(rule.id()::endsWith)
                : rule.wire() != Verdict.BREAKING;
    }

    private static boolean isSent(String rule) {
        return rule.startsWith(Context.PARAMETER.prefix())
                || rule.startsWith(Context.REQUEST.prefix())
                || rule.startsWith("body-");
    }

    /** A value that is sent is a constant, or made of a text that nobody knows. */
    private Set<CallSite> constants(List<JavaChange> java) {
        Set<CallSite> found = new LinkedHashSet<>();
        for (JavaChange change : java) {
            for (String symbol : change.symbols()) {
                found.addAll(used.member(symbol));
                found.addAll(used.constructed(symbol.substring(0, Math.max(0, symbol.indexOf('#')))));
            }
        }
        return found;
    }
}
