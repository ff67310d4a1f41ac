package io.github.cubegen.spec.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.spec.jsonpath.Segment.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Selects nodes of one tree (RFC 9535, sections 2.3 and 2.5). */
final class Evaluator {
    private final Match root;
    private final Visits visits;
    private final Conditions conditions;

    Evaluator(JsonNode root, Visits visits) {
        this.root = Match.root(root);
        this.visits = visits;
        this.conditions = new Conditions(this, visits);
    }

    /** {@return what a query selects if {@code current} is the node that a filter is about} */
    List<Match> select(Query query, Match current) throws VisitLimitException {
        List<Match> selected = List.of(
                switch (query.start()) {
                    case ROOT -> root;
                    case CURRENT -> current;
                });
        for (Segment segment : query.segments()) {
            List<Match> next = new ArrayList<>();
            for (Match match : selected) {
                apply(segment, match, next);
            }
            selected = next;
        }
        return selected;
    }

    private void apply(Segment segment, Match match, List<Match> selected) throws VisitLimitException {
        visits.take();
        for (Selector selector : segment.selectors()) {
            apply(selector, match, selected);
        }
        if (segment.reach() == Reach.DESCENDANTS) {
            for (Match child : children(match)) {
                apply(segment, child, selected);
            }
        }
    }

    private void apply(Selector selector, Match match, List<Match> selected) throws VisitLimitException {
        JsonNode node = match.node();
        if (selector instanceof Selector.Name name) {
            JsonNode value = node.isObject() ? node.get(name.name()) : null;
            if (value != null) {
                add(match.member(name.name(), value), selected);
            }
        } else if (selector instanceof Selector.Wildcard) {
            for (Match child : children(match)) {
                add(child, selected);
            }
        } else if (selector instanceof Selector.Index index) {
            long position = index.index() < 0 ? node.size() + index.index() : index.index();
            if (node.isArray() && position >= 0 && position < node.size()) {
                add(match.element((int) position, node.get((int) position)), selected);
            }
        } else if (selector instanceof Selector.Slice slice) {
            if (node.isArray()) {
                slice(slice, match, selected);
            }
        } else if (selector instanceof Selector.Filter filter) {
            for (Match child : children(match)) {
                if (conditions.holds(filter.condition(), child)) {
                    add(child, selected);
                }
            }
        }
    }

    /** RFC 9535, section 2.3.4.2.2. */
    private void slice(Selector.Slice slice, Match match, List<Match> selected) throws VisitLimitException {
        long length = match.node().size();
        long step = slice.step();
        long start = slice.start() == null ? (step >= 0 ? 0 : length - 1) : fromEnd(slice.start(), length);
        long end = slice.end() == null ? (step >= 0 ? length : -length - 1) : slice.end();
        end = fromEnd(end, length);
        if (step > 0) {
            long upper = Math.min(Math.max(end, 0), length);
            for (long i = Math.min(Math.max(start, 0), length); i < upper; i += step) {
                add(match.element((int) i, match.node().get((int) i)), selected);
            }
        } else if (step < 0) {
            long lower = Math.min(Math.max(end, -1), length - 1);
            for (long i = Math.min(Math.max(start, -1), length - 1); i > lower; i += step) {
                add(match.element((int) i, match.node().get((int) i)), selected);
            }
        }
    }

    private static long fromEnd(long index, long length) {
        return index >= 0 ? index : length + index;
    }

    private List<Match> children(Match match) throws VisitLimitException {
        JsonNode node = match.node();
        List<Match> children = new ArrayList<>(node.size());
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                visits.take();
                children.add(match.element(i, node.get(i)));
            }
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            visits.take();
            children.add(match.member(member.getKey(), member.getValue()));
        }
        return children;
    }

    private void add(Match match, List<Match> selected) throws VisitLimitException {
        visits.take();
        selected.add(match);
        visits.checkMatches(selected.size());
    }
}
