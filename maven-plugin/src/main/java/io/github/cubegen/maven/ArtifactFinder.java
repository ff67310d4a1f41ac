package io.github.cubegen.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;

/**
 * Finds an artifact, or says what to do if there is none.
 *
 * @param parameter that names the artifact
 * @param repositories that are asked
 * @param modules of this build
 */
record ArtifactFinder(
        String parameter,
        RepositorySystem system,
        RepositorySystemSession session,
        List<RemoteRepository> repositories,
        List<MavenProject> modules) {

    /** How many versions or paths are told. */
    private static final int MOST = 8;

    /** {@return the file, or the output folder of a module of this build} */
    Path find(Artifact artifact) throws MojoFailureException {
        try {
            return system.resolveArtifact(session, new ArtifactRequest(artifact, repositories, "cubegen"))
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            throw new MojoFailureException(
                    "The parameter " + parameter + ": the artifact " + artifact + " was not found; " + remedy(artifact)
                            + " (" + e.getMessage() + ")",
                    e);
        }
    }

    private String remedy(Artifact artifact) {
        if (modules.stream().anyMatch(module -> isOf(module, artifact))) {
            return "it is a module of this build that has not been built yet: let this module have it as a <dependency>, so"
                    + " that it comes first, and run the phase process-classes or a later one; or name its file instead";
        }
        if (session.isOffline()) {
            return "Maven is offline, and the local repository does not have it: build once without -o";
        }
        List<String> versions = versions(artifact);
        if (versions.contains(artifact.getVersion())) {
            return "the version is there, but not as type " + artifact.getExtension()
                    + (artifact.getClassifier().isEmpty() ? "" : " with the classifier " + artifact.getClassifier())
                    + ": correct <type> or <classifier>";
        }
        if (!versions.isEmpty()) {
            return "correct <version>: there are "
                    + String.join(", ", versions.subList(Math.max(0, versions.size() - MOST), versions.size()));
        }
        return "no repository knows the name: correct <groupId> and <artifactId>, install it, or add the <repository>"
                + " that has it to the POM; asked were the local one"
                + repositories.stream()
                        .map(each -> each.getId() + " (" + each.getUrl() + ")")
                        .collect(Collectors.joining(", ", repositories.isEmpty() ? "" : ", ", ""));
    }

    private static boolean isOf(MavenProject module, Artifact artifact) {
        return module.getGroupId().equals(artifact.getGroupId())
                && module.getArtifactId().equals(artifact.getArtifactId())
                && module.getVersion().equals(artifact.getVersion());
    }

    private List<String> versions(Artifact artifact) {
        try {
            return system
                    .resolveVersionRange(
                            session, new VersionRangeRequest(artifact.setVersion("(,)"), repositories, "cubegen"))
                    .getVersions()
                    .stream()
                    .map(Object::toString)
                    .toList();
        } catch (VersionRangeResolutionException e) {
            return List.of();
        }
    }

    /** {@return a part of a sentence with the descriptions that an artifact has, those with the same name first} */
    static String descriptions(Path root, String wanted) throws IOException {
        String name = wanted.substring(wanted.lastIndexOf('/') + 1);
        try (Stream<Path> files = Files.walk(root)) {
            List<String> found = files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.toLowerCase(Locale.ROOT).matches(".*\\.(ya?ml|json)"))
                    .sorted((a, b) -> {
                        int nameFirst = Boolean.compare(b.endsWith(name), a.endsWith(name));
                        return nameFirst == 0 ? a.compareTo(b) : nameFirst;
                    })
                    .toList();
            return found.isEmpty()
                    ? "it has no YAML or JSON file at all"
                    : "it has "
                            + found.stream().limit(MOST).collect(Collectors.joining(", "))
                            + (found.size() > MOST ? " and " + (found.size() - MOST) + " more" : "");
        }
    }
}
