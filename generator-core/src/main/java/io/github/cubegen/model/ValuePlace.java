package io.github.cubegen.model;

import io.github.cubegen.diagnostic.JsonPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the schema of a parameter or header stands: in {@code schema} or in its one {@code content}.
 *
 * @param schema a place, with or without a schema
 * @param mediaType null for {@code schema}
 * @param holder what has the schema, and the examples beside it
 */
record ValuePlace(JsonPointer schema, @Nullable String mediaType, Fields holder) {
    static ValuePlace of(Fields fields) {
        List<Fields.Entry> content = fields.has("schema") ? List.of() : fields.entries("content");
        JsonPointer place = fields.pointer();
        if (content.isEmpty()) {
            if (!fields.has("schema")) {
                fields.findings()
                        .warning(
                                "missing-schema",
                                place,
                                "Neither schema nor content says what the value is; any value is allowed.");
            }
            return new ValuePlace(place.child("schema"), null, fields);
        }
        if (content.size() > 1) {
            fields.findings()
                    .warning(
                            "several-contents",
                            place.child("content"),
                            "Only one media type is allowed here; the first is used.");
        }
        Fields.Entry first = content.get(0);
        Fields media = Fields.of(first.pointer(), first.node(), ObjectKind.CONTENT, fields.findings());
        return new ValuePlace(first.pointer().child("schema"), first.name(), media == null ? fields : media);
    }
}
