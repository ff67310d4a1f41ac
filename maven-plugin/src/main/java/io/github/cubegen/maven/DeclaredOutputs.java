package io.github.cubegen.maven;

import io.github.cubegen.output.RealPath;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.SessionData;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the POMs of all modules for another execution that writes into the same folder, so that both are told before either has
 * written anything, in whatever order or thread they run.
 */
final class DeclaredOutputs {

    static final String OUTPUT = "output";
    static final String STUBS = "stubs";

    private static final String GOAL = "generate";

    /** What is in the folder of a parameter. */
    private static final Map<String, String> WRITTEN = Map.of(OUTPUT, "clients", STUBS, "stubs");

    private final List<MavenProject> projects;
    private final Properties user;
    private final Expressions expressions;
    private final SessionData known;

    /** Works out the expressions of a text as Maven does for a project. */
    @FunctionalInterface
    interface Expressions {

        /** {@return the text, with the value in place of each expression that is known; empty if there is none} */
        String apply(MavenProject project, String text);
    }

    /**
     * What a build declares.
     *
     * @param projects all modules
     * @param user the properties of the command line
     * @param known keeps what the first execution has found for the others, or else each of many would ask the file system for all
     */
    DeclaredOutputs(List<MavenProject> projects, Properties user, Expressions expressions, SessionData known) {
        this.projects = List.copyOf(projects);
        this.user = user;
        this.expressions = expressions;
        this.known = known;
    }

    /**
     * A folder that an execution replaces as a whole.
     *
     * @param parameter that names it
     * @param path without links, absolute and normalized
     */
    record Folder(String parameter, Path path) {

        Folder {
            path = RealPath.of(path);
        }

        private boolean meets(Folder other) {
            return path.startsWith(other.path) || other.path.startsWith(path);
        }
    }

    /**
     * Fails if another execution has one of the folders, one in it, or one that it is in.
     *
     * @param plugin {@code groupId:artifactId}
     * @param execution that asks, of the project {@code own}
     * @param folders those that it writes
     */
    void check(String plugin, MavenProject own, String execution, List<Folder> folders) throws MojoFailureException {
        for (Declared other : all(plugin)) {
            if (!other.project().equals(own) || !other.execution().equals(execution)) {
                String both = names(own, execution, other.project(), other.execution());
                for (Folder theirs : other.folders()) {
                    for (Folder ours : folders) {
                        apart(both, ours, theirs);
                    }
                }
            }
        }
    }

    /** The folders of an execution. */
    private record Declared(MavenProject project, String execution, List<Folder> folders) {

        Declared {
            folders = List.copyOf(folders);
        }
    }

    private record Executions(List<Declared> all) {

        Executions {
            all = List.copyOf(all);
        }
    }

    /**
     * Under a key of this class: another version of the plugin, which may run in the same build, has another one. What a plugin of a
     * later module changes afterwards is for {@link ClaimedPlaces} to see.
     */
    private List<Declared> all(String plugin) {
        if (known.get(Executions.class) instanceof Executions executions) {
            return executions.all();
        }
        List<Declared> found = new ArrayList<>();
        for (MavenProject project : projects) {
            Plugin declared = project.getPlugin(plugin);
            if (declared != null && project.getFile() != null) {
                for (PluginExecution each : declared.getExecutions()) {
                    if (runs(each)) {
                        found.add(new Declared(project, each.getId(), folders(project, declared, each)));
                    }
                }
            }
        }
        known.set(Executions.class, new Executions(found));
        return found;
    }

    private static void apart(String both, Folder ours, Folder theirs) throws MojoFailureException {
        if (ours.meets(theirs)) {
            boolean alike = ours.parameter().equals(theirs.parameter());
            throw new MojoFailureException("The executions " + both + " have the same place for their "
                    + (alike ? WRITTEN.get(ours.parameter()) : "files") + ", the folder " + ours.path()
                    + (theirs.path().equals(ours.path()) ? "" : ", of which one holds the other, " + theirs.path())
                    + (alike
                            ? "; give each of them " + article(ours.parameter()) + " of its own"
                            : "; one is <" + ours.parameter() + ">, the other <" + theirs.parameter()
                                    + ">: give one of them another folder"));
        }
    }

    private static String article(String parameter) {
        return (parameter.equals(OUTPUT) ? "an" : "a") + " <" + parameter + ">";
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

    /** {@return none for an execution that is skipped, and none that only Maven can work out} */
    private List<Folder> folders(MavenProject project, Plugin plugin, PluginExecution execution) {
        List<Folder> folders = new ArrayList<>();
        if (!Boolean.parseBoolean(value("skip", project, plugin, execution))) {
            boolean tests = Boolean.parseBoolean(value("testScope", project, plugin, execution));
            String standard = ProjectFolders.standard(project, tests).toString();
            String output = Objects.requireNonNullElse(value(OUTPUT, project, plugin, execution), standard);
            folder(OUTPUT, output, project).ifPresent(folders::add);
            String stubs = value(STUBS, project, plugin, execution);
            if (stubs != null) {
                folder(STUBS, stubs, project).ifPresent(folders::add);
            }
        }
        return folders;
    }

    private Optional<Folder> folder(String parameter, String text, MavenProject project) {
        try {
            String path = text.contains("${") ? expressions.apply(project, text) : text;
            return path.isEmpty() || path.contains("${")
                    ? Optional.empty()
                    : Optional.of(
                            new Folder(parameter, project.getBasedir().toPath().resolve(path)));
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
