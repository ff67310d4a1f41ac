package io.github.cubegen.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A form with a file that is longer than the memory of the process that sends it, and of the one that gets it. Its length in
 * MiB is the system property {@code upload.mebibytes}; 1024 takes longer than a build should.
 */
class BigUploadTest {
    private static final long MEBIBYTES = Long.getLong("upload.mebibytes", 160);

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void isSentWithLittleMemory(boolean lengthIsKnown) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BigUpload.class.getName(),
                        Long.toString(MEBIBYTES << 20),
                        Boolean.toString(lengthIsKnown))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).isEqualToIgnoringNewLines("true");
    }
}
