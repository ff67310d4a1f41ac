package io.github.cubegen.contract;

/**
 * Where a value stands, seen from the client. For webhooks and callbacks, which the server calls, the request is what the
 * client receives.
 */
public enum Context {
    /** A path, query, header or cookie parameter that the client sends. */
    PARAMETER("param-", true),
    /** A body that the client sends. */
    REQUEST("req-", true),
    /** A body that the client receives. */
    RESPONSE("resp-", false),
    /** A header that the client receives. */
    HEADER("resp-header-", false);

    private final String prefix;
    private final boolean sent;

    Context(String prefix, boolean sent) {
        this.prefix = prefix;
        this.sent = sent;
    }

    /** {@return how the ids of the rules for schemas begin here} */
    public String prefix() {
        return prefix;
    }

    /** {@return whether the client sends the value: then less must not be accepted; otherwise no more may come} */
    public boolean isSent() {
        return sent;
    }
}
