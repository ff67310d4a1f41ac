package io.github.cubegen.runtime;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
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

    /** The tokens of the last attempt. */
    private final Map<LiveToken, IssuedToken> tokens = new LinkedHashMap<>();

    /** What is under way. */
    private volatile CompletableFuture<?> current = new CompletableFuture<Void>();

    /** What was sent last; null before the first attempt. */
    private volatile @Nullable TransportRequest request;

    /** The credentials of the last attempt. */
    private volatile Set<String> secrets = Set.of();

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
        List<RequestFactory.Chosen> chosen = api.requests().choose(call.operation());
        tokens.clear();
        Map<RequestFactory.Chosen, CompletableFuture<IssuedToken>> pending = new LinkedHashMap<>();
        for (RequestFactory.Chosen one : chosen) {
            if (one.value() == null) {
                pending.put(one, api.token(one.scheme()).get(api, api.settings().observers(), one.scheme()));
            }
        }
        if (pending.isEmpty()) {
            send(chosen, Map.of());
            return;
        }
        CompletableFuture<?> all = CompletableFuture.allOf(pending.values().toArray(CompletableFuture<?>[]::new));
        await(all, Runnable::run, nothing -> send(chosen, pending), problem -> fail(new NoTokenException(problem)));
    }

    /**
     * Sends the call.
     *
     * @param chosen its credentials
     * @param pending those of them that are tokens, all there
     */
    private void send(
            List<RequestFactory.Chosen> chosen, Map<RequestFactory.Chosen, CompletableFuture<IssuedToken>> pending) {
        Map<Credential, String> values = new LinkedHashMap<>();
        Set<String> hidden = new LinkedHashSet<>();
        for (RequestFactory.Chosen one : chosen) {
            CompletableFuture<IssuedToken> token = pending.get(one);
            String value = one.value();
            if (token != null) {
                IssuedToken issued = token.join();
                tokens.put(api.token(one.scheme()), issued);
                value = issued.value();
            }
            if (value != null) {
                values.put(one.credential(), value);
                hidden.addAll(one.credential().secrets(value));
            }
        }
        secrets = hidden;
        RequestDraft draft = api.requests().draft(call, api.options(), values);
        TransportRequest sent = build(draft);
        int attempt = attempts + 1;
        if (report.before(draft, sent, attempt)) {
            sent = build(draft);
        }
        request = sent;
        Exchange exchange;
        try {
            exchange = Exchange.begin(api.transport(), sent);
        } catch (RuntimeException | Error e) {
            over(e); // who was told of its beginning is told of its end
            throw e;
        }
        attempts = attempt;
        await(exchange, Runnable::run, this::answered, this::failed);
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
     * Takes an answer, or sends again.
     *
     * @param response the answer
     */
    private void answered(TransportResponse response) {
        int status = response.status();
        boolean success = status >= 200 && status <= 299;
        if (success) {
            tokens.forEach((token, used) -> token.accepted(used, response.headers()));
        } else if (!isDone() && !tokens.isEmpty() && isRefused(response)) {
            renewed = true;
            attempt();
            return;
        } else if (!isDone() && RetryRules.isPassing(status) && isRepeated(response, null)) {
            return;
        }
        report.answered(response);
        if (!complete(response)) {
            response.discard();
        }
    }

    /**
     * {@return whether an answer refuses a token, and another one may be taken}
     *
     * @param response the answer
     */
    private boolean isRefused(TransportResponse response) {
        ErrorResponse error = new ErrorResponse(trace(), response);
        boolean again = false;
        for (Map.Entry<LiveToken, IssuedToken> used : tokens.entrySet()) {
            again |= used.getKey().source().isRefusal(error) && used.getKey().refused(used.getValue());
        }
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
        await(time.sleep(wait), defaultExecutor(), nothing -> attempt(), this::fail);
        return true;
    }

    /** {@return how long this has been going on} */
    private Duration elapsed() {
        return Duration.ofNanos(time.nanoTime() - begun);
    }

    /** {@return what is known by now} */
    CallTrace trace() {
        TransportRequest sent = request;
        String target = sent == null ? "" : Redaction.target(call.operation(), sent.uri());
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
