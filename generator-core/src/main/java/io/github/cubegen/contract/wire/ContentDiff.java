package io.github.cubegen.contract.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.contract.ApiRule;
import io.github.cubegen.contract.Context;
import io.github.cubegen.contract.SchemaRule;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Content;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.SchemaInfo;
import io.github.cubegen.model.SchemaUse;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares what stands in a body, media type by media type. */
final class ContentDiff {

    private final Comparison comparison;
    private final Changes changes;
    private final EncodingsDiff encodings;

    ContentDiff(Comparison comparison, Changes changes) {
        this.comparison = comparison;
        this.changes = changes;
        this.encodings = new EncodingsDiff(comparison, changes);
    }

    void compare(Where where, Context context, List<Content> one, List<Content> other) {
        MediaTypePairs pairs = MediaTypePairs.of(one, other);
        common(where, context, pairs);
        if (pairs.removed().size() == 1 && pairs.added().size() == 1) {
            Content before = pairs.removed().get(0);
            Content after = pairs.added().get(0);
            replaced(where.part("", before.pointer(), after.pointer()), context, before, after);
            return;
        }
        for (Content content : pairs.removed()) {
            ApiRule rule = context.isSent() ? ApiRule.REQ_MEDIA_TYPE_REMOVED : ApiRule.RESP_MEDIA_TYPE_REMOVED;
            changes.add(rule, where.part("", content.pointer(), where.after()), content.mediaType(), null);
        }
        for (Content content : pairs.added()) {
            ApiRule rule = context.isSent() ? ApiRule.REQ_MEDIA_TYPE_ADDED : ApiRule.RESP_MEDIA_TYPE_ADDED;
            changes.add(rule, where.part("", where.before(), content.pointer()), null, content.mediaType());
        }
    }

    /** Compares what stands in bodies of the same media types; those that there are no others of make no difference. */
    void compareCommon(Where where, Context context, List<Content> one, List<Content> other) {
        MediaTypePairs pairs = MediaTypePairs.of(one, other);
        if (pairs.same().isEmpty() && pairs.other().isEmpty()) {
            compare(where, context, one, other);
        } else {
            common(where, context, pairs);
        }
    }

    private void common(Where where, Context context, MediaTypePairs pairs) {
        for (MediaTypePairs.Pair pair : pairs.same()) {
            both(where.part("", pair.before().pointer(), pair.after().pointer()), context, pair.before(), pair.after());
        }
        for (MediaTypePairs.Pair pair : pairs.other()) {
            Where place = where.part("", pair.before().pointer(), pair.after().pointer());
            ApiRule rule = context.isSent()
                    ? ApiRule.REQ_MEDIA_TYPE_PARAMETER_CHANGED
                    : ApiRule.RESP_MEDIA_TYPE_PARAMETER_CHANGED;
            changes.add(rule, place, pair.before().mediaType(), pair.after().mediaType());
            both(place, context, pair.before(), pair.after());
        }
    }

    private void replaced(Where where, Context context, Content before, Content after) {
        MediaType is = MediaType.of(before.mediaType());
        MediaType becomes = MediaType.of(after.mediaType());
        ApiRule rule;
        if (becomes.covers(is)) {
            rule = context.isSent() ? ApiRule.REQ_MEDIA_TYPE_GENERALIZED : ApiRule.RESP_MEDIA_TYPE_GENERALIZED;
        } else if (is.covers(becomes)) {
            rule = context.isSent() ? ApiRule.REQ_MEDIA_TYPE_NARROWED : ApiRule.RESP_MEDIA_TYPE_NARROWED;
        } else if (!context.isSent() && is.isStream() != becomes.isStream()) {
            rule = ApiRule.RESP_STREAM_MODE_CHANGED;
        } else {
            rule = context.isSent() ? ApiRule.REQ_MEDIA_TYPE_CHANGED : ApiRule.RESP_MEDIA_TYPE_CHANGED;
        }
        changes.add(rule, where, before.mediaType(), after.mediaType());
        boolean another = rule == ApiRule.REQ_MEDIA_TYPE_CHANGED || rule == ApiRule.RESP_MEDIA_TYPE_CHANGED;
        // What is written otherwise as a whole has no parts that could differ, unless both are JSON.
        if (!another || (is.isJson() && becomes.isJson()) || isAlike(before, after)) {
            both(where, context, before, after);
        }
    }

    private boolean isAlike(Content before, Content after) {
        SchemaUse one = before.schema();
        SchemaUse other = after.schema();
        return one != null && other != null && comparison.sameShape(one, other);
    }

    private void both(Where where, Context context, Content before, Content after) {
        SchemaUse one = before.schema();
        SchemaUse other = after.schema();
        if (one != null && other != null) {
            comparison.uses(where, context, one, other);
        } else if (saysMore(before, one, comparison.before()) || saysMore(after, other, comparison.after())) {
            boolean gone = other == null;
            changes.add(
                    gone ? SchemaRule.TYPE_WIDENED : SchemaRule.TYPE_NARROWED,
                    context,
                    where,
                    gone ? "a schema" : "no schema",
                    gone ? "no schema" : "a schema");
        }
        encodings.compare(where, context, before, after);
        root(where, context, before, after);
    }

    /** The root element of XML is named after the component, unless that says otherwise (OpenAPI 3.1.1, section 4.8.26). */
    private void root(Where where, Context context, Content before, Content after) {
        String name = root(before, comparison.before());
        String now = root(after, comparison.after());
        if (name != null && now != null && !name.equals(now)) {
            changes.add(SchemaRule.XML_CHANGED, context, where, name, now);
        }
    }

    private static @Nullable String root(Content content, ApiModel model) {
        SchemaUse use = content.schema();
        if (use == null || !MediaType.of(content.mediaType()).isXml()) {
            return null;
        }
        SchemaInfo info = model.schema(use.schema()).info();
        JsonNode xml = info.unmodelled().get("xml");
        // Another name that is given is told of the schema.
        return xml != null && xml.has("name") ? null : info.componentName();
    }

    /** {@return whether a schema is there and says more than that there are bytes, which a media type says by itself} */
    private static boolean saysMore(Content content, @Nullable SchemaUse use, ApiModel model) {
        if (use == null) {
            return false;
        }
        boolean bytes = model.schema(use.schema()) instanceof Schema.StringSchema text
                && InfoDiff.isBinary(text)
                && text.bounds().minLength() == null
                && text.bounds().maxLength() == null;
        return !bytes || MediaType.of(content.mediaType()).isJson();
    }

    /** {@return what the bodies look like, to recognise them elsewhere} */
    static String look(List<Content> contents, Shapes shapes) {
        return contents.stream()
                .map(content -> MediaType.of(content.mediaType()).name() + "="
                        + (content.schema() == null ? "" : shapes.of(content.schema())))
                .collect(Collectors.joining(";", "(", ")"));
    }
}
