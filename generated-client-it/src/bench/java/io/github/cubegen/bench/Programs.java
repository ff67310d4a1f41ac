package io.github.cubegen.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the programs of this package that measure in a process of their own.
 *
 * @param setting where
 * @param classPath what they need
 */
record Programs(Setting setting, String classPath) {
    /** {@return the word after a label in what a program prints} */
    String figure(List<String> flags, Class<?> program, String label, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Setting.java()));
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath, program.getName()));
        command.addAll(List.of(arguments));
        ChildProcess process = ChildProcess.run(setting.work(), command);
        return process.output()
                .lines()
                .filter(line -> line.startsWith(label))
                .map(line -> line.substring(label.length()).replaceFirst(" .*", ""))
                .findFirst()
                .orElseThrow(() -> new IOException(program.getSimpleName() + " failed:\n" + process.tail()));
    }
}
