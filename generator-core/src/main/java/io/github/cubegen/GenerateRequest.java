package io.github.cubegen;

import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.SpecSource;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What to generate.
 *
 * @param spec where the description is, and the overlays that change it
 * @param limits how much the description may ask for
 * @param options what the user decides about the client
 * @param output the source folder of the client; it must not exist, be empty, or have been written by Cubegen before
 * @param resources the resource folder that gets the description as one JSON document, in {@link #descriptionFile()}; as
 *     {@code output} in all else; null if it goes nowhere
 * @param stubs the folder that gets stub mappings of WireMock, below {@code mappings}; as {@code output} in all else; null for
 *     none
 * @param strict whether each warning is an error, so that no client comes of a description that can't be generated as it is
 *     written
 * @param check whether nothing is written, and what differs from what would be is told as an error
 */
public record GenerateRequest(
        SpecSource spec,
        Limits limits,
        GeneratorOptions options,
        Path output,
        @Nullable Path resources,
        @Nullable Path stubs,
        boolean strict,
        boolean check) {

    /** @throws NullPointerException naming the part that is missing */
    public GenerateRequest {
        Objects.requireNonNull(spec, "spec");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(output, "output");
    }

    /** A request that isn't strict, and whose description goes nowhere but into the client. */
    public GenerateRequest(SpecSource spec, Limits limits, GeneratorOptions options, Path output) {
        this(spec, limits, options, output, null, null, false, false);
    }

    /** {@return the same request with the description going there} */
    public GenerateRequest withResources(Path folder) {
        return new GenerateRequest(spec, limits, options, output, folder, stubs, strict, check);
    }

    /** {@return the same request with stub mappings going there} */
    public GenerateRequest withStubs(Path folder) {
        return new GenerateRequest(spec, limits, options, output, resources, folder, strict, check);
    }

    /** {@return the same request, strict or not} */
    public GenerateRequest withStrict(boolean other) {
        return new GenerateRequest(spec, limits, options, output, resources, stubs, other, check);
    }

    /** {@return the same request, comparing what is there with what would be written, or writing it} */
    public GenerateRequest withCheck(boolean other) {
        return new GenerateRequest(spec, limits, options, output, resources, stubs, strict, other);
    }

    /** {@return the place of the description in the resource folder, and so in a jar} */
    public String descriptionFile() {
        return "META-INF/cubegen/" + options.basePackage() + ".json";
    }
}
