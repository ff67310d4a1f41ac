package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is left of clients after their end. The limit is for a build that would otherwise never end. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ThreadsTest {
    private static final Operation<Void> OPERATION =
            Operation.<Void>of("op", "GET", "/a").noContent(200);

    @Test
    void leavesNoThreadOfAClosedClientBehind() throws Exception {
        Set<Thread> before = connectionThreads();
        List<ApiClient> closed = new ArrayList<>();
        try (TestServer server = TestServer.answering(200, "")) {
            for (int i = 0; i < 5; i++) {
                ApiClient api = new TestApi(server.uri()).build();
                api.send(Call.of(OPERATION));
                api.sendAsync(Call.of(OPERATION)).get();
                api.close();
                closed.add(api);
            }
        }
        Set<Thread> left = connectionThreads();
        left.removeAll(before);
        for (Thread thread : left) {
            while (thread.isAlive()) {
                System.gc();
                thread.join(Duration.ofMillis(100).toMillis());
            }
        }
        assertThat(left).noneMatch(Thread::isAlive);
        // Used to the end: the threads do not wait for their clients to be collected.
        assertThat(closed).hasSize(5);
    }

    /** The threads that the client of the JDK makes for its connections. */
    private static Set<Thread> connectionThreads() {
        Set<Thread> threads = new HashSet<>(Thread.getAllStackTraces().keySet());
        threads.removeIf(thread -> !thread.getName().startsWith("HttpClient-"));
        return threads;
    }
}
