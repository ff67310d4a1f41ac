package io.github.cubegen.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Where things go in a project, or without one. */
final class ProjectFolders {

    private static final String RESOURCES = "generated-resources";
    private static final String TEST_RESOURCES = "generated-test-resources";

    /** Below the resources; each execution has a folder in it. */
    private static final String DESCRIPTIONS = "cubegen";

    private final MavenProject project;
    private final MavenSession session;
    private final boolean testScope;

    /** @param testScope whether the client is for tests */
    ProjectFolders(MavenProject project, MavenSession session, boolean testScope) {
        this.project = project;
        this.session = session;
        this.testScope = testScope;
    }

    /** {@return the folder that relative paths start from} */
    static Path base(MavenProject project, MavenSession session) {
        File folder = isPresent(project) ? project.getBasedir() : null;
        return folder == null ? Path.of(session.getExecutionRootDirectory()) : folder.toPath();
    }

    /** {@return the source folder of the client, absolute} */
    Path client(@Nullable File output) throws MojoFailureException {
        if (output != null) {
            return base(project, session).resolve(output.toPath());
        }
        if (!isPresent(project)) {
            throw new MojoFailureException(
                    "The folder of the client is not set, and without a project there is no default:"
                            + " give -Dcubegen.output=out on the command line");
        }
        return standard(project, testScope);
    }

    /** {@return the folder of a client that names none} */
    static Path standard(MavenProject project, boolean testScope) {
        return Path.of(
                project.getBuild().getDirectory(),
                testScope ? "generated-test-sources" : "generated-sources",
                "cubegen");
    }

    /** Makes the client part of the project. */
    void addSourceRoot(Path client) {
        if (isPresent(project)) {
            if (testScope) {
                project.addTestCompileSourceRoot(client.toString());
            } else {
                project.addCompileSourceRoot(client.toString());
            }
        }
    }

    /** {@return the folder of the stub mappings; null if none are asked for} */
    @Nullable
    Path stubs(@Nullable File stubs) {
        return stubs == null ? null : base(project, session).resolve(stubs.toPath());
    }

    /** Lets the tests find the stub mappings. */
    void addStubs(Path folder) {
        boolean there = isPresent(project)
                && project.getTestResources().stream()
                        .anyMatch(each -> folder.toString().equals(each.getDirectory()));
        if (isPresent(project) && !there) {
            Resource resource = new Resource();
            resource.setDirectory(folder.toString());
            resource.addInclude("mappings/*.json");
            project.addTestResource(resource);
        }
    }

    /** {@return the description that an execution puts into the jar; empty without a project, which has none} */
    Optional<EmbeddedDescription> description(MojoExecution execution) {
        if (!isPresent(project)) {
            return Optional.empty();
        }
        Path folders = build().resolve(testScope ? TEST_RESOURCES : RESOURCES).resolve(DESCRIPTIONS);
        return Optional.of(EmbeddedDescription.of(folders, execution.getExecutionId()));
    }

    /** Fails for a folder in which, or below which, the descriptions of clients are kept: each of them is replaced as a whole. */
    void checkApart(String parameter, Path folder) throws MojoFailureException {
        if (!isPresent(project)) {
            return;
        }
        for (String kind : List.of(RESOURCES, TEST_RESOURCES)) {
            Path descriptions = build().resolve(kind).resolve(DESCRIPTIONS);
            // One that holds more than what is built is refused for that.
            boolean holds = descriptions.startsWith(folder) && folder.startsWith(build());
            if (holds || folder.startsWith(descriptions)) {
                throw new MojoFailureException("The parameter " + parameter + " names " + folder
                        + ", and the descriptions of clients are kept in " + descriptions
                        + "; name a folder beside that");
            }
        }
    }

    /** {@return the folder of the reports, absolute} */
    Path reports(@Nullable File folder) {
        Path base = base(project, session);
        if (folder != null) {
            return base.resolve(folder.toPath());
        }
        return isPresent(project) ? build().resolve("cubegen") : base.resolve("cubegen");
    }

    private Path build() {
        return Path.of(project.getBuild().getDirectory());
    }

    private static boolean isPresent(MavenProject project) {
        return project.getFile() != null;
    }
}
