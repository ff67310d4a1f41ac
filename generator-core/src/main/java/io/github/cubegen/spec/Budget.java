package io.github.cubegen.spec;

/** What is left of the {@link Limits} while one description is read. */
final class Budget {
    private final Limits limits;
    private long bytes;
    private int files;
    private int nodes;
    private int aliasNodes;
    private int resolvedNodes;

    Budget(Limits limits) {
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    /** {@return whether one more file may be read} */
    boolean takeFile() {
        return ++files <= limits.files();
    }

    boolean takeBytes(long count) {
        bytes += count;
        return bytes <= limits.totalBytes();
    }

    boolean takeNodes(int count) {
        nodes = saturated(nodes, count);
        return nodes <= limits.nodes();
    }

    /** {@return whether an alias may stand for this many nodes} They count as nodes, too. */
    boolean takeAliasNodes(int count) {
        aliasNodes = saturated(aliasNodes, count);
        return aliasNodes <= limits.aliasNodes() && takeNodes(count);
    }

    boolean takeResolvedNodes(int count) {
        resolvedNodes = saturated(resolvedNodes, count);
        return resolvedNodes <= limits.resolvedNodes();
    }

    private static int saturated(int sum, int count) {
        return (int) Math.min(Integer.MAX_VALUE, (long) sum + count);
    }
}
