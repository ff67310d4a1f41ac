package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.NearestName;
import io.github.cubegen.spec.ObjectKind.Field;
import io.github.cubegen.spec.ObjectKind.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks that every reference of the finished tree leads somewhere, and that no chain of them is a circle. Those that are
 * not sound are told and removed, so that whatever is read later can follow the others without care.
 */
final class ReferenceChecker {
    /** The members of a description that hold nothing to refer to. */
    private static final Set<String> OTHERS = Set.of("info", "servers", "tags", "security", "externalDocs");

    private final JsonNode tree;
    private final OpenApiVersion version;
    private final Limits limits;
    private final Findings found;
    private final Set<String> sound = new HashSet<>();
    /** What holds an unsound reference; of a circle or of too long a chain, all links, told where it was first entered. */
    private final Set<JsonPointer> told = new LinkedHashSet<>();

    ReferenceChecker(JsonNode tree, OpenApiVersion version, Limits limits, Findings found) {
        this.tree = tree;
        this.version = version;
        this.limits = limits;
        this.found = found;
    }

    /**
     * Checks the whole document.
     *
     * @param uncharted further places to check, and what is there
     */
    void check(Map<JsonPointer, ObjectKind> uncharted) {
        check(tree, ObjectKind.one(ObjectKind.document(version)), JsonPointer.ROOT);
        uncharted.forEach((pointer, kind) -> check(Trees.at(tree, pointer), ObjectKind.one(kind), pointer));
        told.forEach(this::remove);
    }

    private void remove(JsonPointer holder) {
        found.faulty(holder);
        if (Trees.at(tree, holder) instanceof ObjectNode object) {
            object.remove("$ref");
        }
    }

    private void check(JsonNode node, Field field, JsonPointer pointer) {
        if (field.kind() == ObjectKind.DISCRIMINATOR) {
            checkMapping(node.path("mapping"), pointer.child("mapping"));
            return;
        }
        if (field.shape() == Shape.ONE && node.path("$ref").isTextual()) {
            checkReference(node.path("$ref").asText(), pointer, pointer.child("$ref"), field.kind());
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                check(node.get(i), ObjectKind.one(field.kind()), pointer.child(i));
            }
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            Field below = field.step(member.getKey());
            if (below != null && member.getValue().isContainerNode()) {
                check(member.getValue(), below, pointer.child(member.getKey()));
            }
        }
    }

    private void checkMapping(JsonNode mapping, JsonPointer pointer) {
        for (Map.Entry<String, JsonNode> entry : mapping.properties()) {
            String value = entry.getValue().asText();
            if (value.startsWith("#")) {
                JsonPointer place = pointer.child(entry.getKey());
                checkReference(value, place, place, ObjectKind.SCHEMA);
            }
        }
    }

    private void checkReference(String reference, JsonPointer from, JsonPointer place, ObjectKind kind) {
        // What is not local is in a file with an error of its own, which was told.
        if (sound.contains(reference) || !reference.startsWith("#")) {
            return;
        }
        try {
            JsonPointer target = References.parseLocal(reference);
            if (target.tokens().isEmpty()) {
                throw new ReferenceException("invalid-ref", "'#' is the whole description: name a part of it");
            }
            if (Trees.at(tree, target).isMissingNode()) {
                throw unresolved(tree, target);
            }
            checkTarget(target, kind);
            checkChain(from, target);
            sound.add(reference);
        } catch (ReferenceException e) {
            if (kind == ObjectKind.EXAMPLE || kind == ObjectKind.LINK) {
                found.warning(e.rule(), place, e.text() + "; it is left out, as no code depends on it");
            } else {
                found.sharedError(e.rule(), place, e.text());
            }
            told.add(from);
        }
    }

    /** What stands where the specification has no such thing can be anything; what can't be meant is told where it is referred to. */
    private void checkTarget(JsonPointer target, ObjectKind kind) throws ReferenceException {
        JsonNode node = Trees.at(tree, target);
        boolean described = OTHERS.contains(target.tokens().get(0));
        boolean fits = node.isObject() || (kind == ObjectKind.SCHEMA && node.isBoolean());
        if (ObjectKind.document(version).below(target.tokens()) == null && (described || !fits)) {
            throw new ReferenceException(
                    "ref-kind", "'#" + target + "' is no '" + kind.text() + "': refer to one, in components");
        }
    }

    /** Goes on past the limit, so that whatever leads into the same chain is known to have been told. */
    private void checkChain(JsonPointer from, JsonPointer target) throws ReferenceException {
        Set<JsonPointer> chain = new LinkedHashSet<>();
        chain.add(from);
        JsonPointer at = target;
        JsonNode node = Trees.at(tree, at);
        boolean circle = false;
        while (!circle
                && References.isPure(node, version)
                && node.path("$ref").asText().startsWith("#")) {
            if (told.contains(at)) {
                told.addAll(chain);
                return;
            }
            circle = !chain.add(at);
            if (!circle) {
                at = References.parseLocal(node.path("$ref").asText());
                node = Trees.at(tree, at);
            }
        }
        boolean tooLong = chain.size() > limits.referenceChain();
        if (circle || tooLong) {
            told.addAll(chain);
        }
        if (tooLong) {
            throw new ReferenceException(
                    "limit-exceeded", "more than " + limits.referenceChain() + " references one after another");
        }
        if (circle) {
            List<JsonPointer> links = new ArrayList<>(chain);
            links.add(at);
            throw circle(links.subList(links.indexOf(at), links.size()));
        }
    }

    private static ReferenceException circle(List<JsonPointer> chain) {
        String path = chain.stream().map(pointer -> "#" + pointer).collect(Collectors.joining(" -> "));
        return new ReferenceException(
                "ref-cycle", "these references lead to each other and never to a definition: " + path);
    }

    static ReferenceException unresolved(JsonNode tree, JsonPointer pointer) {
        JsonNode node = tree;
        String missing = "";
        for (String token : pointer.tokens()) {
            JsonNode next = Trees.child(node, token);
            if (next.isMissingNode()) {
                missing = token;
                break;
            }
            node = next;
        }
        List<String> names = node.properties().stream().map(Map.Entry::getKey).toList();
        return new ReferenceException(
                "unresolved-ref",
                "'#" + pointer + "' leads nowhere: there is no '" + missing + "'" + NearestName.hint(missing, names));
    }
}
