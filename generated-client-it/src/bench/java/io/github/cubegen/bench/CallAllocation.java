package io.github.cubegen.bench;

import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * A process that makes many calls one after the other, and prints how many bytes each takes on the heap. It counts what all threads
 * allocate, also those that the JDK starts for one answer, which no counter of the JDK 17 sees once they have ended.
 */
public final class CallAllocation {
    /** Calls that are counted, and as many before them. */
    static final int CALLS = 2_000;

    /** Nothing is collected, and each object has its own place at once, so that the heap in use is what was allocated. */
    static final List<String> FLAGS =
            List.of("-XX:+UnlockExperimentalVMOptions", "-XX:+UseEpsilonGC", "-XX:-UseTLAB", "-Xms3g", "-Xmx3g");

    /** Who makes the calls. */
    enum Caller {
        CUBEGEN("Cubegen", "cubegen"),
        CUBEGEN_ASYNC("Cubegen, async", "cubegenAsync"),
        BARE("bare", "bare"),
        BARE_ASYNC("bare, async", "bareAsync");

        private final String title;
        private final String method;

        Caller(String title, String method) {
            this.title = title;
            this.method = method;
        }

        String title() {
            return title;
        }

        /** {@return the name of its benchmark} */
        String method() {
            return method;
        }

        private Callable<Object> of(CallBenchmark calls) {
            return switch (this) {
                case CUBEGEN -> calls::cubegen;
                case CUBEGEN_ASYNC -> calls::cubegenAsync;
                case BARE -> calls::bare;
                case BARE_ASYNC -> calls::bareAsync;
            };
        }
    }

    private CallAllocation() {}

    /**
     * Makes the calls.
     *
     * @param arguments the caller, and the address of the server
     * @throws Exception if a call fails
     */
    public static void main(String[] arguments) throws Exception {
        CallBenchmark calls = new CallBenchmark();
        calls.address = URI.create(arguments[1]).toString();
        calls.build();
        Callable<Object> call = Caller.valueOf(arguments[0]).of(calls);
        repeat(call);
        long before = used();
        repeat(call);
        System.out.println("bytes " + (used() - before) / CALLS);
        // The threads of the JDK's client would keep the process alive for a while.
        Runtime.getRuntime().halt(0);
    }

    private static void repeat(Callable<Object> call) throws Exception {
        for (int i = 0; i < CALLS; i++) {
            call.call();
        }
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
