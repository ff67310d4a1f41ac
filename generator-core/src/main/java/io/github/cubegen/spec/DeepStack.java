package io.github.cubegen.spec;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Runs what recurs as deep as a document is nested. How much the stack of a caller's thread holds is not known, and code that
 * is not compiled yet needs several times as much of it.
 */
final class DeepStack {

    /** Enough for the greatest depth that {@link Limits} allow, at 16 KiB a level; pages that are not touched cost nothing. */
    private static final long BYTES = 16L << 20;

    private DeepStack() {}

    /** {@return what the supplier gives; what it throws is thrown on} */
    static <T> T call(Supplier<T> supplier) {
        FutureTask<T> task = new FutureTask<>(supplier::get);
        Thread thread = new Thread(null, task, "cubegen-structure", BYTES);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true; // the result is near, and nothing is lost: the caller is told below
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof RuntimeException cause) {
                        throw cause;
                    } else if (e.getCause() instanceof Error cause) {
                        throw cause;
                    }
                    throw new IllegalStateException(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
