package io.github.cubegen.maven;

import io.github.cubegen.diagnostic.Location;
import io.github.cubegen.plan.GeneratorOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.InputLocationTracker;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Where in which POM an execution has its parameters. */
final class ConfigurationPlace {

    private static final String ELEMENT = "configuration";

    /** The element itself. */
    private static final String WHOLE = "";

    private ConfigurationPlace() {}

    /** {@return the nearest place that Maven knows: of a configuration, or else of the execution or the plugin} */
    static Location of(MojoExecution execution) {
        Plugin plugin = execution.getPlugin();
        List<InputLocationTracker> holders = new ArrayList<>();
        plugin.getExecutions().stream()
                .filter(each -> each.getId().equals(execution.getExecutionId()))
                .forEach(holders::add);
        holders.add(plugin);
        return Stream.of(ELEMENT, WHOLE)
                .flatMap(key -> holders.stream().map(holder -> holder.getLocation(key)))
                .filter(ConfigurationPlace::isKnown)
                .findFirst()
                .map(place -> new Location(file(place), place.getLineNumber(), Math.max(1, place.getColumnNumber())))
                .orElse(GeneratorOptions.PLACE);
    }

    /** {@return the place as the start of a message; empty if Maven knows none} */
    static String prefix(MojoExecution execution) {
        Location place = of(execution);
        return place.equals(GeneratorOptions.PLACE) ? "" : place + ": ";
    }

    /** {@return a failure by what a POM says, with the place, as far as Maven knows it} */
    static MojoFailureException told(MojoExecution execution, MojoFailureException failure) {
        String prefix = prefix(execution);
        return prefix.isEmpty() ? failure : new MojoFailureException(prefix + failure.getMessage(), failure);
    }

    /** {@return the POM that a known place is in; Maven 4 names it by an address} */
    static String file(InputLocation place) {
        String location = place.getSource().getLocation();
        return location.startsWith("file:") ? Path.of(URI.create(location)).toString() : location;
    }

    private static boolean isKnown(@Nullable InputLocation place) {
        return place != null
                && place.getSource() != null
                && place.getSource().getLocation() != null
                && place.getLineNumber() > 0;
    }
}
