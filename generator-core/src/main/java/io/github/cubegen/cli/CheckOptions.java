package io.github.cubegen.cli;

import io.github.cubegen.plan.GeneratorOptions;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of a check that say which client is meant, without generating one; picocli fills the fields. */
final class CheckOptions {
    @Option(
            names = "--base-package",
            paramLabel = "NAME",
            description = "The package of the client, for its names in reports. Default: ${DEFAULT-VALUE}")
    private String basePackage = "client";

    /** {@return with what the client would be generated} */
    GeneratorOptions client(CommandLine line) {
        List<String> problems = GeneratorOptions.problems(basePackage, null);
        if (!problems.isEmpty()) {
            throw new ParameterException(line, String.join("\n", problems));
        }
        return new GeneratorOptions(basePackage, null);
    }
}
