package io.github.cubegen;

import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.SpecSource;
import java.nio.file.Path;
import java.util.Objects;

/**
 * What to generate.
 *
 * @param spec where the description is, and the overlays that change it
 * @param limits how much the description may ask for
 * @param options what the user decides about the client
 * @param output the source folder of the client; it must not exist, be empty, or have been written by Cubegen before
 */
public record GenerateRequest(SpecSource spec, Limits limits, GeneratorOptions options, Path output) {

    /** @throws NullPointerException naming the part that is missing */
    public GenerateRequest {
        Objects.requireNonNull(spec, "spec");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(output, "output");
    }
}
