package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.ApiRule;
import io.github.cubegen.contract.Context;
import io.github.cubegen.contract.SchemaRule;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Content;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.SchemaUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares what stands in a body, media type by media type. */
final class ContentDiff {

    private static final List<String> STREAMS = List.of(
            "text/event-stream",
            "application/jsonl",
            "application/x-ndjson",
            "application/json-seq",
            "application/stream+json");

    private final Comparison comparison;
    private final Changes changes;
    private final EncodingsDiff encodings;

    ContentDiff(Comparison comparison, Changes changes) {
        this.comparison = comparison;
        this.changes = changes;
        this.encodings = new EncodingsDiff(comparison, changes);
    }

    void compare(Where where, Context context, List<Content> one, List<Content> other) {
        Map<String, Content> added = new LinkedHashMap<>();
        other.forEach(content -> added.put(name(content), content));
        List<Content> removed = new ArrayList<>();
        for (Content before : one) {
            Content after = added.remove(name(before));
            if (after == null) {
                removed.add(before);
            } else {
                both(where.part("", before.pointer(), after.pointer()), context, before, after);
            }
        }
        if (removed.size() == 1 && added.size() == 1) {
            Content before = removed.get(0);
            Content after = added.values().iterator().next();
            replaced(where.part("", before.pointer(), after.pointer()), context, before, after);
            return;
        }
        for (Content content : removed) {
            ApiRule rule = context.isSent() ? ApiRule.REQ_MEDIA_TYPE_REMOVED : ApiRule.RESP_MEDIA_TYPE_REMOVED;
            changes.add(rule, where.part("", content.pointer(), where.after()), content.mediaType(), null);
        }
        for (Content content : added.values()) {
            ApiRule rule = context.isSent() ? ApiRule.REQ_MEDIA_TYPE_ADDED : ApiRule.RESP_MEDIA_TYPE_ADDED;
            changes.add(rule, where.part("", where.before(), content.pointer()), null, content.mediaType());
        }
    }

    private void replaced(Where where, Context context, Content before, Content after) {
        ApiRule rule;
        if (covers(after, before)) {
            rule = context.isSent() ? ApiRule.REQ_MEDIA_TYPE_GENERALIZED : ApiRule.RESP_MEDIA_TYPE_GENERALIZED;
        } else if (covers(before, after)) {
            rule = context.isSent() ? ApiRule.REQ_MEDIA_TYPE_NARROWED : ApiRule.RESP_MEDIA_TYPE_NARROWED;
        } else if (!context.isSent() && isStream(before) != isStream(after)) {
            rule = ApiRule.RESP_STREAM_MODE_CHANGED;
        } else {
            rule = context.isSent() ? ApiRule.REQ_MEDIA_TYPE_CHANGED : ApiRule.RESP_MEDIA_TYPE_CHANGED;
        }
        changes.add(rule, where, before.mediaType(), after.mediaType());
        boolean another = rule == ApiRule.REQ_MEDIA_TYPE_CHANGED || rule == ApiRule.RESP_MEDIA_TYPE_CHANGED;
        // What is written otherwise as a whole has no parts that could differ, unless both are JSON.
        if (!another || (isJson(before) && isJson(after)) || isAlike(before, after)) {
            both(where, context, before, after);
        }
    }

    private static boolean isJson(Content content) {
        return name(content).equals("application/json") || name(content).endsWith("+json");
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
        encodings.compare(where, before, after);
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
        return !bytes || isJson(content);
    }

    /** {@return what the bodies look like, to recognise them elsewhere} */
    static String look(List<Content> contents, Shapes shapes) {
        return contents.stream()
                .map(content -> name(content) + "=" + (content.schema() == null ? "" : shapes.of(content.schema())))
                .collect(Collectors.joining(";", "(", ")"));
    }

    /** Type and subtype are compared without regard to case, parameters say how, not what (RFC 9110, section 8.3.1). */
    private static String name(Content content) {
        String type = content.mediaType();
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isStream(Content content) {
        return STREAMS.contains(name(content));
    }

    private static boolean covers(Content range, Content type) {
        String name = name(range);
        return name.equals("*/*")
                || (name.endsWith("/*") && name(type).startsWith(name.substring(0, name.length() - 1)));
    }
}
