package io.github.cubegen.contract.diff;

import static java.util.Map.entry;

import io.github.cubegen.contract.JavaRule;
import io.github.cubegen.contract.Rule;
import io.github.cubegen.contract.Verdict;
import io.github.cubegen.contract.source.JavaChange;
import io.github.cubegen.contract.wire.SchemaPair;
import io.github.cubegen.contract.wire.Where;
import io.github.cubegen.contract.wire.WireChange;
import io.github.cubegen.contract.wire.WireResult;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the change on the wire that a change of the Java comes from, by their places in the description. */
final class Causes {

    private static final int DEPTH = 3;

    /** How many names lead to an operation: {@code paths}, its path, its method. */
    private static final int OPERATION = 3;

    /** They have no cause on the wire: names and orders mean nothing there. */
    private static final Set<Rule> OF_JAVA_ONLY = Set.of(
            JavaRule.SCHEMA_RENAMED.rule(),
            JavaRule.INLINE_HOISTED.rule(),
            JavaRule.NAME_COLLISION_SHIFT.rule(),
            JavaRule.ENUM_CONSTANT_RENAMED.rule(),
            JavaRule.PARAM_ORDER_CHANGED.rule(),
            JavaRule.PROPERTY_ORDER_CHANGED.rule());

    private static final Map<Rule, Predicate<String>> FITTING = Map.ofEntries(
            entry(JavaRule.MEMBER_RENAMED.rule(), id -> id.contains("renamed") || id.startsWith("operation-id")),
            entry(JavaRule.OVERLOADS_ADDED.rule(), id -> id.endsWith("optional-added") || id.equals("server-added")),
            entry(JavaRule.RESULT_CHANGED.rule(), Causes::changesResults),
            entry(JavaRule.ARGUMENTS_CHANGED.rule(), Causes::isOfRequest),
            entry(JavaRule.MEMBER_TYPE_CHANGED.rule(), Causes::changesTypes),
            entry(JavaRule.GROUP_MOVED.rule(), id -> id.startsWith("op-tag")),
            entry(
                    JavaRule.DEPRECATION_ADDED.rule(),
                    id -> id.endsWith("deprecated") || id.endsWith("deprecated-no-sunset")),
            entry(JavaRule.DEPRECATION_REMOVED.rule(), id -> id.endsWith("deprecated")),
            entry(JavaRule.PARAMS_RENAMED.rule(), id -> id.startsWith("operation-id")),
            entry(
                    JavaRule.MEMBER_REMOVED.rule(),
                    id -> !id.contains("added") && !id.endsWith("deprecated") && !id.endsWith("default-changed")),
            entry(
                    JavaRule.MEMBER_ADDED.rule(),
                    id -> !id.contains("removed") && !id.endsWith("deprecated") && !id.endsWith("default-changed")),
            entry(JavaRule.TYPE_ADDED.rule(), Causes::hasClasses),
            entry(JavaRule.TYPE_REMOVED.rule(), Causes::hasClasses),
            entry(
                    JavaRule.CONSTANT_SET_CHANGED.rule(),
                    id -> !id.endsWith("-removed")
                            && (id.contains("enum-") || id.contains("const-") || id.startsWith("server-variable"))));

    /** Of several that fit, the nearest: what weighs most on the wire need not be what changes the Java. */
    private static final Map<Rule, Predicate<String>> NEAREST = Map.of(
            JavaRule.MEMBER_TYPE_CHANGED.rule(), Causes::saysTypes,
            JavaRule.RESULT_CHANGED.rule(), Causes::saysTypes,
            JavaRule.ARGUMENTS_CHANGED.rule(), Causes::isNeeded,
            JavaRule.VARIANT_SET_CHANGED.rule(), id -> id.contains("branch"),
            JavaRule.NULLNESS_CHANGED.rule(),
                    id -> id.contains("nullable") || id.contains("-became-") || id.contains("readonly"));

    private final Map<JsonPointer, List<WireChange>> byBefore = new HashMap<>();
    private final Map<JsonPointer, List<WireChange>> byAfter = new HashMap<>();
    private final Map<String, List<WireChange>> byOperation = new HashMap<>();
    private final NavigableMap<String, List<WireChange>> byText = new TreeMap<>();
    private final Map<JsonPointer, SchemaPair> used;
    private final NavigableMap<String, SchemaPair> places = new TreeMap<>();

