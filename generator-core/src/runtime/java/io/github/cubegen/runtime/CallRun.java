package io.github.cubegen.runtime;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A call from its first attempt to its answer: credentials, attempts and the pauses between. One thing at a time is under way;
 * cancelling this cancels it. It ends before the timeout of the call only by itself; who waits has to stop it.
 */
final class CallRun extends CompletableFuture<TransportResponse> {
    /** What sends. */
    private final ApiClient api;

    /** What is called, and with what. */
    private final Call<?> call;

    /** Where to, without a query. */
    private final String address;

    /** Tells those who observe. */
    private final CallReport report;

    /** The time. */
    private final TimeSource time;

    /** When this began, in nanoseconds. */
    private final long begun;

    /** When its time is over, in nanoseconds of the machine. */
    private final long deadline;

    /** The credentials of the last attempt; null before it. */
    private volatile @Nullable CallCredentials credentials;

    /** What is under way. */
    private volatile CompletableFuture<?> current = new CompletableFuture<Void>();

    /** What was sent last; null before the first attempt. */
    private volatile @Nullable TransportRequest request;

    /** How often the call was sent. */
    private volatile int attempts;

    /** How long it paused. */
    private volatile Duration waited = Duration.ZERO;

    /** How often it was sent again after a failure that may pass. */
    private int retries;

    /** Whether it was sent again with a new token. */
    private boolean renewed;

    /**
     * Prepares a call.
     *
     * @param api what sends
     * @param call what is called, and with what
     */
    private CallRun(ApiClient api, Call<?> call) {
        this.api = api;
        this.call = call;
        this.address = api.requests().address(call);
        this.report = CallReport.of(api.settings().observers(), call.operation(), address);
        this.time = api.settings().time();
        this.begun = time.nanoTime();
        this.deadline = System.nanoTime() + api.timeout().toNanos();
    }

    /**
     * {@return a call that is under way}
     *
     * @param api what sends
     * @param call what is called, and with what
     * @throws IllegalStateException if a credential is missing; nothing was sent
     * @throws IllegalArgumentException if a value can't be sent; nothing was sent
     */
    static CallRun begin(ApiClient api, Call<?> call) {
        CallRun run = new CallRun(api, call);
        run.attempt();
        return run;
    }

    /** Gets the credentials, and sends. */
    private void attempt() {
        CompletableFuture<CallCredentials> chosen = CallCredentials.get(api, call.operation());
        if (chosen.isDone() && !chosen.isCompletedExceptionally()) {
            send(chosen.join()); // at once, so that the caller gets what is thrown
        } else {
            await(chosen, Runnable::run, this::send, problem -> fail(new NoTokenException(problem)));
        }
    }

    /**
     * Sends the call.
     *
     * @param chosen its credentials
     */
    private void send(CallCredentials chosen) {
        credentials = chosen;
        RequestDraft draft = api.requests().draft(call, api.options(), chosen.values());
        TransportRequest sent = build(draft);
        int attempt = attempts + 1;
        if (report.before(draft, sent, attempt)) {
            sent = build(draft);
        }
        request = sent;
        if (isDone()) {
            return; // nobody waits for it any more
        }
        if (isLate()) {
            fail(new TimeoutException());
            return;
        }
        Exchange exchange;
        try {
            exchange = Exchange.begin(api.transport(), sent);
        } catch (RuntimeException | Error e) {
            over(e); // who was told of its beginning is told of its end
            throw e;
        }
        attempts = attempt;
        await(exchange, Runnable::run, this::arrived, problem -> later(() -> failed(problem)));
    }

    /**
     * {@return the request}
     *
     * @param draft its parts
     */
    private TransportRequest build(RequestDraft draft) {
        Operation<?> operation = call.operation();
        return draft.build(
                operation.method(),
                address,
                call.body(),
                api.settings().limits(),
                operation.isStreamed() ? api.timeout() : null);
    }

    /**
     * Waits for something, and goes on with its outcome.
     *
     * @param <S> what it gives
     * @param stage what to wait for
     * @param executor where to go on
     * @param next what to do with what it gives
     * @param otherwise what to do with what it fails with
     */
    // What becomes of the stage is what becomes of this.
    @SuppressWarnings("FutureReturnValueIgnored")
    private <S extends @Nullable Object> void await(
            CompletableFuture<S> stage, Executor executor, Consumer<S> next, Consumer<Throwable> otherwise) {
        current = stage;
        stage.whenCompleteAsync(
                (result, problem) -> {
                    try {
                        if (problem == null) {
                            next.accept(result);
                        } else {
                            otherwise.accept(Futures.unwrap(problem));
                        }
                    } catch (RuntimeException | Error e) {
                        fail(e);
                    }
                },
                executor);
        if (isDone()) {
            stage.cancel(true); // stopped in between
        }
    }

