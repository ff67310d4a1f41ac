package io.github.cubegen.runtime;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the asynchronous form of a call needs beyond {@link CompletableFuture}. */
final class Futures {
    /** Not for use. */
    private Futures() {}

    /**
     * {@return a future of what a function makes of the outcome; cancelling it cancels the source}
     *
     * @param <S> the type of the source's result
     * @param <T> the type of the result
     * @param source where the outcome comes from
     * @param success what to make of a result; what it throws, the future fails with
     */
    static <S, T> CompletableFuture<T> map(CompletableFuture<S> source, Function<S, T> success) {
        return map(source, Runnable::run, success, Function.identity());
    }

    /**
     * {@return a future of what functions make of the outcome; cancelling it cancels the source}
     *
     * @param <S> the type of the source's result
     * @param <T> the type of the result
     * @param source where the outcome comes from
     * @param executor where the functions run, and what goes on with the future
     * @param success what to make of a result; what it throws, the future fails with
     * @param failure what to make of a failure
     */
    // What becomes of the source is what becomes of the target.
    @SuppressWarnings("FutureReturnValueIgnored")
    static <S, T> CompletableFuture<T> map(
            CompletableFuture<S> source,
            Executor executor,
            Function<S, T> success,
            Function<Throwable, ? extends Throwable> failure) {
        LinkedFuture<T> target = new LinkedFuture<>(source);
        source.whenCompleteAsync(
                (result, problem) -> {
                    try {
                        if (problem == null) {
                            target.complete(success.apply(result));
                        } else {
                            target.completeExceptionally(failure.apply(unwrap(problem)));
                        }
                    } catch (RuntimeException | Error e) {
                        target.completeExceptionally(e);
                    }
                },
                executor);
        return target;
    }

    /**
     * Gives a future a time limit. The timer ends with the future.
     *
     * <p>One thread of the JDK serves the timers of the whole process. It only hands the expiry over, as the continuations of
     * the caller run with it and may take as long as they like.
     *
     * @param future what is limited
     * @param limit how long it may take, at most {@link Long#MAX_VALUE} nanoseconds
     * @param expiry what happens after that
     */
    // The timer has no outcome of its own: it either ends the future or ends with it.
    @SuppressWarnings("FutureReturnValueIgnored")
    static void limit(CompletableFuture<?> future, Duration limit, Runnable expiry) {
        CompletableFuture<@Nullable Void> timer = new CompletableFuture<>();
        timer.orTimeout(limit.toNanos(), TimeUnit.NANOSECONDS).whenComplete((nothing, problem) -> {
            if (problem instanceof TimeoutException) {
                Continuations.EXECUTOR.execute(expiry);
            }
        });
        future.whenComplete((result, problem) -> timer.complete(null));
    }

    /**
     * {@return what went wrong}
     *
     * @param problem the same, perhaps wrapped by a stage between
     */
    static Throwable unwrap(Throwable problem) {
        Throwable cause = problem.getCause();
        return problem instanceof CompletionException && cause != null ? cause : problem;
    }
}
