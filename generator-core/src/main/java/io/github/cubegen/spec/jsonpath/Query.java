package io.github.cubegen.spec.jsonpath;

import java.util.List;

/**
 * Steps from a node to others.
 *
 * @param start where they start
 * @param segments the steps
 */
record Query(Start start, List<Segment> segments) {

    /** Where a query starts. */
    enum Start {
        /** {@code $}: at the root of the tree. */
        ROOT,
        /** {@code @}: at the node that a filter is about. */
        CURRENT
    }

    Query {
        segments = List.copyOf(segments);
    }

    /** {@return whether it selects one node at most (RFC 9535, section 2.3.5.1)} */
    boolean isSingular() {
        return segments.stream().allMatch(Segment::isSingular);
    }
}
