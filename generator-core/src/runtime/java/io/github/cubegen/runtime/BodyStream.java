package io.github.cubegen.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A body that is read while it comes. The server is asked for more only when what came was read, and is not waited for longer
 * than the pause that is allowed.
 */
final class BodyStream extends InputStream implements HttpResponse.BodySubscriber<@Nullable Void> {
    /** What came and was not read. */
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    /** What is being read. */
    private final Deque<ByteBuffer> buffers = new ArrayDeque<>();

    /** How long to wait for more. */
    private final Duration pause;

    /** What to do when the connection is free again. */
    private final Consumer<BodyStream> freed;

    /** Where the bytes come from; null before the beginning. */
    private volatile Flow.@Nullable Subscription subscription;

    /** Whether this was closed. */
    private volatile boolean closed;

    /** How the body ended; null before that. */
    private @Nullable End end;

    /**
     * Begins without bytes.
     *
     * @param pause how long to wait for more
     * @param freed what to do when the connection is free again; more than once does no harm
     */
    BodyStream(Duration pause, Consumer<BodyStream> freed) {
        this.pause = pause;
        this.freed = freed;
    }

    @Override
    public CompletionStage<@Nullable Void> getBody() {
        return CompletableFuture.completedFuture(null);
    }

    /** Something that came. */
    private sealed interface Event {}

    /**
     * A piece of the body.
     *
     * @param buffers its bytes
     */
    private record Piece(List<ByteBuffer> buffers) implements Event {}

    /**
     * The end of the body.
     *
     * @param problem why it is not complete; null if it is
     */
    private record End(@Nullable Throwable problem) implements Event {}

    /** This was closed, perhaps by another thread than the one that waits. */
    private record Closed() implements Event {}

    @Override
    public void onSubscribe(Flow.Subscription source) {
        subscription = source;
        if (closed) {
            source.cancel();
        } else {
            source.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> piece) {
        events.add(new Piece(piece));
    }

    @Override
    public void onError(Throwable problem) {
        freed.accept(this);
        events.add(new End(problem));
    }

    @Override
    public void onComplete() {
        freed.accept(this);
        events.add(new End(null));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        ByteBuffer buffer = nextBuffer();
        if (buffer == null) {
            return -1;
        }
        int read = Math.min(count, buffer.remaining());
        buffer.get(target, offset, read);
        return read;
    }

    /**
     * {@return a buffer that has bytes; null at the end}
     *
     * @throws IOException if no more bytes come
     */
    private @Nullable ByteBuffer nextBuffer() throws IOException {
        while (true) {
            if (closed) {
                throw new IOException("The body was closed");
            }
            ByteBuffer first = buffers.peek();
            if (first != null && first.hasRemaining()) {
                return first;
            } else if (first != null) {
                buffers.remove();
            } else if (end != null) {
                return ended(end);
            } else {
                await();
            }
        }
    }

    /**
     * {@return nothing, as the body is complete}
     *
     * @param end how the body ended
     * @throws IOException if it is not complete
     */
    private static @Nullable ByteBuffer ended(End end) throws IOException {
        if (end.problem() != null) {
            throw new IOException("The body is incomplete: " + end.problem().getMessage(), end.problem());
        }
        return null;
    }

    /**
     * Waits for what comes next.
     *
     * @throws IOException if nothing comes
     */
    private void await() throws IOException {
        Event event;
        try {
            event = events.poll(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
            throw new InterruptedIOException("Interrupted while reading the body");
        }
        if (event instanceof Piece piece) {
            buffers.addAll(piece.buffers());
            Flow.Subscription source = subscription;
            if (source != null) {
                source.request(1);
            }
        } else if (event instanceof End last) {
            end = last;
        } else if (event == null) {
            close();
            throw new IOException("No byte of the body came for " + pause);
        }
    }

    /** Frees the connection, whether the body was read to its end or not. */
    @Override
    public void close() {
        closed = true;
        events.add(new Closed());
        freed.accept(this);
        Flow.Subscription source = subscription;
        if (source != null) {
            source.cancel();
        }
    }
}
