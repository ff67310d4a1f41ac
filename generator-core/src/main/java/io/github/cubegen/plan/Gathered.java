package io.github.cubegen.plan;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the nodes of a graph have, together with all that they lead to. However many nodes are asked for, each is looked at once: those
 * that lead to each other have the same, and are found by Tarjan's algorithm.
 *
 * @param <N> a node
 */
final class Gathered<N> {
    private final Function<N, List<N>> next;
    private final Function<N, BitSet> own;
    private final Map<N, BitSet> known = new HashMap<>();

    private final Map<N, Visit<N>> visits = new HashMap<>();
    private final Deque<Visit<N>> path = new ArrayDeque<>();
    private final Deque<Visit<N>> unfinished = new ArrayDeque<>();

    /**
     * Knows nothing yet.
     *
     * @param next where a node leads to; asked once for each
     * @param own what a node has by itself; asked once for each
     */
    Gathered(Function<N, List<N>> next, Function<N, BitSet> own) {
        this.next = next;
        this.own = own;
    }

    /** {@return what a node and all that it leads to have; not to be changed} */
    BitSet of(N node) {
        BitSet found = known.get(node);
        return found == null ? walk(node) : found;
    }

    /** A node whose walk has begun. */
    private static final class Visit<N> {
        private final N node;
        private final int order;
        private final Iterator<N> rest;
        private final BitSet found = new BitSet();

        /** The first visit that this one leads back to. */
        private int first;

        Visit(N node, int order, Iterator<N> rest) {
            this.node = node;
            this.order = order;
            this.first = order;
            this.rest = rest;
        }

        void leadsTo(Visit<N> other) {
            first = Math.min(first, other.first);
            found.or(other.found);
        }
    }

    private BitSet walk(N start) {
        Visit<N> asked = enter(start);
        for (Visit<N> visit = asked; visit != null; visit = path.peek()) {
            if (visit.rest.hasNext()) {
                step(visit, visit.rest.next());
            } else {
                leave(visit);
            }
        }
        visits.clear();
        return asked.found;
    }

    private Visit<N> enter(N node) {
        Visit<N> visit = new Visit<>(node, visits.size(), next.apply(node).iterator());
        visit.found.or(own.apply(node));
        visits.put(node, visit);
        path.push(visit);
        unfinished.push(visit);
        return visit;
    }

    private void step(Visit<N> visit, N to) {
        BitSet finished = known.get(to);
        Visit<N> begun = visits.get(to);
        if (finished != null) {
            visit.found.or(finished);
        } else if (begun != null) {
            visit.first = Math.min(visit.first, begun.order);
        } else {
            enter(to);
        }
    }

    private void leave(Visit<N> visit) {
        path.pop();
        if (visit.first == visit.order) {
            Visit<N> member = unfinished.pop();
            known.put(member.node, visit.found);
            while (member != visit) {
                member = unfinished.pop();
                known.put(member.node, visit.found);
            }
        }
        Visit<N> before = path.peek();
        if (before != null) {
            before.leadsTo(visit);
        }
    }
}
