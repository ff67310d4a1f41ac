package io.github.cubegen.output;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A process that writes the new client and dies, without any clean-up, before its n-th change of the file system. */
final class KilledWriter {

    static final int KILLED = 137;

    private KilledWriter() {}

    public static void main(String[] arguments) throws OutputException {
        int last = Integer.parseInt(arguments[1]);
        AtomicInteger steps = new AtomicInteger();
        FileSteps.Observer killer = (step, path) -> {
            if (steps.incrementAndGet() == last) {
                Runtime.getRuntime().halt(KILLED);
            }
        };
        new OutputWriter("1.0", killer).write(Path.of(arguments[0]), List.of(), Trees.NEW.stream());
    }
}
