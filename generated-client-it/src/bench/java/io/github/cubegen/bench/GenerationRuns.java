package io.github.cubegen.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Generator peerSourcesOnly;
    private final String classPath;

    GenerationRuns(Setting setting, String classPath) {
        this.setting = setting;
        this.cubegen = Generator.cubegen(setting);
        this.peer = Generator.peer(setting);
        this.peerSourcesOnly = Generator.peerSourcesOnly(setting);
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

        /** {@return why it does not compile; empty if it does, or was not asked to} */
        String problem() {
            return compiled.stream()
                    .map(SourceTree.Compiled::problem)
                    .filter(problem -> !problem.isEmpty())
                    .findFirst()
                    .orElse("");
        }

        /** {@return the kibibytes of all class files, or why there is none} */
        String classKibibytes() {
            return ifCompiled(
                    measured -> GenerationSection.count(measured.compiled.get(0).bytes() / 1024));
        }
    }

    /**
     * What was measured of all.
     *
     * @param ours of ours
     * @param theirs of the peer
     * @param sourcesOnly of the peer without tests and documents; nothing if that was not asked
     * @param beside what the peer writes beside its sources
     */
    record Result(Measured ours, Measured theirs, Measured sourcesOnly, Beside beside) {}

    /**
     * What the peer writes beside its sources.
     *
     * @param tests its files of tests
     * @param documents its files of documents
     */
    record Beside(int tests, int documents) {}

    /** Compares with the peer as it is by default only. */
    Result measure(Description description, int turns, int compilations) throws IOException, InterruptedException {
        return measure(description, turns, compilations, List.of(cubegen, peer));
    }

    /** Compares with the peer without tests and documents as well, in the same turns. */
    Result measureWithSourcesOnly(Description description, int turns, int compilations)
            throws IOException, InterruptedException {
        return measure(description, turns, compilations, List.of(cubegen, peer, peerSourcesOnly));
    }

    /** Each turn begins with another of the generators. */
    private Result measure(Description description, int turns, int compilations, List<Generator> generators)
            throws IOException, InterruptedException {
        Map<Generator, List<ChildProcess>> processes = new HashMap<>();
        List<Generator> order = new ArrayList<>(generators);
        for (int turn = 0; turn < turns; turn++) {
            for (Generator generator : order) {
                generate(generator, description)
                        .ifPresent(process -> processes
                                .computeIfAbsent(generator, first -> new ArrayList<>())
                                .add(process));
            }
            Collections.rotate(order, -1);
        }
        SourceTree ourSources = sources(cubegen);
        SourceTree theirSources = sources(peer);
        SourceTree onlySources = sources(peerSourcesOnly);
        Beside beside = new Beside(
                SourceTree.filesBelow(folder(peer).resolve("src/test"), "").size(),
                SourceTree.filesBelow(folder(peer).resolve("docs"), "").size());
        List<SourceTree.Compiled> ourClasses = new ArrayList<>();
        List<SourceTree.Compiled> theirClasses = new ArrayList<>();
        for (int turn = 0; turn < compilations; turn++) {
            if (turn == 1 && !(compiles(ourClasses) && compiles(theirClasses))) {
                // What has nothing to be compared with needs no turns.
                break;
            }
            if (turn % 2 == 0) {
                compile(ourSources, ourClasses);
                compile(theirSources, theirClasses);
            } else {
                compile(theirSources, theirClasses);
                compile(ourSources, ourClasses);
            }
        }
        Setting.delete(setting.folder("classes"));
        for (Generator generator : generators) {
            Setting.delete(folder(generator));
        }
        return new Result(
                measured(processes.getOrDefault(cubegen, List.of()), ourSources, ourClasses),
                measured(processes.getOrDefault(peer, List.of()), theirSources, theirClasses),
                measured(processes.getOrDefault(peerSourcesOnly, List.of()), onlySources, List.of()),
                beside);
    }

    private SourceTree sources(Generator generator) throws IOException {
        return SourceTree.of(folder(generator).resolve(generator.sources()));
    }

    /** What the peer can't read has no figures of the peer, and ends nothing else. */
    private Optional<ChildProcess> generate(Generator generator, Description description)
            throws IOException, InterruptedException {
        ChildProcess process = tryToGenerate(generator, description);
        if (process.failed()) {
            String problem = generator.name() + " failed for " + description.name() + ":\n" + process.tail();
            if (generator.equals(cubegen)) {
                throw new IOException(problem);
            }
            System.out.println(problem);
            return Optional.empty();
        }
        return Optional.of(process);
    }

    private ChildProcess tryToGenerate(Generator generator, Description description)
            throws IOException, InterruptedException {
        Setting.delete(folder(generator));
        return ChildProcess.run(setting.work(), generator.command(description, folder(generator)));
    }

    private void compile(SourceTree sources, List<SourceTree.Compiled> before)
            throws IOException, InterruptedException {
        if (!sources.files().isEmpty()) {
            before.add(sources.compile(setting.folder("classes"), classPath));
        }
    }

    private static boolean compiles(List<SourceTree.Compiled> before) {
        return !before.isEmpty() && before.stream().allMatch(SourceTree.Compiled::ok);
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
