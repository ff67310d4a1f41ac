package io.github.cubegen.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A time that passes only while somebody sleeps, and by what a test says. */
final class TestTime implements TimeSource {
    static final Instant START = Instant.parse("2026-11-26T00:00:00Z");

    private final List<Duration> pauses = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Duration> asleep = new CompletableFuture<>();
    private final boolean endless;
    private Duration passed = Duration.ZERO;

    private TestTime(boolean endless) {
        this.endless = endless;
    }

    /** Sleeps take no time. */
    static TestTime quick() {
        return new TestTime(false);
    }

    /** Nobody wakes up. */
    static TestTime endless() {
        return new TestTime(true);
    }

    synchronized void pass(Duration time) {
        passed = passed.plus(time);
    }

    @Override
    public synchronized Instant now() {
        return START.plus(passed);
    }

    @Override
    public synchronized long nanoTime() {
        return passed.toNanos();
    }

    @Override
    public CompletableFuture<@Nullable Void> sleep(Duration time) {
        pauses.add(time);
        CompletableFuture<@Nullable Void> over = new CompletableFuture<>();
        if (endless) {
            asleep.complete(time);
        } else {
            pass(time);
            over.complete(null);
        }
        return over;
    }

    List<Duration> pauses() {
        return pauses;
    }

    /** Done when somebody sleeps. */
    CompletableFuture<Duration> asleep() {
        return asleep;
    }
}