    Causes(WireResult wire) {
        for (WireChange change : wire.changes()) {
            byBefore.computeIfAbsent(change.where().before(), key -> new ArrayList<>())
                    .add(change);
            byAfter.computeIfAbsent(change.where().after(), key -> new ArrayList<>())
                    .add(change);
            Stream.concat(Stream.of(change.where()), change.elsewhere().stream())
                    .map(Where::operation)
                    .filter(Objects::nonNull)
                    .forEach(operation -> byOperation
                            .computeIfAbsent(operation, key -> new ArrayList<>())
                            .add(change));
            byText.computeIfAbsent(change.where().before() + "/", key -> new ArrayList<>())
                    .add(change);
        }
        used = wire.places();
        used.forEach((place, pair) -> places.put(place + "/", pair));
    }

    Optional<WireChange> of(JavaChange change) {
        if (OF_JAVA_ONLY.contains(change.rule())) {
            return Optional.empty();
        }
        JsonPointer place = change.placeBefore();
        if (change.rule().equals(JavaRule.TITLE_CHANGED.rule())) {
            return best(around(place), Causes::renames, id -> false);
        }
        Predicate<String> fitting = FITTING.getOrDefault(change.rule(), Causes::changesValues);
        Predicate<String> nearest = NEAREST.getOrDefault(change.rule(), id -> false);
        // What is new has no place in the old version: that of all that is new.
        List<WireChange> same = place.tokens().isEmpty() ? List.of() : byBefore.getOrDefault(place, List.of());
        return best(exactly(change), fitting, nearest)
                .or(() -> best(same, fitting, nearest))
                .or(() -> best(below(change), fitting, nearest))
                .or(() -> best(ofPath(change), fitting, nearest))
                .or(() -> best(ofOperation(change), Causes::isTaken, nearest))
                .or(() -> best(ending(change), id -> true, nearest));
    }

    /** The class of an inline schema goes with what has it, and what stands for a group with all that is in it. */
    private List<WireChange> ending(JavaChange change) {
        JsonPointer place = change.placeBefore();
        boolean ends = change.rule().equals(JavaRule.TYPE_REMOVED.rule())
                || change.rule().equals(JavaRule.MEMBER_REMOVED.rule());
        if (!ends || place.tokens().isEmpty()) {
            return List.of();
        }
        List<WireChange> found = new ArrayList<>(around(place));
        if (place.tokens().size() == 1 || place.tokens().get(0).equals("webhooks")) {
            byText.subMap(place + "/", true, place + "/" + Character.MAX_VALUE, false)
                    .values()
                    .forEach(found::addAll);
        }
        found.removeIf(candidate -> !isGone(candidate.where()));
        return found;
    }

    /** The place of what is gone is in the new version that of what had it. */
    private static boolean isGone(Where where) {
        return where.after().tokens().size() < where.before().tokens().size();
    }

    /** What a schema is, and what it stands in, up to a path or a component. */
    private List<WireChange> around(JsonPointer place) {
        List<WireChange> found = new ArrayList<>();
        for (JsonPointer holder = place; holder.tokens().size() > 1; holder = holder.parent()) {
            found.addAll(byBefore.getOrDefault(holder, List.of()));
        }
        return found;
    }

    /** An inline schema without a title is named after what it stands in. */
    private static boolean renames(String id) {
        return id.endsWith("prop-renamed") || id.equals("param-renamed") || id.startsWith("operation-id");
    }

    /** What an operation takes may be declared elsewhere, for several; the class of its optional parameters is its own. */
    private List<WireChange> ofOperation(JavaChange change) {
        JsonPointer place = change.placeBefore().tokens().isEmpty() ? change.placeAfter() : change.placeBefore();
        int depth = place.tokens().size();
        boolean ofClass = change.rule().equals(JavaRule.TYPE_REMOVED.rule())
                || change.rule().equals(JavaRule.TYPE_ADDED.rule());
        boolean fits = ofClass ? depth == OPERATION : depth >= OPERATION;
        if (!fits
                || !(ofClass || change.rule().equals(JavaRule.ARGUMENTS_CHANGED.rule()))
                || !place.tokens().get(0).equals("paths")) {
            return List.of();
        }
        return byOperation.getOrDefault(
                place.tokens().get(2).toUpperCase(Locale.ROOT) + " "
                        + place.tokens().get(1),
                List.of());
    }

    private static boolean isOfRequest(String id) {
        return (id.startsWith("param-") || id.startsWith("body-") || id.startsWith("req-")) && changesValues(id);
    }

    /** The address is taken as well, if the operation has several. */
    private static boolean isTaken(String id) {
        return isOfRequest(id) || id.equals("server-added");
    }

    /** What is optional is no argument, and a property is one in forms only. */
    private static boolean isNeeded(String id) {
        return (id.startsWith("param-") || id.startsWith("body-")) && !id.endsWith("optional-added");
    }

    private static boolean saysTypes(String id) {
        return id.contains("type-") || id.contains("format-") || id.contains("enum") || id.contains("oneof");
    }

