package io.github.cubegen.runtime;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Reads a body into memory up to a limit, and then stops the server. */
final class BodyCollector implements HttpResponse.BodySubscriber<ReceivedBody> {
    /** How many bytes to keep. */
    private final int limit;

    /** Status and headers. */
    private final HttpResponse.ResponseInfo head;

    /** What came so far. */
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** The body, when it is complete. */
    private final CompletableFuture<ReceivedBody> body = new CompletableFuture<>();

    /** Where the bytes come from. */
    private Flow.@Nullable Subscription subscription;

    /**
     * Begins with nothing.
     *
     * @param limit how many bytes to keep
     * @param head status and headers of the response
     */
    BodyCollector(int limit, HttpResponse.ResponseInfo head) {
        this.limit = limit;
        this.head = head;
    }

    /** {@return the error with what came of its body, which says less than its status; null if the response is a success} */
    @Nullable
    TransportResponse brokenError() {
        int status = head.statusCode();
        return status >= 200 && status <= 299
                ? null
                : new TransportResponse(status, head.headers(), bytes.toByteArray(), true);
    }

    @Override
    public CompletionStage<ReceivedBody> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription source) {
        subscription = source;
        source.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            if (body.isDone()) {
                return;
            }
            byte[] chunk = new byte[Math.min(buffer.remaining(), limit - bytes.size())];
            buffer.get(chunk);
            bytes.writeBytes(chunk);
            if (buffer.hasRemaining()) {
                body.complete(ReceivedBody.of(bytes.toByteArray(), true));
                if (subscription != null) {
                    subscription.cancel();
                }
            }
        }
    }

    @Override
    public void onError(Throwable problem) {
        body.completeExceptionally(problem);
    }

    @Override
    public void onComplete() {
        body.complete(ReceivedBody.of(bytes.toByteArray(), false));
    }
}
