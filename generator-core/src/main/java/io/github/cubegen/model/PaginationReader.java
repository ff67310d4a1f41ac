package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.Pagination.Place;
import io.github.cubegen.model.Pagination.Style;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code x-cubegen-pagination}. */
final class PaginationReader {
    private static final String RULE = "pagination";
    private static final List<String> STYLES = List.of("page", "offset", "cursor");
    private static final List<String> COUNTED = List.of("first", "total", "pageSize");
    private static final List<String> CURSORS = List.of("next", "last", "nextUrl", "link");
    private static final List<String> KEYS = List.of(
            "style", "parameter", "size", "first", "items", "total", "pageSize", "next", "last", "nextUrl", "link");

    private final Findings findings;

    PaginationReader(Findings findings) {
        this.findings = findings;
    }

    /**
     * {@return the pagination of an operation; null if it has none, or a wrong one, which is told}
     *
     * @param parameters those of the operation
     */
    @Nullable
    Pagination read(Fields operation, List<Parameter> parameters) {
        Fields fields = operation.object(Extensions.PAGINATION, ObjectKind.OTHER);
        if (fields == null) {
            return null;
        }
        Extensions.checkKeys(fields, KEYS);
        String style = fields.text("style");
        if (style == null || !STYLES.contains(style)) {
            error(fields, "style", "The style of a pagination is one of " + String.join(", ", STYLES) + ".");
            return null;
        }
        boolean byCursor = style.equals("cursor");
        List<String> senseless =
                (byCursor ? COUNTED : CURSORS).stream().filter(fields::has).toList();
        senseless.forEach(key -> error(fields, key, key + " has no meaning for the style " + style + "; remove it."));
        Style kind = byCursor ? cursor(fields) : style.equals("page") ? Style.PAGE : Style.OFFSET;
        String parameter = parameter(fields, "parameter", parameters);
        if (parameter == null && !fields.has("parameter")) {
            error(fields, "parameter", "Say which parameter of the query asks for the next page.");
        }
        String size = parameter(fields, "size", parameters);
        Integer first = fields.count("first");
        if (kind == null || parameter == null || !senseless.isEmpty()) {
            return null;
        }
        Place items = place(fields, "items");
        return new Pagination(
                fields.pointer(),
                kind,
                parameter,
                size,
                first == null ? 1 : first,
                items == null ? new Place(fields.pointer(), List.of()) : items,
                place(fields, "total"),
                place(fields, "pageSize"),
                cursorPlace(fields, kind));
    }

    private @Nullable Style cursor(Fields fields) {
        List<String> given = CURSORS.stream().filter(fields::has).toList();
        if (given.size() != 1) {
            findings.error(
                    RULE,
                    fields.pointer(),
                    "The style cursor needs exactly one of " + String.join(", ", CURSORS)
                            + ", which says where the cursor is.");
            return null;
        }
        return switch (given.get(0)) {
            case "next" -> Style.CURSOR;
            case "last" -> Style.LAST_ITEM;
            case "nextUrl" -> Style.ADDRESS;
            default -> {
                if (!fields.flag("link")) {
                    error(fields, "link", "link can only be true: the header Link leads to the next page.");
                    yield null;
                }
                yield Style.LINK;
            }
        };
    }

    private static @Nullable Place cursorPlace(Fields fields, Style style) {
        return switch (style) {
            case CURSOR -> place(fields, "next");
            case LAST_ITEM -> place(fields, "last");
            case ADDRESS -> place(fields, "nextUrl");
            case PAGE, OFFSET, LINK -> null;
        };
    }

    /** A text that starts with a slash is a JSON pointer; another one is the name of a property. */
    private static @Nullable Place place(Fields fields, String key) {
        String text = fields.text(key);
        if (text == null) {
            return null;
        }
        List<String> names = text.startsWith("/") ? JsonPointer.parse(text).tokens() : List.of(text);
        return new Place(fields.pointer().child(key), names);
    }

    private @Nullable String parameter(Fields fields, String key, List<Parameter> parameters) {
        String name = fields.text(key);
        List<String> names = parameters.stream()
                .filter(parameter -> parameter.in() == ParameterLocation.QUERY)
                .map(Parameter::name)
                .toList();
        if (name == null || names.contains(name)) {
            return name;
        }
        String hint = names.isEmpty() ? "" : Extensions.hint(name, names);
        error(fields, key, "The operation has no parameter " + name + " in the query" + hint);
        return null;
    }

    private void error(Fields fields, String key, String message) {
        findings.error(RULE, fields.has(key) ? fields.pointer().child(key) : fields.pointer(), message);
    }
}
