package io.github.cubegen.runtime;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Sends calls to one server. Immutable and thread-safe; made by a {@link ClientBuilder}. */
public final class ApiClient implements AutoCloseable {
    /** What all calls have in common. */
    private final ClientSettings settings;

    /** What calls do otherwise. */
    private final CallOptions options;

    /** What makes requests out of calls. */
    private final RequestFactory requests;

    /** The connections, which other clients may use, too. */
    private final Lease lease;

    /** The tokens that this client gets by itself, by security scheme. */
    private final Map<String, LiveToken> tokens;

    /**
     * Makes a client.
     *
     * @param settings what all calls have in common
     * @param options what calls do otherwise
     * @param lease the connections
     * @param tokens the tokens that the client gets by itself, by security scheme
     */
    ApiClient(ClientSettings settings, CallOptions options, Lease lease, Map<String, LiveToken> tokens) {
        this.settings = settings;
        this.options = options;
        this.requests = new RequestFactory(settings);
        this.lease = lease;
        this.tokens = Map.copyOf(tokens);
    }

    /**
     * {@return this client with other options for its calls. It is closed with this one}
     *
     * @param changed makes the options out of those of this client, as in {@code o -> o.timeout(Duration.ofSeconds(3))}
     */
    public ApiClient with(UnaryOperator<CallOptions> changed) {
        CallOptions others = Objects.requireNonNull(changed.apply(options), "options");
        return new ApiClient(settings, others, lease, tokens);
    }

    /**
     * {@return this client as it gets a token: without other options, and without the credential that the token is for}
     *
     * @param scheme the security scheme of the token
     * @param limit how long a call may take
     */
    ApiClient without(String scheme, Duration limit) {
        return new ApiClient(settings.without(scheme), CallOptions.NONE.timeout(limit), lease, tokens);
    }

    /**
     * Sends a call and waits for the answer.
     *
     * @param <T> the type of the result
     * @param call what to call, and with what
     * @return the answer to a successful call
     * @throws ApiException if the server answers with an error, or with a redirect that is not followed
     * @throws DecodingException if the server answers with a success that is not as documented
     * @throws CallTimeoutException if the answer is not complete in time
     * @throws TransportException if no answer comes; also if the thread is interrupted, which then stays marked so
     * @throws TokenException if the client could not get the token that the call needs
     * @throws IllegalStateException if a credential is missing or the client was closed; nothing was sent
     * @throws IllegalArgumentException if a value can't be sent; nothing was sent
     */
    public <T extends @Nullable Object> ApiResponse<T> send(Call<T> call) {
        CallRun run = begin(call);
        try {
            ApiResponse<T> response = answer(call, run);
            run.over(null);
            return response;
        } catch (RuntimeException | Error e) {
            run.over(e);
            throw e;
        }
    }

