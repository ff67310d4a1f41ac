package io.github.cubegen.maven;

import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.logging.Log;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** Tells of parameters that no goal has; those of {@code help} are for the command line only. Maven 3.8 takes them in silence, newer ones with a warning that is easily missed. */
final class KnownParameters {

    private static final String PREFIX = "cubegen.";

    /** Set by those who keep the version of the plugin in a property. */
    private static final String VERSION_PROPERTY = PREFIX + "version";

    private final MojoExecution execution;
    private final Set<String> known;
    private final Set<String> properties;

    KnownParameters(MojoExecution execution) {
        this.execution = execution;
        this.known = new TreeSet<>();
        this.properties = new TreeSet<>();
        for (MojoDescriptor mojo :
                execution.getMojoDescriptor().getPluginDescriptor().getMojos()) {
            if (!mojo.getGoal().equals("help") && mojo.getParameters() != null) {
                addParametersOf(mojo);
            }
        }
    }

    private void addParametersOf(MojoDescriptor mojo) {
        for (Parameter parameter : mojo.getParameters()) {
            if (parameter.isEditable()) {
                String name = parameter.getName();
                known.add(name);
                PlexusConfiguration expression = mojo.getMojoConfiguration().getChild(name, false);
                if (expression != null && ("${" + PREFIX + name + "}").equals(expression.getValue(""))) {
                    properties.add(PREFIX + name);
                }
            }
        }
    }

    /** Fails for an unknown parameter in the POM; warns of an unknown property, which may be somebody else's. */
    void check(MavenSession session, Log log) throws MojoFailureException {
        Set<String> unknown = new TreeSet<>(given());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new MojoFailureException("The plugin has no parameter " + String.join(", ", unknown)
                    + "; those that it has are " + String.join(", ", known));
        }
        for (String name : new TreeSet<>(session.getUserProperties().stringPropertyNames())) {
            if (name.startsWith(PREFIX) && !name.equals(VERSION_PROPERTY) && !properties.contains(name)) {
                log.warn("The property " + name + " has no effect; those that have one are "
                        + String.join(", ", properties));
            }
        }
    }

    /** {@return the parameters that the POM gives, even if their values turned out to be empty} */
    Set<String> given() {
        Plugin plugin = execution.getPlugin();
        Set<String> names = new TreeSet<>();
        addNames(plugin.getConfiguration(), names);
        for (PluginExecution each : plugin.getExecutions()) {
            if (each.getId().equals(execution.getExecutionId())) {
                addNames(each.getConfiguration(), names);
            }
        }
        return names;
    }

    private static void addNames(@Nullable Object configuration, Set<String> names) {
        if (configuration instanceof Xpp3Dom dom) {
            for (Xpp3Dom parameter : dom.getChildren()) {
                names.add(parameter.getName());
            }
        }
    }
}
