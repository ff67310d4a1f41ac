package io.github.cubegen.contract;

/** What to do about a change: for those who publish the API, and for those who call it. */
public enum Remedy {
    KEEP_IT(
            "Keep it, marked as deprecated, until no client uses it, or publish a new major version.",
            "Stop using it before the server changes."),
    ACCEPT_BOTH(
            "Go on accepting what old clients send, or publish a new major version.",
            "Send only what the new version accepts, before the server changes."),
    MAKE_OPTIONAL(
            "Let it be left out, or publish a new major version.", "Set it in each call, before the server changes."),
    ANSWER_AS_BEFORE(
            "Go on answering as before, or publish a new major version.",
            "Take the new client before the server changes; the old one can't read the new answers."),
    CHECK_SENDERS(
            "Say in the release notes what is accepted now.",
            "Look at the code that sends it: what it sends may be taken otherwise."),
    CHECK_READERS(
            "Say in the release notes what may come now.",
            "Look at the code that reads it: it may get what it never got before."),
    ACCEPT_OLD_CREDENTIALS(
            "Go on accepting the old credentials for a while, or publish a new major version.",
            "Give the client the new credentials before the server changes."),
    KEEP_ADDRESS(
            "Keep the old address, or let it lead to the new one.", "Set the new address (baseUri), if it was set."),
    RAISE_VERSION("Raise info.version: the next major version.", ""),
    REPLACE_CALLS("Keep it in the description, marked as deprecated, for a version.", "Take its uses out of the code."),
    RENAME("Keep the Java name by x-cubegen-name.", "Use the new name."),
    ADAPT_TYPES("", "Change the type where the value is kept or given."),
    CHECK_ORDER(
            "Add new parameters at the end.",
            "Look at each call: arguments of one type may have changed their places."),
    WRITE_LAMBDA("", "Write () -> api.call() where api::call no longer compiles."),
    COVER_NEW_CASES("", "Give switches a default, or the new cases."),
    CATCH_THE_OTHER("", "Catch the new exception, too."),
    PLAN_AHEAD("Say what takes its place, and until when it stays.", "Plan to do without it."),
    NOTHING("", "");

    private final String owner;
    private final String caller;

    Remedy(String owner, String caller) {
        this.owner = owner;
        this.caller = caller;
    }

    /** {@return what those do who publish the API, a sentence; empty for nothing} */
    public String owner() {
        return owner;
    }

    /** {@return what those do who call it, a sentence; empty for nothing} */
    public String caller() {
        return caller;
    }

    /** {@return what to do about a change of a schema, as far as the verdict tells} */
    static Remedy ofSchema(SchemaRule rule, boolean sent, Verdict verdict) {
        if (rule == SchemaRule.DEPRECATED) {
            return PLAN_AHEAD;
        }
        boolean required = rule == SchemaRule.PROP_REQUIRED_ADDED
                || rule == SchemaRule.PROP_REQUIRED_DEFAULT_ADDED
                || rule == SchemaRule.PROP_BECAME_REQUIRED
                || rule == SchemaRule.READ_ONLY_DROPPED_REQUIRED;
        return switch (verdict) {
            case COMPATIBLE -> NOTHING;
            case POTENTIAL -> sent ? CHECK_SENDERS : CHECK_READERS;
            case BREAKING -> sent ? (required ? MAKE_OPTIONAL : ACCEPT_BOTH) : ANSWER_AS_BEFORE;
        };
    }

