package io.github.cubegen.spec;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which file, and which part of it, each part of the resolved document comes from. */
final class Origins {

    /** A part of a file. */
    record Origin(SourceFile file, JsonPointer pointer) {}

    private final Map<JsonPointer, Origin> grafts = new LinkedHashMap<>();

    Origins(SourceFile root) {
        grafts.put(JsonPointer.ROOT, new Origin(root, JsonPointer.ROOT));
    }

    /** From now on, what is at and below a pointer comes from there. */
    void graft(JsonPointer resolved, Origin origin) {
        grafts.put(resolved, origin);
    }

    Origin of(JsonPointer resolved) {
        JsonPointer base = resolved;
        while (!grafts.containsKey(base)) {
            base = base.parent();
        }
        Origin origin = grafts.get(base);
        if (origin == null) {
            throw new IllegalStateException("the root has an origin");
        }
        return new Origin(origin.file(), rebase(resolved, base, origin.pointer()));
    }

    /** What is at one place now stands at another, too, with all parts that other files gave. */
    void copy(JsonPointer from, JsonPointer to) {
        Map<JsonPointer, Origin> copied = new LinkedHashMap<>();
        grafts.forEach((pointer, origin) -> {
            if (pointer.startsWith(from)) {
                copied.put(rebase(pointer, from, to), origin);
            }
        });
        copied.put(to, of(from));
        grafts.putAll(copied);
    }

    /** {@return the pointer with its first tokens, {@code prefix}, replaced} */
    private static JsonPointer rebase(JsonPointer pointer, JsonPointer prefix, JsonPointer replacement) {
        List<String> tokens = new ArrayList<>(replacement.tokens());
        tokens.addAll(pointer.tokens()
                .subList(prefix.tokens().size(), pointer.tokens().size()));
        return new JsonPointer(tokens);
    }
}
