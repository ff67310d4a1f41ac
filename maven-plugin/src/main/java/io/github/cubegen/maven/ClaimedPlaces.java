package io.github.cubegen.maven;

import io.github.cubegen.output.RealPath;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two executions of one project apart: in one folder, each would replace the other's client. {@link DeclaredOutputs} sees the
 * folders that stand in a POM, before anything runs; here are those that only Maven works out, and the packages. Maven holds what was
 * claimed, for this project and as long as the build runs; an execution that runs again claims the same once more.
 */
final class ClaimedPlaces {

    private final String execution;
    private final Map<String, Object> claims;

    ClaimedPlaces(MojoExecution execution, MavenSession session, MavenProject project) {
        this.execution = execution.getExecutionId();
        this.claims = session.getPluginContext(execution.getMojoDescriptor().getPluginDescriptor(), project);
    }

    /** @param stubs null if it has none */
    void claim(Path folder, List<String> packages, @Nullable Path stubs) throws MojoFailureException {
        claim("the folder " + RealPath.of(folder), "an <output>");
        if (stubs != null) {
            claim("the folder " + RealPath.of(stubs), "a <stubs>");
        }
        for (String name : packages) {
            claim("the package " + name, "a <basePackage>");
        }
    }

    private void claim(String place, String parameter) throws MojoFailureException {
        Object other = claims.putIfAbsent(place, execution);
        if (other != null && !other.equals(execution)) {
            throw new MojoFailureException("The executions " + other + " and " + execution + " have the same place for"
                    + " their clients, " + place + "; give each of them " + parameter + " of its own");
        }
    }
}
