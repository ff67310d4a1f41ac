package io.github.cubegen.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.contract.diff.Diff;
import io.github.cubegen.contract.diff.DiffResult;
import io.github.cubegen.contract.diff.Severities;
import io.github.cubegen.contract.diff.Version;
import io.github.cubegen.emit.ClientEmitter;
import io.github.cubegen.javac.InMemoryCompiler;
import io.github.cubegen.plan.ClientPlan;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the check says about the source is what javac says of code that uses every symbol of the old client. A short run is part of
 * the build; {@code -Dcontract.edits=5000} makes a long one.
 */
class SourceVerdictTest {

    private static final int EDITS = Integer.getInteger("contract.edits", 20);
    private static final long SEED = Long.getLong("contract.seed", 7);
    private static final int BATCH = 20;

    @TempDir
    Path temp;

    private record Trial(String name, DiffResult result, JsonNode edited) {}

    @Test
    void isWhatTheCompilerSays(TestReporter reporter) throws Exception {
        JsonNode base = Versions.resource("small.yaml");
        Version before = Versions.of(base);
        String consumer = consumer(before.plan());
        RandomEdit edits = new RandomEdit(new Random(SEED));
        List<String> disagreements = new ArrayList<>();
        int breaking = 0;
        int tried = 0;
        while (tried < EDITS) {
            Map<String, Trial> trials = new LinkedHashMap<>();
            Map<String, String> sources = new TreeMap<>();
            while (trials.size() < BATCH) {
                JsonNode edited = edits.edit(base);
                Optional<Version> after = version(edited);
                if (after.isEmpty()) {
                    continue;
                }
                String own = "trial" + tried++;
                trials.put(
                        own,
                        new Trial(own, Diff.compare(before, after.get(), Severities.DEFAULT, Versions.TODAY), edited));
                sources(after.get().plan())
                        .forEach((path, text) -> sources.put(renamed(path, own), renamed(text, own)));
                sources.put(
                        own + "consumer/Consumer.java",
                        renamed(consumer.replace("package consumer;", "package " + own + "consumer;"), own));
            }
            Map<String, String> errors = new TreeMap<>();
            for (String error : InMemoryCompiler.errors(sources)) {
                String file = error.substring(0, error.indexOf(".java"));
                String trial = file.replaceAll(".*/(trial[0-9]+).*", "$1");
                assertThat(file).as(error).contains("consumer");
                errors.putIfAbsent(trial, error);
            }
            for (Trial trial : trials.values()) {
                boolean says = trial.result().findings().stream()
                        .flatMap(finding -> finding.java().stream())
                        .anyMatch(change -> change.verdict() == Verdict.BREAKING && !change.silent());
                breaking += says ? 1 : 0;
                if (says != errors.containsKey(trial.name())) {
                    disagreements.add(EditsTest.told(trial.result()) + " but javac: " + errors.get(trial.name()));
                }
            }
        }

        reporter.publishEntry(Map.of(
                "edits", Integer.toString(tried),
                "breaking", Integer.toString(breaking),
                "disagreements", Integer.toString(disagreements.size())));
        assertThat(disagreements).isEmpty();
        assertThat(breaking).isBetween(tried / 10, tried * 9 / 10);
    }

    private static Optional<Version> version(JsonNode edited) {
        try {
            return Optional.of(Versions.of(edited));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no description any more
        }
    }

    private String consumer(ClientPlan plan) throws IOException, ClassNotFoundException {
        Map<String, String> sources = sources(plan);
        InMemoryCompiler.compile(sources, temp);
        List<Class<?>> classes = new ArrayList<>();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {temp.toUri().toURL()}, getClass().getClassLoader())) {
            for (String path : sources.keySet()) {
                if (!path.endsWith("package-info.java")) {
                    String name =
                            path.substring(0, path.length() - ".java".length()).replace('/', '.');
                    classes.add(loader.loadClass(name));
                }
            }
            return MadeConsumer.of(classes);
        }
    }

    /** The clients use the runtime where it is compiled here. */
    static Map<String, String> sources(ClientPlan plan) {
        Map<String, String> sources = new TreeMap<>();
        ClientEmitter.emit(plan)
                .forEach(file -> sources.put(
                        file.path(), file.text().replace(Versions.PACKAGE + ".runtime", "io.github.cubegen.runtime")));
        return sources;
    }

    private static String renamed(String text, String trial) {
        return text.replaceAll("\\b" + Versions.PACKAGE + "([./;])", trial + "$1");
    }
}
