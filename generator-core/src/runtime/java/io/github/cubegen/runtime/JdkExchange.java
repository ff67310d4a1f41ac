package io.github.cubegen.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ProtocolException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
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

    /** What is under way in the JDK's client; null before it is. */
    private volatile @Nullable CompletableFuture<?> source;

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
        Throwable cause = readable(problem);
        BodyCollector begun = collector;
        if (begun == null) {
            completeExceptionally(cause);
        } else {
            begun.fail(cause);
        }
    }

    /**
     * {@return what went wrong, in the words of this transport}
     *
     * @param problem what the JDK's client fails with
     */
    private static Throwable readable(Throwable problem) {
        IOException wrapped = problem instanceof UncheckedIOException unchecked ? unchecked.getCause() : null;
        if (wrapped != null) {
            return wrapped; // what a body can't be read for
        }
        if (!(problem instanceof RuntimeException) || problem instanceof CancellationException) {
            return problem;
        }
        // The request was checked when it was made: it is the answer that the JDK can't make sense of.
        ProtocolException senseless = new ProtocolException(
                "The answer is no HTTP (" + problem.getClass().getSimpleName() + ")");
        senseless.initCause(problem);
        return senseless;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        CompletableFuture<?> begun = source;
        if (cancelled && begun != null) {
            begun.cancel(true);
        }
        return cancelled;
    }
}
