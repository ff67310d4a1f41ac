package io.github.cubegen.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Generates a description with both generators in turns, each run a process of its own, and compiles what the last runs made, in turns
 * as well.
 */
final class GenerationRuns {
    /** Runs within one process: the first is cold, the last is warm. */
    static final int WARM = 3;

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
     * @param compiled what the compiler made of that, each time
     */
    record Measured(Samples seconds, Samples mebibytes, SourceTree sources, List<SourceTree.Compiled> compiled) {
        /** {@return the seconds of the compiler; none if it was not asked, or refused} */
        Samples javac() {
            return new Samples(compiled.stream()
                    .filter(SourceTree.Compiled::ok)
                    .map(SourceTree.Compiled::seconds)
                    .toList());
        }

        /** {@return a figure of the compiler, or why there is none} */
        String ifCompiled(Function<Measured, String> figure) {
            if (compiled.isEmpty()) {
                return Samples.NOTHING;
            }
            return compiled.get(0).ok() ? figure.apply(this) : "does not compile";
        }

        /** {@return the kibibytes of all class files, or why there is none} */
        String classKibibytes() {
            return ifCompiled(
                    measured -> GenerationSection.count(measured.compiled.get(0).bytes() / 1024));
        }
    }

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
        SourceTree ourSources = SourceTree.of(folder(cubegen).resolve(cubegen.sources()));
        SourceTree theirSources = SourceTree.of(folder(peer).resolve(peer.sources()));
        List<SourceTree.Compiled> ourClasses = new ArrayList<>();
        List<SourceTree.Compiled> theirClasses = new ArrayList<>();
        for (int turn = 0; turn < compilations; turn++) {
            compile(ourSources, ourClasses);
            compile(theirSources, theirClasses);
        }
        Setting.delete(setting.folder("classes"));
        Setting.delete(folder(cubegen));
        Setting.delete(folder(peer));
        return new Pair(measured(ours, ourSources, ourClasses), measured(theirs, theirSources, theirClasses));
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

    /** What does not compile is not tried again. */
    private void compile(SourceTree sources, List<SourceTree.Compiled> before)
            throws IOException, InterruptedException {
        if (!sources.files().isEmpty() && before.stream().allMatch(SourceTree.Compiled::ok)) {
            before.add(sources.compile(setting.folder("classes"), classPath));
        }
    }

    private static Measured measured(
            List<ChildProcess> processes, SourceTree sources, List<SourceTree.Compiled> compiled) {
        return new Measured(
                new Samples(processes.stream().map(ChildProcess::seconds).toList()),
                new Samples(processes.stream()
                        .map(process -> process.peakKibibytes() / 1024.0)
                        .toList()),
                sources,
                compiled);
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
