package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names modules: a module has one name, and its accessor and its classes are that name as Java writes it. So where two are alike,
 * the number of one is the same everywhere.
 */
final class ModuleScope {
    private static final String FALLBACK = "module";
    private static final List<String> CLASSES = List.of("%sClient", "Async%sClient", "%sCalls");
    private static final int MAX_LENGTH = 75;

    private final NameScope types;
    private final NameScope accessors;
    private final Diagnostics diagnostics;

    /** Accessors that the user, or the author of the description, has chosen. */
    private final Set<String> chosen = new HashSet<>();

    /** @param types takes the names of the classes */
    ModuleScope(NameScope types, Diagnostics diagnostics) {
        this.types = types;
        this.accessors = new NameScope(NameStyle.CAMEL, ReservedNames.ROOT, FALLBACK, diagnostics);
        this.diagnostics = diagnostics;
    }

    /**
     * The name of a module.
     *
     * @param accessor the method of the root client
     * @param className the part of the class names before {@code Client}
     */
    record Name(String accessor, String className) {
        static Name of(String text) {
            return new Name(
                    NameStyle.CAMEL.convert(text, FALLBACK, MAX_LENGTH),
                    NameStyle.PASCAL.convert(text, "Module", MAX_LENGTH));
        }

        private List<String> classes() {
            return CLASSES.stream().map(form -> form.replace("%s", className)).toList();
        }
    }

    /** {@return the names by key; among equals that of the earlier request has no number} */
    <K> Map<K, Name> resolve(List<NameRequest<K>> requests) {
        Map<K, String> texts = new LinkedHashMap<>();
        requests.forEach(request -> texts.put(request.key(), text(request)));
        Map<K, Name> names = new LinkedHashMap<>();
        List<NameRequest<K>> open = new ArrayList<>(requests);
        open.removeIf(request -> request.override() != null && names.put(request.key(), chosen(request)) == null);
        open.removeIf(request -> NameStyle.CAMEL.isNatural(request.text())
                && take(Name.of(texts.getOrDefault(request.key(), "")), request.key(), names));
        open.forEach(request -> number(request.key(), texts.getOrDefault(request.key(), ""), names));
        requests.stream().filter(request -> request.override() == null).forEach(request -> {
            Name name = names.getOrDefault(request.key(), Name.of(""));
            if (!name.equals(Name.of(request.text()))
                    || Words.of(request.text()).lossy()) {
                tell(request, name);
            }
        });
        return names;
    }

    /** What is taken by something other than a module gets a word more, not a number. */
    private String text(NameRequest<?> request) {
        String text = Words.of(request.text()).parts().isEmpty() ? FALLBACK : request.text();
        return isFree(Name.of(text)) ? text : text + " api";
    }

    private Name chosen(NameRequest<?> request) {
        String accessor = accessors.resolve(request);
        String text = accessor;
        for (int number = 2; !areFree(Name.of(text)); number++) {
            text = accessor + " api" + (number == 2 ? "" : " " + number);
        }
        chosen.add(accessor);
        Name name = new Name(accessor, Name.of(text).className());
        name.classes().forEach(types::reserve);
        return name;
    }

    private <K> void number(K key, String text, Map<K, Name> names) {
        boolean taken = take(Name.of(text), key, names);
        for (int number = 2; !taken; number++) {
            taken = take(Name.of(text + " " + number), key, names);
        }
    }

    private <K> boolean take(Name name, K key, Map<K, Name> names) {
        if (!isFree(name)) {
            return false;
        }
        accessors.reserve(name.accessor());
        name.classes().forEach(types::reserve);
        names.put(key, name);
        return true;
    }

    private boolean isFree(Name name) {
        return accessors.isFree(name.accessor()) && areFree(name);
    }

    private boolean areFree(Name name) {
        return name.classes().stream().allMatch(types::isFree);
    }

    private void tell(NameRequest<?> request, Name name) {
        String what = "'" + Text.shortened(request.text()) + "' is called '" + name.accessor() + "' in Java"
                + request.offer();
        String wanted = Name.of(request.text()).accessor();
        if (chosen.contains(wanted) && !name.accessor().equals(wanted)) {
            diagnostics.warning(
                    "name-given-away",
                    request.pointer(),
                    "the name of x-cubegen-name or of mappings, '" + wanted + "' is given to something else: " + what);
        } else {
            diagnostics.info("renamed", request.pointer(), what);
        }
    }
}
