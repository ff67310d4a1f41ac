package io.github.cubegen.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was measured of one thing, one figure for each turn.
 *
 * @param values the figures, in the order of the turns
 */
record Samples(List<Double> values) {
    /** What stands where nothing was measured. */
    static final String NOTHING = "–";

    static final Samples NONE = new Samples(List.of());

    Samples {
        values = List.copyOf(values);
    }

    /** {@return these, and then others} */
    Samples and(Samples later) {
        return new Samples(Stream.concat(values.stream(), later.values.stream()).toList());
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    double median() {
        List<Double> ascending = ascending();
        int middle = ascending.size() / 2;
        return ascending.size() % 2 == 1
                ? ascending.get(middle)
                : (ascending.get(middle - 1) + ascending.get(middle)) / 2;
    }

    /** {@return minimum, median and maximum; of a single turn its figure; a dash if nothing was measured} */
    String text() {
        if (isEmpty()) {
            return NOTHING;
        }
        List<Double> ascending = ascending();
        String median = "**" + number(median()) + "**";
        return ascending.size() == 1
                ? median
                : number(ascending.get(0)) + " / " + median + " / " + number(ascending.get(ascending.size() - 1));
    }

    /** {@return how each turn compares with the same turn of another; nothing if one of them lacks turns} */
    Samples ratiosTo(Samples other) {
        return values.size() != other.values.size()
                ? NONE
                : new Samples(IntStream.range(0, values.size())
                        .mapToObj(turn -> values.get(turn) / other.values.get(turn))
                        .toList());
    }

    /** {@return calls a second, of the microseconds that one takes} */
    Samples perSecond() {
        return new Samples(values.stream().map(micros -> 1_000_000 / micros).toList());
    }

    /** {@return how one figure that does not vary compares with another, or a dash if there is none} */
    static String ratio(double one, double other) {
        return other == 0 ? NOTHING : "**" + number(one / other) + "**";
    }

    static String number(double value) {
        return value >= 100
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }

    private List<Double> ascending() {
        return values.stream().sorted().toList();
    }
}
