package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.node.ValueNode;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds where parts of a file stand, by going through it once more. The place of a member is that of its key. What only
 * an alias puts there is looked for at its anchor. For what is missing, the place of the closest part around it is given.
 */
final class PlaceFinder implements DocumentHandler {

    /** A part that is wanted, or holds one that is. */
    private static final class Wanted {
        final Map<String, Wanted> below = new HashMap<>();
        int offset = -1;
        int value = -1;
        /** The anchor whose content an alias puts here. */
        @Nullable
        JsonPointer aliased;
    }

    /** An open object or array; without {@code wanted}, nothing below it is. */
    private static final class Frame {
        final @Nullable Wanted wanted;
        final boolean array;
        String token = "";
        int index = -1;

        Frame(@Nullable Wanted wanted, boolean array) {
            this.wanted = wanted;
            this.array = array;
        }
    }

    private final Wanted root = new Wanted();
    private final Deque<Frame> open = new ArrayDeque<>();
    private final Map<String, JsonPointer> anchors = new HashMap<>();

    private PlaceFinder(Collection<JsonPointer> pointers) {
        for (JsonPointer pointer : pointers) {
            Wanted at = root;
            for (String token : pointer.tokens()) {
                at = at.below.computeIfAbsent(token, absent -> new Wanted());
            }
        }
    }

    /** {@return the offset of each pointer} What can't be read is treated as missing. */
    static Map<JsonPointer, Integer> find(SourceText text, Collection<JsonPointer> pointers, Limits limits) {
        Map<JsonPointer, Integer> found = new LinkedHashMap<>();
        Map<JsonPointer, JsonPointer> redirected = new LinkedHashMap<>();
        PlaceFinder finder = new PlaceFinder(pointers);
        finder.scan(text, limits);
        for (JsonPointer pointer : pointers) {
            JsonPointer redirect = finder.redirect(pointer);
            if (redirect == null) {
                found.put(pointer, finder.closest(pointer));
            } else {
                redirected.put(pointer, redirect);
            }
        }
        // An anchor stands before its aliases, so that this ends.
        if (!redirected.isEmpty()) {
            Map<JsonPointer, Integer> places = find(text, redirected.values(), limits);
            redirected.forEach((pointer, redirect) -> found.put(pointer, places.getOrDefault(redirect, 0)));
        }
        return found;
    }

    /** {@return the offset of a value itself, not of its key; that of its alias if an alias puts it there; -1 if it is missing} */
    static int findValue(SourceText text, JsonPointer pointer, Limits limits) {
        PlaceFinder finder = new PlaceFinder(List.of(pointer));
        finder.scan(text, limits);
        Wanted at = finder.root;
        for (String token : pointer.tokens()) {
            at = at.below.getOrDefault(token, at);
        }
        return at.value;
    }

    private void scan(SourceText text, Limits limits) {
        try {
            text.tell(this, limits);
        } catch (SourceException e) {
            // The file was changed since it was read, or is being searched because of this error: what was found
            // counts.
            open.clear();
        }
    }

    private int closest(JsonPointer pointer) {
        Wanted at = root;
        int offset = Math.max(0, root.offset);
        for (String token : pointer.tokens()) {
            at = at.below.getOrDefault(token, at);
            if (at.offset < 0) {
                break;
            }
            offset = at.offset;
        }
        return offset;
    }

    private @Nullable JsonPointer redirect(JsonPointer pointer) {
        Wanted at = root;
        for (int i = 0; i < pointer.tokens().size(); i++) {
            at = at.below.getOrDefault(pointer.tokens().get(i), at);
            if (at.aliased != null && i + 1 < pointer.tokens().size()) {
                var tokens = new ArrayList<>(at.aliased.tokens());
                tokens.addAll(pointer.tokens().subList(i + 1, pointer.tokens().size()));
                return JsonPointer.of(tokens);
            }
        }
        return null;
    }

    /** The part that begins now; in an array, this is where the index moves on. */
    private @Nullable Wanted begin(Cursor at) {
        Frame frame = open.peek();
        Wanted wanted;
        if (frame == null) {
            wanted = root;
        } else {
            if (frame.array) {
                frame.token = Integer.toString(++frame.index);
            }
            wanted = frame.wanted == null ? null : frame.wanted.below.get(frame.token);
        }
        if (wanted != null && wanted.value < 0) {
            wanted.value = at.offset();
            wanted.offset = wanted.offset < 0 ? wanted.value : wanted.offset;
        }
        return wanted;
    }

    @Override
    public void startObject(Cursor at) {
        open.push(new Frame(begin(at), false));
    }

    @Override
    public void startArray(Cursor at) {
        open.push(new Frame(begin(at), true));
    }

    @Override
    public void key(String name, Cursor at) {
        Frame frame = open.element();
        frame.token = name;
        Wanted wanted = frame.wanted == null ? null : frame.wanted.below.get(name);
        if (wanted != null && wanted.offset < 0) {
            wanted.offset = at.offset();
        }
    }

    @Override
    public void endObject() {
        open.pop();
    }

    @Override
    public void endArray() {
        open.pop();
    }

    @Override
    public void scalar(ValueNode value, Cursor at) {
        begin(at);
    }

    @Override
    public void anchor(String name) {
        var tokens = new ArrayList<String>();
        open.descendingIterator().forEachRemaining(frame -> tokens.add(frame.token));
        Frame frame = open.peek();
        if (frame != null && frame.array) {
            // The element itself has not begun yet.
            tokens.set(tokens.size() - 1, Integer.toString(frame.index + 1));
        }
        anchors.put(name, JsonPointer.of(tokens));
    }

    @Override
    public void alias(String name, Cursor at) {
        Wanted wanted = begin(at);
        if (wanted != null && wanted.aliased == null) {
            wanted.aliased = anchors.get(name);
        }
    }
}
