package io.github.cubegen.contract.usage;

import io.github.cubegen.contract.usage.CallSite.How;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Where compiled code uses which symbols of a client: classes {@code com.acme.model.Pet} and members
 * {@code com.acme.model.Pet#name}, as in the map of symbols of a plan.
 */
final class UseIndex {

    static final String CONSTRUCTOR = "#<init>";
    private static final String WHOLE = "#*";
    private static final String PATTERN = "#()";
    private static final String CAUGHT = "#catch";

    private final Map<String, Set<CallSite>> sites = new HashMap<>();
    private final Map<String, Set<CallSite>> reflection = new LinkedHashMap<>();
    private final ClientNames names;
    private final ClientData data;

    UseIndex(ClientNames names, ClientData data) {
        this.names = names;
        this.data = data;
    }

    void type(String canonical, CallSite site) {
        add(canonical, site);
        String top = names.top(canonical);
        if (!top.equals(canonical)) {
            add(top, site);
        }
    }

    void member(String owner, String name, CallSite site) {
        add(owner + "#" + name, site);
    }

    /** An object goes where it can't be followed. */
    void whole(String type, CallSite site) {
        add(type + WHOLE, site.as(How.WHOLE));
    }

    void reflective(String type, CallSite site) {
        add(type + WHOLE, site.as(How.REFLECTION));
        type(type, site.as(How.REFLECTION));
    }

    /** Everything in a package could be reached. */
    void reflectivePackage(String name, CallSite site) {
        reflection.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(site.as(How.REFLECTION));
    }

    /** A record is taken apart. */
    void pattern(String type, CallSite site) {
        add(type + PATTERN, site);
    }

    void caught(String type, CallSite site) {
        add(type + CAUGHT, site.as(How.CAUGHT));
    }

    private void add(String symbol, CallSite site) {
        sites.computeIfAbsent(symbol, key -> new LinkedHashSet<>()).add(site);
    }

    /** A whole object is its parts, and any of its variants. */
    void close() {
        Deque<String> pending = new ArrayDeque<>();
        Set<String> known = new LinkedHashSet<>();
        for (String type : data.names()) {
            if (sites.containsKey(type + WHOLE)) {
                known.add(type);
                pending.add(type);
            }
        }
        while (!pending.isEmpty()) {
            String type = pending.remove();
            Set<CallSite> first = sites.getOrDefault(type + WHOLE, Set.of());
            for (String part : data.parts(type)) {
                sites.computeIfAbsent(part + WHOLE, key -> new LinkedHashSet<>(first));
                if (known.add(part)) {
                    pending.add(part);
                }
            }
        }
    }

    /** {@return whether nothing of the client is used} */
    boolean isEmpty() {
        return sites.isEmpty() && reflection.isEmpty();
    }

    Set<CallSite> of(String symbol) {
        return sites.getOrDefault(symbol, Set.of());
    }

    Set<CallSite> wholes(String type) {
        return of(type + WHOLE);
    }

    Set<CallSite> patterns(String type) {
        return of(type + PATTERN);
    }

    Set<CallSite> catches(String type) {
        return of(type + CAUGHT);
    }

    /** {@return where a class could be reached by the name of a package} */
    Set<CallSite> reflections(String type) {
        if (reflection.isEmpty()) {
            return Set.of();
        }
        Set<CallSite> found = new LinkedHashSet<>();
        reflection.forEach((name, places) -> {
            if (type.startsWith(name)) {
                found.addAll(places);
            }
        });
        return found;
    }
}
