package io.github.cubegen.runtime;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells those who observe what becomes of one call. Does nothing if there are none. */
final class CallReport {
    /** Who is told. */
    private final Observers observers;

    /** The call; null if nobody listens. */
    private final @Nullable CallInfo call;

    /** Whether the end was told. */
    private final AtomicBoolean over = new AtomicBoolean();

    /** The status of the answer; 0 if there is none. */
    private volatile int status;

    /** How the server calls the request. */
    private volatile @Nullable String requestId;

    /**
     * Tells of a call.
     *
     * @param observers who is told
     * @param call the call; null if nobody listens
     */
    private CallReport(Observers observers, @Nullable CallInfo call) {
        this.observers = observers;
        this.call = call;
    }

    /**
     * {@return the report of a call}
     *
     * @param observers who is told
     * @param operation what is called
     * @param address where
     */
    static CallReport of(Observers observers, Operation<?> operation, String address) {
        return new CallReport(
                observers, observers.isEmpty() ? null : new CallInfo(operation, Redaction.server(URI.create(address))));
    }

    /**
     * Tells of an attempt.
     *
     * @param draft takes headers
     * @param request what would be sent
     * @param number the number of the attempt
     * @return whether a header was added
     */
    boolean before(RequestDraft draft, TransportRequest request, int number) {
        if (call == null) {
            return false;
        }
        Drafted attempt = new Drafted(call, draft, request, number);
        observers.tell(listener -> listener.before(attempt));
        return attempt.changed;
    }

    /**
     * Tells of another attempt.
     *
     * @param attempts how often the call was sent so far
     * @param response the answer that is not taken; null if none came
     * @param problem what kept it from coming; null if it came
     * @param pause how long the call waits now
     */
    void retry(int attempts, @Nullable TransportResponse response, @Nullable Throwable problem, Duration pause) {
        if (call != null) {
            int refused = response == null ? 0 : response.status();
            CallListener.Retry event = new CallListener.Retry(call, attempts, refused, problem, pause);
            observers.tell(listener -> listener.retry(event));
        }
    }

    /**
     * Keeps what is to be told of the answer.
     *
     * @param response the answer
     * @param secrets gives what must not be shown, where it repeats it
     */
    void answered(TransportResponse response, Supplier<CallSecrets> secrets) {
        if (call != null) {
            status = response.status();
            String id = response.requestId();
            requestId = id == null ? null : secrets.get().redact(id);
        }
    }

    /**
     * Tells how the call ended; only the first time.
     *
     * @param attempts how often it was sent
     * @param elapsed how long it took
     * @param waited how long it paused
     * @param problem what the caller gets; null if that is the result
     */
    void over(int attempts, Duration elapsed, Duration waited, @Nullable Throwable problem) {
        if (call != null && over.compareAndSet(false, true)) {
            CallListener.Outcome event =
                    new CallListener.Outcome(call, attempts, status, requestId, elapsed, waited, problem);
            observers.tell(listener -> listener.after(event));
        }
    }

    /** An attempt that is not sent yet. */
    private static final class Drafted implements CallListener.Attempt {
        /** The call. */
        private final CallInfo call;

        /** Takes headers. */
        private final RequestDraft draft;

        /** What would be sent. */
        private final TransportRequest request;

        /** The number of the attempt. */
        private final int number;

        /** Whether a header was added. */
        private boolean changed;

        /**
         * Shows an attempt.
         *
         * @param call the call
         * @param draft takes headers
         * @param request what would be sent
         * @param number the number of the attempt
         */
        Drafted(CallInfo call, RequestDraft draft, TransportRequest request, int number) {
            this.call = call;
            this.draft = draft;
            this.request = request;
            this.number = number;
        }

        @Override
        public CallInfo call() {
            return call;
        }

        @Override
        public int number() {
            return number;
        }

        @Override
        public String target() {
            return call.target(request.uri());
        }

        @Override
        public Map<String, String> headers() {
            return Redaction.headers(request.headers());
        }

        @Override
        public void header(String name, String value) {
            draft.header(HeaderRules.settable(name), value);
            changed = true;
        }

        @Override
        public String toString() {
            return call + ", attempt " + number;
        }
    }
}
