package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.ApiRule;
import io.github.cubegen.contract.Context;
import io.github.cubegen.contract.SchemaRule;
import io.github.cubegen.model.Header;
import io.github.cubegen.model.ParameterStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Compares the headers of two responses; their names are compared without regard to case. */
final class HeadersDiff {

    private final Comparison comparison;
    private final Changes changes;

    HeadersDiff(Comparison comparison, Changes changes) {
        this.comparison = comparison;
        this.changes = changes;
    }

    void compare(Where where, Context context, List<Header> one, List<Header> other) {
        Map<String, Header> added = new LinkedHashMap<>();
        other.forEach(header -> added.put(header.name().toLowerCase(Locale.ROOT), header));
        for (Header before : one) {
            Header after = added.remove(before.name().toLowerCase(Locale.ROOT));
            if (after == null) {
                ApiRule rule =
                        before.required() ? ApiRule.RESP_HEADER_REQUIRED_REMOVED : ApiRule.RESP_HEADER_OPTIONAL_REMOVED;
                changes.add(rule, where.part(name(before), before.pointer(), where.after()));
            } else {
                both(where.part(name(before), before.pointer(), after.pointer()), context, before, after);
            }
        }
        for (Header after : added.values()) {
            changes.add(ApiRule.RESP_HEADER_ADDED, where.part(name(after), where.before(), after.pointer()));
        }
    }

    private void both(Where where, Context context, Header before, Header after) {
        if (before.required() != after.required()) {
            changes.add(
                    after.required() ? ApiRule.RESP_HEADER_BECAME_REQUIRED : ApiRule.RESP_HEADER_BECAME_OPTIONAL,
                    where);
        }
        boolean exploded = before.explode() != after.explode()
                && comparison.explodes(ParameterStyle.SIMPLE, before.schema(), after.schema());
        if (exploded || !Objects.equals(before.mediaType(), after.mediaType())) {
            changes.add(ApiRule.RESP_HEADER_STYLE, where, written(before), written(after));
        }
        if (before.deprecated() != after.deprecated()) {
            changes.add(after.deprecated() ? SchemaRule.DEPRECATED : SchemaRule.UNDEPRECATED, context, where);
        }
        comparison.uses(where, context, before.schema(), after.schema());
    }

    private static String written(Header header) {
        return header.mediaType() == null ? header.explode() ? "exploded" : "simple" : header.mediaType();
    }

    private static String name(Header header) {
        return ": header " + header.name();
    }
}
