package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.spec.ObjectKind.Field;
import io.github.cubegen.spec.ReferenceTargets.Target;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Brings what references to other files lead to into the tree of the root file, so that every reference is local. */
final class ReferenceResolver {

    /** When the references are resolved; that decides what becomes of those that lead nowhere. */
    enum Pass {
        /** They are left as they are, for overlays to mend or remove them. */
        BEFORE_OVERLAYS,
        /** They are told. */
        LAST
    }

    /** A part of the resolved document that is still to be gone through. */
    private record Task(Slot slot, Field field, SourceFile file) {}

    /** What stands beside a reference that is replaced by its target. */
    private record Beside(JsonNode node, Origins.Origin origin) {}

    private final SourceFile root;
    private final ObjectNode tree;
    private final ObjectKind document;
    private final Budget budget;
    private final Findings found;
    private final Origins origins;
    private final ReferenceTargets targets;
    private final Homes homes;
    private final Pass pass;
    private final ReferenceSiblings siblings;
    private final InPlaceStack inPlace;
    private final Queue<Task> tasks = new ArrayDeque<>();
    private final Map<JsonPointer, ObjectKind> uncharted = new LinkedHashMap<>();
    private boolean exhausted;

    ReferenceResolver(
            SourceFile root,
            ObjectNode tree,
            OpenApiVersion version,
            SourceFiles files,
            Budget budget,
            Origins origins,
            Findings found,
            Homes homes,
            Pass pass) {
        this.root = root;
        this.tree = tree;
        this.document = ObjectKind.document(version);
        this.budget = budget;
        this.found = found;
        this.origins = origins;
        this.targets = new ReferenceTargets(files, root, budget.limits());
        this.homes = homes;
        this.pass = pass;
        this.siblings = new ReferenceSiblings(version, found);
        this.inPlace = new InPlaceStack(budget.limits());
    }

    /**
     * Resolves the tree of the root file.
     *
     * @return places outside what the specification names, such as {@code #/definitions/…}, to which references lead
     */
    Map<JsonPointer, ObjectKind> resolve() {
        settleComponents();
        object(tree, document, JsonPointer.ROOT, root);
        for (Task task = tasks.poll(); task != null; task = tasks.poll()) {
            visit(task.slot(), task.field(), task.file());
        }
        return uncharted;
    }

    /** Components that are nothing but a reference to another file become the homes of what they refer to. */
    private void settleComponents() {
        JsonPointer components =
                document == ObjectKind.DOCUMENT ? JsonPointer.ROOT.child("components") : JsonPointer.ROOT;
        ObjectKind around = document == ObjectKind.DOCUMENT ? ObjectKind.COMPONENTS : document;
        JsonNode sections = Trees.at(tree, components);
        for (Map.Entry<String, JsonNode> section : sections.properties()) {
            Field field = around.field(section.getKey());
            if (field == null || field.kind().section() == null) {
                continue;
            }
            Slot holder = new Slot(sections, components.child(section.getKey()));
            for (String name : names(section.getValue())) {
                Slot slot = holder.child(name);
                Target target = References.isBare(slot.get()) ? elsewhere(slot.get(), root, field.kind()) : null;
                if (target != null) {
                    settle(slot, field.kind(), target);
                }
            }
        }
    }

    /** Puts a part of another file at its home, after following it as long as it is nothing but a reference. */
    private void settle(Slot home, ObjectKind kind, Target first) {
        Target target = first;
        homes.put(target, kind, home.pointer());
        while (References.isBare(target.node())) {
            Target next = elsewhere(target.node(), target.file(), kind);
            if (next == null) {
                break;
            }
            target = next;
            homes.put(target, kind, home.pointer());
        }
        home.set(copy(target.node(), home.pointer()));
        origins.graft(home.pointer(), new Origins.Origin(target.file(), target.pointer()));
        tasks.add(new Task(home, ObjectKind.one(kind), target.file()));
    }

    /** {@return where a reference leads if that is in another file than the root and has no home; errors are told later} */
    private @Nullable Target elsewhere(JsonNode reference, SourceFile file, ObjectKind kind) {
        try {
            return targets.find(file, reference.path("$ref").asText())
                    .filter(target -> !target.file().equals(root)
                            && homes.find(target, kind).isEmpty())
                    .orElse(null);
        } catch (ReferenceException e) {
            // The visit to this reference meets the same error, at a place that can be named.
            return null;
        }
    }