    /** {@return what to do about a change of operations, parameters, bodies and responses} */
    static Remedy of(ApiRule rule) {
        return switch (rule) {
            case OP_REMOVED,
                    PATH_REMOVED,
                    WEBHOOK_REMOVED,
                    CALLBACK_REMOVED,
                    SUNSET_REMOVED,
                    SUNSET_MOVED_EARLIER,
                    SUNSET_TOO_NEAR,
                    STABILITY_DECREASED,
                    PARAM_REMOVED_BEFORE_SUNSET,
                    PARAM_REMOVED,
                    BODY_REMOVED -> KEEP_IT;
            case PATH_RENAMED,
                    OP_METHOD_CHANGED,
                    PARAM_IN_CHANGED,
                    PARAM_RENAMED,
                    PARAM_STYLE_CHANGED,
                    PARAM_ALLOW_EMPTY_REMOVED,
                    PARAM_CONTENT_CHANGED,
                    REQ_MEDIA_TYPE_CHANGED,
                    REQ_MEDIA_TYPE_REMOVED,
                    REQ_MEDIA_TYPE_NARROWED,
                    REQ_ENCODING_CHANGED,
                    CALLBACK_EXPRESSION_CHANGED -> ACCEPT_BOTH;
            case PARAM_REQUIRED_ADDED,
                    PARAM_REQUIRED_DEFAULT_ADDED,
                    PARAM_PATH_ADDED,
                    PARAM_BECAME_REQUIRED,
                    BODY_REQUIRED_ADDED,
                    BODY_BECAME_REQUIRED -> MAKE_OPTIONAL;
            case RESP_MEDIA_TYPE_CHANGED,
                    RESP_STATUS_REMOVED,
                    RESP_STATUS_CHANGED,
                    RESP_MEDIA_TYPE_REMOVED,
                    RESP_MEDIA_TYPE_GENERALIZED,
                    RESP_STREAM_MODE_CHANGED,
                    RESP_BODY_REMOVED,
                    RESP_HEADER_REQUIRED_REMOVED,
                    RESP_HEADER_BECAME_OPTIONAL,
                    RESP_HEADER_STYLE,
                    RESP_PAGINATION_BROKEN -> ANSWER_AS_BEFORE;
            case RESP_STATUS_REPLACED,
                    RESP_STATUS_GENERALIZED,
                    RESP_SUCCESS_ADDED,
                    RESP_DEFAULT_REMOVED,
                    RESP_MEDIA_TYPE_ADDED,
                    RESP_MEDIA_TYPE_PARAMETER_CHANGED,
                    RESP_HEADER_OPTIONAL_REMOVED,
                    RESP_LINK_REMOVED,
                    RESP_LINK_CHANGED,
                    RESP_PAGINATION_REMOVED -> CHECK_READERS;
            case OP_NOT_IDEMPOTENT, REQ_MEDIA_TYPE_PARAMETER_CHANGED -> CHECK_SENDERS;
            case OP_DEPRECATED, DEPRECATED_NO_SUNSET, PARAM_DEPRECATED_NO_SUNSET -> PLAN_AHEAD;
            case VERSION_NOT_BUMPED -> RAISE_VERSION;
            case OP_ADDED,
                    PATH_ADDED,
                    PATH_PARAM_RENAMED,
                    OPERATION_ID_CHANGED,
                    OPERATION_ID_ADDED_REMOVED,
                    OP_TAG_MOVED,
                    OP_UNDEPRECATED,
                    WEBHOOK_ADDED,
                    WEBHOOK_RENAMED,
                    OP_REMOVED_AFTER_SUNSET,
                    SUNSET_SET,
                    SUNSET_MOVED_LATER,
                    STABILITY_INCREASED,
                    CALLBACK_ADDED,
                    OP_IDEMPOTENT,
                    RESP_LINK_ADDED,
                    RESP_PAGINATION_ADDED,
                    PARAM_OPTIONAL_ADDED,
                    PARAM_BECAME_OPTIONAL,
                    PARAM_ALLOW_EMPTY_ADDED,
                    BODY_OPTIONAL_ADDED,
                    BODY_BECAME_OPTIONAL,
                    REQ_MEDIA_TYPE_ADDED,
                    REQ_MEDIA_TYPE_GENERALIZED,
                    RESP_STATUS_NARROWED,
                    RESP_ERROR_REMOVED,
                    RESP_ERROR_ADDED,
                    RESP_ERROR_GENERALIZED,
                    RESP_ERROR_NARROWED,
                    RESP_DEFAULT_ADDED,
                    RESP_MEDIA_TYPE_NARROWED,
                    RESP_BODY_ADDED,
                    RESP_HEADER_ADDED,
                    RESP_HEADER_BECAME_REQUIRED -> NOTHING;
        };
    }

