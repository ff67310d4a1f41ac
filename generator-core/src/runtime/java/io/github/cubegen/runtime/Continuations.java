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
    /** Takes any number of tasks at once; none waits for another. */
    static final Executor EXECUTOR =
            new ThreadPoolExecutor(0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                // Nothing of whoever happened to make the first call is handed on to the continuations of others.
                Thread thread = new Thread(null, task, "cubegen-continuations", 0, false);
                thread.setContextClassLoader(Continuations.class.getClassLoader());
                thread.setDaemon(true);
                return thread;
            });

    /** Not for use. */
    private Continuations() {}
}
