package io.github.cubegen.contract.source;

import io.github.cubegen.contract.Components;
import io.github.cubegen.contract.JavaRule;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.plan.ClientPlan;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the Java of two clients: which class is which, then their members, then the operations. */
public final class SourceDiff {

    /** Several classes can come from one place. */
    private record Place(JsonPointer pointer, JavaClass.Kind kind) {}

    private final JavaApi before;
    private final JavaApi after;
    private final Map<JsonPointer, JsonPointer> successors;
    private final JavaChanges changes = new JavaChanges();
    /** A class with another name, and from where to where it went. */
    private record Renamed(JavaRule rule, JsonPointer before, JsonPointer after) {}

    /** By the old place of the class. */
    private final Map<JsonPointer, Renamed> moved = new HashMap<>();

    /** Name of the new class by that of the old one, for those that have another name now. */
    private final Map<String, String> renamed = new LinkedHashMap<>();

    private SourceDiff(ClientPlan before, ClientPlan after, Map<JsonPointer, JsonPointer> successors) {
        this.before = JavaApi.of(before);
        this.after = JavaApi.of(after);
        this.successors = successors;
    }

    /**
     * {@return what differs in the Java of two clients}
     *
     * @param successors what stands in the new description in the place of an operation or schema of the old one
     */
    public static List<JavaChange> compare(
            ClientPlan before, ClientPlan after, Map<JsonPointer, JsonPointer> successors) {
        return new SourceDiff(before, after, successors).run();
    }

    private List<JavaChange> run() {
        Map<Place, JavaClass> newByPlace = new HashMap<>();
        after.classes().values().stream()
                .filter(each -> !before.classes().containsKey(each.name()))
                .forEach(each -> newByPlace.putIfAbsent(new Place(each.pointer(), each.kind()), each));
        before.classes().values().stream()
                .sorted(Comparator.comparingInt(SourceDiff::rank)
                        .thenComparingInt(each -> each.pointer().depth()))
                .forEach(each -> rename(each, newByPlace));
        Map<String, Set<String>> supertypes = new HashMap<>();
        after.classes().forEach((name, each) -> supertypes.put(name, each.supertypes()));
        Assignments assignments = new Assignments(supertypes);
        MembersDiff members = new MembersDiff(changes, renamed, assignments);
        for (JavaClass one : before.classes().values()) {
            JavaClass other = after.classes().get(renamed.getOrDefault(one.name(), one.name()));
            if (other == null) {
                if (!isPartOfRemoved(one)) {
                    changes.add(JavaRule.TYPE_REMOVED, one.name(), one.pointer(), JsonPointer.ROOT);
                }
            } else {
                shifted(one, other);
                members.compare(one, other);
            }
        }
        Set<String> successorsNames = Set.copyOf(renamed.values());
        after.classes().values().stream()
                .filter(each -> !before.classes().containsKey(each.name()) && !successorsNames.contains(each.name()))
                .filter(each -> each.kind() != JavaClass.Kind.VARIANT
                        || before.classes().containsKey(outer(each)))
                .forEach(each -> changes.add(JavaRule.TYPE_ADDED, each.name(), JsonPointer.ROOT, comesWith(each)));
        new OperationsDiff(changes, renamed, assignments, successors).compare(before.operations(), after.operations());
        return changes.all();
    }

    /** The class of a group comes with its first operation, be the group declared or not. */
    private JsonPointer comesWith(JavaClass type) {
        return after.operations().stream()
                .filter(operation -> operation.client().equals(type.name()))
                .map(operation -> operation.pointer().child("tags").child("0"))
                .findFirst()
                .orElse(type.pointer());
    }

    /** What is named after a component, or goes with its union, comes after that. */
    private static int rank(JavaClass type) {
        if (type.kind() == JavaClass.Kind.VARIANT) {
            return 2;
        }
        return Components.is(type.pointer()) ? 0 : 1;
    }

