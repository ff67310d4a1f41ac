package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The keys below {@code x-cubegen-}; any other one is an error, so that a typing error can't go unnoticed. */
final class Extensions {
    static final String PREFIX = "x-cubegen-";
    static final String NAME = PREFIX + "name";
    static final String IGNORE = PREFIX + "ignore";
    static final String ENVELOPE = PREFIX + "envelope";
    static final String TOKEN = PREFIX + "token";
    static final String PAGINATION = PREFIX + "pagination";
    static final String IDEMPOTENT = PREFIX + "idempotent";
    static final String ENUM_NAMES = "x-enum-varnames";
    static final String ENUM_DESCRIPTIONS = "x-enum-descriptions";

    private static final List<String> KNOWN = List.of(NAME, IGNORE, ENVELOPE, TOKEN, PAGINATION, IDEMPOTENT);

    private Extensions() {}

    static void check(Fields fields, ObjectKind kind) {
        for (String key : fields.keys()) {
            if (!key.startsWith(PREFIX) || allowed(kind).contains(key)) {
                continue;
            }
            JsonPointer place = fields.pointer().child(key);
            if (KNOWN.contains(key)) {
                fields.findings()
                        .error(
                                "misplaced-extension",
                                place,
                                key + " has no meaning in " + kind.text() + "; remove it.");
            } else {
                fields.findings()
                        .error(
                                "unknown-extension",
                                place,
                                "There is no extension " + key + "; did you mean " + nearest(key, KNOWN) + "?");
            }
        }
    }

    private static List<String> allowed(ObjectKind kind) {
        return switch (kind) {
            case INFO, TAG, PARAMETER -> List.of(NAME);
            case OPERATION -> List.of(NAME, IGNORE, PAGINATION, IDEMPOTENT);
            case SCHEMA -> List.of(NAME, IGNORE, ENVELOPE);
            case SECURITY_SCHEME -> List.of(NAME, TOKEN);
            case DOCUMENT, SERVER, PATH_ITEM, REQUEST_BODY, CONTENT, ENCODING, RESPONSE, HEADER, DISCRIMINATOR, OTHER ->
                List.of();
        };
    }

    /** Tells of the keys in the value of an extension that have no meaning there. */
    static void checkKeys(Fields fields, List<String> known) {
        for (String key : fields.keys()) {
            if (!known.contains(key)) {
                fields.findings()
                        .error(
                                "unknown-extension",
                                fields.pointer().child(key),
                                "There is no key " + key + " here; did you mean " + nearest(key, known) + "?");
            }
        }
    }

    /** {@return the candidate with the smallest edit distance, the first of several} */
    static String nearest(String text, List<String> candidates) {
        return candidates.stream()
                .min(Comparator.comparingInt(candidate -> distance(text, candidate)))
                .orElseThrow();
    }

    private static int distance(String a, String b) {
        int[] row = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
