package io.github.cubegen.contract;

import static io.github.cubegen.contract.Verdict.BREAKING;
import static io.github.cubegen.contract.Verdict.COMPATIBLE;
import static io.github.cubegen.contract.Verdict.POTENTIAL;

import org.jspecify.annotations.Nullable;

/** The changes on the wire outside of schemas: operations, parameters, bodies, responses. */
public enum ApiRule {
    OP_REMOVED("op-removed", BREAKING, BREAKING, "op-added", "the operation was removed"),
    OP_ADDED("op-added", COMPATIBLE, COMPATIBLE, "op-removed", "an operation was added"),
    PATH_REMOVED("path-removed", BREAKING, BREAKING, "path-added", "all operations of the path were removed"),
    PATH_ADDED("path-added", COMPATIBLE, COMPATIBLE, "path-removed", "a path was added"),
    PATH_RENAMED("path-renamed", BREAKING, COMPATIBLE, "path-renamed", "the operation has another path"),
    PATH_PARAM_RENAMED(
            "path-param-renamed", COMPATIBLE, COMPATIBLE, "path-param-renamed", "a parameter of the path was renamed"),
    OP_METHOD_CHANGED(
            "op-method-changed", BREAKING, COMPATIBLE, "op-method-changed", "the operation has another method"),
    OPERATION_ID_CHANGED(
            "operation-id-changed", COMPATIBLE, COMPATIBLE, "operation-id-changed", "the operationId is another one"),
    OPERATION_ID_ADDED_REMOVED(
            "operation-id-added-removed",
            COMPATIBLE,
            COMPATIBLE,
            "operation-id-added-removed",
            "the operationId was added or removed"),
    OP_TAG_MOVED("op-tag-moved", COMPATIBLE, COMPATIBLE, "op-tag-moved", "the operation has another first tag"),
    OP_DEPRECATED("op-deprecated", COMPATIBLE, POTENTIAL, "op-undeprecated", "the operation is deprecated now"),
    OP_REMOVED_AFTER_SUNSET(
            "op-removed-after-sunset",
            COMPATIBLE,
            COMPATIBLE,
            "op-added",
            "the operation was removed after its end that had been announced (x-sunset)"),
    DEPRECATED_NO_SUNSET(
            "deprecated-no-sunset",
            POTENTIAL,
            POTENTIAL,
            "op-undeprecated",
            "the operation is deprecated now, and its end is not announced (x-sunset), as others are"),
    SUNSET_SET("sunset-set", COMPATIBLE, COMPATIBLE, "sunset-removed", "its end is announced now (x-sunset)"),
    SUNSET_REMOVED(
            "sunset-removed",
            BREAKING,
            COMPATIBLE,
            "sunset-set",
            "its end is no longer announced, while it is deprecated (x-sunset)"),
    SUNSET_MOVED_EARLIER(
            "sunset-moved-earlier",
            BREAKING,
            COMPATIBLE,
            "sunset-moved-later",
            "it ends earlier than announced (x-sunset)"),
    SUNSET_MOVED_LATER(
            "sunset-moved-later",
            COMPATIBLE,
            COMPATIBLE,
            "sunset-moved-earlier",
            "it ends later than announced (x-sunset)"),
    SUNSET_TOO_NEAR(
            "sunset-too-near",
            BREAKING,
            COMPATIBLE,
            null,
            "an end that is announced no longer is no end that comes too soon",
            "its end is announced for a day that is over (x-sunset)"),
    STABILITY_DECREASED(
            "stability-decreased",
            BREAKING,
            COMPATIBLE,
            "stability-increased",
            "the operation is less settled than before (x-stability-level)"),
    STABILITY_INCREASED(
            "stability-increased",
            COMPATIBLE,
            COMPATIBLE,
            "stability-decreased",
            "the operation is more settled than before (x-stability-level)"),
    OP_UNDEPRECATED(
            "op-undeprecated", COMPATIBLE, COMPATIBLE, "op-deprecated", "the operation is no longer deprecated"),
    OP_IDEMPOTENT(
            "op-idempotent",
            COMPATIBLE,
            COMPATIBLE,
            "op-not-idempotent",
            "a call of the operation may arrive twice now"),
    OP_NOT_IDEMPOTENT(
            "op-not-idempotent",
            POTENTIAL,
            COMPATIBLE,
            "op-idempotent",
            "a call of the operation must not arrive twice any more: old clients repeat it after a failure"),
    VERSION_NOT_BUMPED(
            "version-not-bumped",
            POTENTIAL,
            COMPATIBLE,
            null,
            "it compares the whole with info.version, and what is added needs no other version",
            "the version is lower, or something breaks and it is no new major version"),
    WEBHOOK_REMOVED(
            "webhook-removed",
            BREAKING,
            COMPATIBLE,
            "webhook-added",
            "the webhook was removed: it is no longer called"),
    WEBHOOK_ADDED("webhook-added", COMPATIBLE, COMPATIBLE, "webhook-removed", "a webhook was added"),
    WEBHOOK_RENAMED("webhook-renamed", COMPATIBLE, COMPATIBLE, "webhook-renamed", "the webhook was renamed"),
    CALLBACK_REMOVED(
            "callback-removed",
            POTENTIAL,
            COMPATIBLE,
            "callback-added",
            "the callback was removed: it is no longer called"),
    CALLBACK_ADDED("callback-added", COMPATIBLE, COMPATIBLE, "callback-removed", "a callback was added"),
    CALLBACK_EXPRESSION_CHANGED(
            "callback-expression-changed",
            BREAKING,
            COMPATIBLE,
            "callback-expression-changed",
            "the address of the callback is read from elsewhere"),
    PARAM_REQUIRED_ADDED(
            "param-required-added", BREAKING, COMPATIBLE, "param-removed", "a required parameter was added"),
    PARAM_REQUIRED_DEFAULT_ADDED(
            "param-required-default-added",
            BREAKING,
            COMPATIBLE,
            "param-removed",
            "a required parameter was added; that it has a default does not help old clients"),
    PARAM_OPTIONAL_ADDED(
            "param-optional-added", COMPATIBLE, COMPATIBLE, "param-removed", "an optional parameter was added"),
    PARAM_PATH_ADDED("param-path-added", BREAKING, COMPATIBLE, "param-removed", "a parameter of the path was added"),
    PARAM_REMOVED("param-removed", POTENTIAL, COMPATIBLE, "param-optional-added", "the parameter was removed"),
    PARAM_REMOVED_BEFORE_SUNSET(
            "param-removed-before-sunset",
            BREAKING,
            COMPATIBLE,
            "param-optional-added",
            "the parameter was removed before its end that had been announced (x-sunset)"),
    PARAM_DEPRECATED_NO_SUNSET(
            "param-deprecated-no-sunset",
            POTENTIAL,
            POTENTIAL,
            "param-undeprecated",
            "the parameter is deprecated now, and its end is not announced (x-sunset), as others are"),
    PARAM_BECAME_REQUIRED(
            "param-became-required", BREAKING, COMPATIBLE, "param-became-optional", "the parameter is required now"),
    PARAM_BECAME_OPTIONAL(
            "param-became-optional", COMPATIBLE, COMPATIBLE, "param-became-required", "the parameter is optional now"),
    PARAM_IN_CHANGED("param-in-changed", BREAKING, COMPATIBLE, "param-in-changed", "the parameter stands elsewhere"),
    PARAM_RENAMED("param-renamed", BREAKING, COMPATIBLE, "param-renamed", "the parameter was renamed"),
    PARAM_STYLE_CHANGED(
            "param-style-changed", BREAKING, COMPATIBLE, "param-style-changed", "the parameter is written otherwise"),
    PARAM_ALLOW_EMPTY_REMOVED(
            "param-allow-empty-removed",
            BREAKING,
            COMPATIBLE,
            "param-allow-empty-added",
            "the parameter can no longer be empty"),
    PARAM_ALLOW_EMPTY_ADDED(
            "param-allow-empty-added",
            COMPATIBLE,
            COMPATIBLE,
            "param-allow-empty-removed",
            "the parameter can be empty now"),
    PARAM_CONTENT_CHANGED(
            "param-content-serialization-changed",
            BREAKING,
            COMPATIBLE,
            "param-content-serialization-changed",
            "the parameter is written in another media type"),
    BODY_REQUIRED_ADDED("body-required-added", BREAKING, COMPATIBLE, "body-removed", "a required body was added"),
    BODY_OPTIONAL_ADDED("body-optional-added", COMPATIBLE, COMPATIBLE, "body-removed", "an optional body was added"),
    BODY_REMOVED("body-removed", BREAKING, COMPATIBLE, "body-optional-added", "the body was removed"),
    BODY_BECAME_REQUIRED(
            "body-became-required", BREAKING, COMPATIBLE, "body-became-optional", "the body is required now"),
    BODY_BECAME_OPTIONAL(
            "body-became-optional", COMPATIBLE, COMPATIBLE, "body-became-required", "the body is optional now"),
    REQ_MEDIA_TYPE_REMOVED(
            "req-media-type-removed",
            BREAKING,
            COMPATIBLE,
            "req-media-type-added",
            "a media type of the body was removed"),
    REQ_MEDIA_TYPE_ADDED(
            "req-media-type-added",
            COMPATIBLE,
            COMPATIBLE,
            "req-media-type-removed",
            "a media type of the body was added"),
    REQ_MEDIA_TYPE_CHANGED(
            "req-media-type-changed",
            BREAKING,
            COMPATIBLE,
            "req-media-type-changed",
            "the body has another media type"),
    REQ_MEDIA_TYPE_NARROWED(
            "req-media-type-narrowed",
            BREAKING,
            COMPATIBLE,
            "req-media-type-generalized",
            "a range of media types became one media type"),
    REQ_MEDIA_TYPE_GENERALIZED(
            "req-media-type-generalized",
            COMPATIBLE,
            COMPATIBLE,
            "req-media-type-narrowed",
            "a media type became a range of them"),
    REQ_MEDIA_TYPE_PARAMETER_CHANGED(
            "req-media-type-parameter-changed",
            POTENTIAL,
            COMPATIBLE,
            "req-media-type-parameter-changed",
            "the media type of the body has other parameters"),
    REQ_ENCODING_CHANGED(
            "req-encoding-changed",
            BREAKING,
            COMPATIBLE,
            "req-encoding-changed",
            "a field of the form is written otherwise"),
    RESP_STATUS_REMOVED(
            "resp-status-removed", BREAKING, COMPATIBLE, "resp-success-added", "a success status was removed"),
    RESP_STATUS_CHANGED(
            "resp-status-changed",
            BREAKING,
            COMPATIBLE,
            "resp-status-changed",
            "the success has another status, which old clients do not know"),
    RESP_STATUS_REPLACED(
            "resp-status-replaced",
            POTENTIAL,
            COMPATIBLE,
            "resp-status-replaced",
            "the success has another status, which clients read like the old one"),
    RESP_STATUS_NARROWED(
            "resp-status-narrowed",
            COMPATIBLE,
            COMPATIBLE,
            "resp-status-generalized",
            "a range of successes became one status of it"),
    RESP_STATUS_GENERALIZED(
            "resp-status-generalized",
            POTENTIAL,
            COMPATIBLE,
            "resp-status-narrowed",
            "the success can have any status of a range, which clients read like the old one"),
    RESP_SUCCESS_ADDED(
            "resp-success-added", POTENTIAL, COMPATIBLE, "resp-status-removed", "a success status was added"),
    RESP_ERROR_REMOVED("resp-error-removed", COMPATIBLE, COMPATIBLE, "resp-error-added", "an error status was removed"),
    RESP_ERROR_ADDED("resp-error-added", COMPATIBLE, COMPATIBLE, "resp-error-removed", "an error status was added"),
    RESP_ERROR_GENERALIZED(
            "resp-error-generalized", COMPATIBLE, COMPATIBLE, "resp-error-narrowed", "an error became a range"),
    RESP_ERROR_NARROWED(
            "resp-error-narrowed", COMPATIBLE, COMPATIBLE, "resp-error-generalized", "a range of errors became one"),
    RESP_DEFAULT_REMOVED(
            "resp-default-removed", POTENTIAL, COMPATIBLE, "resp-default-added", "the default response was removed"),
    RESP_DEFAULT_ADDED(
            "resp-default-added", COMPATIBLE, COMPATIBLE, "resp-default-removed", "a default response was added"),
    RESP_MEDIA_TYPE_REMOVED(
            "resp-media-type-removed",
            BREAKING,
            COMPATIBLE,
            "resp-media-type-added",
            "a media type of the body was removed"),
    RESP_MEDIA_TYPE_ADDED(
            "resp-media-type-added",
            POTENTIAL,
            COMPATIBLE,
            "resp-media-type-removed",
            "a media type of the body was added"),
    RESP_MEDIA_TYPE_CHANGED(
            "resp-media-type-changed",
            BREAKING,
            COMPATIBLE,
            "resp-media-type-changed",
            "the body has another media type"),
    RESP_MEDIA_TYPE_GENERALIZED(
            "resp-media-type-generalized",
            BREAKING,
            COMPATIBLE,
            "resp-media-type-narrowed",
            "a media type became a range of them"),
    RESP_MEDIA_TYPE_NARROWED(
            "resp-media-type-narrowed",
            COMPATIBLE,
            COMPATIBLE,
            "resp-media-type-generalized",
            "a range of media types became one media type"),
    RESP_MEDIA_TYPE_PARAMETER_CHANGED(
            "resp-media-type-parameter-changed",
            POTENTIAL,
            COMPATIBLE,
            "resp-media-type-parameter-changed",
            "the media type of the body has other parameters"),
    RESP_STREAM_MODE_CHANGED(
            "resp-stream-mode-changed",
            BREAKING,
            COMPATIBLE,
            "resp-stream-mode-changed",
            "the response is a stream now, or no longer one"),
    RESP_BODY_REMOVED(
            "resp-body-removed", BREAKING, COMPATIBLE, "resp-body-added", "the response has no body any more"),
    RESP_BODY_ADDED("resp-body-added", COMPATIBLE, COMPATIBLE, "resp-body-removed", "the response has a body now"),
    RESP_LINK_ADDED("resp-link-added", COMPATIBLE, COMPATIBLE, "resp-link-removed", "a link was added"),
    RESP_LINK_REMOVED("resp-link-removed", POTENTIAL, COMPATIBLE, "resp-link-added", "the link was removed"),
    RESP_LINK_CHANGED(
            "resp-link-changed",
            POTENTIAL,
            COMPATIBLE,
            "resp-link-changed",
            "the link leads to another operation, or with other values"),
    RESP_PAGINATION_ADDED(
            "resp-pagination-added", COMPATIBLE, COMPATIBLE, "resp-pagination-removed", "the list has pages now"),
    RESP_PAGINATION_REMOVED(
            "resp-pagination-removed",
            POTENTIAL,
            COMPATIBLE,
            "resp-pagination-added",
            "the list has no pages any more"),
    RESP_PAGINATION_BROKEN(
            "resp-pagination-broken",
            BREAKING,
            COMPATIBLE,
            "resp-pagination-broken",
            "the list goes on in another way: old clients do not find the next page"),
    RESP_HEADER_REQUIRED_REMOVED(
            "resp-header-required-removed",
            BREAKING,
            COMPATIBLE,
            "resp-header-added",
            "a required header of the response was removed"),
    RESP_HEADER_OPTIONAL_REMOVED(
            "resp-header-optional-removed",
            POTENTIAL,
            COMPATIBLE,
            "resp-header-added",
            "an optional header of the response was removed"),
    RESP_HEADER_ADDED(
            "resp-header-added",
            COMPATIBLE,
            COMPATIBLE,
            "resp-header-optional-removed",
            "a header of the response was added"),
    RESP_HEADER_BECAME_OPTIONAL(
            "resp-header-became-optional",
            BREAKING,
            COMPATIBLE,
            "resp-header-became-required",
            "the header of the response is optional now"),
    RESP_HEADER_BECAME_REQUIRED(
            "resp-header-became-required",
            COMPATIBLE,
            COMPATIBLE,
            "resp-header-became-optional",
            "the header of the response is always there now"),
    RESP_HEADER_STYLE(
            "resp-header-style",
            BREAKING,
            COMPATIBLE,
            "resp-header-style",
            "the header of the response is written otherwise");

    private final String id;
    private final Verdict wire;
    private final Verdict source;
    private final @Nullable String mirror;
    private final @Nullable String mirrorless;
    private final String sentence;

    ApiRule(String id, Verdict wire, Verdict source, String mirror, String sentence) {
        this(id, wire, source, mirror, null, sentence);
    }

    ApiRule(
            String id,
            Verdict wire,
            Verdict source,
            @Nullable String mirror,
            @Nullable String mirrorless,
            String sentence) {
        this.id = id;
        this.wire = wire;
        this.source = source;
        this.mirror = mirror;
        this.mirrorless = mirrorless;
        this.sentence = sentence;
    }

    /** {@return the rule} */
    public Rule rule() {
        return new Rule(id, wire, source, sentence, mirror, mirrorless, Remedy.of(this));
    }
}
