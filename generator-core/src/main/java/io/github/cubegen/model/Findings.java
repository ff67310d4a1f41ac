package io.github.cubegen.model;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.spec.ResolvedDocument;
import java.util.HashSet;
import java.util.Set;

/**
 * Reports a finding once, however often the place is read: a schema takes part in every {@code allOf} that names it. Of
 * what was told to be wrong before, nothing more is reported.
 */
final class Findings {
    private record Key(String rule, JsonPointer pointer) {}

    private final ResolvedDocument document;
    private final Diagnostics diagnostics;
    private final Set<Key> seen = new HashSet<>();

    Findings(ResolvedDocument document, Diagnostics diagnostics) {
        this.document = document;
        this.diagnostics = diagnostics;
    }

    void error(String rule, JsonPointer pointer, String message) {
        if (isNew(rule, pointer)) {
            diagnostics.error(rule, pointer, message);
        }
    }

    void warning(String rule, JsonPointer pointer, String message) {
        if (isNew(rule, pointer)) {
            diagnostics.warning(rule, pointer, message);
        }
    }

    void info(String rule, JsonPointer pointer, String message) {
        if (isNew(rule, pointer)) {
            diagnostics.info(rule, pointer, message);
        }
    }

    private boolean isNew(String rule, JsonPointer pointer) {
        return seen.add(new Key(rule, pointer)) && !document.isFaulty(pointer);
    }
}