    /** Names, places and credentials of an operation have no class of their own. */
    private static boolean hasClasses(String id) {
        return isOfRequest(id)
                || id.startsWith("resp-")
                || id.startsWith("webhook-")
                || id.startsWith("op-added")
                || id.startsWith("op-removed")
                || id.startsWith("path-added")
                || id.startsWith("path-removed");
    }

    /** A path that comes or goes takes its operations along. */
    private List<WireChange> ofPath(JavaChange change) {
        JsonPointer before = change.placeBefore();
        JsonPointer after = change.placeAfter();
        boolean ofOperation = change.rule().equals(JavaRule.MEMBER_REMOVED.rule())
                || change.rule().equals(JavaRule.MEMBER_ADDED.rule());
        JsonPointer place = before.tokens().isEmpty() ? after : before;
        if (!ofOperation
                || place.tokens().size() != OPERATION
                || !place.tokens().get(0).equals("paths")) {
            return List.of();
        }
        return (before.tokens().isEmpty() ? byAfter : byBefore).getOrDefault(place.parent(), List.of());
    }

    private List<WireChange> exactly(JavaChange change) {
        boolean isNew = change.rule().equals(JavaRule.MEMBER_ADDED.rule())
                || change.rule().equals(JavaRule.TYPE_ADDED.rule());
        List<WireChange> candidates = isNew
                ? byAfter.getOrDefault(change.placeAfter(), List.of())
                : byBefore.getOrDefault(change.placeBefore(), List.of());
        return candidates.stream()
                .filter(candidate -> isNew || candidate.where().after().equals(change.placeAfter()))
                .toList();
    }

    /** A method changes with what it takes and gives, a member with the schema of it. */
    private List<WireChange> below(JavaChange change) {
        if (!isOfMember(change.rule())) {
            return List.of();
        }
        String place =
                change.placeBefore() + (change.rule().equals(JavaRule.RESULT_CHANGED.rule()) ? "/responses/" : "/");
        List<WireChange> found = new ArrayList<>();
        byText.subMap(place, true, place + Character.MAX_VALUE, false).values().forEach(found::addAll);
        SchemaPair own = used.get(change.placeBefore());
        if (own != null) {
            within(own, DEPTH, found);
        }
        for (SchemaPair pair :
                places.subMap(place, true, place + Character.MAX_VALUE, false).values()) {
            within(pair, DEPTH, found);
        }
        return found;
    }

    /** What a schema is, or the elements of lists and values of maps, which are a part of the Java type. */
    private void within(SchemaPair pair, int depth, List<WireChange> found) {
        found.addAll(byBefore.getOrDefault(pair.before(), List.of()));
        if (depth == 0) {
            return;
        }
        for (String key : List.of("items", "additionalProperties")) {
            JsonPointer place = pair.before().child(key);
            SchemaPair inner = used.get(place);
            found.addAll(byBefore.getOrDefault(place, List.of()));
            if (inner != null && !inner.equals(pair)) {
                within(inner, depth - 1, found);
            }
        }
    }

    private static boolean isOfMember(Rule rule) {
        return rule.equals(JavaRule.RESULT_CHANGED.rule())
                || rule.equals(JavaRule.ARGUMENTS_CHANGED.rule())
                || rule.equals(JavaRule.MEMBER_TYPE_CHANGED.rule())
                || rule.equals(JavaRule.NULLNESS_CHANGED.rule())
                || rule.equals(JavaRule.ERROR_MODEL_CHANGED.rule());
    }

    private static boolean changesResults(String id) {
        boolean elsewhere = id.contains("-error-") || id.contains("-header-") || id.contains("-link-");
        return id.startsWith("resp-") && !elsewhere && changesTypes(id);
    }

    /** What an object has is told of it, and does not make its class another one. */
    private static boolean changesTypes(String id) {
        return changesValues(id)
                && !(id.contains("-prop-") && id.endsWith("-added"))
                && !id.endsWith("-removed-closed");
    }

    /** Another name of an operation leaves what it takes and gives as it was. */
    private static boolean changesValues(String id) {
        return !id.endsWith("deprecated") && !id.endsWith("default-changed") && !id.startsWith("operation-id");
    }

    private static Optional<WireChange> best(
            List<WireChange> candidates, Predicate<String> fitting, Predicate<String> nearest) {
        return candidates.stream()
                .filter(candidate -> isAny(candidate, fitting))
                .max(Comparator.comparing((WireChange candidate) -> isAny(candidate, nearest))
                        .thenComparing(Causes::wire));
    }

    private static boolean isAny(WireChange change, Predicate<String> rule) {
        return change.rules().stream().map(Rule::id).anyMatch(rule);
    }

    private static Verdict wire(WireChange change) {
        return change.rules().stream().map(Rule::wire).reduce(Verdict.COMPATIBLE, Verdict::or);
    }
}
