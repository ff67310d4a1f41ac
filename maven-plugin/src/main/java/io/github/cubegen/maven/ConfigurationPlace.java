package io.github.cubegen.maven;

import io.github.cubegen.diagnostic.Location;
import io.github.cubegen.plan.GeneratorOptions;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;

/** Where in which POM an execution has its parameters. */
final class ConfigurationPlace {

    private static final String ELEMENT = "configuration";

    /** The element itself. */
    private static final String WHOLE = "";

    private ConfigurationPlace() {}

    /** {@return the nearest place that Maven knows: of the configuration, the execution or the plugin} */
    static Location of(MojoExecution execution) {
        Plugin plugin = execution.getPlugin();
        Stream<InputLocation> ofExecution = plugin.getExecutions().stream()
                .filter(each -> each.getId().equals(execution.getExecutionId()))
                .flatMap(each -> Stream.of(each.getLocation(ELEMENT), each.getLocation(WHOLE)));
        Predicate<InputLocation> isKnown = place ->
                place.getSource() != null && place.getSource().getLocation() != null && place.getLineNumber() > 0;
        return Stream.concat(ofExecution, Stream.of(plugin.getLocation(ELEMENT), plugin.getLocation(WHOLE)))
                .filter(Objects::nonNull)
                .filter(isKnown)
                .findFirst()
                .map(place -> new Location(
                        place.getSource().getLocation(), place.getLineNumber(), Math.max(1, place.getColumnNumber())))
                .orElse(GeneratorOptions.PLACE);
    }
}
