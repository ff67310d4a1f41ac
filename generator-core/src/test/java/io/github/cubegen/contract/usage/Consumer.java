package io.github.cubegen.contract.usage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cubegen.contract.diff.Diff;
import io.github.cubegen.contract.diff.DiffResult;
import io.github.cubegen.contract.diff.Finding;
import io.github.cubegen.contract.diff.Severities;
import io.github.cubegen.contract.diff.Version;
import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.emit.ClientEmitter;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.ModelBuilder;
import io.github.cubegen.model.TreeOnly;
import io.github.cubegen.plan.ClientPlanner;
import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.spec.OpenApiVersion;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Compiles a client once, and small consumers against it. */
final class Consumer {
    static final String PACKAGE = "com.acme.zoo";
    private static final String RUNTIME = "io.github.cubegen.runtime";

    /** What a client needs: each jar more takes javac time. */
    private static final String LIBRARIES = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(each -> each.matches(".*(jackson-core|jspecify)-[^/\\\\]*[.]jar"))
            .collect(Collectors.joining(File.pathSeparator));

    private final String text;
    private final Version before;
    private final Path folder;
    private int count;

    Consumer(Path folder) {
        this.folder = folder;
        try {
            this.text = Files.readString(Path.of("src/test/resources/contract/usage.yaml"));
            this.before = version(text);
            List<Path> sources = new ArrayList<>();
            ClientEmitter.emit(before.plan()).forEach(file -> sources.add(write("client", file.path(), file.text())));
            try (Stream<Path> runtime = Files.list(Path.of("src/runtime/java", RUNTIME.split("\\.")))) {
                for (Path file : runtime.toList()) {
                    sources.add(write(
                            "client",
                            PACKAGE.replace('.', '/') + "/runtime/" + file.getFileName(),
                            Files.readString(file).replace(RUNTIME, PACKAGE + ".runtime")));
                }
            }
            javac(folder.resolve("classes"), 17, sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Version version(String yaml) {
        JsonNode root =
                new ObjectMapper().valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));
        Diagnostics diagnostics = new Diagnostics();
        ApiModel model = new ModelBuilder().build(new TreeOnly(root, OpenApiVersion.V3_1), diagnostics);
        Version made = new Version(model, ClientPlanner.plan(model, new GeneratorOptions(PACKAGE, null), diagnostics));
        if (diagnostics.hasErrors()) {
            throw new IllegalArgumentException(diagnostics.all().toString());
        }
        return made;
    }

    Version before() {
        return before;
    }

    Path client() {
        return folder.resolve("classes");
    }

    private Path write(String kind, String path, String source) {
        try {
            Path file = folder.resolve(kind).resolve(path);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void javac(Path classes, int release, List<Path> sources) throws IOException {
        Files.createDirectories(classes);
        List<String> arguments = new ArrayList<>(List.of(
                "-g",
                "-nowarn",
                "-proc:none",
                "--release",
                Integer.toString(release),
                "-cp",
                client() + File.pathSeparator + LIBRARIES,
                "-d",
                classes.toString()));
        sources.forEach(source -> arguments.add(source.toString()));
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new AssertionError("does not compile: " + sources.get(0));
        }
    }

    /** {@return the folder of the classes of a consumer: the body of a class {@code app.App}} */
    Path compile(int release, String body) {
        try {
            Path classes = folder.resolve("consumer" + ++count);
            String source = """
                    package app;
                    import com.acme.zoo.*;
                    import com.acme.zoo.client.*;
                    import com.acme.zoo.exception.*;
                    import com.acme.zoo.model.*;
                    import com.acme.zoo.runtime.*;
                    import java.util.*;
                    import java.util.function.*;
                    class App {
                      ZooClient zoo;
                    """ + body + "\n}\n";
            javac(classes, release, List.of(write("consumer" + count + "-source", "app/App.java", source)));
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    UsedSymbols read(Path... classes) {
        return UsageReader.read(
                new ConsumerClasses(List.of(classes), List.of(), List.of()), before.plan(), before.plan());
    }

    /** {@return what the change means for the consumer}; {@code edit} is {@code old => new}, within the description */
    DiffResult diff(String edit, UsedSymbols used) {
        return diff(edit, used, Severities.DEFAULT);
    }

    DiffResult diff(String edit, UsedSymbols used, Severities severities) {
        String[] parts = edit.split(" => ", -1);
        if (!text.contains(parts[0])) {
            throw new IllegalArgumentException("not in the description: " + parts[0]);
        }
        return Diff.compare(before, version(text.replace(parts[0], parts[1])), severities, LocalDate.EPOCH, used);
    }

    /** {@return what the change means for the body of a class} */
    DiffResult diff(String edit, String body) {
        UsedSymbols used = read(compile(17, body));
        if (!used.problems().isEmpty()) {
            throw new AssertionError(used.problems().toString());
        }
        return diff(edit, used);
    }

    /** {@return whether and where the body uses the finding about the subject} */
    Usage usage(String edit, String subject, String body) {
        return usage(diff(edit, body), subject);
    }

    static Usage usage(DiffResult result, String subject) {
        Finding found = result.findings().stream()
                .filter(finding -> finding.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no finding about " + subject + " among "
                        + result.findings().stream().map(Finding::text).toList()));
        Usage usage = found.usage();
        if (usage == null) {
            throw new AssertionError("nothing is known of " + found.text());
        }
        return usage;
    }
}
