package io.github.cubegen.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the tree of one file. Aliases become copies, so that no two places share a node. */
final class TreeBuilder implements DocumentHandler {

    /**
     * A key that its object already has.
     *
     * @param pointer the member
     * @param offset where the key stands again
     */
    record Duplicate(JsonPointer pointer, int offset) {}

    /** What an anchor stands for; its size, and how deep aliases are in it, is known once it is complete. */
    private record Anchored(JsonNode node, int nodes, int aliasDepth) {}

    private static final class Frame {
        final JsonNode container;
        final int firstNode;
        final @Nullable String anchor;
        String key = "";
        boolean duplicate;
        int aliasDepth;

        Frame(JsonNode container, int firstNode, @Nullable String anchor) {
            this.container = container;
            this.firstNode = firstNode;
            this.anchor = anchor;
        }
    }

    /** Members that most objects and arrays of a description don't exceed. */
    private static final int FEW = 4;

    private static final int SHORT = 64;

    private final Budget budget;
    private final Deque<Frame> open = new ArrayDeque<>();
    private final Map<String, Anchored> anchors = new HashMap<>();
    private final List<Duplicate> duplicates = new ArrayList<>();
    private final List<Integer> nullKeys = new ArrayList<>();
    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    /** Short texts, of which a description has few and each very often: types, formats, references. */
    private final Map<ValueNode, ValueNode> shared = new HashMap<>();

    private JsonNode root = MissingNode.getInstance();
    private @Nullable String pendingAnchor;
    private int count;

    TreeBuilder(Budget budget) {
        this.budget = budget;
    }

    /** {@return what was told, once everything was told} */
    JsonNode root() {
        return root;
    }

    /** {@return keys that stand twice in an object, in the order of the file; the tree has the first value} */
    List<Duplicate> duplicates() {
        return List.copyOf(duplicates);
    }

    /** {@return where keys stand that are null in YAML, in the order of the file} */
    List<Integer> nullKeys() {
        return List.copyOf(nullKeys);
    }

    @Override
    public void startObject(Cursor at) throws SourceException {
        open(new ObjectNode(nodes, new LinkedHashMap<>(FEW)), at);
    }

    @Override
    public void startArray(Cursor at) throws SourceException {
        open(nodes.arrayNode(FEW), at);
    }

    @Override
    public void key(String name, Cursor at) throws SourceException {
        Frame frame = open.element();
        frame.key = name;
        frame.duplicate = frame.container.has(name);
        if (frame.duplicate) {
            duplicates.add(new Duplicate(pointer(), at.offset()));
        }
    }

    @Override
    public void nullKey(Cursor at) {
        nullKeys.add(at.offset());
    }

    @Override
    public void endObject() {
        close();
    }

    @Override
    public void endArray() {
        close();
    }

    @Override
    public void scalar(ValueNode value, Cursor at) throws SourceException {
        count(at);
        if (pendingAnchor != null) {
            anchors.put(pendingAnchor, new Anchored(value, 1, 0));
            pendingAnchor = null;
        }
        add(
                value.isTextual() && value.textValue().length() <= SHORT
                        ? shared.computeIfAbsent(value, one -> one)
                        : value);
    }

    @Override
    public void anchor(String name) {
        anchors.remove(name);
        pendingAnchor = name;
    }

    @Override
    public void alias(String name, Cursor at) throws SourceException {
        Anchored anchored = anchors.get(name);
        if (anchored == null) {
            throw new SourceException(
                    "unsupported-yaml",
                    "the alias *" + name + " has no anchor before it, or is inside its own anchor: use $ref for"
                            + " what contains itself",
                    at.offset());
        }
        if (!budget.takeAliasNodes(anchored.nodes())) {
            throw new SourceException(
                    "limit-exceeded",
                    "the alias *" + name + " expands to too much: all aliases together may stand for "
                            + budget.limits().aliasNodes() + " values; use $ref instead",
                    at.offset());
        }
        if (open.size() + Trees.height(anchored.node()) > budget.limits().depth()) {
            throw tooDeep(at);
        }
        int aliasDepth = anchored.aliasDepth() + 1;
        if (aliasDepth > budget.limits().aliasDepth()) {
            throw new SourceException(
                    "limit-exceeded",
                    "the alias *" + name + " stands for aliases that stand for others, more than "
                            + budget.limits().aliasDepth() + " deep; use $ref instead",
                    at.offset());
        }
        holds(aliasDepth);
        count += anchored.nodes();
        add(anchored.node().deepCopy());
    }

    private void open(JsonNode container, Cursor at) throws SourceException {
        if (open.size() >= budget.limits().depth()) {
            throw tooDeep(at);
        }
        count(at);
        add(container);
        open.push(new Frame(container, count, pendingAnchor));
        pendingAnchor = null;
    }

    private void close() {
        Frame frame = open.pop();
        if (frame.anchor != null) {
            anchors.put(frame.anchor, new Anchored(frame.container, count - frame.firstNode + 1, frame.aliasDepth));
        }
        holds(frame.aliasDepth);
    }

    /** Notes how deep aliases are in what is open. */
    private void holds(int aliasDepth) {
        Frame frame = open.peek();
        if (frame != null) {
            frame.aliasDepth = Math.max(frame.aliasDepth, aliasDepth);
        }
    }

    private void add(JsonNode node) {
        Frame frame = open.peek();
        if (frame == null) {
            root = node;
        } else if (frame.container instanceof ArrayNode array) {
            array.add(node);
        } else if (frame.container instanceof ObjectNode object && !frame.duplicate) {
            object.set(frame.key, node);
        }
    }

    private void count(Cursor at) throws SourceException {
        count++;
        if (!budget.takeNodes(1)) {
            throw new SourceException(
                    "limit-exceeded",
                    "the description has more than " + budget.limits().nodes() + " values: split it",
                    at.offset());
        }
    }

    private SourceException tooDeep(Cursor at) {
        return new SourceException(
                "limit-exceeded",
                "nested more than " + budget.limits().depth() + " levels deep: move a part to components and use $ref",
                at.offset());
    }

    private JsonPointer pointer() {
        List<String> tokens = new ArrayList<>();
        for (Iterator<Frame> frames = open.descendingIterator(); frames.hasNext(); ) {
            Frame frame = frames.next();
            tokens.add(frame.container.isArray() ? Integer.toString(frame.container.size() - 1) : frame.key);
        }
        return JsonPointer.of(tokens);
    }
}
