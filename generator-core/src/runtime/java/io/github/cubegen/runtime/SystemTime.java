package io.github.cubegen.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The time of the machine. */
final class SystemTime implements TimeSource {
    /** It has no state. */
    static final SystemTime INSTANCE = new SystemTime();

    /** There is one. */
    private SystemTime() {}

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    /** No thread waits meanwhile: one timer of the JDK serves the whole process. */
    @Override
    public CompletableFuture<@Nullable Void> sleep(Duration time) {
        CompletableFuture<@Nullable Void> over = new CompletableFuture<>();
        return over.completeOnTimeout(null, time.toNanos(), TimeUnit.NANOSECONDS);
    }
}
