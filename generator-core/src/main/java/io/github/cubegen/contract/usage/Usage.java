package io.github.cubegen.contract.usage;

import io.github.cubegen.contract.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether and where compiled code uses what has changed.
 *
 * @param wire whether it uses what has changed on the wire
 * @param worstInSource the worst of what it uses of the changes in Java; null if it uses none of it
 * @param sites where, at most {@value #MOST}
 * @param more how many other places there are
 */
public record Usage(boolean wire, @Nullable Verdict worstInSource, List<CallSite> sites, int more) {

    /** As many as someone reads. */
    static final int MOST = 20;

    public Usage {
        sites = List.copyOf(sites);
    }

    /** {@return whether it uses what has changed in Java} */
    public boolean source() {
        return worstInSource != null;
    }

    static Usage of(Collection<CallSite> wire, @Nullable Verdict source, Collection<CallSite> inSource) {
        TreeSet<CallSite> all = new TreeSet<>(wire);
        all.addAll(inSource);
        return new Usage(!wire.isEmpty(), source, all.stream().limit(MOST).toList(), Math.max(0, all.size() - MOST));
    }

    /** {@return whether it uses any of it} */
    public boolean isUsed() {
        return wire || source();
    }
}