    /** {@return what to do about a change of servers and credentials} */
    static Remedy of(AccessRule rule) {
        return switch (rule) {
            case SECURITY_ADDED,
                    SECURITY_ALTERNATIVE_REMOVED,
                    SECURITY_CREDENTIAL_ADDED,
                    SECURITY_SCOPE_ADDED,
                    SECURITY_SCHEME_TYPE_CHANGED,
                    OAUTH_FLOW_REMOVED,
                    OAUTH_SCOPE_REMOVED,
                    BEARER_FORMAT_CHANGED,
                    TOKEN_SIGNAL_CHANGED,
                    TOKEN_ISSUE_CHANGED -> ACCEPT_OLD_CREDENTIALS;
            case SERVER_REMOVED,
                    SERVER_URL_CHANGED,
                    SERVER_DEFAULT_CHANGED,
                    SERVER_VARIABLE_NARROWED,
                    OAUTH_URL_CHANGED,
                    OIDC_URL_CHANGED -> KEEP_ADDRESS;
            case SERVER_ADDED,
                    SERVER_VARIABLE_WIDENED,
                    SECURITY_REMOVED,
                    SECURITY_ALTERNATIVE_ADDED,
                    SECURITY_CREDENTIAL_REMOVED,
                    SECURITY_SCOPE_REMOVED,
                    SECURITY_SCHEME_REMOVED,
                    SECURITY_SCHEME_ADDED,
                    OAUTH_FLOW_ADDED,
                    OAUTH_SCOPE_ADDED,
                    SECURITY_SCHEME_RENAMED -> NOTHING;
        };
    }

    /** {@return what to do about a change of a call that the API makes} */
    static Remedy of(CallRule rule) {
        return switch (rule) {
            case PARAM_REMOVED, BODY_BECAME_OPTIONAL, PARAM_BECAME_OPTIONAL, PARAM_ALLOW_EMPTY_ADDED -> CHECK_READERS;
            case RESP_BODY_ADDED, RESP_HEADER_BECAME_REQUIRED -> MAKE_OPTIONAL;
            case RESP_ERROR_REMOVED, RESP_ERROR_NARROWED, RESP_BODY_REMOVED, RESP_HEADER_ADDED -> CHECK_SENDERS;
            case RESP_STATUS_NARROWED -> ACCEPT_BOTH;
            case BODY_REQUIRED_ADDED,
                    BODY_OPTIONAL_ADDED,
                    BODY_BECAME_REQUIRED,
                    PARAM_REQUIRED_ADDED,
                    PARAM_REQUIRED_DEFAULT_ADDED,
                    PARAM_BECAME_REQUIRED,
                    PARAM_ALLOW_EMPTY_REMOVED,
                    RESP_STATUS_GENERALIZED,
                    RESP_SUCCESS_ADDED,
                    RESP_HEADER_REQUIRED_REMOVED,
                    RESP_HEADER_OPTIONAL_REMOVED,
                    RESP_HEADER_BECAME_OPTIONAL -> NOTHING;
        };
    }

    /** {@return what to do about a change of the client} */
    static Remedy of(JavaRule rule) {
        return switch (rule) {
            case SCHEMA_RENAMED,
                    INLINE_HOISTED,
                    TITLE_CHANGED,
                    NAME_COLLISION_SHIFT,
                    ENUM_CONSTANT_RENAMED,
                    PARAMS_RENAMED,
                    GROUP_MOVED,
                    MEMBER_RENAMED -> RENAME;
            case PARAM_ORDER_CHANGED, PROPERTY_ORDER_CHANGED -> CHECK_ORDER;
            case RESULT_CHANGED,
                    ARGUMENTS_CHANGED,
                    ERROR_MODEL_CHANGED,
                    MEMBER_TYPE_CHANGED,
                    SUPERTYPE_REMOVED,
                    KIND_CHANGED,
                    NULLNESS_CHANGED,
                    CREDENTIAL_CHANGED -> ADAPT_TYPES;
            case VARIANT_SET_CHANGED, CONSTANT_SET_CHANGED -> COVER_NEW_CASES;
            case TYPE_REMOVED, MEMBER_REMOVED -> REPLACE_CALLS;
            case OVERLOADS_ADDED -> WRITE_LAMBDA;
            case ERROR_CLASS_CHANGED -> CATCH_THE_OTHER;
            case DEPRECATION_ADDED -> PLAN_AHEAD;
            case TYPE_ADDED, MEMBER_ADDED, SUPERTYPE_ADDED, DEPRECATION_REMOVED -> NOTHING;
        };
    }
}
