package io.github.cubegen.spec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Tells what a JSON text (RFC 8259) contains. */
final class JsonEvents {
    private final String text;
    private final Limits limits;

    JsonEvents(String text, Limits limits) {
        this.text = text;
        this.limits = limits;
    }

    void tell(DocumentHandler handler) throws SourceException {
        try (JsonParser parser = factory().createParser(new StringReader(text))) {
            try {
                tell(parser, handler);
            } catch (StreamConstraintsException e) {
                String message = e.getOriginalMessage() + ": shorten it";
                throw new SourceException("limit-exceeded", message, offset(parser.currentLocation()));
            } catch (JsonProcessingException e) {
                // At the end of a text, Jackson tells where its last part began, with the reader instead of a name.
                String message = e.getOriginalMessage().replaceFirst("(?s)\\s*\\(start marker at .*", "");
                throw new SourceException("syntax-error", "not valid JSON: " + message, offset(e.getLocation()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory was not readable", e);
        }
    }

    private void tell(JsonParser parser, DocumentHandler handler) throws IOException, SourceException {
        DocumentHandler.Cursor cursor = () -> offset(parser.currentTokenLocation());
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new SourceException("syntax-error", "the file is empty", 0);
        }
        int depth = 0;
        do {
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            tell(token, parser, handler, cursor);
            token = parser.nextToken();
        } while (depth > 0 && token != null);
        if (token != null) {
            throw new SourceException(
                    "syntax-error", "there is more text after the end of the JSON value", cursor.offset());
        }
    }

    private static void tell(JsonToken token, JsonParser parser, DocumentHandler handler, DocumentHandler.Cursor cursor)
            throws IOException, SourceException {
        switch (token) {
            case START_OBJECT -> handler.startObject(cursor);
            case END_OBJECT -> handler.endObject();
            case START_ARRAY -> handler.startArray(cursor);
            case END_ARRAY -> handler.endArray();
            case FIELD_NAME -> handler.key(parser.currentName(), cursor);
            default -> handler.scalar(scalar(token, parser, cursor), cursor);
        }
    }

    private static ValueNode scalar(JsonToken token, JsonParser parser, DocumentHandler.Cursor cursor)
            throws IOException, SourceException {
        return switch (token) {
            case VALUE_STRING -> TextNode.valueOf(parser.getText());
            case VALUE_NUMBER_INT -> Numbers.integer(parser.getText(), 10);
            case VALUE_NUMBER_FLOAT -> Numbers.decimal(parser.getText(), cursor);
            case VALUE_TRUE -> BooleanNode.TRUE;
            case VALUE_FALSE -> BooleanNode.FALSE;
            case VALUE_NULL -> NullNode.getInstance();
            default -> throw new IllegalStateException("a token that a text never has: " + token);
        };
    }

    private JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        // The handler counts depth itself, for JSON and YAML alike.
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .maxStringLength(limits.scalarChars())
                        .maxNameLength(limits.scalarChars())
                        .maxNumberLength(limits.numberChars())
                        .build())
                .build();
    }

    private int offset(@Nullable JsonLocation location) {
        return location == null ? 0 : (int) Math.max(0, Math.min(location.getCharOffset(), text.length()));
    }
}
