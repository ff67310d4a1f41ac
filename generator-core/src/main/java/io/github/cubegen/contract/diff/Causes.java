package io.github.cubegen.contract.diff;

import io.github.cubegen.contract.Components;
import io.github.cubegen.contract.JavaRule;
import io.github.cubegen.contract.Rule;
import io.github.cubegen.contract.source.JavaChange;
import io.github.cubegen.contract.wire.SchemaPair;
import io.github.cubegen.contract.wire.Where;
import io.github.cubegen.contract.wire.WireChange;
import io.github.cubegen.contract.wire.WireResult;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the change on the wire that a change of the Java comes from, by their places in the description. */
final class Causes {

    private static final int DEPTH = 3;

    /** How many names lead to an operation: {@code paths}, its path, its method. */
    private static final int OPERATION = 3;

    private final Map<JsonPointer, List<WireChange>> byBefore = new HashMap<>();
    private final Map<JsonPointer, List<WireChange>> byAfter = new HashMap<>();
    private final Map<String, List<WireChange>> byOperation = new HashMap<>();
    private final NavigableMap<String, List<WireChange>> byText = new TreeMap<>();
    private final Map<JsonPointer, JsonPointer> operations;
    /** By identity: equal ones would be compared with all their places. */
    private final IdentityHashMap<WireChange, Schemas> schemas = new IdentityHashMap<>();

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
        operations = wire.operations();
        used = wire.places();
        used.forEach((place, pair) -> places.put(place + "/", pair));
    }

    Optional<WireChange> of(JavaChange change) {
        if (Fitting.isOfJavaOnly(change.rule())) {
            return Optional.empty();
        }
        if (change.rule().equals(JavaRule.TITLE_CHANGED.rule())) {
            return Fitting.ofName().best(around(change.placeBefore()));
        }
        Fitting fitting = Fitting.of(change.rule());
        return here(change, fitting)
                .or(() -> fitting.best(ofPath(change)))
                .or(() -> fitting.ofTaken().best(ofOperation(change)))
                .or(() -> fitting.ofAnything().best(ending(change)))
                .or(() -> fitting.ofAnything().best(beginning(change)));
    }

    /** A type is what its place says and what the schema there says, and the latter says more of it. */
    private Optional<WireChange> here(JavaChange change, Fitting fitting) {
        if (change.rule().equals(JavaRule.RESULT_CHANGED.rule())) {
            return fitting.best(below(change))
                    .or(() -> fitting.best(exactly(change)))
                    .or(() -> fitting.best(sameBefore(change)));
        }
        if (change.rule().equals(JavaRule.MEMBER_TYPE_CHANGED.rule())) {
            List<WireChange> found = new ArrayList<>(exactly(change));
            found.addAll(below(change));
            return fitting.best(found).or(() -> fitting.best(sameBefore(change)));
        }
        return fitting.best(exactly(change))
                .or(() -> fitting.best(sameBefore(change)))
                .or(() -> fitting.best(below(change)));
    }

    /** What stands at the place in the old version, as far as it concerns the class of which a member is new or gone. */
    private List<WireChange> sameBefore(JavaChange change) {
        JsonPointer place = change.placeBefore();
        // What is new has no place in the old version: that of all that is new.
        if (place.depth() == 0 || (change.rule().equals(JavaRule.RESULT_CHANGED.rule()) && isReplaced(place))) {
            return List.of();
        }
        List<WireChange> found = new ArrayList<>(byBefore.getOrDefault(place, List.of()));
        if (change.rule().equals(JavaRule.MEMBER_ADDED.rule())) {
            found.removeIf(candidate ->
                    !change.placeAfter().startsWith(candidate.where().after()));
        } else if (change.rule().equals(JavaRule.MEMBER_REMOVED.rule()) && Components.is(change.placeAfter())) {
            found.removeIf(candidate -> !candidate.where().after().startsWith(change.placeAfter())
                    && !schemas(candidate).after().contains(change.placeAfter()));
        }
        return found;
    }

    /** The places of the schemas that a change is one of, be it shared by many. */
    private record Schemas(Set<JsonPointer> before, Set<JsonPointer> after) {

        static Schemas of(WireChange change) {
            Schemas schemas = new Schemas(new HashSet<>(), new HashSet<>());
            Stream.concat(Stream.of(change.where()), change.elsewhere().stream())
                    .map(Where::schema)
                    .filter(Objects::nonNull)
                    .forEach(pair -> {
                        schemas.before().add(pair.before());
                        schemas.after().add(pair.after());
                    });
            return schemas;
        }
    }

    private Schemas schemas(WireChange change) {
        return schemas.computeIfAbsent(change, Schemas::of);
    }

    /** {@return whether the body of a success is another component now} */
    private boolean isReplaced(JsonPointer operation) {
        String success = operation + "/responses/2";
        return places.subMap(success, true, success + Character.MAX_VALUE, false).entrySet().stream()
                .filter(place -> place.getKey().contains("/content/"))
                .map(Map.Entry::getValue)
                .anyMatch(pair -> !pair.before().equals(pair.after())
                        && Components.is(pair.before())
                        && Components.is(pair.after()));
    }

    /** The class of an inline schema comes with what has it. */
    private List<WireChange> beginning(JavaChange change) {
        List<WireChange> found = new ArrayList<>();
        if (isAdded(change)) {
            for (JsonPointer holder = change.placeAfter(); holder.depth() > 1; holder = holder.parent()) {
                found.addAll(byAfter.getOrDefault(holder, List.of()));
            }
            found.removeIf(candidate -> !isNew(candidate.where())
                    && !Fitting.saysTypes(candidate)
                    && !Fitting.brings(candidate, change.placeAfter()));
        }
        return found;
    }

    /** The class of an inline schema goes with what has it, and what stands for a group with all that is in it. */
    private List<WireChange> ending(JavaChange change) {
        JsonPointer place = change.placeBefore();
        boolean ends = change.rule().equals(JavaRule.TYPE_REMOVED.rule())
                || change.rule().equals(JavaRule.MEMBER_REMOVED.rule());
        if (!ends || place.depth() == 0) {
            return List.of();
        }
        List<WireChange> found = new ArrayList<>(around(place));
        if (place.depth() == 1 || place.tokens().get(0).equals("webhooks")) {
            byText.subMap(place + "/", true, place + "/" + Character.MAX_VALUE, false)
                    .values()
                    .forEach(found::addAll);
        }
        found.removeIf(candidate -> !isGone(candidate.where()) && !Fitting.saysTypes(candidate));
        return found;
    }

    /** The place of what is gone is in the new version that of what had it. */
    private static boolean isGone(Where where) {
        return where.after().depth() < where.before().depth();
    }

    /** The place of what is new is in the old version that of what has it now. */
    private static boolean isNew(Where where) {
        return where.before().depth() < where.after().depth();
    }

    /** What a schema is, and what it stands in, up to a path or a component. */
    private List<WireChange> around(JsonPointer place) {
        List<WireChange> found = new ArrayList<>();
        for (JsonPointer holder = place; holder.depth() > 1; holder = holder.parent()) {
            found.addAll(byBefore.getOrDefault(holder, List.of()));
        }
        return found;
    }

    /** What an operation takes may be declared elsewhere, for several; the class of its optional parameters is its own. */
    private List<WireChange> ofOperation(JavaChange change) {
        JsonPointer place = change.placeBefore().depth() == 0 ? change.placeAfter() : change.placeBefore();
        int depth = place.depth();
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

    /** A path that comes or goes takes its operations along. */
    private List<WireChange> ofPath(JavaChange change) {
        JsonPointer before = change.placeBefore();
        JsonPointer after = change.placeAfter();
        boolean ofOperation = change.rule().equals(JavaRule.MEMBER_REMOVED.rule())
                || change.rule().equals(JavaRule.MEMBER_ADDED.rule());
        JsonPointer place = before.depth() == 0 ? after : before;
        if (!ofOperation || place.depth() != OPERATION || !place.tokens().get(0).equals("paths")) {
            return List.of();
        }
        return (before.depth() == 0 ? byAfter : byBefore).getOrDefault(place.parent(), List.of());
    }

    private List<WireChange> exactly(JavaChange change) {
        if (!isAdded(change)) {
            return byBefore.getOrDefault(change.placeBefore(), List.of()).stream()
                    .filter(candidate -> candidate.where().after().equals(change.placeAfter()))
                    .toList();
        }
        List<WireChange> candidates = byAfter.getOrDefault(change.placeAfter(), List.of());
        // A base that several have can mean something else to each of them.
        List<WireChange> ofClass = candidates.stream()
                .filter(candidate -> schemas(candidate).before().contains(change.placeBefore()))
                .toList();
        return ofClass.isEmpty() ? candidates : ofClass;
    }

    /** A new argument, or error, is a part of an operation that was there. */
    private boolean isAdded(JavaChange change) {
        boolean isPart = change.rule().equals(JavaRule.ARGUMENTS_CHANGED.rule())
                || change.rule().equals(JavaRule.ERROR_CLASS_CHANGED.rule());
        boolean isNewPart = isPart
                && operations.containsKey(change.placeBefore())
                && !change.placeAfter().equals(operations.get(change.placeBefore()));
        return isNewPart
                || change.rule().equals(JavaRule.MEMBER_ADDED.rule())
                || change.rule().equals(JavaRule.TYPE_ADDED.rule());
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
        if (!change.rule().equals(JavaRule.ARGUMENTS_CHANGED.rule())) {
            // Which properties an object has does not make its class another one.
            found.removeIf(Fitting::isOfProperty);
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
}
