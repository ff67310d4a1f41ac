package io.github.cubegen;

import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.SpecSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Generates the clients of all golden descriptions, each into a folder of its own: a process that others can start. */
final class GoldenClients {

    private static final Path DESCRIPTIONS = Path.of("src/test/resources/golden");

    private GoldenClients() {}

    /** Writes below the folder that is the only argument: each client, and beside them all descriptions, each in one piece. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<String> descriptions = generate(folder).stream()
                .map(GenerateResult.Client::description)
                .toList();
        Files.write(folder.resolve("descriptions.txt"), descriptions, StandardCharsets.UTF_8);
    }

    static List<GenerateResult.Client> generate(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> descriptions = Files.list(DESCRIPTIONS)) {
            return descriptions
                    .sorted()
                    .map(description -> generate(description, folder))
                    .toList();
        }
    }

    private static GenerateResult.Client generate(Path description, Path folder) {
        String name = String.valueOf(description.getFileName());
        GenerateResult result = Cubegen.generate(new GenerateRequest(
                SpecSource.of(description.resolve("api.yaml")),
                Limits.DEFAULT,
                new GeneratorOptions("golden." + name, null),
                folder.resolve(name)));
        return Objects.requireNonNull(
                result.client(), () -> result.diagnostics().toString());
    }
}
