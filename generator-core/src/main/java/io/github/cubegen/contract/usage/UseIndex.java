package io.github.cubegen.contract.usage;

import io.github.cubegen.contract.usage.CallSite.How;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
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
    private final Set<String> called = new HashSet<>();
    private final List<Returned> returned = new ArrayList<>();
    private final ClientNames names;
    private final ClientData data;

    /**
     * A method that gives an object to who calls it.
     *
     * @param method its name and descriptor
     * @param type the class of the object
     */
    private record Returned(String method, String type, CallSite site) {}

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

    /** A method is called, of whatever class: it may be called by way of an interface. */
    void called(String method) {
        called.add(method);
    }

    /** Who calls the method gets the object; if that is nobody here, it is somebody who can't be followed. */
    void returned(String method, String type, CallSite site) {
        returned.add(new Returned(method, type, site));
    }

    private void add(String symbol, CallSite site) {
        sites.computeIfAbsent(symbol, key -> new LinkedHashSet<>()).add(site);
    }

    /** A whole object is its parts, and any of its variants. */
    void close() {
        for (Returned each : returned) {
            if (!called.contains(each.method())) {
                whole(each.type(), each.site());
            }
        }
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
