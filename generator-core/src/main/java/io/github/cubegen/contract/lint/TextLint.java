package io.github.cubegen.contract.lint;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Schema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules for texts that people read, wherever a description has them. */
final class TextLint {

    private static final Set<String> TEXTS = Set.of("title", "summary", "description");

    /** Maps whose keys are names, not keywords. */
    private static final Set<String> MAPS = Set.of(
            "properties",
            "patternProperties",
            "dependentSchemas",
            "$defs",
            "definitions",
            "schemas",
            "paths",
            "pathItems",
            "webhooks",
            "responses",
            "parameters",
            "requestBodies",
            "headers",
            "content",
            "encoding",
            "examples",
            "links",
            "securitySchemes",
            "scopes",
            "variables");

    /** Values of the API, in which anything may stand. */
    private static final Set<String> VALUES = Set.of("example", "default", "enum", "const", "value", "mapping");

    private final Lint lint;
    private final Deque<Part> open = new ArrayDeque<>();

    TextLint(Lint lint) {
        this.lint = lint;
    }

    /**
     * A part of the document.
     *
     * @param key by which its parent has it, if that is a keyword
     */
    private record Part(JsonPointer place, JsonNode node, String key) {

        boolean isMap() {
            return node.isObject() && (MAPS.contains(key) || key.equals("callbacks") || key.equals("callback"));
        }

        /** {@return the keyword of a member; empty if the member has a name} */
        String key(String member) {
            return isMap() ? (key.equals("callbacks") ? "callback" : "") : member;
        }
    }

    void check(ApiModel model, JsonNode root) {
        open.push(new Part(JsonPointer.ROOT, root, ""));
        for (Part part = open.poll(); part != null; part = open.poll()) {
            if (part.node().isObject()) {
                members(part);
            } else if (part.node().isArray() && !part.key().equals("examples")) {
                for (int i = 0; i < part.node().size(); i++) {
                    open.push(new Part(part.place().child(i), part.node().get(i), ""));
                }
            }
        }
        model.schemas().values().forEach(schema -> {
            if (schema instanceof Schema.EnumSchema values) {
                values.values().forEach(value -> text(value.description(), value.pointer()));
            }
        });
    }

    private void members(Part part) {
        for (Map.Entry<String, JsonNode> member : part.node().properties()) {
            String key = part.key(member.getKey());
            JsonPointer place = part.place().child(member.getKey());
            if (member.getValue().isTextual()) {
                boolean read = TEXTS.contains(key) || part.key().equals("scopes");
                text(read ? member.getValue().textValue() : null, place);
            } else if (!VALUES.contains(key) && !key.startsWith("x-")) {
                open.push(new Part(place, member.getValue(), key));
            }
        }
    }

    private void text(@Nullable String text, JsonPointer place) {
        if (text == null) {
            return;
        }
        if (text.codePoints().anyMatch(TextLint::isHidden)) {
            lint.add(LintRule.HIDDEN_CHARACTERS, place, "");
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("<script") || lower.contains("javascript:")) {
            lint.add(LintRule.SCRIPT, place, "");
        }
    }

    private static boolean isHidden(int point) {
        boolean layout = point == '\n' || point == '\r' || point == '\t';
        boolean turns = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        return turns || (Character.getType(point) == Character.CONTROL && !layout);
    }
}
