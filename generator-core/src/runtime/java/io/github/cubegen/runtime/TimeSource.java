package io.github.cubegen.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The time that a client goes by: for pauses between attempts, for its deadlines and for the end of tokens. */
public interface TimeSource {
    /** {@return the present, as a calendar tells it} */
    Instant now();

    /** {@return the present in nanoseconds from any fixed moment, as a stopwatch tells it} */
    long nanoTime();

    /**
     * {@return what is done when a time is over; {@code cancel} ends the wait}
     *
     * @param time how long to wait, not negative
     */
    CompletableFuture<@Nullable Void> sleep(Duration time);

    /** {@return the time of the machine} */
    static TimeSource system() {
        return SystemTime.INSTANCE;
    }
}
