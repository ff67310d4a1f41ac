package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.Severity;
import io.github.cubegen.spec.jsonpath.Match;
import io.github.cubegen.spec.jsonpath.VisitLimitException;
import io.github.cubegen.spec.jsonpath.Visits;
import java.util.LinkedHashMap;
import java.util.Map;

/** Applies one overlay to the tree of a description. */
final class OverlayRun {
    private static final String LIMIT = "limit-exceeded";

    private final Overlay overlay;
    private final ObjectNode tree;
    private final Origins origins;
    private final Budget budget;
    private final Visits visits;
    private final Findings found;

    OverlayRun(Overlay overlay, ObjectNode tree, Origins origins, Budget budget, Visits visits, Findings found) {
        this.overlay = overlay;
        this.tree = tree;
        this.origins = origins;
        this.budget = budget;
        this.visits = visits;
        this.found = found;
    }

    /** Goes on after an action that can't be applied, so that all of them are told; but not beyond a limit. */
    void apply() {
        for (Overlay.Action action : overlay.actions()) {
            try {
                apply(action);
            } catch (VisitLimitException e) {
                error(LIMIT, action.pointer().child("target"), "the target asks for too much: " + e.text());
                return;
            } catch (OverlayException e) {
                error(e.rule(), e.pointer(), e.text());
                if (e.rule().equals(LIMIT)) {
                    return;
                }
            }
        }
    }

    private void apply(Overlay.Action action) throws VisitLimitException, OverlayException {
        // A JSONPath can select a node twice; an action does what it does once.
        Map<JsonPointer, Match> matches = new LinkedHashMap<>();
        action.target().select(tree, visits).forEach(match -> matches.putIfAbsent(match.pointer(), match));
        if (matches.isEmpty()) {
            JsonPointer target = action.pointer().child("target");
            String message = "the target selects nothing" + action.target().missing(tree);
            found.add(
                    new Diagnostic(Severity.WARNING, "overlay-no-match", message, target, null),
                    new Origins.Origin(overlay.file(), target));
        } else if (action instanceof Overlay.Update update) {
            OverlayMerge merge = new OverlayMerge(overlay.file(), update, origins, budget);
            for (Map.Entry<JsonPointer, Match> match : matches.entrySet()) {
                merge.into(match.getValue().node(), match.getKey());
            }
        } else {
            OverlayRemoval removal = new OverlayRemoval(origins);
            for (Match match : matches.values()) {
                removal.add(match, holder(match, action));
            }
            removal.run();
        }
    }

    private static Match holder(Match match, Overlay.Action action) throws OverlayException {
        Match holder = match.around();
        if (holder == null) {
            throw new OverlayException(
                    "overlay-mismatch",
                    action.pointer().child("target"),
                    "the whole description can't be removed: select a part of it");
        }
        return holder;
    }

    private void error(String rule, JsonPointer pointer, String message) {
        found.add(
                new Diagnostic(Severity.ERROR, rule, message, pointer, null),
                new Origins.Origin(overlay.file(), pointer));
    }
}
