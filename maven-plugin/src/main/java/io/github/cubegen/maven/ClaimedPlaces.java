package io.github.cubegen.maven;

import io.github.cubegen.output.RealPath;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Keeps executions apart: in one folder, each would replace the other's client. {@link DeclaredOutputs} sees the folders that stand in
 * a POM, before anything runs; here are those that only the running build knows, of all modules, and the packages of one. Maven holds
 * what was claimed, as long as the build runs; an execution that runs again claims the same once more.
 */
final class ClaimedPlaces {

    private final String execution;

    /** With the module, as far as there are several. */
    private final String qualified;

    private final Map<String, Object> folders;
    private final Map<String, Object> packages;

    ClaimedPlaces(MojoExecution execution, MavenSession session, MavenProject project) {
        this.execution = execution.getExecutionId();
        this.qualified = session.getProjects().size() == 1
                ? this.execution
                : this.execution + " of " + project.getGroupId() + ":" + project.getArtifactId();
        PluginDescriptor plugin = execution.getMojoDescriptor().getPluginDescriptor();
        this.folders = session.getPluginContext(plugin, session.getTopLevelProject());
        this.packages = session.getPluginContext(plugin, project);
    }

    /** @param stubs null if it has none */
    void claim(Path folder, List<String> names, @Nullable Path stubs) throws MojoFailureException {
        claim(folders, qualified, "the folder " + RealPath.of(folder), "an <output>");
        if (stubs != null) {
            claim(folders, qualified, "the folder " + RealPath.of(stubs), "a <stubs>");
        }
        for (String name : names) {
            claim(packages, execution, "the package " + name, "a <basePackage>");
        }
    }

    private static void claim(Map<String, Object> claims, String execution, String place, String parameter)
            throws MojoFailureException {
        Object other = claims.putIfAbsent(place, execution);
        if (other != null && !other.equals(execution)) {
            throw new MojoFailureException("The executions " + other + " and " + execution + " have the same place for"
                    + " their clients, " + place + "; give each of them " + parameter + " of its own");
        }
    }
}
