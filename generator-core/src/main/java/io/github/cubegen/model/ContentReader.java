package io.github.cubegen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads bodies. */
final class ContentReader {
    /** RFC 8259, and the suffix of RFC 6839. */
    private static final Pattern JSON = Pattern.compile("(?i)[^;]+[/+]json\\s*(;.*)?");

    private final Tree tree;
    private final Schemas schemas;
    private final ExampleReader examples;

    ContentReader(Tree tree, Schemas schemas) {
        this.tree = tree;
        this.schemas = schemas;
        this.examples = new ExampleReader(tree);
    }

    /** {@return the body of an operation; null if it has none} */
    @Nullable
    RequestBody requestBody(Fields operation) {
        if (!operation.has("requestBody")) {
            return null;
        }
        Fields body = tree.resolve(operation.pointer().child("requestBody"), ObjectKind.REQUEST_BODY);
        return body == null
                ? null
                : new RequestBody(body.pointer(), body.flag("required"), body.text("description"), content(body));
    }

    /** {@return the media types of a request body or response} */
    List<Content> content(Fields holder) {
        List<Content> content = new ArrayList<>();
        for (Fields.Entry entry : holder.entries("content")) {
            Fields media = Fields.of(entry.pointer(), entry.node(), ObjectKind.CONTENT, tree.findings());
            if (media == null) {
                continue;
            }
            boolean described = media.has("schema");
            check(media, entry.name(), described);
            content.add(new Content(
                    media.pointer(),
                    entry.name(),
                    described ? schemas.use(media.pointer().child("schema")) : null,
                    encodings(media),
                    examples.ofContent(media)));
        }
        return content;
    }

    /** Bytes and texts need no schema, but without one nothing is known of JSON. */
    private void check(Fields media, String name, boolean described) {
        if (name.indexOf('/') < 0) {
            tree.findings()
                    .warning(
                            "invalid-media-type",
                            media.pointer(),
                            "'" + name + "' is no media type; write type and subtype, such as application/json.");
        } else if (!described && JSON.matcher(name).matches()) {
            tree.findings()
                    .warning(
                            "missing-schema",
                            media.pointer(),
                            "No schema says what the JSON is; any value is allowed.");
        }
    }

    /** {@return the headers of a response or of a part} */
    List<Header> headers(Fields holder) {
        List<Header> headers = new ArrayList<>();
        for (Fields.Entry entry : holder.entries("headers")) {
            Fields header = tree.resolve(entry.pointer(), ObjectKind.HEADER);
            if (header != null && !entry.name().equalsIgnoreCase("Content-Type")) {
                headers.add(header(entry.name(), header));
            }
        }
        return headers;
    }

    private Header header(String name, Fields header) {
        ValuePlace value = ValuePlace.of(header);
        String description = header.text("description");
        return new Header(
                header.pointer(),
                name,
                header.flag("required"),
                header.flag("explode"),
                schemas.use(value.schema()),
                value.mediaType(),
                description == null ? schemas.notes(List.of(value.schema())).description() : description,
                header.flag("deprecated"),
                examples.ofContent(value.holder()));
    }

    private List<Encoding> encodings(Fields media) {
        List<Encoding> encodings = new ArrayList<>();
        for (Fields.Entry entry : media.entries("encoding")) {
            Fields encoding = Fields.of(entry.pointer(), entry.node(), ObjectKind.ENCODING, tree.findings());
            if (encoding == null) {
                continue;
            }
            ParameterStyle style = style(encoding);
            encodings.add(new Encoding(
                    encoding.pointer(),
                    entry.name(),
                    encoding.text("contentType"),
                    headers(encoding),
                    style,
                    encoding.flag("explode", style == null || style.defaultExplode()),
                    encoding.flag("allowReserved")));
        }
        return encodings;
    }

    private @Nullable ParameterStyle style(Fields encoding) {
        String text = encoding.text("style");
        if (text == null) {
            return null;
        }
        for (ParameterStyle style : ParameterStyle.values()) {
            if (style.key().equals(text) && ParameterLocation.QUERY.allows(style)) {
                return style;
            }
        }
        tree.findings()
                .warning(
                        "unknown-style",
                        encoding.pointer().child("style"),
                        "There is no style " + text + " in a form; it is ignored.");
        return null;
    }
}