    /**
     * {@return the answer, when it is there}
     *
     * @param <T> the type of the result
     * @param call what is called, and with what
     * @param run the call
     */
    private <T extends @Nullable Object> ApiResponse<T> answer(Call<T> call, CallRun run) {
        try {
            return response(call, run, run.get(run.left().toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            CallTrace trace = run.trace();
            run.abandon();
            throw new CallTimeoutException(trace, timeout());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CallTrace trace = run.trace();
            run.abandon();
            throw new TransportException(trace, run.uri(), e);
        } catch (CancellationException e) {
            throw new TransportException(run.trace(), run.uri(), e);
        } catch (ExecutionException e) {
            throw unchecked(failure(run, e.getCause() == null ? e : e.getCause()));
        }
    }

    /**
     * Sends a call.
     *
     * @param <T> the type of the result
     * @param call what to call, and with what
     * @return the answer to a successful call. It fails with the exceptions of {@link #send}; {@code cancel} stops the
     *     exchange and frees its connection
     * @throws IllegalStateException if a credential is missing or the client was closed; nothing was sent
     * @throws IllegalArgumentException if a value can't be sent; nothing was sent
     */
    // The observers are told beside what the caller makes of the answer.
    @SuppressWarnings("FutureReturnValueIgnored")
    public <T extends @Nullable Object> CompletableFuture<ApiResponse<T>> sendAsync(Call<T> call) {
        CallRun run = begin(call);
        CompletableFuture<ApiResponse<T>> answer = Futures.map(
                run,
                Continuations.EXECUTOR,
                response -> response(call, run, response),
                problem -> failure(run, problem));
        answer.whenComplete((response, problem) -> {
            if (answer.isCancelled()) {
                run.abandon(); // also an answer that was there, and on its way to the caller
            }
        });
        if (!settings.observers().isEmpty()) {
            answer.whenComplete((response, problem) -> run.over(problem == null ? null : Futures.unwrap(problem)));
        }
        Futures.limit(answer, run.left(), () -> {
            if (answer.completeExceptionally(new CallTimeoutException(run.trace(), timeout()))) {
                run.abandon();
            }
        });
        return answer;
    }

    /**
     * {@return the call under way}
     *
     * @param call what to call, and with what
     */
    private CallRun begin(Call<?> call) {
        if (lease.isClosed()) {
            throw new IllegalStateException("The client was closed");
        }
        return lease.shared().run(CallRun.begin(this, call));
    }

    /**
     * {@return the answer in the form of the operation}
     *
     * @param <T> the type of the result
     * @param call what was called, and with what
     * @param run the call
     * @param response what came
     */
    private <T extends @Nullable Object> ApiResponse<T> response(
            Call<T> call, CallRun run, TransportResponse response) {
        T body = call.operation().read(run.trace(), response);
        if (body instanceof Download download && call.operation().method().equals("GET")) {
            download.resumeWith((offset, validator) -> {
                ApiClient rest =
                        with(own -> own.header("Range", "bytes=" + offset + '-').header("If-Range", validator));
                return (Download) Objects.requireNonNull(rest.send(call).body());
            });
        }
        return new ApiResponse<>(response.status(), response.headers(), body);
    }

    /**
     * {@return the exception for a call that gave no response}
     *
     * @param run the call
     * @param problem what kept the response from coming
     */
    private Throwable failure(CallRun run, Throwable problem) {
        if (problem instanceof NoTokenException token && token.getCause() != null) {
            return new TokenException(run.trace(), token.getCause());
        }
        if (problem instanceof TimeoutException) {
            return new CallTimeoutException(run.trace(), timeout());
        }
        ContentException content = ContentException.in(problem);
        if (content != null) {
            return TransportException.ofContent(run.trace(), content.problem());
        }
        boolean expected = problem instanceof IOException || problem instanceof CancellationException;
        return expected ? new TransportException(run.trace(), run.uri(), problem) : problem;
    }

    /**
     * {@return the exception to throw}
     *
     * @param problem what happened; an error is thrown at once
     */
    private static RuntimeException unchecked(Throwable problem) {
        if (problem instanceof Error error) {
            throw error;
        }
        return problem instanceof RuntimeException exception ? exception : new IllegalStateException(problem);
    }

    /** {@return how long a call may take} */
    Duration timeout() {
        Duration own = options.timeout();
        return own == null ? settings.timeout() : own;
    }

    /** {@return how often and when to send again} */
    RetryPolicy retries() {
        RetryPolicy own = options.retries();
        return own == null ? settings.retries() : own;
    }

    /**
     * {@return a token that this client gets by itself}
     *
     * @param scheme its security scheme
     */
    LiveToken token(String scheme) {
        return Objects.requireNonNull(tokens.get(scheme), scheme);
    }

    /** {@return the tokens that this client gets by itself, by security scheme} */
    Map<String, LiveToken> tokens() {
        return tokens;
    }

    /** {@return the settings} */
    ClientSettings settings() {
        return settings;
    }

    /** {@return what calls do otherwise} */
    CallOptions options() {
        return options;
    }

    /** {@return what makes requests out of calls} */
    RequestFactory requests() {
        return requests;
    }

    /** {@return what sends} */
    Transport transport() {
        return lease.transport();
    }

    /** {@return the connections} */
    SharedTransport shared() {
        return lease.shared();
    }

    /**
     * Gives the connections back. With the last client that uses them they are closed, and what is under way fails;
     * connections that were given to the builder stay open. A second time, nothing happens.
     */
    @Override
    public void close() {
        lease.close();
    }

    /** {@return the server} */
    @Override
    public String toString() {
        return "ApiClient[" + settings.baseUri() + ']';
    }
}
