package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The naming service: gives every request of a scope a legal name that nothing else in the scope has.
 *
 * <p>An override wins over a name that needs no change, that over one that had to be changed, that over one that is put
 * together from others; among equals the earlier request wins, and the later has its alternative, or else a number. So something unrelated that is added renames
 * nothing. A scope stays open: later requests get what is still free.
 */
final class NameScope {
    private final NameStyle style;
    private final Set<String> reserved;
    private final String fallback;
    private final Diagnostics diagnostics;
    private final Set<String> taken = new HashSet<>();

    /** By name, folded: who gave those of them that the user, or the author of the description, has chosen. */
    private final Map<String, String> chosen = new HashMap<>();

    /**
     * @param style how names are written
     * @param reserved names that have a meaning of ours in this scope
     * @param fallback the name for a text without letters and digits
     */
    NameScope(NameStyle style, Set<String> reserved, String fallback, Diagnostics diagnostics) {
        this.style = style;
        this.reserved = reserved;
        this.fallback = fallback;
        this.diagnostics = diagnostics;
    }

    /** {@return the name for one request} */
    String resolve(NameRequest<?> request) {
        return resolve(List.of(request)).values().iterator().next();
    }

    /** {@return the names by key, in the order of the requests} */
    <K> Map<K, String> resolve(List<? extends NameRequest<? extends K>> requests) {
        Map<K, String> names = new LinkedHashMap<>();
        requests.forEach(request -> names.put(request.key(), ""));
        List<Wish<K>> open = new ArrayList<>();
        for (NameRequest<? extends K> request : requests) {
            if (!takeOverride(request, names)) {
                open.add(wish(request));
            }
        }
        open.removeIf(wish -> wish.own() && wish.natural() && take(wish.request(), wish.converted(), names));
        open.removeIf(wish -> wish.own() && take(wish.request(), wish.wanted(), names));
        open.removeIf(wish -> take(wish.request(), wish.wanted(), names));
        open.removeIf(wish -> wish.request().alternative() != null
                && take(wish.request(), convert(wish.request(), wish.request().alternative()), names));
        open.forEach(wish -> takeNumbered(wish, names));
        requests.forEach(request -> report(request, names.getOrDefault(request.key(), "")));
        return names;
    }

    /** {@return whether nothing has the name yet, and nothing of ours ever has} */
    boolean isFree(String name) {
        return !taken.contains(fold(name)) && !isReserved(name);
    }

    private <K> boolean takeOverride(NameRequest<? extends K> request, Map<K, String> names) {
        String name = request.override();
        if (name == null) {
            return false;
        }
        if (!isLegal(name) || request.taken(name).stream().anyMatch(this::isReserved)) {
            diagnostics.error(
                    "illegal-name",
                    overrideOf(request),
                    givenBy(request) + " '" + name + "' can't be used here: it must be a Java name of at most "
                            + Identifiers.MAX_LENGTH
                            + " ASCII letters and digits, no keyword, no name that every client has, and for a type no device of"
                            + " Windows");
            return false;
        }
        if (!take(request, name, names)) {
            diagnostics.error(
                    "duplicate-name",
                    overrideOf(request),
                    givenBy(request) + " '" + name + "' is given to something else too");
            return false;
        }
        chosen.put(fold(name), givenBy(request) + " '" + name + "'");
        return true;
    }

    private <K> Wish<K> wish(NameRequest<? extends K> request) {
        String converted = convert(request, request.text());
        boolean reserves = request.taken(converted).stream().anyMatch(this::isReserved);
        return new Wish<>(
                request, converted, reserves ? style.evade(converted) : converted, style.isNatural(request.text()));
    }

    private String convert(NameRequest<?> request, String text) {
        return style.convert(text, fallback, request.maxLength());
    }

    private <K> void takeNumbered(Wish<K> wish, Map<K, String> names) {
        for (int number = 2; !take(wish.request(), style.number(wish.wanted(), number), names); number++) {
            // the next number: there are fewer names taken than numbers
        }
    }

    private <K> boolean take(NameRequest<? extends K> request, String name, Map<K, String> names) {
        List<String> all = request.taken(name);
        if (!all.stream().allMatch(this::isFree)) {
            return false;
        }
        all.forEach(one -> taken.add(fold(one)));
        names.put(request.key(), name);
        return true;
    }

    private boolean isLegal(String name) {
        return style == NameStyle.PASCAL ? Identifiers.isLegalType(name) : Identifiers.isLegal(name);
    }

    private boolean isReserved(String name) {
        return reserved.contains(name)
                || Identifiers.isWordOfTheLanguage(name)
                || (style == NameStyle.PASCAL && Identifiers.isDevice(name));
    }

    /** Types become files, and some file systems take {@code User.java} and {@code USER.java} for the same. */
    private String fold(String name) {
        return style == NameStyle.PASCAL ? name.toLowerCase(Locale.ROOT) : name;
    }

    private static String keyOf(NameRequest<?> request) {
        return request.renamedBy() == null ? NameRequest.NAME_KEY : request.renamedBy();
    }

    /** The names of the user's mappings stand in place of those of the description. */
    private static String givenBy(NameRequest<?> request) {
        String key = keyOf(request);
        return key.equals(NameRequest.NAME_KEY) ? "the name of " + key + " or of mappings," : key;
    }

    /** The key stands in the thing itself, but for those of enum values, which stand beside them. */
    private static JsonPointer overrideOf(NameRequest<?> request) {
        return keyOf(request).equals(NameRequest.NAME_KEY)
                ? request.pointer().child(NameRequest.NAME_KEY)
                : request.pointer();
    }

    private void report(NameRequest<?> request, String name) {
        if (request.override() != null) {
            return;
        }
        if (name.equals(request.text()) && style.isNatural(name)) {
            return;
        }
        // A text that we put together is long by our doing: only what happened to the name beyond that is told.
        int length = request.own() ? Integer.MAX_VALUE : request.maxLength();
        String expected = style.convert(request.text(), fallback, length);
        Words words = Words.of(request.text());
        String taker = chosen.get(fold(expected));
        if (request.own() && !name.equals(expected) && taker != null) {
            diagnostics.warning(
                    "name-given-away",
                    request.pointer(),
                    taker + " is given to something else: '" + Text.shortened(request.text()) + "' is called '" + name
                            + "' in Java" + request.offer());
        } else if (request.own() && (!name.equals(expected) || words.lossy() || words.spelled())) {
            tell(request, "'" + Text.shortened(request.text()) + "' is called '" + name + "' in Java");
        } else if (!name.equals(expected)) {
            tell(request, "'" + expected + "' is taken in Java: '" + name + "' stands for it");
        }
    }

    private void tell(NameRequest<?> request, String what) {
        diagnostics.info("renamed", request.pointer(), what + request.offer());
    }

    /** Takes a name that was found free by {@link #isFree}. */
    void reserve(String name) {
        taken.add(fold(name));
    }

    /**
     * A request that is still open.
     *
     * @param converted what convention gives
     * @param wanted that, evading what is reserved
     * @param natural whether the text is a name as it is
     */
    private record Wish<K>(NameRequest<? extends K> request, String converted, String wanted, boolean natural) {
        boolean own() {
            return request.own();
        }
    }
}
