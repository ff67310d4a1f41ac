package io.github.cubegen.hostile;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.cubegen.diagnostic.JsonPointer;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The description that has every field of every object, with other texts at some of its places. */
final class FullDescription {

    private static final Path FILE = Path.of("src/test/resources/hostile/api.yaml");
    private static final Pattern NAME = Pattern.compile("\u27e6(.*?)\u27e7");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Map<Slot, String> texts;
    private final Map<JsonPointer, Set<Slot>> places = new LinkedHashMap<>();
    private final JsonNode tree;

    private FullDescription(JsonNode original, Map<Slot, String> texts) {
        this.texts = texts;
        this.tree = changed(original, JsonPointer.ROOT, JsonPointer.ROOT);
    }

    /** {@return the description as it is written, with its brackets} */
    static JsonNode original() throws IOException {
        return JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(FILE)));
    }

    /** {@return the description with these texts, and no brackets} */
    static FullDescription with(JsonNode original, Map<Slot, String> texts) {
        return new FullDescription(original, texts);
    }

    void write(Path file) throws IOException {
        Files.writeString(file, JSON.writeValueAsString(tree));
    }

    /** {@return the places of texts, by where they are in this description} */
    Map<JsonPointer, Set<Slot>> places() {
        return places;
    }

    private JsonNode changed(JsonNode node, JsonPointer at, JsonPointer written) {
        if (node.isTextual()) {
            Slot slot = new Slot(Slot.Kind.VALUE, at.toString());
            boolean reference = at.last().equals("$ref") || node.textValue().startsWith("#/components/");
            if (!NAME.matcher(node.textValue()).find()) {
                found(slot, written);
            }
            return TextNode.valueOf(texts.getOrDefault(slot, named(node.textValue(), written, reference)));
        } else if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            for (int i = 0; i < array.size(); i++) {
                copy.add(changed(array.get(i), at.child(i), written.child(i)));
            }
            return copy;
        } else if (node instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(member -> {
                String key = named(member.getKey(), JsonPointer.ROOT, false);
                JsonPointer place = written.child(key);
                named(member.getKey(), place, false);
                copy.set(key, changed(member.getValue(), at.child(member.getKey()), place));
            });
            member(copy, new Slot(Slot.Kind.MEMBER, at.toString()), written);
            return copy;
        }
        return node;
    }

    private void member(ObjectNode copy, Slot slot, JsonPointer written) {
        String text = texts.getOrDefault(slot, "");
        if (!text.isEmpty()) {
            copy.put("x-" + text, text);
            copy.put(text, text);
            // What is wrong with both is told once, at the first.
            found(slot, written.child("x-" + text));
        }
        found(slot, written.child(text));
    }

    private String named(String text, JsonPointer written, boolean reference) {
        return NAME.matcher(text).replaceAll(match -> {
            String name = name(match, written);
            return Matcher.quoteReplacement(reference ? fragment(name) : name);
        });
    }

    private String name(MatchResult match, JsonPointer written) {
        Slot slot = new Slot(Slot.Kind.NAME, match.group(1));
        found(slot, written);
        return texts.getOrDefault(slot, match.group(1));
    }

    private void found(Slot slot, JsonPointer written) {
        places.computeIfAbsent(written, any -> new LinkedHashSet<>()).add(slot);
    }

    /** A token of a pointer within the fragment of a URI. */
    private static String fragment(String name) {
        String token = name.replace("~", "~0").replace("/", "~1");
        return URLEncoder.encode(token, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
