package io.github.cubegen.maven;

import io.github.cubegen.diagnostic.NearestName;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Tells of parameters that no goal has, or none of an execution; those of {@code help} are for the command line only. Maven 3.8 takes
 * them in silence, newer ones with a warning that is easily missed.
 */
final class KnownParameters {

    private static final String PREFIX = "cubegen.";

    /** Set by those who keep the version of the plugin in a property. */
    private static final String VERSION_PROPERTY = PREFIX + "version";

    private final MojoExecution execution;

    /** Which goals have a parameter. */
    private final SortedMap<String, Set<String>> parameters = new TreeMap<>();

    /** Without the prefix. */
    private final Set<String> properties = new TreeSet<>();

    KnownParameters(MojoExecution execution) {
        this.execution = execution;
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
                parameters.computeIfAbsent(name, first -> new TreeSet<>()).add(mojo.getGoal());
                PlexusConfiguration expression = mojo.getMojoConfiguration().getChild(name, false);
                if (expression != null && ("${" + PREFIX + name + "}").equals(expression.getValue(""))) {
                    properties.add(name);
                }
            }
        }
    }

    /**
     * Fails for a parameter in the POM that no goal has, or none of the execution that it stands in, and for a property of the command
     * line that is nearly one of ours; warns of other unknown properties, which may be somebody else's.
     */
    void check(MavenSession session, MavenProject project, Log log) throws MojoFailureException {
        checkProperties(session, project, log);
        checkParameters();
    }

    private void checkParameters() throws MojoFailureException {
        try {
            checkNames();
            checkRepeated();
            checkGoals();
        } catch (MojoFailureException e) {
            throw ConfigurationPlace.told(execution, e);
        }
    }

    private void checkNames() throws MojoFailureException {
        Set<String> unknown = new TreeSet<>(given());
        unknown.removeAll(parameters.keySet());
        if (!unknown.isEmpty()) {
            throw new MojoFailureException("The plugin has no parameter "
                    + unknown.stream()
                            .map(name -> name + NearestName.hint(name, parameters.keySet()))
                            .collect(Collectors.joining(", "))
                    + "; those that it has are " + String.join(", ", parameters.keySet()));
        }
    }

    private void checkRepeated() throws MojoFailureException {
        List<String> repeated = configurations().stream()
                .filter(Xpp3Dom.class::isInstance)
                .map(configuration -> ((Xpp3Dom) configuration).getChildren())
                .flatMap(parameters -> BlockKeys.repeated(Stream.of(parameters).map(Xpp3Dom::getName)).stream())
                .toList();
        if (!repeated.isEmpty()) {
            throw new MojoFailureException("In one <configuration> stands more than once, so that one would be lost: "
                    + String.join(", ", repeated) + "; write all of it into one element");
        }
    }

    /** What the plugin has for all its executions may be for one of them only; what an execution has is for its own goals. */
    private void checkGoals() throws MojoFailureException {
        Set<String> shared = new TreeSet<>();
        addNames(execution.getPlugin().getConfiguration(), shared);
        for (PluginExecution each : execution.getPlugin().getExecutions()) {
            if (!each.getId().equals(execution.getExecutionId())
                    || each.getGoals().isEmpty()) {
                continue;
            }
            Set<String> own = new TreeSet<>();
            addNames(each.getConfiguration(), own);
            own.removeAll(shared);
            for (String name : own) {
                Set<String> goals = parameters.getOrDefault(name, Set.of());
                if (Collections.disjoint(goals, each.getGoals())) {
                    throw new MojoFailureException("The execution " + each.getId() + " has the parameter " + name
                            + ", which is one of " + String.join(" and ", goals) + ", and runs only "
                            + String.join(" and ", each.getGoals()) + "; remove it, or move it to an execution of "
                            + String.join(" or ", goals));
                }
            }
        }
    }

    private void checkProperties(MavenSession session, MavenProject project, Log log) throws MojoFailureException {
        Set<String> withoutEffect = withoutEffect(session.getUserProperties());
        String refused = withoutEffect.stream()
                .map(this::reason)
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
        if (!refused.isEmpty()) {
            throw new MojoFailureException(refused);
        }
        for (String name : withoutEffect) {
            log.warn("The property " + name + " has no effect; those that have one are " + PREFIX
                    + String.join(", " + PREFIX, properties));
        }
        // A property of the POM may be for the POM itself, as long as it isn't a name of ours that was misspelt.
        for (String name : withoutEffect(project.getProperties())) {
            if (!hint(name).isEmpty() && !session.getUserProperties().containsKey(name)) {
                log.warn("The property " + name + " of the POM has no effect" + hint(name));
            }
        }
    }

    private Set<String> withoutEffect(Properties given) {
        Set<String> unknown = new TreeSet<>(given.stringPropertyNames());
        unknown.removeIf(name -> !name.startsWith(PREFIX)
                || name.equals(VERSION_PROPERTY)
                || properties.contains(name.substring(PREFIX.length())));
        return unknown;
    }

    /** {@return why a property is surely not somebody else's; empty if it may be} */
    private Optional<String> reason(String name) {
        String parameter = name.substring(PREFIX.length());
        if (parameters.containsKey(parameter)) {
            return Optional.of("The property " + name + " has no effect: the parameter " + parameter
                    + " is a block with elements; give it in the <configuration>");
        }
        return hint(name).isEmpty()
                ? Optional.empty()
                : Optional.of("The property " + name + " has no effect" + hint(name));
    }

    /** Compares without the prefix, or else all short names would be near each other. */
    private String hint(String name) {
        return NearestName.of(name.substring(PREFIX.length()), properties)
                .map(nearest -> "; did you mean '" + PREFIX + nearest + "'?")
                .orElse("");
    }

    /** {@return the parameters that the POM gives, even if their values turned out to be empty} */
    Set<String> given() {
        Set<String> names = new TreeSet<>();
        configurations().forEach(configuration -> addNames(configuration, names));
        return names;
    }

    /** {@return those of the POM that are for this execution} */
    private List<Object> configurations() {
        Plugin plugin = execution.getPlugin();
        return Stream.concat(
                        Stream.of(plugin.getConfiguration()),
                        plugin.getExecutions().stream()
                                .filter(each -> each.getId().equals(execution.getExecutionId()))
                                .map(PluginExecution::getConfiguration))
                .filter(Objects::nonNull)
                .toList();
    }

    private static void addNames(@Nullable Object configuration, Set<String> names) {
        if (configuration instanceof Xpp3Dom dom) {
            for (Xpp3Dom parameter : dom.getChildren()) {
                names.add(parameter.getName());
            }
        }
    }
}
