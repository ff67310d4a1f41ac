package io.github.cubegen.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One folder is written by one run at a time, whichever process it is of. */
class FolderLockTest {

    private static final int WRITERS = 8;
    private static final int ROUNDS = 40;

    @TempDir
    Path temp;

    private final List<Process> started = new ArrayList<>();
    private Path folder;
    private FileSteps steps;

    @BeforeEach
    void writeTheOldClient() throws OutputException {
        folder = temp.resolve("client");
        steps = new FileSteps((step, path) -> {});
        Trees.write(folder, Trees.OLD);
    }

    @AfterEach
    void endProcesses() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void refusesARunWhileAnotherProcessWrites() throws Exception {
        Process other = start();
        BufferedReader output = other.inputReader(StandardCharsets.UTF_8);
        assertThat(output.readLine()).isEqualTo(PausedWriter.THERE);

        for (int i = 0; i < 3; i++) {
            assertInUse();
        }
        other.outputWriter(StandardCharsets.UTF_8).append('\n').flush();

        assertThat(output.readLine()).isNull();
        assertThat(other.waitFor()).isZero();
        assertThat(Trees.read(folder)).containsEntry("com/acme/Changed.java", "new\n");
        assertThat(Trees.names(temp)).containsExactly("client");
    }

    @Test
    void keepsOtherProcessesOutAfterARunOfThisOneWasRefused() throws Exception {
        try (FolderLock lock = FolderLock.acquire(Place.of(folder), steps)) {
            assertThat(lock.place().root()).isEqualTo(folder);
            assertInUse();

            Process other = start();

            assertThat(other.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("output-in-use");
        }
        assertThat(Trees.names(temp)).containsExactly("client");
    }

    @Test
    void knowsTheFolderByALinkOfItsParent() throws Exception {
        Path link = Files.createSymbolicLink(temp.resolve("link"), Files.createDirectory(temp.resolve("real")));
        try (FolderLock lock = FolderLock.acquire(Place.of(temp.resolve("real/client")), steps)) {
            assertThat(lock.place().root().getFileName()).hasToString("client");

            assertThatThrownBy(() -> FolderLock.acquire(Place.of(link.resolve("client")), steps))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("another run is writing");
        }
    }

    @Test
    void aSecondRunOnTheSameFolderIsRefusedWhileTheFirstWrites() throws Exception {
        Trees.write(folder, Trees.OLD);
        List<Throwable> refusals = new ArrayList<>();
        FileSteps.Observer second = (step, path) -> {
            if (step.equals("write")) {
                try {
                    Trees.write(folder, Trees.NEW);
                } catch (OutputException e) {
                    refusals.add(e);
                }
            }
        };

        new OutputWriter("1.0", second).write(folder, List.of(), Trees.NEW.stream());

        assertThat(refusals)
                .hasSize(3)
                .allSatisfy(refusal -> assertThat(refusal)
                        .hasMessageContaining("another run is writing")
                        .asInstanceOf(InstanceOfAssertFactories.type(OutputException.class))
                        .extracting(OutputException::rule)
                        .isEqualTo("output-in-use"));
        assertThat(folder.resolve("com/acme/fresh/Added.java")).exists();
    }

    @Test
    void aLockFileWithoutALockIsNoObstacle() throws Exception {
        Trees.write(folder, Trees.OLD);
        Files.writeString(folder.resolveSibling(".client.cubegen-lock"), "left by a killed run");

        Trees.write(folder, Trees.OLD);

        assertThat(Trees.names(Trees.parent(folder))).containsExactly("client");
    }

    @Test
    void aLockOfAnotherHolderIsRespected() throws Exception {
        Trees.write(folder, Trees.OLD);
        Path lock = folder.resolveSibling(".client.cubegen-lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertThat(channel.lock().isValid()).isTrue();
            assertThatThrownBy(() -> Trees.write(folder, Trees.NEW)).hasMessageContaining("another run is writing");
            assertThatThrownBy(() -> new OutputWriter("1.0").recover(folder))
                    .hasMessageContaining("another run is writing");
        }
        assertThat(folder.resolve("com/acme/Changed.java")).hasContent("old\n");
    }

    /** Runs that end while others open the file: what they open is then a file that has been deleted. */
    @Test
    void letsOneRunInAtATime() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        int[] within = new int[1];
        int[] taken = new int[1];
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                runs.add(threads.submit(() -> {
                    for (int round = 0; round < ROUNDS; round++) {
                        enter(within, taken);
                    }
                    return null;
                }));
            }
            for (Future<?> run : runs) {
                run.get(1, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(taken[0]).isPositive();
        assertThat(within[0]).isZero();
        assertThat(Trees.names(temp)).containsExactly("client");
    }

    /** Not synchronized: the lock has to do that. */
    private void enter(int[] within, int[] taken) throws IOException, OutputException {
        try (FolderLock lock = FolderLock.acquire(Place.of(folder), steps)) {
            assertThat(lock.place().root()).isEqualTo(folder);
            assertThat(++within[0]).isEqualTo(1);
            taken[0]++;
            within[0]--;
        } catch (OutputException e) {
            assertThat(e.rule()).isEqualTo("output-in-use");
        }
    }

    private void assertInUse() {
        assertThatThrownBy(() -> Trees.write(folder, Trees.NEW))
                .isInstanceOfSatisfying(
                        OutputException.class, e -> assertThat(e.rule()).isEqualTo("output-in-use"));
    }

    private Process start() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PausedWriter.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        started.add(process);
        return process;
    }
}