    /**
     * Takes a success at once, and everything else where there is time for it: the thread that reads answers must not wait for
     * one.
     *
     * @param response the answer
     */
    private void arrived(TransportResponse response) {
        if (response.isSuccess()) {
            answered(response);
        } else {
            later(() -> answered(response));
        }
    }

    /**
     * Goes on elsewhere.
     *
     * @param step what to do; what it throws, the call fails with
     */
    private void later(Runnable step) {
        Continuations.EXECUTOR.execute(() -> {
            try {
                step.run();
            } catch (RuntimeException | Error e) {
                fail(e);
            }
        });
    }

    /**
     * Takes an answer, or sends again.
     *
     * @param response the answer
     */
    private void answered(TransportResponse response) {
        CallCredentials used = credentials;
        if (response.isSuccess()) {
            if (used != null) {
                used.accepted(response.headers());
            }
        } else if (!isDone() && used != null && used.hasTokens() && isRefused(used, response)) {
            renewed = true;
            attempt();
            return;
        } else if (!isDone() && RetryRules.isPassing(response.status()) && isRepeated(response, null)) {
            return;
        }
        report.answered(response, () -> trace().secrets());
        if (!complete(response)) {
            response.discard();
        }
    }

    /**
     * {@return whether an answer refuses a token, and the call may be sent again with another one}
     *
     * @param used the credentials of the call
     * @param response the answer
     */
    private boolean isRefused(CallCredentials used, TransportResponse response) {
        boolean again = used.areRefused(new ErrorResponse(trace(), response));
        // A refused call was not carried out, so its method doesn't matter.
        TransportRequest sent = request;
        return again && !renewed && sent != null && RetryRules.hasRepeatableBody(sent);
    }

    /**
     * Takes a failure, or sends again.
     *
     * @param problem what kept the answer from coming
     */
    private void failed(Throwable problem) {
        if (isDone() || !RetryRules.isPassing(problem) || !isRepeated(null, problem)) {
            fail(problem);
        }
    }

    /**
     * {@return whether the call is going to be sent again}
     *
     * @param response the answer that is not taken; null if none came
     * @param problem what kept it from coming; null if it came
     */
    private boolean isRepeated(@Nullable TransportResponse response, @Nullable Throwable problem) {
        RetryPolicy policy = api.retries();
        TransportRequest sent = request;
        if (retries >= policy.maxRetries() || sent == null || !RetryRules.isRepeatable(call.operation(), sent)) {
            return false;
        }
        Duration pause = policy.pause(retries, ThreadLocalRandom.current().nextDouble());
        Duration asked = response == null ? null : RetryRules.retryAfter(response.header("Retry-After"), time.now());
        if (asked != null && asked.compareTo(policy.longestRetryAfter()) > 0) {
            return false;
        }
        Duration wait = asked == null || asked.compareTo(pause) < 0 ? pause : asked;
        if (elapsed().plus(wait).compareTo(api.timeout()) >= 0) {
            return false;
        }
        retries++;
        waited = waited.plus(wait);
        report.retry(attempts, response, problem, wait);
        // A timer's thread has no time for what comes next.
        await(time.sleep(wait), Continuations.EXECUTOR, nothing -> attempt(), this::fail);
        return true;
    }

    /** {@return how long this has been going on} */
    private Duration elapsed() {
        return Duration.ofNanos(time.nanoTime() - begun);
    }

    /** {@return whether the time of the call is over, by the machine} */
    private boolean isLate() {
        return deadline - System.nanoTime() <= 0;
    }

    /** {@return how long this may go on, by the machine; positive} */
    Duration left() {
        return Duration.ofNanos(Math.max(1, deadline - System.nanoTime()));
    }

    /** {@return what is known by now} */
    CallTrace trace() {
        TransportRequest sent = request;
        String target = sent == null ? "" : Redaction.target(call.operation(), sent.uri());
        CallSecrets secrets = new CallSecrets(call.operation(), credentials, sent);
        return new CallTrace(call.operation(), target, attempts, elapsed(), waited, time.now(), secrets);
    }

    /** {@return where the last request went, or the next one would go} */
    URI uri() {
        return current instanceof Exchange exchange ? exchange.uri() : URI.create(address);
    }

    /**
     * Tells those who observe how the call ended.
     *
     * @param problem what the caller gets; null if that is the result
     */
    void over(@Nullable Throwable problem) {
        report.over(attempts, elapsed(), waited, problem);
    }

    /**
     * Fails.
     *
     * @param problem why
     */
    private void fail(Throwable problem) {
        completeExceptionally(problem);
    }

    /** Ends what is under way without a result; also an answer that is there, whose body nobody is going to read. */
    // The outcome is of no interest any more.
    @SuppressWarnings("FutureReturnValueIgnored")
    void abandon() {
        if (!cancel(true)) {
            whenComplete((response, problem) -> {
                if (problem == null) {
                    response.discard();
                }
            });
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (cancelled) {
            current.cancel(mayInterruptIfRunning);
        }
        return cancelled;
    }
}
