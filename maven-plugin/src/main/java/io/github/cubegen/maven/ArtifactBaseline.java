package io.github.cubegen.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.jspecify.annotations.Nullable;

/** Takes the description out of a released artifact: of its own, or the one that a released client carries. */
final class ArtifactBaseline {

    private static final String EMBEDDED = "META-INF/cubegen";

    private final RepositorySystem repositories;
    private final MavenSession session;
    private final MavenProject project;

    ArtifactBaseline(RepositorySystem repositories, MavenSession session, MavenProject project) {
        this.repositories = repositories;
        this.session = session;
        this.project = project;
    }

    Baseline open(BaselineParameter baseline, @Nullable String basePackage) throws IOException, MojoFailureException {
        if (baseline.groupId == null || baseline.artifactId == null) {
            throw new MojoFailureException("The block baseline lacks <groupId> or <artifactId>");
        }
        String range = baseline.version == null ? "(,)" : baseline.version;
        String extension = baseline.type == null ? "jar" : baseline.type;
        String classifier = baseline.classifier == null ? "" : baseline.classifier;
        Artifact wanted = new DefaultArtifact(baseline.groupId, baseline.artifactId, classifier, extension, range);
        ReleasedVersions.Newest newest = new ReleasedVersions(
                        repositories, session.getRepositorySession(), project.getRemoteProjectRepositories())
                .newest(wanted, pattern(baseline.pattern));
        if (newest == null) {
            return Baseline.none("no released version of " + baseline.groupId + ":" + baseline.artifactId
                    + " is in the range " + range
                    + (baseline.pattern == null ? "" : " and matches " + baseline.pattern)
                    + ": there is nothing to compare with yet");
        }
        Artifact artifact = wanted.setVersion(newest.version());
        Path file = resolve(artifact);
        String found = "artifact " + artifact + newest.notice();
        if (!extension.equals("jar")) {
            return Baseline.of(Description.of(file), found);
        }
        String path = baseline.path == null ? embedded(artifact, file, basePackage) : baseline.path;
        Description description = Description.in(file, path);
        if (!description.exists()) {
            try (description) {
                throw new MojoFailureException("The parameter baseline: the artifact " + artifact + " has no file "
                        + path + "; correct <path>: "
                        + ArtifactFinder.descriptions(description.source().folder(), path));
            }
        }
        return Baseline.of(description, found + ", " + path);
    }

    private static Pattern pattern(@Nullable String pattern) throws MojoFailureException {
        try {
            return Pattern.compile(pattern == null ? "(?!.*-SNAPSHOT$).*" : pattern);
        } catch (PatternSyntaxException e) {
            throw new MojoFailureException(
                    "The parameter baseline: the <pattern> is no regular expression: " + e.getMessage(), e);
        }
    }

    private Path resolve(Artifact artifact) throws MojoFailureException {
        return new ArtifactFinder(
                        "baseline",
                        repositories,
                        session.getRepositorySession(),
                        project.getRemoteProjectRepositories(),
                        session.getProjects())
                .find(artifact);
    }

    private static String embedded(Artifact artifact, Path file, @Nullable String basePackage)
            throws IOException, MojoFailureException {
        List<String> found = new ArrayList<>();
        try (Description jar = Description.in(file, EMBEDDED)) {
            Path folder = jar.source().file();
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.map(each -> String.valueOf(each.getFileName()))
                            .filter(name -> name.endsWith(".json"))
                            .sorted()
                            .forEach(found::add);
                }
            }
        }
        String own = basePackage + ".json";
        if (found.contains(own)) {
            return EMBEDDED + "/" + own;
        }
        if (found.size() == 1) {
            return EMBEDDED + "/" + found.get(0);
        }
        throw new MojoFailureException("The parameter baseline: the artifact " + artifact + " has "
                + (found.isEmpty()
                        ? "no description below " + EMBEDDED + ", as clients of Cubegen have; give its <path>"
                        : "several descriptions, " + String.join(", ", found) + "; give the <path> of one"));
    }
}