    private void rename(JavaClass one, Map<Place, JavaClass> newByPlace) {
        if (after.classes().containsKey(one.name())) {
            return;
        }
        JsonPointer place = successors.getOrDefault(one.pointer(), one.pointer());
        JavaClass other = newByPlace.get(new Place(place, one.kind()));
        if (other == null) {
            return;
        }
        renamed.put(one.name(), other.name());
        if (one.kind() == JavaClass.Kind.VARIANT && outer(other).equals(renamed.get(outer(one)))) {
            return; // it goes with its union
        }
        Renamed whole = whole(one.pointer(), other.pointer())
                .orElse(new Renamed(renaming(one, other), one.pointer(), other.pointer()));
        moved.putIfAbsent(one.pointer(), whole);
        changes.add(whole.rule(), one.name(), whole.before(), whole.after(), one.name(), other.name());
    }

    /** {@return of which class with another name one is a part: an inline schema without a title is named after what has it} */
    private Optional<Renamed> whole(JsonPointer before, JsonPointer after) {
        JsonPointer one = before;
        JsonPointer other = after;
        while (one.depth() > 1 && other.depth() > 1 && one.last().equals(other.last())) {
            one = one.parent();
            other = other.parent();
            Renamed whole = moved.get(one);
            if (whole != null && other.startsWith(whole.after())) {
                return Optional.of(whole);
            }
        }
        return Optional.empty();
    }

    private static String outer(JavaClass nested) {
        return nested.name().substring(0, nested.name().lastIndexOf('.'));
    }

    private static JavaRule renaming(JavaClass one, JavaClass other) {
        if (one.kind() == JavaClass.Kind.MODULE) {
            return JavaRule.GROUP_MOVED;
        }
        if (one.kind() == JavaClass.Kind.PARAMS) {
            return JavaRule.PARAMS_RENAMED;
        }
        boolean componentBefore = Components.is(one.pointer());
        boolean componentAfter = Components.is(other.pointer());
        if (componentBefore != componentAfter) {
            return JavaRule.INLINE_HOISTED;
        }
        return one.pointer().equals(other.pointer()) || !componentBefore
                ? JavaRule.TITLE_CHANGED
                : JavaRule.SCHEMA_RENAMED;
    }

    /** The name is there, but it names another thing, while the old thing has another name. */
    private void shifted(JavaClass one, JavaClass other) {
        JsonPointer successor = successors.get(one.pointer());
        boolean model = one.kind() == JavaClass.Kind.RECORD
                || one.kind() == JavaClass.Kind.ENUM
                || one.kind() == JavaClass.Kind.UNION;
        if (!model || successor == null || successor.equals(other.pointer())) {
            return;
        }
        boolean stays = one.pointer().equals(other.pointer())
                && !Components.of(successor).equals(Components.of(one.pointer()));
        if (stays) {
            return; // a copy in another component: what has the name is what had it
        }
        JavaClass moved = classAt(successor);
        if (moved != null && !moved.name().equals(one.name())) {
            changes.add(
                    JavaRule.NAME_COLLISION_SHIFT,
                    JavaRule.NAME_COLLISION_SHIFT.rule().source(),
                    true,
                    one.name(),
                    one.pointer(),
                    successor,
                    one.name(),
                    moved.name());
        }
    }

    private @Nullable JavaClass classAt(JsonPointer pointer) {
        if (byPlace == null) {
            Map<JsonPointer, JavaClass> all = new HashMap<>();
            after.classes().values().forEach(each -> all.putIfAbsent(each.pointer(), each));
            byPlace = all;
        }
        return byPlace.get(pointer);
    }

    private @Nullable Map<JsonPointer, JavaClass> byPlace;

    /** A variant that is nested in a union goes with it. */
    private boolean isPartOfRemoved(JavaClass one) {
        return one.kind() == JavaClass.Kind.VARIANT
                && one.supertypes().stream()
                        .noneMatch(union -> after.classes().containsKey(renamed.getOrDefault(union, union)));
    }
}
