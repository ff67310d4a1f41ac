package io.github.cubegen.maven;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
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
        Log log) {}
