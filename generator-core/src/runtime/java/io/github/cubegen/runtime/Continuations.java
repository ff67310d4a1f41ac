package io.github.cubegen.runtime;

import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Where asynchronous calls go on after an answer, a pause or the end of their time. Not in the common pool of the JDK, which an
 * application can fill with work that waits for these very calls. Threads begin when there is work, and end a second after it.
 */
final class Continuations {
    /** Takes any number of tasks at once; none waits for another, unless no thread can be had any more. */
    static final Executor EXECUTOR = Continuations::execute;

    /** The threads. */
    private static final Executor THREADS = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), Continuations::thread);

    /** Not for use. */
    private Continuations() {}

    /**
     * Goes on. Where no thread can be started, on this one: an answer that comes late is better than one that is lost.
     *
     * @param task how to go on
     */
    private static void execute(Runnable task) {
        try {
            THREADS.execute(task);
        } catch (OutOfMemoryError e) {
            task.run();
        }
    }

    /**
     * {@return a thread to which nothing of the caller who happened to be the first is handed on}
     *
     * @param task what it does
     */
    static Thread thread(Runnable task) {
        Thread thread = new Thread(null, task, "cubegen-continuations", 0, false);
        thread.setContextClassLoader(Continuations.class.getClassLoader());
        thread.setDaemon(true);
        return thread;
    }
}
