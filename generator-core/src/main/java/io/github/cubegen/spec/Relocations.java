package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which part of a new document comes from which part of the old one. */
final class Relocations {
    /**
     * A part that stands elsewhere now.
     *
     * @param from where it was
     * @param to where it is
     */
    record Move(JsonPointer from, JsonPointer to) {}

    /** Where a part of the old document is, and what is known of the parts below it. */
    private static final class Old {
        @Nullable
        JsonPointer now;

        final Map<String, Old> below = new HashMap<>();
    }

    private final List<Move> all = new ArrayList<>();
    private final Old root = new Old();

    /** Notes a part: what holds others before those. Of several places, references lead to the first. */
    void add(JsonPointer from, JsonPointer to) {
        all.add(new Move(from, to));
        Old old = root;
        for (String token : from.tokens()) {
            old = old.below.computeIfAbsent(token, absent -> new Old());
        }
        if (old.now == null) {
            old.now = to;
        }
    }

    List<Move> all() {
        return List.copyOf(all);
    }

    /** {@return where a part of the old document is now} */
    JsonPointer now(JsonPointer from) {
        List<String> tokens = from.tokens();
        JsonPointer now = JsonPointer.ROOT;
        int known = 0;
        Old old = root;
        for (int i = 0; i < tokens.size(); i++) {
            old = old.below.get(tokens.get(i));
            if (old == null) {
                break;
            }
            if (old.now != null) {
                now = old.now;
                known = i + 1;
            }
        }
        List<String> place = new ArrayList<>(now.tokens());
        place.addAll(tokens.subList(known, tokens.size()));
        return JsonPointer.of(place);
    }

    /** Makes the references in a part of the new document lead to where their targets are now. */
    void redirect(JsonNode node, ObjectKind.Field field) {
        boolean data = field.kind() == ObjectKind.DISCRIMINATOR;
        if (field.shape() == ObjectKind.Shape.ONE && node instanceof ObjectNode object && !data) {
            String reference = object.path("$ref").textValue();
            if (reference != null && reference.startsWith("#/")) {
                object.put("$ref", redirected(reference));
            }
        }
        for (JsonNode element : node.isArray() ? node : List.<JsonNode>of()) {
            redirect(element, ObjectKind.one(field.kind()));
        }
        Set<Map.Entry<String, JsonNode>> members = node.properties();
        for (Map.Entry<String, JsonNode> member : members) {
            ObjectKind.Field below = field.step(member.getKey());
            if (below != null && member.getValue().isContainerNode()) {
                redirect(member.getValue(), below);
            }
        }
    }

    private String redirected(String reference) {
        try {
            return "#" + UriText.encode(now(References.parseLocal(reference)));
        } catch (ReferenceException e) {
            // Told, and of no use, before anything was moved.
            return reference;
        }
    }
}
