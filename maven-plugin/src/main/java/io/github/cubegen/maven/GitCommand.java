package io.github.cubegen.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Runs the git command without a shell.
 *
 * @param folder where it runs, within the work tree
 */
record GitCommand(Path folder) {

    private static final long SECONDS = 60;

    /**
     * What came of a command.
     *
     * @param status 0 if it did what it should
     */
    record Output(int status, String text, String error) {

        /** {@return what git says of a failure, to be put behind our words; empty if it says nothing} */
        String reason() {
            return error.isBlank() ? "" : ": " + error.strip();
        }
    }

    /** {@return what came of a command that has ended} */
    Output run(List<String> arguments) throws IOException, MojoFailureException {
        // Files and no pipes: reading a pipe waits for the end of a command that may have none.
        Path text = Files.createTempFile("cubegen-git", ".txt");
        Path errors = Files.createTempFile("cubegen-git", ".txt");
        Process process = null;
        try {
            process = builder(arguments)
                    .redirectOutput(text.toFile())
                    .redirectError(errors.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw new MojoFailureException("The parameter baseline: git does not answer within " + SECONDS
                        + " seconds: " + String.join(" ", arguments));
            }
            return new Output(process.exitValue(), read(text), read(errors));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoFailureException("The parameter baseline: interrupted while git ran");
        } finally {
            if (process != null) {
                process.destroyForcibly();
            }
            Files.deleteIfExists(text);
            Files.deleteIfExists(errors);
        }
    }

    /** What git says of files may be in any encoding. */
    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /** {@return a command that runs and waits for input} */
    Process start(List<String> arguments) throws IOException {
        return builder(arguments).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private ProcessBuilder builder(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(arguments);
        return new ProcessBuilder(command).directory(folder.toFile());
    }
}
