package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.node.ValueNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Tells what a YAML 1.2 text contains, as far as JSON can say it. */
final class YamlEvents {

    /** What the next event is within the object or array that is open. */
    private enum Expected {
        ROOT,
        KEY,
        VALUE,
        ELEMENT
    }

    private final String text;
    private final Deque<Expected> open = new ArrayDeque<>();
    private final Map<Anchor, ScalarEvent> scalars = new HashMap<>();
    private final YamlScalars values;
    private int knownCodePoints;
    private int knownUnits;

    YamlEvents(String text, Limits limits) {
        this.text = text;
        this.values = new YamlScalars(limits);
    }

    void tell(DocumentHandler handler) throws SourceException {
        open.push(Expected.ROOT);
        int documents = 0;
        try {
            for (Event event : new Parse(settings()).parseString(text)) {
                switch (event.getEventId()) {
                    case DocumentStart -> {
                        if (++documents > 1) {
                            throw new SourceException(
                                    "syntax-error",
                                    "the file has a second YAML document: put it into a file of its own",
                                    offset(event));
                        }
                    }
                    case Alias, Scalar, MappingStart, SequenceStart -> node(event, handler);
                    case MappingEnd -> {
                        open.pop();
                        handler.endObject();
                    }
                    case SequenceEnd -> {
                        open.pop();
                        handler.endArray();
                    }
                    case StreamStart, StreamEnd, DocumentEnd, Comment -> {}
                }
            }
        } catch (MarkedYamlEngineException e) {
            throw new SourceException("syntax-error", message(e), offset(e.getProblemMark(), e.getContextMark()));
        } catch (ReaderException e) {
            throw new SourceException(
                    "syntax-error",
                    String.format("YAML does not allow the character U+%04X: write it as an escape", e.getCodePoint()),
                    offset(e.getPosition()));
        } catch (YamlEngineException e) {
            throw new SourceException("syntax-error", "not valid YAML: " + e.getMessage(), 0);
        }
        if (documents == 0) {
            throw new SourceException("syntax-error", "the file is empty", 0);
        }
    }

    private void node(Event event, DocumentHandler handler) throws SourceException {
        DocumentHandler.Cursor at = () -> offset(event);
        Expected expected = open.element();
        if (expected == Expected.KEY) {
            open.pop();
            open.push(Expected.VALUE);
            handler.key(key(event, handler, at), at);
            return;
        }
        if (expected == Expected.VALUE) {
            open.pop();
            open.push(Expected.KEY);
        }
        if (event instanceof AliasEvent alias) {
            handler.alias(alias.getAlias().getValue(), at);
        } else if (event instanceof ScalarEvent scalar) {
            Anchor anchor = anchor(scalar.getAnchor(), handler);
            if (anchor != null) {
                scalars.put(anchor, scalar);
            }
            ValueNode value = values.value(scalar, at);
            handler.scalar(value, at);
        } else if (event instanceof CollectionStartEvent collection) {
            anchor(collection.getAnchor(), handler);
            collection(collection, handler, at);
        }
    }

    private void collection(CollectionStartEvent event, DocumentHandler handler, DocumentHandler.Cursor at)
            throws SourceException {
        YamlScalars.checkTag(event, at);
        if (event instanceof MappingStartEvent) {
            open.push(Expected.KEY);
            handler.startObject(at);
        } else if (event instanceof SequenceStartEvent) {
            open.push(Expected.ELEMENT);
            handler.startArray(at);
        }
    }

    private @Nullable Anchor anchor(Optional<Anchor> anchor, DocumentHandler handler) {
        if (anchor.isEmpty()) {
            return null;
        }
        handler.anchor(anchor.get().getValue());
        scalars.remove(anchor.get());
        return anchor.get();
    }

    /** A key is its text: {@code 200:} is the key "200", {@code yes:} is "yes". */
    private String key(Event event, DocumentHandler handler, DocumentHandler.Cursor at) throws SourceException {
        ScalarEvent scalar = null;
        if (event instanceof ScalarEvent direct) {
            scalar = direct;
            direct.getAnchor().ifPresent(anchor -> scalars.put(anchor, direct));
        } else if (event instanceof AliasEvent alias) {
            scalar = scalars.get(alias.getAlias());
        }
        if (scalar == null) {
            throw new SourceException("syntax-error", "a key must be a string, not an object or array", at.offset());
        }
        if (scalar.isPlain() && scalar.getValue().equals("<<")) {
            throw new SourceException(
                    "syntax-error",
                    "merge keys ('<<') are not part of YAML 1.2: write the members out, or use $ref",
                    at.offset());
        }
        if (scalar.isPlain() && YamlScalars.isNull(scalar.getValue())) {
            handler.nullKey(at);
        }
        values.checkLength(scalar, at);
        return scalar.getValue();
    }

    private static String message(MarkedYamlEngineException e) {
        String context = e.getContext() == null ? "" : e.getContext() + ": ";
        return "not valid YAML: " + context + e.getProblem();
    }

    private LoadSettings settings() {
        return LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    }

    private int offset(Event event) {
        return offset(event.getStartMark(), Optional.empty());
    }

    private int offset(Optional<Mark> mark, Optional<Mark> otherwise) {
        return offset(mark.or(() -> otherwise).map(Mark::getIndex).orElse(0));
    }

    /** The library counts code points; mostly, an offset that is asked for lies after the one before. */
    private int offset(int codePoints) {
        if (codePoints < knownCodePoints) {
            knownCodePoints = 0;
            knownUnits = 0;
        }
        while (knownCodePoints < codePoints && knownUnits < text.length()) {
            knownUnits += Character.charCount(text.codePointAt(knownUnits));
            knownCodePoints++;
        }
        return knownUnits;
    }
}
