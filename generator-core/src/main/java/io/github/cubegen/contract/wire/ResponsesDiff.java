package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.ApiRule;
import io.github.cubegen.contract.Context;
import io.github.cubegen.model.Link;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.Response;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares what comes back from two operations. */
final class ResponsesDiff {

    private final Comparison comparison;
    private final Changes changes;
    private final ContentDiff content;
    private final HeadersDiff headers;

    ResponsesDiff(Comparison comparison, Changes changes) {
        this.comparison = comparison;
        this.changes = changes;
        this.content = new ContentDiff(comparison, changes);
        this.headers = new HeadersDiff(comparison, changes);
    }

    void compare(Where where, Context context, Operation one, Operation other) {
        Map<String, Response> added = new LinkedHashMap<>();
        other.responses().forEach(response -> added.put(response.status().text(), response));
        List<Response> removed = new ArrayList<>();
        for (Response before : one.responses()) {
            Response after = added.remove(before.status().text());
            if (after == null) {
                removed.add(before);
            } else {
                both(response(where, before, after), context, before, after);
            }
        }
        if (!context.isSent()) {
            fallbacks(where, context, one, other, removed, added.values());
        }
        successes(where, context, one, other, removed, added);
        errors(where, context, removed, added);
        for (Response before : removed) {
            changes.add(removed(before), where.part(name(before), before.pointer(), where.after()));
        }
        for (Response after : added.values()) {
            changes.add(added(after), where.part(name(after), where.before(), after.pointer()));
        }
    }

    /** Old clients read what is new by what they have for it, and what is gone comes by what the new version has for it. */
    private void fallbacks(
            Where where,
            Context context,
            Operation one,
            Operation other,
            List<Response> removed,
            Collection<Response> added) {
        for (Response after : added) {
            FallbackResponses.of(one.responses(), after.status())
                    .ifPresent(before ->
                            body(where.part(name(after), before.pointer(), after.pointer()), context, before, after));
        }
        for (Response before : removed) {
            FallbackResponses.of(other.responses(), before.status())
                    .ifPresent(after -> body(response(where, before, after), context, before, after));
        }
    }

    /** An error without a body is none that was left out: many descriptions say nothing about the bodies of errors. */
    private void body(Where where, Context context, Response before, Response after) {
        headers.compare(where, Context.HEADER, before.headers(), after.headers());
        if (!before.content().isEmpty() && !after.content().isEmpty()) {
            content.compareCommon(where, context, before.content(), after.content());
        } else if (!before.content().isEmpty() && after.status().isSuccess()) {
            changes.add(ApiRule.RESP_BODY_REMOVED, where);
        }
    }

    /** An error in the place of a range in which it is, or the range in its place, is one change. */
    private void errors(Where where, Context context, List<Response> removed, Map<String, Response> added) {
        for (Response before : List.copyOf(removed)) {
            List<Response> others = added.values().stream()
                    .filter(after -> !after.status().isSuccess() && isOneRange(before, after))
                    .toList();
            if (others.size() == 1
                    && removed.stream()
                                    .filter(each -> isOneRange(each, others.get(0)))
                                    .count()
                            == 1) {
                Response after = others.get(0);
                Where both = response(where, before, after);
                changes.add(
                        after.status().isRange() ? ApiRule.RESP_ERROR_GENERALIZED : ApiRule.RESP_ERROR_NARROWED,
                        both,
                        before.status().text(),
                        after.status().text());
                both(both, context, before, after);
                removed.remove(before);
                added.remove(after.status().text());
            }
        }
    }

    private static boolean isOneRange(Response one, Response other) {
        return FallbackResponses.isRangeOf(one.status(), other.status())
                || FallbackResponses.isRangeOf(other.status(), one.status());
    }

