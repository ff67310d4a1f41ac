package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.Severity;
import java.nio.file.InvalidPathException;
import java.util.regex.Pattern;

/**
 * Compares the description that an overlay says it is for with the one it is used for. Only a relative reference can be
 * compared: an absolute one names a place where the description may have come from.
 */
final class ExtendsCheck {
    private static final Pattern ABSOLUTE = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*:|//).*", Pattern.DOTALL);

    private final SourceFile overlay;
    private final Findings found;

    ExtendsCheck(SourceFile overlay, Findings found) {
        this.overlay = overlay;
        this.found = found;
    }

    void check(SourceFile description) {
        JsonNode value = overlay.tree().path("extends");
        if (!value.isTextual() || ABSOLUTE.matcher(value.asText()).matches()) {
            return;
        }
        if (!leadsTo(value.asText(), description)) {
            JsonPointer pointer = JsonPointer.ROOT.child("extends");
            found.add(
                    new Diagnostic(
                            Severity.WARNING,
                            "overlay-extends",
                            "the overlay is meant for '" + value.asText() + "', but is applied to "
                                    + description.name(),
                            pointer,
                            null),
                    new Origins.Origin(overlay, pointer));
        }
    }

    private boolean leadsTo(String reference, SourceFile description) {
        try {
            String path = UriText.decode(reference.replaceFirst("#.*", ""));
            return overlay.path().resolveSibling(path).normalize().equals(description.path());
        } catch (ReferenceException | InvalidPathException e) {
            // What is no path leads to no file.
            return false;
        }
    }
}
