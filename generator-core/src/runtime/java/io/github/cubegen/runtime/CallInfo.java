package io.github.cubegen.runtime;

import java.net.URI;

/**
 * A call, for those who observe it. All that is told of a call comes with the same object, which equals no other, so it can be a key.
 * It holds no value that was sent.
 */
public final class CallInfo {
    /** What is called. */
    private final Operation<?> operation;

    /** Scheme, host and port. */
    private final String server;

    /**
     * Describes a call.
     *
     * @param operation what is called
     * @param server scheme, host and port
     */
    CallInfo(Operation<?> operation, String server) {
        this.operation = operation;
        this.server = server;
    }

    /** {@return the id of the operation in the description} */
    public String operation() {
        return operation.id();
    }

    /** {@return the HTTP method} */
    public String method() {
        return operation.method();
    }

    /** {@return the path as in the description, with the names of its parameters and without a query} */
    public String path() {
        return operation.path();
    }

    /**
     * {@return path and query that may be shown}
     *
     * @param uri an address
     */
    String target(URI uri) {
        return Redaction.target(operation, uri);
    }

    /** {@return scheme, host and port, as in {@code https://api.example.org:8443}} */
    public String server() {
        return server;
    }

    /** {@return the operation, without the values} */
    @Override
    public String toString() {
        return operation.toString();
    }
}
