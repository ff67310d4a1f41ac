package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.ApiRule;
import io.github.cubegen.contract.Context;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.Pagination;
import io.github.cubegen.model.RequestBody;
import io.github.cubegen.model.Server;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares two versions of an operation. For one that the API calls, what is sent and what is received change places. */
final class OperationDiff {

    private final boolean called;
    private final Lifecycles lifecycles;
    private final Changes changes;
    private final ParametersDiff parameters;
    private final ContentDiff content;
    private final ResponsesDiff responses;
    private final Comparison comparison;

    /** @param called whether the client calls; otherwise the API does */
    OperationDiff(Comparison comparison, boolean called) {
        this.called = called;
        this.comparison = comparison;
        this.lifecycles = comparison.lifecycles();
        this.changes = called ? comparison.changes() : comparison.changes().ofCalls();
        this.parameters = new ParametersDiff(comparison, changes);
        this.content = new ContentDiff(comparison, changes);
        this.responses = new ResponsesDiff(comparison, changes);
    }

    void compare(Where where, Operation one, Operation other) {
        identity(where, one, other);
        parameters.compare(where, called ? Context.PARAMETER : Context.HEADER, one, other);
        body(where, called ? Context.REQUEST : Context.RESPONSE, one.requestBody(), other.requestBody());
        responses.compare(where, called ? Context.RESPONSE : Context.REQUEST, one, other);
        pages(where, one.pagination(), other.pagination());
        if (called) {
            new SecurityDiff(changes, comparison.renamedSchemes()).compare(where, one, other);
            servers(where.part(": server", one.pointer(), other.pointer()), one.servers(), other.servers());
        }
    }

    /** One without servers of its own has those of the API; what happens to these is told of the API. */
    private void servers(Where where, List<Server> one, List<Server> other) {
        if (!one.isEmpty() || !other.isEmpty()) {
            new ServersDiff(changes)
                    .compare(
                            where,
                            one.isEmpty() ? comparison.before().servers() : one,
                            other.isEmpty() ? comparison.after().servers() : other);
        }
    }

    static String label(Operation operation) {
        return operation.method() + " " + operation.path();
    }

    static Where where(Operation one, Operation other) {
        return new Where(label(one), one.pointer(), other.pointer(), null, label(one));
    }

    private void identity(Where where, Operation one, Operation other) {
        boolean moved = !Matches.template(one.path()).equals(Matches.template(other.path()))
                || Matches.isReordered(one.path(), other.path());
        if (called && moved) {
            changes.add(ApiRule.PATH_RENAMED, where, one.path(), other.path());
        }
        if (one.method() != other.method()) {
            changes.add(
                    ApiRule.OP_METHOD_CHANGED,
                    where,
                    one.method().name(),
                    other.method().name());
        }
        boolean renamed = !called && !one.path().equals(other.path());
        if (!renamed && !Objects.equals(one.operationId(), other.operationId())) {
            boolean both = one.operationId() != null && other.operationId() != null;
            changes.add(
                    both ? ApiRule.OPERATION_ID_CHANGED : ApiRule.OPERATION_ID_ADDED_REMOVED,
                    where,
                    one.operationId(),
                    other.operationId());
        }
        String tagBefore = first(one.tags());
        String tagAfter = first(other.tags());
        if (!Objects.equals(tagBefore, tagAfter)) {
            changes.add(ApiRule.OP_TAG_MOVED, where, tagBefore, tagAfter);
        }
        if (one.method() == other.method() && one.idempotent() != other.idempotent()) {
            changes.add(other.idempotent() ? ApiRule.OP_IDEMPOTENT : ApiRule.OP_NOT_IDEMPOTENT, where);
        }
        if (one.deprecated() != other.deprecated()) {
            ApiRule deprecated =
                    lifecycles.lacksEnd(other.lifecycle()) ? ApiRule.DEPRECATED_NO_SUNSET : ApiRule.OP_DEPRECATED;
            changes.add(
                    other.deprecated() ? deprecated : ApiRule.OP_UNDEPRECATED,
                    where,
                    one.lifecycle().sunset(),
                    other.lifecycle().sunset());
        }
        lifecycles.compare(changes, where, one, other);
    }

    private void pages(Where where, @Nullable Pagination one, @Nullable Pagination other) {
        if (one == null || other == null) {
            if (other != null) {
                changes.add(ApiRule.RESP_PAGINATION_ADDED, where);
            } else if (one != null) {
                changes.add(ApiRule.RESP_PAGINATION_REMOVED, where);
            }
        } else if (!Pages.text(one).equals(Pages.text(other))) {
            changes.add(
                    ApiRule.RESP_PAGINATION_BROKEN,
                    where.part("", one.pointer(), other.pointer()),
                    Pages.text(one),
                    Pages.text(other));
        }
    }

    private void body(Where where, Context context, @Nullable RequestBody one, @Nullable RequestBody other) {
        if (one == null || other == null) {
            if (other != null) {
                ApiRule rule = other.required() ? ApiRule.BODY_REQUIRED_ADDED : ApiRule.BODY_OPTIONAL_ADDED;
                changes.add(rule, where.part(": request body", where.before(), other.pointer()));
            } else if (one != null) {
                changes.add(ApiRule.BODY_REMOVED, where.part(": request body", one.pointer(), where.after()));
            }
            return;
        }
        Where body = where.part(": request body", one.pointer(), other.pointer());
        if (one.required() != other.required()) {
            changes.add(other.required() ? ApiRule.BODY_BECAME_REQUIRED : ApiRule.BODY_BECAME_OPTIONAL, body);
        }
        content.compare(body, context, one.content(), other.content());
    }

    private static @Nullable String first(List<String> tags) {
        return tags.isEmpty() ? null : tags.get(0);
    }
}
