package io.github.cubegen.runtime;

import java.util.concurrent.atomic.AtomicBoolean;

/** The right of one client to use connections, until it gives them back. */
final class Lease implements AutoCloseable {
    /** The connections, which other clients may use, too. */
    private final SharedTransport shared;

    /** The same, for this client. */
    private final Transport transport;

    /** Whether the connections were given back. */
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * Takes connections.
     *
     * @param shared the connections
     * @throws IllegalStateException if the client whose connections are to be shared was closed
     */
    Lease(SharedTransport shared) {
        this.shared = shared;
        this.transport = shared.acquire();
    }

    /** {@return the connections} */
    SharedTransport shared() {
        return shared;
    }

    /** {@return what sends} */
    Transport transport() {
        return transport;
    }

    /** {@return whether the connections were given back} */
    boolean isClosed() {
        return closed.get();
    }

    /** Gives the connections back. A second time, nothing happens. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            shared.release();
        }
    }
}