    /** One success in the place of another one is one change, also if what it gives has changed, too. */
    private void successes(
            Where where,
            Context context,
            Operation one,
            Operation other,
            List<Response> removed,
            Map<String, Response> added) {
        List<Response> gone = successes(removed);
        List<Response> come = successes(added.values());
        if (gone.size() != 1 || come.size() != 1) {
            return;
        }
        Response before = gone.get(0);
        Response after = come.get(0);
        boolean only = successes(one.responses()).size() == 1
                && successes(other.responses()).size() == 1;
        if (only || lookBefore(before).equals(ContentDiff.look(after.content(), comparison.shapesAfter()))) {
            Where both = response(where, before, after);
            changes.add(
                    another(context, one, before, after),
                    both,
                    before.status().text(),
                    after.status().text());
            both(both, context, before, after);
            removed.remove(before);
            added.remove(after.status().text());
        }
    }

    /** A client reads a success that is not described like those that are, if these are all alike. */
    private ApiRule another(Context context, Operation one, Response before, Response after) {
        if (before.status().isRange()) {
            return ApiRule.RESP_STATUS_NARROWED;
        }
        boolean alike = successes(one.responses()).stream()
                        .map(this::lookBefore)
                        .distinct()
                        .count()
                == 1;
        if (after.status().isRange() && (alike || context.isSent())) {
            return ApiRule.RESP_STATUS_GENERALIZED;
        }
        return alike && !context.isSent() ? ApiRule.RESP_STATUS_REPLACED : ApiRule.RESP_STATUS_CHANGED;
    }

    private String lookBefore(Response response) {
        return ContentDiff.look(response.content(), comparison.shapesBefore());
    }

    private void both(Where where, Context context, Response before, Response after) {
        links(where, before.links(), after.links());
        headers.compare(
                where, context.isSent() ? Context.PARAMETER : Context.HEADER, before.headers(), after.headers());
        if (before.content().isEmpty() != after.content().isEmpty()) {
            changes.add(after.content().isEmpty() ? ApiRule.RESP_BODY_REMOVED : ApiRule.RESP_BODY_ADDED, where);
        } else {
            content.compare(where, context, before.content(), after.content());
        }
    }

    private void links(Where where, Map<String, Link> one, Map<String, Link> other) {
        one.forEach((name, before) -> {
            Link after = other.get(name);
            Where link = where.part(
                    ": link " + name,
                    where.before().child("links"),
                    where.after().child("links"));
            if (after == null) {
                changes.add(ApiRule.RESP_LINK_REMOVED, link, name, null);
            } else if (!after.equals(before)) {
                changes.add(ApiRule.RESP_LINK_CHANGED, link, before.operation(), after.operation());
            }
        });
        other.keySet().stream()
                .filter(name -> !one.containsKey(name))
                .forEach(name -> changes.add(
                        ApiRule.RESP_LINK_ADDED,
                        where.part(
                                ": link " + name, where.before(), where.after().child("links")),
                        null,
                        name));
    }

    private static ApiRule removed(Response response) {
        if (response.status().isDefault()) {
            return ApiRule.RESP_DEFAULT_REMOVED;
        }
        return response.status().isSuccess() ? ApiRule.RESP_STATUS_REMOVED : ApiRule.RESP_ERROR_REMOVED;
    }

    private static ApiRule added(Response response) {
        if (response.status().isDefault()) {
            return ApiRule.RESP_DEFAULT_ADDED;
        }
        return response.status().isSuccess() ? ApiRule.RESP_SUCCESS_ADDED : ApiRule.RESP_ERROR_ADDED;
    }

    private static List<Response> successes(Iterable<Response> responses) {
        List<Response> successes = new ArrayList<>();
        responses.forEach(response -> {
            if (response.status().isSuccess()) {
                successes.add(response);
            }
        });
        return successes;
    }

    private static String name(Response response) {
        return ": response " + response.status().text();
    }

    private static Where response(Where where, Response before, Response after) {
        return where.part(name(before), before.pointer(), after.pointer());
    }
}
