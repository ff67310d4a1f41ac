package io.github.cubegen.bench;

import java.util.List;
import java.util.Locale;

/**
 * What was measured of one thing, one figure for each run.
 *
 * @param values the figures, in ascending order
 */
record Samples(List<Double> values) {
    Samples {
        values = values.stream().sorted().toList();
    }

    /** {@return a single figure} */
    static Samples of(double value) {
        return new Samples(List.of(value));
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    double least() {
        return values.get(0);
    }

    double median() {
        int middle = values.size() / 2;
        return values.size() % 2 == 1 ? values.get(middle) : (values.get(middle - 1) + values.get(middle)) / 2;
    }

    /** {@return minimum, median and maximum, or a dash if nothing was measured} */
    String text() {
        return isEmpty()
                ? "–"
                : number(least()) + " / **" + number(median()) + "** / " + number(values.get(values.size() - 1));
    }

    /** {@return the median alone, or a dash if nothing was measured} */
    String figure() {
        return isEmpty() ? "–" : number(median());
    }

    /** {@return how this median compares with another, or a dash if there is none} */
    String ratioTo(Samples other) {
        return isEmpty() || other.isEmpty() ? "–" : String.format(Locale.ROOT, "**%.2f**", median() / other.median());
    }

    static String number(double value) {
        return value >= 100
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }
}
