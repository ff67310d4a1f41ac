package io.github.cubegen.cli;

import io.github.cubegen.spec.SpecSource;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The options of every command that say which description is meant; picocli fills the fields. */
final class DescriptionOptions {
    @Option(
            names = "--spec",
            required = true,
            paramLabel = "FILE",
            description = "The OpenAPI description, YAML or JSON.")
    private Path spec = Path.of("");

    @Option(
            names = "--overlay",
            paramLabel = "FILE",
            description = "An overlay; may be repeated, applied in this order.")
    private List<Path> overlays = List.of();

    SpecSource source() {
        return SpecSource.of(spec).withOverlays(overlays);
    }
}
