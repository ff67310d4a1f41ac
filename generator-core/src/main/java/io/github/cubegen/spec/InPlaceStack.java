package io.github.cubegen.spec;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.spec.ReferenceTargets.Target;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/** What is being put in place now: a part that holds a reference to itself can't be. */
final class InPlaceStack {

    private record Part(Path file, JsonPointer pointer) {}

    private final Limits limits;
    private final Set<Part> parts = new LinkedHashSet<>();

    InPlaceStack(Limits limits) {
        this.limits = limits;
    }

    void enter(Target target) throws ReferenceException {
        Part part = new Part(target.file().path(), target.pointer());
        if (parts.contains(part)) {
            throw new ReferenceException(
                    "ref-cycle",
                    target.file().name() + "#" + target.pointer()
                            + " holds a reference to itself at a place where OpenAPI has no components: cut the circle");
        }
        if (parts.size() >= limits.referenceChain()) {
            throw new ReferenceException(
                    "limit-exceeded", "more than " + limits.referenceChain() + " references within each other");
        }
        parts.add(part);
    }

    void leave(Target target) {
        parts.remove(new Part(target.file().path(), target.pointer()));
    }
}
