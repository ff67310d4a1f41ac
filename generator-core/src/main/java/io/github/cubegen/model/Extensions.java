package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.NearestName;
import java.util.List;

/** The keys below {@code x-cubegen-}; any other one is an error, so that a typing error can't go unnoticed. */
final class Extensions {
    static final String PREFIX = "x-cubegen-";
    static final String NAME = PREFIX + "name";
    static final String IGNORE = PREFIX + "ignore";
    static final String ENVELOPE = PREFIX + "envelope";
    static final String TOKEN = PREFIX + "token";
    static final String PAGINATION = PREFIX + "pagination";
    static final String FILTER = PREFIX + "filter";
    static final String IDEMPOTENT = PREFIX + "idempotent";
    static final String ENUM_NAMES = "x-enum-varnames";
    static final String ENUM_DESCRIPTIONS = "x-enum-descriptions";

    private static final List<String> KNOWN = List.of(NAME, IGNORE, ENVELOPE, FILTER, TOKEN, PAGINATION, IDEMPOTENT);

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
                fields.findings().error("unknown-extension", place, "There is no extension " + key + hint(key, KNOWN));
            }
        }
    }

    private static List<String> allowed(ObjectKind kind) {
        return switch (kind) {
            case INFO, TAG, PARAMETER -> List.of(NAME);
            case OPERATION -> List.of(NAME, IGNORE, PAGINATION, IDEMPOTENT);
            case SCHEMA -> List.of(NAME, IGNORE, ENVELOPE, FILTER);
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
                                "There is no key " + key + " here" + hint(key, known));
            }
        }
    }

    /** {@return what a key that does not exist may have been meant for: the closest, or else all} */
    static String hint(String key, List<String> known) {
        String nearest = NearestName.hint(key, known);
        return nearest.isEmpty() ? "; there are " + String.join(", ", known) + "." : nearest;
    }
}
