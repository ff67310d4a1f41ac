package io.github.cubegen.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Generates a description with both generators in turns, each run a process of its own, and compiles what the last run made. */
final class GenerationRuns {
    /** Runs within one process: the first is cold, the last is warm. */
    static final int WARM = 4;

    private static final String FIGURE = "seconds ";

    private final Setting setting;
    private final Generator cubegen;
    private final Generator peer;
    private final String classPath;

    GenerationRuns(Setting setting, String classPath) {
        this.setting = setting;
        this.cubegen = Generator.cubegen(setting);
        this.peer = Generator.peer(setting);
        this.classPath = classPath;
    }

    /**
     * What was measured of one generator.
     *
     * @param seconds of whole processes
     * @param mebibytes their peaks of memory
     * @param sources what it made
     * @param javac seconds of the compiler; empty if what it made does not compile
     * @param classBytes of what it made
     */
    record Measured(Samples seconds, Samples mebibytes, SourceTree sources, Samples javac, long classBytes) {}

    /**
     * What was measured of both.
     *
     * @param ours of ours
     * @param theirs of the peer
     */
    record Pair(Measured ours, Measured theirs) {}

    Pair measure(Description description, int turns, int compilations) throws IOException, InterruptedException {
        List<ChildProcess> ours = new ArrayList<>();
        List<ChildProcess> theirs = new ArrayList<>();
        for (int turn = 0; turn < turns; turn++) {
            ours.add(generate(cubegen, description));
            generateAsPeer(description).ifPresent(theirs::add);
        }
        return new Pair(compiled(cubegen, ours, compilations), compiled(peer, theirs, compilations));
    }

    private ChildProcess generate(Generator generator, Description description)
            throws IOException, InterruptedException {
        ChildProcess process = tryToGenerate(generator, description);
        if (process.failed()) {
            throw new IOException(generator.name() + " failed for " + description.name() + ":\n" + process.tail());
        }
        return process;
    }

    /** What the peer can't read has no figures of the peer, and ends nothing else. */
    private Optional<ChildProcess> generateAsPeer(Description description) throws IOException, InterruptedException {
        ChildProcess process = tryToGenerate(peer, description);
        if (process.failed()) {
            System.out.println(peer.name() + " failed for " + description.name() + ":\n" + process.tail());
            return Optional.empty();
        }
        return Optional.of(process);
    }

    private ChildProcess tryToGenerate(Generator generator, Description description)
            throws IOException, InterruptedException {
        Setting.delete(folder(generator));
        return ChildProcess.run(setting.work(), generator.command(description, folder(generator)));
    }

    private Measured compiled(Generator generator, List<ChildProcess> processes, int compilations)
            throws IOException, InterruptedException {
        SourceTree tree = SourceTree.of(folder(generator).resolve(generator.sources()));
        List<Double> javac = new ArrayList<>();
        long bytes = 0;
        for (int i = 0; i < compilations; i++) {
            SourceTree.Compiled compiled = tree.compile(setting.folder("classes"), classPath);
            if (!compiled.ok()) {
                break;
            }
            javac.add(compiled.seconds());
            bytes = compiled.bytes();
        }
        Setting.delete(setting.folder("classes"));
        Setting.delete(folder(generator));
        return new Measured(
                new Samples(processes.stream().map(ChildProcess::seconds).toList()),
                new Samples(processes.stream()
                        .map(process -> process.peakKibibytes() / 1024.0)
                        .toList()),
                tree,
                new Samples(javac),
                bytes);
    }

    /** {@return the seconds of {@link #WARM} runs within one process, in their order; none if the generator fails} */
    List<Double> within(Generator generator, Description description) throws IOException, InterruptedException {
        Setting.delete(folder(generator));
        ChildProcess process = ChildProcess.run(setting.work(), generator.runs(description, folder(generator), WARM));
        Setting.delete(folder(generator));
        if (process.failed()) {
            System.out.println(generator.name() + " failed for " + description.name() + ":\n" + process.tail());
            return List.of();
        }
        return process.output()
                .lines()
                .filter(line -> line.startsWith(FIGURE))
                .map(line -> Double.valueOf(line.substring(FIGURE.length())))
                .toList();
    }

    private Path folder(Generator generator) {
        return setting.folder(generator.name().replace(' ', '-'));
    }
}
