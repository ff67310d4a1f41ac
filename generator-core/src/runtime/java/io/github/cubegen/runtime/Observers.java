package io.github.cubegen.runtime;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Those who see what becomes of calls.
 *
 * @param listeners in the order in which they are told
 */
record Observers(List<CallListener> listeners) {
    /** Takes what listeners throw. */
    private static final System.Logger LOG = System.getLogger(CallListener.class.getName());

    /**
     * Copies the list.
     *
     * @param listeners in the order in which they are told
     */
    Observers {
        listeners = List.copyOf(listeners);
    }

    /** {@return whether nobody listens} */
    boolean isEmpty() {
        return listeners.isEmpty();
    }

    /**
     * Tells all listeners.
     *
     * @param event what to tell
     */
    void tell(Consumer<CallListener> event) {
        for (CallListener listener : listeners) {
            try {
                event.accept(listener);
            } catch (RuntimeException | LinkageError e) {
                LOG.log(System.Logger.Level.WARNING, "A listener failed: " + listener.getClass(), e);
            }
        }
    }

    /**
     * An attempt to get a token, while it is made.
     *
     * @param observers who is told
     * @param scheme the security scheme that the token is for
     * @param reason why it is made
     * @param begun when it began, in nanoseconds
     */
    record Renewal(Observers observers, String scheme, CallListener.Reason reason, long begun) {
        /**
         * Tells how it ended.
         *
         * @param ended when it ended, in nanoseconds
         * @param problem why there is no token; null if there is one
         */
        void ended(long ended, @Nullable Throwable problem) {
            CallListener.Renewal event =
                    new CallListener.Renewal(scheme, reason, Duration.ofNanos(ended - begun), problem);
            observers.tell(listener -> listener.renewal(event));
        }
    }
}
