package io.github.cubegen.model;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.HashSet;
import java.util.Set;

/** Reports a finding once, however often the place is read: a schema takes part in every {@code allOf} that names it. */
final class Findings {
    private record Key(String rule, JsonPointer pointer) {}

    private final Diagnostics diagnostics;
    private final Set<Key> seen = new HashSet<>();

    Findings(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void error(String rule, JsonPointer pointer, String message) {
        if (seen.add(new Key(rule, pointer))) {
            diagnostics.error(rule, pointer, message);
        }
    }

    void warning(String rule, JsonPointer pointer, String message) {
        if (seen.add(new Key(rule, pointer))) {
            diagnostics.warning(rule, pointer, message);
        }
    }

    void info(String rule, JsonPointer pointer, String message) {
        if (seen.add(new Key(rule, pointer))) {
            diagnostics.info(rule, pointer, message);
        }
    }
}
