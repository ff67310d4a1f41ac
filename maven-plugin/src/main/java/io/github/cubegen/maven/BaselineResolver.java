package io.github.cubegen.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** Finds the old version that the parameter {@code baseline} names. */
final class BaselineResolver {

    private final RepositorySystem repositories;
    private final MavenSession session;
    private final MavenProject project;
    private final Log log;

    BaselineResolver(RepositorySystem repositories, MavenSession session, MavenProject project, Log log) {
        this.repositories = repositories;
        this.session = session;
        this.project = project;
        this.log = log;
    }

    Baseline open(@Nullable BaselineParameter baseline, @Nullable String basePackage)
            throws IOException, MojoFailureException {
        if (baseline == null || baseline.isEmpty()) {
            throw new MojoFailureException(
                    "The old version is not set: give <baseline>, a file, git:origin/main:path/api.yaml,"
                            + " an artifact, or none as long as there is no old version");
        }
        String name = baseline.name;
        if (name == null) {
            return new ArtifactBaseline(repositories, session, project).open(baseline, basePackage);
        }
        if (baseline.isArtifact()) {
            throw new MojoFailureException(
                    "The parameter baseline names " + name + " and an artifact: give one of the two");
        }
        if (name.equals("none")) {
            return Baseline.none("there is no old version yet (baseline none)");
        }
        Path base = ProjectFolders.base(project, session);
        if (name.startsWith("git:")) {
            return new GitBaseline(base, log).open(name);
        }
        Path file = base.resolve(name);
        if (!Files.exists(file)) {
            throw new MojoFailureException("The parameter baseline: there is no file " + file);
        }
        return Baseline.of(Description.of(file), file.toString());
    }
}
