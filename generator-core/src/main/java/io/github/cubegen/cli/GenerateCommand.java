package io.github.cubegen.cli;

import io.github.cubegen.Cubegen;
import io.github.cubegen.GenerateRequest;
import io.github.cubegen.GenerateResult;
import io.github.cubegen.diagnostic.Severity;
import io.github.cubegen.output.OutputResult;
import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.plan.Mappings;
import io.github.cubegen.plan.Packages;
import io.github.cubegen.plan.Selection;
import io.github.cubegen.spec.Limits;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cubegen generate}. The options are those of the Maven goal; picocli fills the fields. */
@Command(
        name = "generate",
        description = "Generates a client, unless it is up to date.",
        mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private DescriptionOptions description = new DescriptionOptions();

    @Option(names = "--base-package", required = true, paramLabel = "NAME", description = "The package of the client.")
    private String basePackage = "";

    @Option(
            names = "--output",
            required = true,
            paramLabel = "FOLDER",
            description = "The source folder of the client.")
    private Path output = Path.of("");

    @Option(
            names = "--stubs",
            paramLabel = "FOLDER",
            description = "The folder that gets stub mappings of WireMock, below mappings. Default: none are written.")
    private @Nullable Path stubs;

    @Option(names = "--include-tag", split = ",", paramLabel = "TAG", description = "Only operations with this tag.")
    private List<String> includeTags = List.of();

    @Option(
            names = "--include-path",
            split = ",",
            paramLabel = "PATH",
            description = "Only operations of this path; * is any part of a segment, ** any segments.")
    private List<String> includePaths = List.of();

    @Option(
            names = "--include-operation",
            split = ",",
            paramLabel = "ID",
            description = "Only operations with this operationId; * is any part.")
    private List<String> includeOperations = List.of();

    @Option(names = "--exclude-tag", split = ",", paramLabel = "TAG", description = "No operations with this tag.")
    private List<String> excludeTags = List.of();

    @Option(names = "--exclude-path", split = ",", paramLabel = "PATH", description = "No operations of this path.")
    private List<String> excludePaths = List.of();

    @Option(
            names = "--exclude-operation",
            split = ",",
            paramLabel = "ID",
            description = "No operations with this operationId.")
    private List<String> excludeOperations = List.of();

    @Option(
            names = "--check",
            description = "Writes nothing; fails where the output differs from what would be written.")
    private boolean check;

    @Option(names = "--exclude-deprecated", description = "No deprecated operations.")
    private boolean excludeDeprecated;

    @Option(
            names = "--prune-unused",
            arity = "0..1",
            fallbackValue = "true",
            paramLabel = "BOOLEAN",
            description = "No models that nothing needs. Default: true if operations are selected.")
    private @Nullable Boolean pruneUnused;

    @Option(
            names = "--media-type",
            split = ",",
            paramLabel = "TYPE",
            description = "Which to use where a body has several; the first that it has.")
    private List<String> mediaTypes = List.of();

    @Option(names = "--strict", description = "Takes each warning for an error.")
    private boolean strict;

    @Option(
            names = "--package",
            paramLabel = "KIND=NAME",
            description = "Another package for client, model, exception or runtime.")
    private Map<String, String> packages = Map.of();

    @Option(names = "--schema-name", paramLabel = "SCHEMA=CLASS", description = "The Java class of a schema.")
    private Map<String, String> schemas = Map.of();

    @Option(names = "--operation-name", paramLabel = "ID=METHOD", description = "The Java method of an operationId.")
    private Map<String, String> operations = Map.of();

    @Option(names = "--tag-name", paramLabel = "TAG=NAME", description = "The Java name of a tag.")
    private Map<String, String> tags = Map.of();

    @Option(names = "--type", paramLabel = "SCHEMA=CLASS", description = "A class of yours for a schema.")
    private Map<String, String> types = Map.of();

    @Override
    public Integer call() {
        GenerateRequest request = new GenerateRequest(description.source(), Limits.DEFAULT, options(), output)
                .withStrict(strict)
                .withCheck(check);
        if (stubs != null) {
            request = request.withStubs(stubs);
        }
        PrintWriter out = commandLine().getOut();
        Optional<OutputResult> upToDate = Cubegen.upToDate(request);
        if (upToDate.isPresent()) {
            out.println("Up to date: " + upToDate.get().files() + " files in " + output);
            return Main.OK;
        }
        GenerateResult result = Cubegen.generate(request, phase -> {
            out.println(phase);
            out.flush();
        });
        result.diagnostics().forEach(diagnostic -> commandLine().getErr().println(diagnostic));
        GenerateResult.Client client = result.client();
        if (client == null) {
            commandLine()
                    .getErr()
                    .println(
                            result.isWritten()
                                    ? "The client was written, and what is left of the old one could not be removed"
                                    : "No client was generated: errors: " + result.count(Severity.ERROR)
                                            + "; what was there before is unchanged");
            return Main.FAILED;
        }
        OutputResult files = client.output();
        out.println(files.files() + " files in " + output + ": "
                + files.written().size() + " written, " + files.unchanged().size() + " unchanged, "
                + files.removed().size() + " removed");
        return Main.OK;
    }

    private GeneratorOptions options() {
        Mappings mappings = new Mappings(schemas, operations, tags, types);
        Packages names = packages();
        List<String> problems = GeneratorOptions.problems(names, null, mappings);
        mediaTypes.stream()
                .filter(type -> !GeneratorOptions.isMediaType(type))
                .forEach(type -> problems.add("'" + type + "' is no media type, such as application/xml or text/*"));
        if (!problems.isEmpty()) {
            throw new ParameterException(commandLine(), String.join("\n", problems));
        }
        Selection selection = new Selection(
                new Selection.Filter(includeTags, includePaths, includeOperations),
                new Selection.Filter(excludeTags, excludePaths, excludeOperations),
                excludeDeprecated,
                pruneUnused);
        return new GeneratorOptions(names, null, mediaTypes, selection, mappings);
    }

    private Packages packages() {
        Packages standard = Packages.below(basePackage);
        List<String> kinds = List.of("client", "model", "exception", "runtime");
        packages.keySet().stream()
                .filter(kind -> !kinds.contains(kind))
                .findFirst()
                .ifPresent(kind -> {
                    throw new ParameterException(
                            commandLine(),
                            "there is no package of '" + kind + "', only of " + String.join(", ", kinds));
                });
        return new Packages(
                basePackage,
                packages.getOrDefault("client", standard.client()),
                packages.getOrDefault("model", standard.model()),
                packages.getOrDefault("exception", standard.exception()),
                packages.getOrDefault("runtime", standard.runtime()));
    }

    private picocli.CommandLine commandLine() {
        if (command == null) {
            throw new IllegalStateException("picocli fills the fields before it calls");
        }
        return command.commandLine();
    }
}
