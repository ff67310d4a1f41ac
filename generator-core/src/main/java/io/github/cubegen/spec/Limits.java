package io.github.cubegen.spec;

/**
 * How much a description may ask for. Every limit is there to stop a file that is broken or hostile, and is far above
 * the largest public descriptions.
 *
 * @param fileBytes size of one file
 * @param totalBytes size of all files together
 * @param files number of files
 * @param depth nesting of objects and arrays in one file
 * @param nodes objects, arrays and values of all files together, YAML aliases expanded
 * @param aliasNodes objects, arrays and values that expanding YAML aliases may add
 * @param scalarChars UTF-16 units of one key or value
 * @param numberChars characters of one number
 * @param referenceChain {@code $ref}s that may be followed from one place until something else is found
 * @param resolvedNodes objects, arrays and values that copying referenced parts and overlays into the document may add
 * @param overlayVisits nodes that the targets of all overlays may look at
 * @param overlayMatches nodes that one step of a target may select
 * @param aliasDepth YAML aliases within what other aliases stand for
 * @param schemas Schema Objects, also those within others
 * @param operations Operation Objects, also those of webhooks and callbacks
 */
public record Limits(
        long fileBytes,
        long totalBytes,
        int files,
        int depth,
        int nodes,
        int aliasNodes,
        int scalarChars,
        int numberChars,
        int referenceChain,
        int resolvedNodes,
        long overlayVisits,
        int overlayMatches,
        int aliasDepth,
        int schemas,
        int operations) {

    /** @throws IllegalArgumentException if a limit is negative, or zero where that lets no description pass */
    public Limits {
        check("fileBytes", fileBytes, 1);
        check("totalBytes", totalBytes, 1);
        check("files", files, 1);
        check("depth", depth, 1);
        check("nodes", nodes, 1);
        check("aliasNodes", aliasNodes, 0);
        check("scalarChars", scalarChars, 1);
        check("numberChars", numberChars, 1);
        check("referenceChain", referenceChain, 0);
        check("resolvedNodes", resolvedNodes, 0);
        check("overlayVisits", overlayVisits, 0);
        check("overlayMatches", overlayMatches, 0);
        check("aliasDepth", aliasDepth, 0);
        check("schemas", schemas, 0);
        check("operations", operations, 0);
    }

    /** The limits that apply unless the user sets others. */
    public static final Limits DEFAULT = new Limits(
            64L << 20,
            256L << 20,
            5_000,
            1_000,
            5_000_000,
            1_000_000,
            10 << 20,
            1_000,
            100,
            5_000_000,
            500_000_000L,
            1_000_000,
            20,
            500_000,
            50_000);

    private static void check(String name, long value, int least) {
        if (value < least) {
            throw new IllegalArgumentException("the limit " + name + " must be at least " + least + ", not " + value);
        }
    }
}
