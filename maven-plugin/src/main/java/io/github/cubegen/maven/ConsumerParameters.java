package io.github.cubegen.maven;

import io.github.cubegen.contract.usage.ConsumerClasses;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The compiled code that is asked for its uses of the client: that of the module, and what the parameters name.
 *
 * @param classes folders and jars; null if there is no code to ask
 * @param asked whether the user has asked for it, so that code that can't be read is an error
 */
record ConsumerParameters(@Nullable ConsumerClasses classes, boolean asked) {

    /**
     * Takes the module's own folders where they are, and what the parameters name in any case.
     *
     * @param classes further folders and jars
     * @param testClasses the same of tests
     * @param needed whether the outcome depends on it
     */
    static ConsumerParameters of(
            @Nullable List<String> classes,
            @Nullable List<String> testClasses,
            boolean needed,
            MavenProject project,
            MavenSession session) {
        List<Path> main = new ArrayList<>(ContractParameters.files(classes, project, session));
        List<Path> test = new ArrayList<>(ContractParameters.files(testClasses, project, session));
        boolean asked = needed || !main.isEmpty() || !test.isEmpty();
        List<Path> sources = List.of();
        boolean code = project.getFile() != null && !project.getPackaging().equals("pom");
        if (code) {
            Path own = Path.of(project.getBuild().getOutputDirectory());
            Path tests = Path.of(project.getBuild().getTestOutputDirectory());
            boolean nothingElse = main.isEmpty() && test.isEmpty() && !Files.exists(tests);
            if (Files.exists(own) || (needed && nothingElse)) {
                main.add(0, own);
            }
            if (Files.exists(tests)) {
                test.add(0, tests);
            }
            sources = Stream.concat(
                            project.getCompileSourceRoots().stream(), project.getTestCompileSourceRoots().stream())
                    .map(Path::of)
                    .toList();
        }
        boolean nothing = main.isEmpty() && test.isEmpty() && !needed;
        return new ConsumerParameters(nothing ? null : new ConsumerClasses(main, test, sources), asked);
    }
}
