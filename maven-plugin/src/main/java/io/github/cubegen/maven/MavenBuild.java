package io.github.cubegen.maven;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.eclipse.aether.RepositorySystem;
import org.sonatype.plexus.build.incremental.BuildContext;

/**
 * What a goal has of the Maven that runs it.
 *
 * @param repositories Maven's way to artifacts
 * @param ide what is to know of changed files: an IDE that embeds Maven shows them; on the command line nobody listens
 */
record MavenBuild(
        MavenSession session,
        MavenProject project,
        MojoExecution execution,
        RepositorySystem repositories,
        BuildContext ide,
        Log log) {

    /** {@return a text of a POM with its expressions worked out, as Maven does for the parameters of that project} */
    String evaluated(MavenProject owner, String text) {
        MavenSession there = session.clone();
        there.setCurrentProject(owner);
        try {
            Object value = new PluginParameterExpressionEvaluator(there, execution).evaluate(text);
            return value == null ? "" : value.toString();
        } catch (ExpressionEvaluationException toBeToldByThatExecution) {
            return "";
        }
    }
}
