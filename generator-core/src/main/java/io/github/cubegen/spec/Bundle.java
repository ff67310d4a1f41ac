package io.github.cubegen.spec;

import io.github.cubegen.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes a description of several files as one, for build steps: {@code Bundle <root.yaml> <out.json>}. */
public final class Bundle {

    private Bundle() {}

    /**
     * Writes the bundled form and returns; ends the process with status 1 if the description has errors, which are
     * printed, and with 2 if the arguments are wrong.
     */
    public static void main(String[] arguments) throws IOException {
        int status = run(arguments, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** {@return the status to end with} */
    static int run(String[] arguments, PrintStream messages) throws IOException {
        if (arguments.length != 2) {
            messages.println("usage: Bundle <root.yaml> <out.json>");
            return 2;
        }
        Diagnostics diagnostics = new Diagnostics();
        @Nullable
        ResolvedDocument document = SpecReader.read(SpecSource.of(Path.of(arguments[0])), Limits.DEFAULT, diagnostics);
        diagnostics.all().forEach(messages::println);
        if (document == null || diagnostics.hasErrors()) {
            return 1;
        }
        Path out = Path.of(arguments[1]).toAbsolutePath();
        Path folder = out.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(out, document.bundle());
        return 0;
    }
}
