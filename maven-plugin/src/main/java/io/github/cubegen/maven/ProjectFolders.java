package io.github.cubegen.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Where things go in a project, or without one. */
final class ProjectFolders {

    private final MavenProject project;
    private final MavenSession session;

    ProjectFolders(MavenProject project, MavenSession session) {
        this.project = project;
        this.session = session;
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
        return build().resolve("generated-sources").resolve("cubegen");
    }

    /** Makes the client part of the project, and the folder of the description part of its jar. */
    void addSourceRoot(Path client) {
        if (isPresent(project)) {
            project.addCompileSourceRoot(client.toString());
            String folder = resources().toString();
            if (project.getResources().stream().noneMatch(each -> folder.equals(each.getDirectory()))) {
                Resource resource = new Resource();
                resource.setDirectory(folder);
                project.addResource(resource);
            }
        }
    }

    /** Writes the description to where it becomes part of the jar, unless it is there already. */
    void writeDescription(String basePackage, String description) throws MojoExecutionException {
        if (!isPresent(project)) {
            return;
        }
        Path file = resources().resolve("META-INF").resolve("cubegen").resolve(basePackage + ".json");
        byte[] bytes = description.getBytes(StandardCharsets.UTF_8);
        try {
            if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
                return;
            }
            Files.createDirectories(file.getParent());
            Path fresh = Files.write(file.resolveSibling(file.getFileName() + ".new"), bytes);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new MojoExecutionException("Could not write the description to " + file + ": " + e.getMessage(), e);
        }
    }

    private Path resources() {
        return build().resolve("generated-resources").resolve("cubegen");
    }

    private Path build() {
        return Path.of(project.getBuild().getDirectory());
    }

    private static boolean isPresent(MavenProject project) {
        return project.getFile() != null;
    }
}
