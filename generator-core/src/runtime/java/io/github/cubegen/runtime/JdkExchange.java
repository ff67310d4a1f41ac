package io.github.cubegen.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One request with the HTTP client of the JDK. It is over with the last byte of the answer, on the thread that has read it: the
 * future of the JDK's client is over only later, on another thread, and with two cores that is a new one for each answer.
 */
final class JdkExchange extends CompletableFuture<TransportResponse>
        implements HttpResponse.BodyHandler<@Nullable Void> {
    /** What is sent. */
    private final TransportRequest request;

    /** Its body. */
    private final SentBody sent;

    /** Makes what reads a body while it comes, out of the pause that it may have. */
    private final Function<Duration, BodyStream> streams;

    /** What takes a body that is read as a whole; null before the head of the answer. */
    private volatile @Nullable BodyCollector collector;

    /** What is under way in the JDK's client; null before it is, and if a thread waits for it. */
    private volatile @Nullable CompletableFuture<?> source;

    /** Who waits in the JDK's client; null for nobody. */
    private @Nullable Thread waiting;

    /** Whether that thread was interrupted to stop this. */
    private boolean stopped;

    /**
     * Prepares an exchange.
     *
     * @param request what is sent
     * @param streams makes what reads a body while it comes, out of the pause that it may have
     */
    JdkExchange(TransportRequest request, Function<Duration, BodyStream> streams) {
        this.request = request;
        this.sent = new SentBody(request.body());
        this.streams = streams;
    }

    /**
     * Sends the request.
     *
     * @param client what sends
     */
    // What becomes of the source is what becomes of this.
    @SuppressWarnings("FutureReturnValueIgnored")
    void begin(HttpClient client) {
        CompletableFuture<?> begun = client.sendAsync(toHttpRequest(), this);
        source = begun;
        if (isCancelled()) {
            begun.cancel(true); // stopped in between; one that has its answer may still be read
        }
        begun.whenComplete((response, problem) -> {
            if (problem != null) {
                fail(Futures.unwrap(problem));
            }
        });
    }

    /**
     * Sends the request, and is over when this returns. No other thread takes part but the one that reads for all connections.
     *
     * @param client what sends
     * @throws InterruptedException if this thread is interrupted by others than this
     */
    void run(HttpClient client) throws InterruptedException {
        if (!enter(Thread.currentThread())) {
            return;
        }
        try {
            client.send(toHttpRequest(), this);
        } catch (InterruptedException e) {
            if (!isStopped()) {
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            fail(e);
        } finally {
            leave();
        }
    }

    /**
     * {@return whether this may begin: it was not stopped yet}
     *
     * @param thread who is going to wait
     */
    private synchronized boolean enter(Thread thread) {
        waiting = thread;
        return !isDone();
    }

    /** The thread no longer waits. The interrupt that was for this alone is taken back. */
    private synchronized void leave() {
        waiting = null;
        if (stopped) {
            Thread.interrupted();
        }
    }

    /** {@return whether the thread that waits was interrupted to stop this} */
    private synchronized boolean isStopped() {
        return stopped;
    }

    /** Stops the thread that waits, if one does: nothing else ends what the JDK's client does for it. */
    private synchronized void stop() {
        if (waiting != null) {
            stopped = true;
            waiting.interrupt();
        }
    }

    /** {@return the request in the form of the JDK} */
    private HttpRequest toHttpRequest() {
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.uri());
        if (request.body() == null && request.method().equals("GET")) {
            builder.GET(); // newer JDKs than 17 then send no length of 0
        } else {
            builder.method(request.method(), sent.publisher());
        }
        request.headers().map().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        if ("http".equalsIgnoreCase(request.uri().getScheme())) {
            // Without TLS, HTTP/2 begins with an upgrade that some servers answer wrongly to a request with a body.
            builder.version(HttpClient.Version.HTTP_1_1);
        }
        return builder.build();
    }

    @Override
    public HttpResponse.BodySubscriber<@Nullable Void> apply(HttpResponse.ResponseInfo head) {
        int status = head.statusCode();
        Duration pause = request.pause();
        if (pause == null || !TransportResponse.isSuccess(status)) {
            BodyCollector whole = new BodyCollector(request.limits().forStatus(status), head, this);
            collector = whole;
            return whole;
        }
        BodyStream stream = streams.apply(pause);
        if (!complete(new TransportResponse(status, head.headers(), stream))) {
            stream.close();
        }
        return stream;
    }

    /** Ends this because its time is over. */
    void expire() {
        if (completeExceptionally(new TimeoutException())) {
            stop();
        }
    }

    /** Closes the body that was sent. */
    void free() {
        sent.close();
    }

    /**
     * Fails, if there is no answer yet.
     *
     * @param problem why
     */
    private void fail(Throwable problem) {
        // What a body can't be read for comes as the JDK wraps it.
        IOException wrapped = problem instanceof UncheckedIOException unchecked ? unchecked.getCause() : null;
        Throwable cause = wrapped == null ? problem : wrapped;
        BodyCollector begun = collector;
        if (begun == null) {
            completeExceptionally(cause);
        } else {
            begun.fail(cause);
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        CompletableFuture<?> begun = source;
        if (cancelled && begun != null) {
            begun.cancel(true);
        } else if (cancelled) {
            stop();
        }
        return cancelled;
    }
}
