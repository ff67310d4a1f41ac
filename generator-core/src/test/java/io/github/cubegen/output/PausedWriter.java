package io.github.cubegen.output;

import java.nio.file.Path;
import java.util.List;

/** A process that writes the new client, and stops before its first file until it gets a line; it says when it is there. */
final class PausedWriter {

    static final String THERE = "there";

    private PausedWriter() {}

    public static void main(String[] arguments) throws OutputException {
        boolean[] paused = new boolean[1];
        FileSteps.Observer pause = (step, path) -> {
            if (step.equals("write") && !paused[0]) {
                paused[0] = true;
                System.out.println(THERE);
                System.in.read();
            }
        };
        try {
            new OutputWriter("1.0", pause).write(Path.of(arguments[0]), List.of(), Trees.NEW.stream());
        } catch (OutputException e) {
            System.out.println(e.rule());
        }
    }
}
