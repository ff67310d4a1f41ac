package io.github.cubegen.maven;

import io.github.cubegen.output.RealPath;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.SessionData;
import org.jspecify.annotations.Nullable;

/**
 * Keeps executions apart: in one folder, each would replace the other's client. {@link DeclaredOutputs} sees the folders that stand in
 * a POM, before anything runs; here are those that only the running build knows, of all modules, and the packages of one. Maven holds
 * what was claimed, as long as the build runs; an execution that runs again claims the same once more.
 */
final class ClaimedPlaces {

    private final MojoExecution execution;
    private final SessionData claims;

    /** Of several modules, the one of the execution. */
    private final String module;

    ClaimedPlaces(MojoExecution execution, MavenSession session, MavenProject project) {
        this.execution = execution;
        // Modules claim at the same time, and the contexts that Maven has for plugins are not made atomically.
        this.claims = session.getRepositorySession().getData();
        this.module =
                session.getProjects().size() == 1 ? "" : " of " + project.getGroupId() + ":" + project.getArtifactId();
    }

    /** @param stubs null if it has none */
    void claim(Path folder, List<String> packages, @Nullable Path stubs) throws MojoFailureException {
        String owner = execution.getExecutionId() + module;
        claim("", "the folder " + RealPath.of(folder), owner, "an <output>");
        if (stubs != null) {
            claim("", "the folder " + RealPath.of(stubs), owner, "a <stubs>");
        }
        for (String name : packages) {
            claim(module, "the package " + name, execution.getExecutionId(), "a <basePackage>");
        }
    }

    /** What is called by itself may do the work of an execution that is bound to a phase, so it claims apart from these. */
    private void claim(String scope, String place, String owner, String parameter) throws MojoFailureException {
        List<String> key = List.of(ClaimedPlaces.class.getName(), String.valueOf(execution.getSource()), scope, place);
        boolean first = claims.set(key, null, owner);
        Object other = claims.get(key);
        if (!first && !owner.equals(other)) {
            throw new MojoFailureException("The executions " + other + " and " + owner + " have the same place for"
                    + " their clients, " + place + "; give each of them " + parameter + " of its own");
        }
    }
}
