package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Callers on virtual threads, where the JDK has them. The limit is for a build that would never end. */
@EnabledForJreRange(min = JRE.JAVA_21)
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class VirtualThreadsTest {
    private static final int CALLERS = 64;
    private static final Operation<Void> GET =
            Operation.<Void>of("op", "GET", "/a").security("token").noContent(200);

    @TempDir
    Path folder;

    @Test
    void waitWithoutPinning() throws Exception {
        loadClasses();
        CountDownLatch all = new CountDownLatch(CALLERS);
        Path recorded = folder.resolve("pinned.jfr");
        try (ScriptedServer server = ScriptedServer.of(request -> answer(request, all));
                ApiClient api = new TestApi(server.uri())
                        .scheme("token", HttpBearer.of(new Sessions(TimeSource.system())))
                        .build();
                Recording recording = new Recording()) {
            recording.enable("jdk.VirtualThreadPinned").withThreshold(Duration.ofMillis(5));
            recording.start();
            ExecutorService virtual = virtualThreads();
            List<CompletableFuture<ApiResponse<Void>>> calls = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                calls.add(CompletableFuture.supplyAsync(() -> api.send(Call.of(GET)), virtual));
            }
            assertThat(calls).allMatch(call -> call.join().status() == 200);
            virtual.shutdown();
            recording.stop();
            recording.dump(recorded);
            assertThat(server.requests("/session")).hasSize(1);
        }
        assertThat(pinned(recorded)).isEmpty();
    }

    /** While a class is loaded for the first time, the JVM itself pins those who need it: not what this is about. */
    private static void loadClasses() throws Exception {
        ScriptedServer.Reply opened = ScriptedServer.Reply.of(201, "{\"token\":\"t\"}");
        try (ScriptedServer server =
                        ScriptedServer.inTurn(opened, ScriptedServer.Reply.of(503), ScriptedServer.Reply.of(200));
                ApiClient api = new TestApi(server.uri())
                        .scheme("token", HttpBearer.of(new Sessions(TimeSource.system())))
                        .build()) {
            api.send(Call.of(GET));
        }
    }

    /** Nobody gets an answer before all have asked: so many are really waiting at once, also for their first retry. */
    private static ScriptedServer.Reply answer(ScriptedServer.Request request, CountDownLatch all) {
        if (request.target().equals("/session")) {
            return ScriptedServer.Reply.of(201, "{\"token\":\"t\"}");
        }
        all.countDown();
        try {
            assertThat(all.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return ScriptedServer.Reply.of(request.number() <= CALLERS && request.number() % 3 == 0 ? 503 : 200);
    }

    private static List<RecordedEvent> pinned(Path recorded) throws Exception {
        return RecordingFile.readAllEvents(recorded).stream()
                .filter(event -> event.getEventType().getName().equals("jdk.VirtualThreadPinned"))
                .filter(event -> event.getStackTrace() != null
                        && event.getStackTrace().getFrames().stream()
                                .anyMatch(frame ->
                                        frame.getMethod().getType().getName().startsWith("io.github.cubegen")))
                .toList();
    }

    /** By its name: this is compiled for Java 17. */
    private static ExecutorService virtualThreads() throws ReflectiveOperationException {
        Method factory = Executors.class.getMethod("newVirtualThreadPerTaskExecutor");
        return (ExecutorService) factory.invoke(null);
    }
}
