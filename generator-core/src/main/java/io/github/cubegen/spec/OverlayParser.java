package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.NearestName;
import io.github.cubegen.diagnostic.Severity;
import io.github.cubegen.spec.jsonpath.JsonPath;
import io.github.cubegen.spec.jsonpath.JsonPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what the file of an overlay says, and tells of everything in it that does not follow the specification. */
final class OverlayParser {
    private static final Pattern VERSION = Pattern.compile("1\\.0\\.\\d+");
    private static final List<String> ROOT_KEYS = List.of("overlay", "info", "extends", "actions");
    private static final List<String> INFO_KEYS = List.of("title", "version");
    private static final List<String> ACTION_KEYS = List.of("target", "description", "update", "remove");

    private final SourceFile file;
    private final Findings found;
    private final Locator locator;

    OverlayParser(SourceFile file, Findings found, Locator locator) {
        this.file = file;
        this.found = found;
        this.locator = locator;
    }

    /** {@return the overlay, without the actions that have errors} */
    Overlay parse() {
        JsonNode root = file.tree();
        List<Overlay.Action> actions = new ArrayList<>();
        if (isObject(root, JsonPointer.ROOT) && isVersion(root)) {
            checkKeys(root, JsonPointer.ROOT, ROOT_KEYS);
            checkInfo(root.path("info"));
            if (root.has("extends")) {
                text(root, JsonPointer.ROOT, "extends");
            }
            actions.addAll(actions(root.path("actions")));
        }
        return new Overlay(file, actions);
    }

    private List<Overlay.Action> actions(JsonNode list) {
        JsonPointer pointer = JsonPointer.ROOT.child("actions");
        if (!list.isArray() || list.isEmpty()) {
            error(pointer, "'actions' must be a list of at least one action");
            return List.of();
        }
        List<Overlay.Action> actions = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            action(list.get(i), pointer.child(i)).ifPresent(actions::add);
        }
        return actions;
    }

    private boolean isVersion(JsonNode root) {
        JsonPointer pointer = JsonPointer.ROOT.child("overlay");
        JsonNode version = root.path("overlay");
        if (version.isTextual() && VERSION.matcher(version.asText()).matches()) {
            return true;
        }
        if (version.isMissingNode()) {
            error("overlay-version", JsonPointer.ROOT, "this is no overlay: the field 'overlay: 1.0.0' is missing");
        } else {
            error(
                    "overlay-version",
                    pointer,
                    "the version " + version
                            + " of the Overlay Specification is not supported: write 'overlay: 1.0.0'");
        }
        return false;
    }

    private void checkInfo(JsonNode info) {
        JsonPointer pointer = JsonPointer.ROOT.child("info");
        if (isObject(info, pointer)) {
            checkKeys(info, pointer, INFO_KEYS);
            INFO_KEYS.forEach(key -> text(info, pointer, key));
        }
    }

    private Optional<Overlay.Action> action(JsonNode action, JsonPointer pointer) {
        if (!isObject(action, pointer)) {
            return Optional.empty();
        }
        checkKeys(action, pointer, ACTION_KEYS);
        if (action.has("description")) {
            text(action, pointer, "description");
        }
        JsonNode remove = action.path("remove");
        boolean removes = remove.isBoolean() && remove.booleanValue();
        if (!remove.isMissingNode() && !remove.isBoolean()) {
            error(pointer.child("remove"), "'remove' must be true or false");
        }
        if (removes && action.has("update")) {
            warning(pointer.child("update"), "an action with 'remove: true' has no use for an update: it is ignored");
        }
        if (!removes && !action.has("update")) {
            warning(pointer, "the action does nothing: it has neither an update nor 'remove: true'");
        }
        return text(action, pointer, "target")
                .flatMap(target -> path(target, pointer.child("target")))
                .flatMap(path -> {
                    if (removes) {
                        return Optional.of(new Overlay.Remove(pointer, path));
                    }
                    return Optional.ofNullable(action.get("update"))
                            .map(update -> new Overlay.Update(pointer, path, update));
                });
    }

    private Optional<JsonPath> path(String target, JsonPointer pointer) {
        try {
            return Optional.of(JsonPath.parse(target));
        } catch (JsonPathException e) {
            Origins.Origin origin = new Origins.Origin(file, pointer);
            found.add(
                    new Diagnostic(
                            Severity.ERROR,
                            "overlay-target",
                            "'" + target + "' is no JSONPath: " + e.text(),
                            pointer,
                            locator.within(origin, target, e.index())),
                    origin);
            return Optional.empty();
        }
    }

    private boolean isObject(JsonNode node, JsonPointer pointer) {
        if (!node.isObject()) {
            error(
                    pointer,
                    pointer.tokens().isEmpty()
                            ? "an overlay must be an object"
                            : "'" + pointer.last() + "' must be an object"
                                    + (node.isMissingNode() ? "; it is missing" : ""));
        }
        return node.isObject();
    }

    private Optional<String> text(JsonNode holder, JsonPointer pointer, String key) {
        JsonNode value = holder.path(key);
        if (value.isTextual()) {
            return Optional.of(value.asText());
        }
        if (value.isMissingNode()) {
            error(pointer, "the field '" + key + "' is missing");
        } else {
            error(pointer.child(key), "'" + key + "' must be a string: put it in quotes");
        }
        return Optional.empty();
    }

    private void checkKeys(JsonNode object, JsonPointer pointer, List<String> known) {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name) && !name.startsWith("x-")) {
                error(
                        pointer.child(name),
                        "Overlay 1.0 has no field '" + name + "' here" + NearestName.hint(name, known)
                                + "; those that it has: " + String.join(", ", known));
            }
        });
    }

    private void error(JsonPointer pointer, String message) {
        error("overlay-format", pointer, message);
    }

    private void error(String rule, JsonPointer pointer, String message) {
        found.add(new Diagnostic(Severity.ERROR, rule, message, pointer, null), new Origins.Origin(file, pointer));
    }

    private void warning(JsonPointer pointer, String message) {
        found.add(
                new Diagnostic(Severity.WARNING, "overlay-no-effect", message, pointer, null),
                new Origins.Origin(file, pointer));
    }
}
