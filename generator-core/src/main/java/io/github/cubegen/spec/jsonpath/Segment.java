package io.github.cubegen.spec.jsonpath;

import java.util.List;

/**
 * One step of a JSONPath (RFC 9535, section 2.5).
 *
 * @param reach from where the selectors select
 * @param selectors what is selected; all of them are applied
 */
record Segment(Reach reach, List<Selector> selectors) {

    /** From where the selectors of a segment select. */
    enum Reach {
        /** From the node. */
        CHILDREN,
        /** From the node and everything below it. */
        DESCENDANTS
    }

    Segment {
        selectors = List.copyOf(selectors);
    }

    /** {@return whether it selects one node at most} */
    boolean isSingular() {
        return reach == Reach.CHILDREN
                && selectors.size() == 1
                && (selectors.get(0) instanceof Selector.Name || selectors.get(0) instanceof Selector.Index);
    }
}
