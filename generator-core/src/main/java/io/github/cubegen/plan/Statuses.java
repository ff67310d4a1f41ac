package io.github.cubegen.plan;

/**
 * HTTP statuses that are treated alike.
 *
 * @param from the first
 * @param to the last
 */
public record Statuses(int from, int to) implements Comparable<Statuses> {
    /** Any status that is not named otherwise ({@code default}). */
    public static final Statuses DEFAULT = new Statuses(100, 999);

    /** {@return one status} */
    public static Statuses exactly(int status) {
        return new Statuses(status, status);
    }

    /** {@return the statuses of one class, for example 400 to 499 for 4} */
    public static Statuses ofClass(int first) {
        return new Statuses(first * 100, first * 100 + 99);
    }

    /** {@return whether this is one status} */
    public boolean isExact() {
        return from == to;
    }

    /** {@return the documented text: {@code 404}, {@code 4XX} or {@code default}} */
    public String text() {
        return isExact() ? Integer.toString(from) : equals(DEFAULT) ? "default" : from / 100 + "XX";
    }

    /** Exact ones first, the default last (OpenAPI, Responses Object: an explicit code has precedence over a range). */
    @Override
    public int compareTo(Statuses other) {
        int width = Integer.compare(to - from, other.to - other.from);
        return width != 0 ? width : Integer.compare(from, other.from);
    }
}
