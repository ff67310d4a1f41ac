package io.github.cubegen.runtime;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A transport that several clients use; it is closed with the last of them. */
final class SharedTransport {
    /** What sends. */
    private final Transport transport;

    /** Whether this has the right to close it. */
    private final boolean owned;

    /** How many clients use it. */
    private int users;

    /** Whether the last client is gone. */
    private boolean closed;

    /** The calls under way: in a pause or waiting for a token, they have nothing with the transport. */
    private final Set<CallRun> runs = ConcurrentHashMap.newKeySet();

    /**
     * Shares a transport.
     *
     * @param transport what sends
     * @param owned whether to close it with the last client; not one that was given from outside
     */
    SharedTransport(Transport transport, boolean owned) {
        this.transport = transport;
        this.owned = owned;
    }

    /**
     * {@return the transport, for one more client}
     *
     * @throws IllegalStateException if it was closed with the last client
     */
    synchronized Transport acquire() {
        if (closed && owned) {
            throw new IllegalStateException("The client whose connections are to be shared was closed");
        }
        users++;
        return transport;
    }

    /** Gives the transport back; to be called once by each client. */
    void release() {
        if (isLast()) {
            runs.forEach(run -> run.cancel(true));
            if (owned) {
                transport.close();
            }
        }
    }

    /**
     * {@return a call under way, which ends with the last client}
     *
     * @param run the call
     */
    // The call's outcome is its caller's affair.
    @SuppressWarnings("FutureReturnValueIgnored")
    CallRun run(CallRun run) {
        if (!run.isDone()) {
            runs.add(run);
            run.whenComplete((response, problem) -> runs.remove(run));
            if (isUnused()) {
                run.cancel(true); // closed in between
            }
        }
        return run;
    }

    /** {@return whether no client is left} */
    private synchronized boolean isUnused() {
        return users == 0;
    }

    /** {@return whether the client that goes is the last one} */
    private synchronized boolean isLast() {
        users--;
        closed = users == 0;
        return closed;
    }
}
