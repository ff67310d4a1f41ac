package io.github.cubegen.runtime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Reads a body into memory up to a limit, and then stops the server. */
final class BodyCollector implements HttpResponse.BodySubscriber<@Nullable Void> {
    /** How many bytes to keep. */
    private final int limit;

    /** Status and headers. */
    private final HttpResponse.ResponseInfo head;

    /** Gets the response, with its last byte. */
    private final CompletableFuture<TransportResponse> response;

    /** What came so far. */
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Tells the JDK's client that the body is over. */
    private final CompletableFuture<@Nullable Void> over = new CompletableFuture<>();

    /** Where the bytes come from. */
    private Flow.@Nullable Subscription subscription;

    /**
     * Begins with nothing.
     *
     * @param limit how many bytes to keep
     * @param head status and headers of the response
     * @param response gets the response
     */
    BodyCollector(int limit, HttpResponse.ResponseInfo head, CompletableFuture<TransportResponse> response) {
        this.limit = limit;
        this.head = head;
        this.response = response;
    }

    @Override
    public CompletionStage<@Nullable Void> getBody() {
        return over;
    }

    @Override
    public void onSubscribe(Flow.Subscription source) {
        subscription = source;
        source.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            if (over.isDone()) {
                return;
            }
            byte[] chunk = new byte[Math.min(buffer.remaining(), limit - bytes.size())];
            buffer.get(chunk);
            bytes.writeBytes(chunk);
            if (buffer.hasRemaining()) {
                end(true);
                if (subscription != null) {
                    subscription.cancel();
                }
            }
        }
    }

    @Override
    public void onError(Throwable problem) {
        fail(problem);
        over.completeExceptionally(problem);
    }

    /**
     * Ends without the rest of the body. Of an error, what came is enough: it says less than the status.
     *
     * @param problem why there is no more
     */
    void fail(Throwable problem) {
        int status = head.statusCode();
        if (problem instanceof IOException && !TransportResponse.isSuccess(status)) {
            respond(true);
        } else {
            response.completeExceptionally(problem);
        }
    }

    @Override
    public void onComplete() {
        end(false);
    }

    /**
     * Ends with what came.
     *
     * @param truncated whether there is more
     */
    private void end(boolean truncated) {
        over.complete(null);
        respond(truncated);
    }

    /**
     * Gives the response with what came.
     *
     * @param truncated whether there is more
     */
    private void respond(boolean truncated) {
        response.complete(new TransportResponse(head.statusCode(), head.headers(), bytes.toByteArray(), truncated));
    }
}
