package io.github.cubegen.runtime;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Sends calls to one server. Immutable and thread-safe; made by a {@link ClientBuilder}. */
public final class ApiClient implements AutoCloseable {
    /** What all calls have in common. */
    private final ClientSettings settings;

    /** What makes requests out of calls. */
    private final RequestFactory requests;

    /** The connections, which other clients may use, too. */
    private final SharedTransport shared;

    /** The same, for this client. */
    private final Transport transport;

    /** Whether the connections were given back. */
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * Makes a client.
     *
     * @param settings what all calls have in common
     * @param shared the connections
     */
    ApiClient(ClientSettings settings, SharedTransport shared) {
        this.settings = settings;
        this.requests = new RequestFactory(settings);
        this.shared = shared;
        this.transport = shared.acquire();
    }

    /**
     * Sends a call and waits for the answer.
     *
     * @param <T> the type of the result
     * @param call what to call, and with what
     * @return the answer to a successful call
     * @throws ApiException if the server answers with an error, or with a redirect, which is never followed
     * @throws DecodingException if the server answers with a success that is not as documented
     * @throws CallTimeoutException if the answer is not complete in time
     * @throws TransportException if no answer comes; also if the thread is interrupted, which then stays marked so
     * @throws IllegalStateException if a credential is missing or the client was closed; nothing was sent
     * @throws IllegalArgumentException if a value can't be sent; nothing was sent
     */
    public <T extends @Nullable Object> ApiResponse<T> send(Call<T> call) {
        Operation<T> operation = call.operation();
        Exchange exchange = exchange(call);
        try {
            return response(operation, exchange.get(settings.timeout().toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            exchange.abandon();
            throw new CallTimeoutException(operation, settings.timeout());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            exchange.abandon();
            throw new TransportException(operation, exchange.uri(), e);
        } catch (CancellationException e) {
            throw new TransportException(operation, exchange.uri(), e);
        } catch (ExecutionException e) {
            throw unchecked(failure(operation, exchange, e.getCause() == null ? e : e.getCause()));
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
    public <T extends @Nullable Object> CompletableFuture<ApiResponse<T>> sendAsync(Call<T> call) {
        Operation<T> operation = call.operation();
        Duration timeout = settings.timeout();
        Exchange exchange = exchange(call);
        CompletableFuture<ApiResponse<T>> answer = Futures.map(
                exchange, response -> response(operation, response), problem -> failure(operation, exchange, problem));
        return Futures.limit(answer, timeout, () -> {
            if (answer.completeExceptionally(new CallTimeoutException(operation, timeout))) {
                exchange.abandon();
            }
        });
    }

    /**
     * {@return the exchange that a call begins}
     *
     * @param call what to call, and with what
     */
    private Exchange exchange(Call<?> call) {
        if (closed.get()) {
            throw new IllegalStateException("The client was closed");
        }
        return Exchange.begin(transport, requests.create(call));
    }

    /**
     * {@return the answer in the form of the operation}
     *
     * @param <T> the type of the result
     * @param operation what was called
     * @param response what came
     */
    private static <T extends @Nullable Object> ApiResponse<T> response(
            Operation<T> operation, TransportResponse response) {
        return new ApiResponse<>(response.status(), response.headers(), operation.read(response));
    }

    /**
     * {@return the exception for an exchange that gave no response}
     *
     * @param operation what was called
     * @param exchange the exchange
     * @param problem what kept the response from coming
     */
    private static Throwable failure(Operation<?> operation, Exchange exchange, Throwable problem) {
        boolean expected = problem instanceof IOException || problem instanceof CancellationException;
        return expected ? new TransportException(operation, exchange.uri(), problem) : problem;
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

    /** {@return the settings} */
    ClientSettings settings() {
        return settings;
    }

    /** {@return the connections} */
    SharedTransport shared() {
        return shared;
    }

    /**
     * Gives the connections back. With the last client that uses them they are closed, and what is under way fails;
     * connections that were given to the builder stay open. A second time, nothing happens.
     */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            shared.release();
        }
    }

    /** {@return the server} */
    @Override
    public String toString() {
        return "ApiClient[" + settings.baseUri() + ']';
    }
}
