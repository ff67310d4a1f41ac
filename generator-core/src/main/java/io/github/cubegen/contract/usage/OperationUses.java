package io.github.cubegen.contract.usage;

import io.github.cubegen.contract.Context;
import io.github.cubegen.contract.wire.SchemaPair;
import io.github.cubegen.contract.wire.WireResult;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Operation;
import io.github.cubegen.plan.ClientPlan;
import io.github.cubegen.plan.CommonNames;
import io.github.cubegen.plan.ModulePlan;
import io.github.cubegen.plan.OperationPlan;
import io.github.cubegen.plan.TokenPlan;
import io.github.cubegen.plan.WebhooksPlan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which operations compiled code calls, and which schemas they bring along. */
final class OperationUses {

    /** Of how many operations the call sites are told for a schema. */
    private static final int MOST = 5;

    private final UsedSymbols used;
    private final Map<JsonPointer, Set<CallSite>> byPlace = new LinkedHashMap<>();
    private final Map<String, Set<CallSite>> byLabel = new LinkedHashMap<>();
    private final Map<String, String> parameters = new HashMap<>();
    private final Map<InContext, Set<String>> reached = new HashMap<>();

    /** A schema is sent by other operations than those that it is received from. */
    private record InContext(SchemaPair schema, Context context) {}

    OperationUses(UsedSymbols used, ApiModel before, ClientPlan oldPlan, ClientPlan newPlan, WireResult wire) {
        this.used = used;
        Map<JsonPointer, Set<CallSite>> old = calls(oldPlan);
        Map<JsonPointer, Set<CallSite>> now = calls(newPlan);
        Map<JsonPointer, String> records = new HashMap<>();
        oldPlan.params()
                .forEach(params -> records.put(params.pointer(), params.name().canonicalName()));
        for (Operation operation : before.operations()) {
            String label = operation.method() + " " + operation.path();
            parameters.put(label, records.getOrDefault(operation.pointer(), ""));
            Set<CallSite> sites = new LinkedHashSet<>(old.getOrDefault(operation.pointer(), Set.of()));
            JsonPointer successor = wire.operations().get(operation.pointer());
            if (successor != null) {
                sites.addAll(now.getOrDefault(successor, Set.of()));
            }
            byPlace.put(operation.pointer(), sites);
            byLabel.put(label, sites);
        }
        for (Operation webhook : before.webhooks()) {
            byLabel.put(webhook.method() + " " + webhook.path(), old.getOrDefault(webhook.pointer(), Set.of()));
        }
        reach(wire);
    }

    private Map<JsonPointer, Set<CallSite>> calls(ClientPlan plan) {
        Map<JsonPointer, Set<CallSite>> calls = new HashMap<>();
        for (ModulePlan module : plan.modules()) {
            for (OperationPlan operation : module.operations()) {
                calls.computeIfAbsent(operation.pointer(), key -> new LinkedHashSet<>())
                        .addAll(used.member(module.client().canonicalName() + "#" + operation.method()));
            }
        }
        String builder = plan.client().client().nested(CommonNames.BUILDER).canonicalName();
        for (TokenPlan token : plan.client().tokens()) {
            calls.computeIfAbsent(token.operation().pointer(), key -> new LinkedHashSet<>())
                    .addAll(used.member(builder + "#" + token.method()));
        }
        WebhooksPlan webhooks = plan.webhooks();
        if (webhooks != null) {
            webhooks.webhooks()
                    .forEach(webhook -> calls.put(
                            webhook.pointer(),
                            used.member(webhooks.name().canonicalName() + "#" + webhook.constant())));
        }
        return calls;
    }

    /** From the operations that are called on to the schemas, so that the work does not grow with the number of changes. */
    private void reach(WireResult wire) {
        Map<Object, List<InContext>> uses = new HashMap<>();
        wire.users()
                .forEach((schema, users) -> users.forEach((user, contexts) -> contexts.forEach(context -> {
                    Object whole = user instanceof SchemaPair pair ? new InContext(pair, context) : user;
                    uses.computeIfAbsent(whole, key -> new ArrayList<>()).add(new InContext(schema, context));
                })));
        Deque<InContext> pending = new ArrayDeque<>();
        byLabel.forEach((label, sites) -> {
            if (!sites.isEmpty()) {
                uses.getOrDefault(label, List.of()).forEach(schema -> reach(schema, Set.of(label), pending));
            }
        });
        while (!pending.isEmpty()) {
            InContext schema = pending.remove();
            Set<String> labels = reached.getOrDefault(schema, Set.of());
            uses.getOrDefault(schema, List.of()).forEach(part -> reach(part, labels, pending));
        }
    }

    /** A schema comes again only if it is reached from another operation, and only for a few of them. */
    private void reach(InContext schema, Set<String> labels, Deque<InContext> pending) {
        Set<String> known = reached.computeIfAbsent(schema, key -> new LinkedHashSet<>());
        boolean grown = false;
        for (String label : Set.copyOf(labels)) {
            grown |= known.size() < MOST && known.add(label);
        }
        if (grown) {
            pending.add(schema);
        }
    }

    /** {@return the class of the optional parameters of an operation; empty if it has none} */
    String parameters(String label) {
        return parameters.getOrDefault(label, "");
    }

    Set<CallSite> of(String label) {
        return byLabel.getOrDefault(label, Set.of());
    }

    /** {@return where operations are called that have a schema in a context, such as those that send it; empty if none is} */
    Set<CallSite> of(SchemaPair schema, Context context) {
        Set<CallSite> found = new LinkedHashSet<>();
        reached.getOrDefault(new InContext(schema, context), Set.of()).forEach(label -> found.addAll(of(label)));
        return found;
    }

    /** {@return where operations are called that are declared below a place} */
    Set<CallSite> below(JsonPointer place) {
        Set<CallSite> found = new LinkedHashSet<>();
        byPlace.forEach((pointer, sites) -> {
            if (pointer.startsWith(place)) {
                found.addAll(sites);
            }
        });
        return found;
    }
}
