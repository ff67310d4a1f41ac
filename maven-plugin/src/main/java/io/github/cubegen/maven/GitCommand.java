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
        Path errors = Files.createTempFile("cubegen-git", ".txt");
        try {
            Process process = builder(arguments).redirectError(errors.toFile()).start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new MojoFailureException("The parameter baseline: git does not answer");
            }
            return new Output(process.exitValue(), text, Files.readString(errors));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoFailureException("The parameter baseline: interrupted while git ran");
        } finally {
            Files.deleteIfExists(errors);
        }
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
