package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.util.Locale;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/** The values of YAML scalars after the core schema (YAML 1.2.2, section 10.3). No tag makes an object of any class. */
final class YamlScalars {
    private static final String NON_SPECIFIC = "!";

    private final ScalarResolver resolver = new CoreScalarResolver(false);
    private final Limits limits;

    YamlScalars(Limits limits) {
        this.limits = limits;
    }

    ValueNode value(ScalarEvent event, DocumentHandler.Cursor at) throws SourceException {
        checkLength(event, at);
        String text = event.getValue();
        Tag tag = event.getTag()
                .map(name -> name.equals(NON_SPECIFIC) ? Tag.STR : new Tag(name))
                .orElseGet(() -> event.isPlain() ? resolver.resolve(text, true) : Tag.STR);
        if (tag.equals(Tag.STR)) {
            return TextNode.valueOf(text);
        }
        Tag resolved = resolver.resolve(text, true);
        if (tag.equals(Tag.NULL) && resolved.equals(Tag.NULL)) {
            return NullNode.getInstance();
        }
        if (tag.equals(Tag.BOOL) && resolved.equals(Tag.BOOL)) {
            return BooleanNode.valueOf(text.toLowerCase(Locale.ROOT).equals("true"));
        }
        if (tag.equals(Tag.INT) && resolved.equals(Tag.INT)) {
            checkNumber(text, at);
            return integer(text);
        }
        if (tag.equals(Tag.FLOAT) && (resolved.equals(Tag.FLOAT) || resolved.equals(Tag.INT))) {
            checkNumber(text, at);
            return decimal(text, at);
        }
        throw new SourceException(
                "unsupported-yaml",
                "the tag " + tag + " is unknown or does not fit this value: remove it",
                at.offset());
    }

    /** {@return whether a plain scalar stands for null (YAML 1.2.2, section 10.3.2)} */
    static boolean isNull(String text) {
        return new CoreScalarResolver(false).resolve(text, true).equals(Tag.NULL);
    }

    static void checkTag(CollectionStartEvent event, DocumentHandler.Cursor at) throws SourceException {
        Tag expected = event instanceof MappingStartEvent ? Tag.MAP : Tag.SEQ;
        String tag = event.getTag().orElse(NON_SPECIFIC);
        if (!tag.equals(NON_SPECIFIC) && !tag.equals(expected.getValue())) {
            throw new SourceException(
                    "unsupported-yaml", "the tag " + tag + " is unknown here: remove it", at.offset());
        }
    }

    void checkLength(ScalarEvent event, DocumentHandler.Cursor at) throws SourceException {
        if (event.getValue().length() > limits.scalarChars()) {
            throw new SourceException(
                    "limit-exceeded",
                    "a text of more than " + limits.scalarChars() + " characters: shorten it",
                    at.offset());
        }
    }

    private void checkNumber(String text, DocumentHandler.Cursor at) throws SourceException {
        if (text.length() > limits.numberChars()) {
            throw new SourceException(
                    "limit-exceeded",
                    "a number of more than " + limits.numberChars() + " characters: write it as a string",
                    at.offset());
        }
    }

    private static ValueNode integer(String text) {
        if (text.startsWith("0x")) {
            return Numbers.integer(text.substring(2), 16);
        }
        if (text.startsWith("0o")) {
            return Numbers.integer(text.substring(2), 8);
        }
        return Numbers.integer(text, 10);
    }

    private static ValueNode decimal(String text, DocumentHandler.Cursor at) throws SourceException {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".inf") || lower.endsWith(".nan")) {
            throw new SourceException(
                    "unsupported-yaml", "JSON has no value " + text + ": leave it out or quote it", at.offset());
        }
        return Numbers.decimal(text, at);
    }
}
