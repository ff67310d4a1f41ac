package io.github.cubegen.spec.jsonpath;

/**
 * How much work JSONPaths may still cause: a short one can look at every part of a tree once for every other part. Not
 * thread-safe.
 */
public final class Visits {
    /** A text of so many characters costs as much as a node. */
    private static final int CHARS_PER_VISIT = 16;

    private final long limit;
    private final int matchLimit;
    private long taken;

    /**
     * @param limit nodes that all JSONPaths together may look at
     * @param matchLimit nodes that one segment of a JSONPath may select
     */
    public Visits(long limit, int matchLimit) {
        this.limit = limit;
        this.matchLimit = matchLimit;
    }

    void take() throws VisitLimitException {
        take(1);
    }

    void takeText(String text) throws VisitLimitException {
        take(1 + text.length() / CHARS_PER_VISIT);
    }

    void checkMatches(int count) throws VisitLimitException {
        if (count > matchLimit) {
            throw new VisitLimitException("it selects more than " + matchLimit + " nodes");
        }
    }

    private void take(int count) throws VisitLimitException {
        taken += count;
        if (taken > limit) {
            throw new VisitLimitException("it and those before it look at more than " + limit + " nodes");
        }
    }
}