    private void visit(Slot slot, Field field, SourceFile file) {
        JsonNode node = slot.get();
        switch (field.shape()) {
            case ONE -> {
                if (node.isArray()) {
                    visitChildren(slot, field.kind(), file);
                } else if (field.kind() == ObjectKind.DISCRIMINATOR) {
                    mapping(slot.child("mapping"), file);
                } else if (node.has("$ref")) {
                    reference(slot, field, file);
                } else {
                    object(node, field.kind(), slot.pointer(), file);
                }
            }
            case LIST, MAP -> {
                if (node.path("$ref").isTextual()) {
                    reference(slot, field, file);
                } else {
                    visitChildren(slot, field.kind(), file);
                }
            }
        }
    }

    private void visitChildren(Slot slot, ObjectKind kind, SourceFile file) {
        JsonNode node = slot.get();
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                visit(slot.child(Integer.toString(i)), ObjectKind.one(kind), file);
            }
        }
        for (String name : names(node)) {
            Slot child = slot.child(name);
            // What came from another file is gone through as a part of that file.
            if (!homes.isHome(child.pointer())) {
                visit(child, ObjectKind.one(kind), file);
            }
        }
    }

    private void object(JsonNode node, ObjectKind kind, JsonPointer pointer, SourceFile file) {
        if (kind == ObjectKind.SCHEMA) {
            siblings.checkKeywords(node, pointer);
        }
        for (String name : names(node)) {
            Field field = kind.field(name);
            if (field != null) {
                visit(new Slot(node, pointer.child(name)), field, file);
            }
        }
    }

    private void reference(Slot slot, Field field, SourceFile file) {
        JsonNode value = slot.get().path("$ref");
        JsonPointer place = slot.pointer().child("$ref");
        ObjectKind kind = field.kind();
        try {
            if (!value.isTextual()) {
                throw new ReferenceException("invalid-ref", "a $ref must be a string");
            }
            Optional<Target> target = targets.find(file, value.asText());
            boolean named = field.shape() == ObjectKind.Shape.ONE && kind.section() != null;
            if (target.isEmpty()) {
                // That file has an error of its own, which is told there.
                drop(slot);
            } else if (named) {
                References.checkKind(kind, document, target.get().pointer());
                point((ObjectNode) slot.get(), kind, target.get(), place);
            } else {
                replace(slot, field, target.get(), file);
                return;
            }
        } catch (ReferenceException e) {
            if (pass == Pass.BEFORE_OVERLAYS) {
                ((ObjectNode) slot.get()).set("$ref", fromRoot(value, file));
                return;
            }
            found.sharedError(e.rule(), place, e.text());
            drop(slot);
        }
        siblings.settle((ObjectNode) slot.get(), kind, slot.pointer());
        object(slot.get(), kind, slot.pointer(), file);
    }

    private void drop(Slot reference) {
        found.faulty(reference.pointer());
        ((ObjectNode) reference.get()).remove("$ref");
    }

    /** Makes a reference lead to its target's place in the resolved document. */
    private void point(ObjectNode reference, ObjectKind kind, Target target, JsonPointer place) {
        if (!target.file().equals(root)) {
            reference.put("$ref", "#" + UriText.encode(home(target, kind, place)));
            return;
        }
        if (document.below(target.pointer().tokens()) == null
                && uncharted.putIfAbsent(target.pointer(), kind) == null
                && !target.node().isMissingNode()) {
            JsonNode holder = Trees.at(tree, target.pointer().parent());
            tasks.add(new Task(new Slot(holder, target.pointer()), ObjectKind.one(kind), root));
        }
        reference.put("$ref", "#" + UriText.encode(target.pointer()));
    }

    private JsonPointer home(Target target, ObjectKind kind, JsonPointer place) {
        Optional<JsonPointer> known = homes.find(target, kind);
        if (known.isPresent()) {
            return known.get();
        }
        Slot slot = homes.allocate(target, kind);
        String wanted = Homes.name(target);
        if (!slot.pointer().last().equals(wanted)) {
            found.info(
                    "renamed-component",
                    place,
                    target.file().name() + "#" + target.pointer() + " is called "
                            + slot.pointer().last()
                            + " here, because there is another " + wanted + ": name it in the components of the"
                            + " root file to choose a name");
        }
        settle(slot, kind, target);
        return slot.pointer();
    }

    /** Puts the target where the reference is, and what stands beside the reference over it. */
    private void replace(Slot slot, Field field, Target target, SourceFile file) throws ReferenceException {
        if (target.node().isMissingNode()) {
            throw ReferenceChecker.unresolved(tree, target.pointer());
        }
        if (!field.kind().referable() || field.shape() != ObjectKind.Shape.ONE) {
            found.warning(
                    "misplaced-ref",
                    slot.pointer().child("$ref"),
                    "OpenAPI has no $ref at this place; what it refers to was put here");
        }
        inPlace.enter(target);
        Map<String, Beside> beside = new LinkedHashMap<>();
        ((ObjectNode) slot.get()).remove("$ref");
        visit(slot, field, file);
        for (Map.Entry<String, JsonNode> member : slot.get().properties()) {
            Origins.Origin origin = origins.of(slot.pointer().child(member.getKey()));
            beside.put(member.getKey(), new Beside(member.getValue(), origin));
        }
        slot.set(copy(target.node(), slot.pointer()));
        if (target.file().equals(root)) {
            origins.copy(target.pointer(), slot.pointer());
        } else {
            origins.graft(slot.pointer(), new Origins.Origin(target.file(), target.pointer()));
        }
        visit(slot, field, target.file());
        if (slot.get() instanceof ObjectNode object) {
            beside.forEach((name, member) -> {
                boolean overrides = object.has(name);
                object.set(name, member.node());
                JsonPointer pointer = slot.pointer().child(name);
                origins.graft(pointer, member.origin());
                if (overrides) {
                    siblings.tellOverride(pointer);
                }
            });
        }
        inPlace.leave(target);
    }

    /** OpenAPI 3.1, section 4.8.25: a value is the name of a schema component, or a reference. */
    private void mapping(Slot slot, SourceFile file) {
        for (String value : names(slot.get())) {
            Slot entry = slot.child(value);
            String text = entry.get().asText();
            JsonPointer component =
                    JsonPointer.ROOT.child("components").child("schemas").child(text);
            boolean ownName = !Trees.at(file.tree(), component).isMissingNode();
            boolean leave = file.equals(root)
                    ? ownName
                    : !ownName && !Trees.at(tree, component).isMissingNode();
            if (leave || !entry.get().isTextual() || !(ownName || looksLikeReference(text))) {
                continue;
            }
            try {
                Optional<Target> target = targets.find(file, ownName ? "#" + UriText.encode(component) : text);
                if (target.isEmpty()) {
                    found.faulty(entry.pointer());
                } else if (target.get().file().equals(root)) {
                    entry.set(TextNode.valueOf("#" + UriText.encode(target.get().pointer())));
                } else {
                    JsonPointer home = home(target.get(), ObjectKind.SCHEMA, entry.pointer());
                    entry.set(TextNode.valueOf("#" + UriText.encode(home)));
                }
            } catch (ReferenceException e) {
                if (pass == Pass.BEFORE_OVERLAYS) {
                    entry.set(fromRoot(entry.get(), file));
                } else {
                    found.sharedError(e.rule(), entry.pointer(), e.text());
                    found.faulty(entry.pointer());
                }
            }
        }
    }

    /** {@return a reference in a file as the root file would have to write it} */
    private JsonNode fromRoot(JsonNode reference, SourceFile file) {
        return file.equals(root) || !reference.isTextual()
                ? reference
                : TextNode.valueOf(targets.fromRoot(file, reference.asText()));
    }

    /** {@return whether parts are missing because there would have been too much of them} */
    boolean isExhausted() {
        return exhausted;
    }

    private static boolean looksLikeReference(String text) {
        return text.indexOf('#') >= 0 || text.indexOf('/') >= 0 || text.indexOf('.') >= 0;
    }

    private JsonNode copy(JsonNode node, JsonPointer place) {
        if (exhausted) {
            return tree.objectNode();
        }
        if (!budget.takeResolvedNodes(Trees.count(node))) {
            exhausted = true;
            found.error(
                    "limit-exceeded",
                    place,
                    "putting referenced parts in place of their $refs gives more than "
                            + budget.limits().resolvedNodes() + " values: make them components");
            return tree.objectNode();
        }
        return node.deepCopy();
    }

    /** The names now: visiting may add members. */
    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
