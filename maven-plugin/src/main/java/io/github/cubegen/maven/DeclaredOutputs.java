package io.github.cubegen.maven;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the POMs of all modules for another execution that writes into the same folder, so that both are told before either has
 * written anything, in whatever order or thread they run.
 */
final class DeclaredOutputs {

    private static final String GOAL = "generate";

    private final List<MavenProject> projects;
    private final Properties user;

    /** @param user the properties of the command line */
    DeclaredOutputs(List<MavenProject> projects, Properties user) {
        this.projects = List.copyOf(projects);
        this.user = user;
    }

    /**
     * Fails if another execution has that folder, one in it, or one that it is in.
     *
     * @param plugin {@code groupId:artifactId}
     * @param execution that asks, of the project {@code own}
     * @param folder its output, absolute
     */
    void check(String plugin, MavenProject own, String execution, Path folder) throws MojoFailureException {
        for (MavenProject project : projects) {
            Plugin declared = project.getPlugin(plugin);
            if (declared == null || project.getFile() == null) {
                continue;
            }
            for (PluginExecution other : declared.getExecutions()) {
                boolean same = project.equals(own) && other.getId().equals(execution);
                Optional<Path> place = runs(other) && !same ? output(project, declared, other) : Optional.empty();
                if (place.isPresent() && meet(place.get(), folder.normalize())) {
                    throw new MojoFailureException("The executions " + names(own, execution, project, other.getId())
                            + " have the same place for their clients, the folder " + folder.normalize()
                            + (place.get().equals(folder.normalize())
                                    ? ""
                                    : ", of which one holds the other, " + place.get())
                            + "; give each of them an <output> of its own");
                }
            }
        }
    }

    /** In an order that both of them tell. */
    private static String names(MavenProject own, String execution, MavenProject other, String second) {
        boolean one = own.equals(other);
        return Stream.of(one ? execution : named(own, execution), one ? second : named(other, second))
                .sorted((a, b) -> a.equals("default") ? -1 : b.equals("default") ? 1 : a.compareTo(b))
                .reduce((a, b) -> a + " and " + b)
                .orElse("");
    }

    private static String named(MavenProject project, String execution) {
        return execution + " of " + project.getGroupId() + ":" + project.getArtifactId();
    }

    private static boolean runs(PluginExecution execution) {
        return execution.getGoals().contains(GOAL) && !"none".equals(execution.getPhase());
    }

    private static boolean meet(Path one, Path other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    /** {@return empty for an execution that is skipped, and for a folder that only Maven can work out} */
    private Optional<Path> output(MavenProject project, Plugin plugin, PluginExecution execution) {
        if ("true".equals(value("skip", project, plugin, execution))) {
            return Optional.empty();
        }
        String output = value("output", project, plugin, execution);
        boolean tests = "true".equals(value("testScope", project, plugin, execution));
        try {
            Path folder = output == null ? ProjectFolders.standard(project, tests) : Path.of(output);
            return folder.toString().contains("${")
                    ? Optional.empty()
                    : Optional.of(project.getBasedir().toPath().resolve(folder).normalize());
        } catch (InvalidPathException toBeToldByThatExecution) {
            return Optional.empty();
        }
    }

    /** {@return as Maven reads it: from the execution, the plugin, the command line, the properties of the project} */
    private @Nullable String value(String name, MavenProject project, Plugin plugin, PluginExecution execution) {
        List<Object> configurations = new ArrayList<>();
        configurations.add(execution.getConfiguration());
        configurations.add(plugin.getConfiguration());
        for (Object configuration : configurations) {
            if (configuration instanceof Xpp3Dom dom && dom.getChild(name) != null) {
                String value = dom.getChild(name).getValue();
                return value == null ? null : value.strip();
            }
        }
        String property = "cubegen." + name;
        return user.getProperty(property, project.getProperties().getProperty(property));
    }
}
