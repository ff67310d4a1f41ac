package io.github.cubegen.spec;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which file, and which part of it, each part of the resolved document comes from. */
final class Origins {

    /** A part of a file. */
    record Origin(SourceFile file, JsonPointer pointer) {}

    /** A part of the document. Without an origin of its own, it comes from where the part around it comes from. */
    private static final class Part {
        @Nullable
        Origin origin;

        final Map<String, Part> below = new HashMap<>();

        /** Takes over what another part, which has no part in common with this one, knows. */
        void take(Part other) {
            if (other.origin != null) {
                origin = other.origin;
            }
            other.below.forEach((token, part) ->
                    below.computeIfAbsent(token, absent -> new Part()).take(part));
        }

        Part copy() {
            Part copy = new Part();
            copy.take(this);
            return copy;
        }
    }

    private final Part root = new Part();

    Origins(SourceFile file) {
        root.origin = new Origin(file, JsonPointer.ROOT);
    }

    /** From now on, what is at and below a pointer comes from there. */
    void graft(JsonPointer resolved, Origin origin) {
        part(resolved).origin = origin;
    }

    Origin of(JsonPointer resolved) {
        List<String> tokens = resolved.tokens();
        Part at = root;
        Origin origin = root.origin;
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            at = at.below.get(tokens.get(i));
            if (at == null) {
                break;
            }
            if (at.origin != null) {
                origin = at.origin;
                depth = i + 1;
            }
        }
        if (origin == null) {
            throw new IllegalStateException("the root has an origin");
        }
        List<String> within = new ArrayList<>(origin.pointer().tokens());
        within.addAll(tokens.subList(depth, tokens.size()));
        return new Origin(origin.file(), JsonPointer.of(within));
    }

    /** What is at one place now stands at another, too, with all parts that other files gave. */
    void copy(JsonPointer from, JsonPointer to) {
        Part copied = part(from).copy();
        copied.origin = of(from);
        part(to).take(copied);
    }

    /** What was at a pointer is no longer there. */
    void remove(JsonPointer resolved) {
        part(resolved.parent()).below.remove(resolved.last());
    }

    /**
     * Elements of an array are no longer there, so that those after them move up.
     *
     * @param array where the array is
     * @param removed their indexes
     * @param size how many elements there were
     */
    void removeElements(JsonPointer array, Set<Integer> removed, int size) {
        Part part = part(array);
        Map<String, Part> left = new HashMap<>();
        int next = 0;
        for (int i = 0; i < size; i++) {
            if (!removed.contains(i)) {
                String token = Integer.toString(i);
                Part moved = part.below.getOrDefault(token, new Part());
                moved.origin = of(array.child(token));
                left.put(Integer.toString(next), moved);
                next++;
            }
        }
        part.below.clear();
        part.below.putAll(left);
    }

    /** The document is another one now, whose parts come from those of the old one. */
    void rearrange(Relocations moves) {
        Part made = new Part();
        for (Relocations.Move move : moves.all()) {
            Part moved = part(move.from()).copy();
            moved.origin = of(move.from());
            at(made, move.to()).take(moved);
        }
        root.below.clear();
        root.below.putAll(made.below);
    }

    private Part part(JsonPointer pointer) {
        return at(root, pointer);
    }

    private static Part at(Part root, JsonPointer pointer) {
        Part at = root;
        for (String token : pointer.tokens()) {
            at = at.below.computeIfAbsent(token, absent -> new Part());
        }
        return at;
    }
}
