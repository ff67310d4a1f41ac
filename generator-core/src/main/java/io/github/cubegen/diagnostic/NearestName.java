package io.github.cubegen.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what a user may have meant with a name that does not exist. */
public final class NearestName {

    /** Names longer than this are not compared: their distance would take long and tell little. */
    private static final int LONGEST = 200;

    private NearestName() {}

    /**
     * {@return the known name that differs least from the given one, if it is close: one of three characters differs at
     * most, upper and lower case count as equal; of several the first}
     */
    public static Optional<String> of(String name, Collection<String> known) {
        String nearest = null;
        int best = Math.max(1, name.length() / 3) + 1;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - name.length()) < best && candidate.length() <= LONGEST) {
                int distance = distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
                if (distance < best) {
                    best = distance;
                    nearest = candidate;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** {@return {@code ; did you mean 'x'?} or nothing, to be appended to a message} */
    public static String hint(String name, Collection<String> known) {
        return of(name, known)
                .map(nearest -> "; did you mean '" + nearest + "'?")
                .orElse("");
    }

    /** Levenshtein distance. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
