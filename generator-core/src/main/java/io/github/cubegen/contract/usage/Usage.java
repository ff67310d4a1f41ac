package io.github.cubegen.contract.usage;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Whether and where compiled code uses what has changed.
 *
 * @param wire whether it uses what has changed on the wire
 * @param source whether it uses what has changed in Java
 * @param sites where, at most {@value #MOST}
 * @param more how many other places there are
 */
public record Usage(boolean wire, boolean source, List<CallSite> sites, int more) {

    /** As many as someone reads. */
    static final int MOST = 20;

    public Usage {
        sites = List.copyOf(sites);
    }

    static Usage of(Collection<CallSite> wire, Collection<CallSite> source) {
        TreeSet<CallSite> all = new TreeSet<>(wire);
        all.addAll(source);
        return new Usage(
                !wire.isEmpty(), !source.isEmpty(), all.stream().limit(MOST).toList(), Math.max(0, all.size() - MOST));
    }

    /** {@return whether it uses any of it} */
    public boolean isUsed() {
        return wire || source;
    }
}
