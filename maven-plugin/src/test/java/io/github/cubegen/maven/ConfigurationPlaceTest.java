package io.github.cubegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.diagnostic.Location;
import io.github.cubegen.plan.GeneratorOptions;
import java.nio.file.Path;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.InputSource;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationPlaceTest {

    private final Plugin plugin = new Plugin();
    private final PluginExecution execution = execution("api");

    private PluginExecution execution(String id) {
        PluginExecution made = new PluginExecution();
        made.setId(id);
        plugin.addExecution(made);
        return made;
    }

    private Location found() {
        return ConfigurationPlace.of(new MojoExecution(plugin, "generate", "api"));
    }

    private static InputLocation at(int line, int column) {
        InputSource source = new InputSource();
        source.setLocation("pom.xml");
        return new InputLocation(line, column, source);
    }

    @Test
    void theNearestConfigurationIsTheOneOfTheExecution() {
        plugin.setLocation("", at(10, 3));
        plugin.setLocation("configuration", at(20, 3));
        execution.setLocation("", at(30, 3));
        execution.setLocation("configuration", at(40, 5));

        assertThat(found()).isEqualTo(new Location("pom.xml", 40, 5));
    }

    @Test
    void thenComesTheOneOfThePlugin() {
        plugin.setLocation("", at(10, 3));
        plugin.setLocation("configuration", at(20, 3));
        execution.setLocation("", at(30, 3));

        assertThat(found()).isEqualTo(new Location("pom.xml", 20, 3));
    }

    @Test
    void withoutAConfigurationItIsTheExecutionOrElseThePlugin() {
        plugin.setLocation("", at(10, 3));
        assertThat(found()).isEqualTo(new Location("pom.xml", 10, 3));

        execution.setLocation("", at(30, 3));
        assertThat(found()).isEqualTo(new Location("pom.xml", 30, 3));
    }

    /** As Maven 4 has it. */
    @Test
    void aFileThatIsNamedByItsAddressIsToldByItsPath(@TempDir Path folder) {
        InputSource source = new InputSource();
        source.setLocation(folder.resolve("a pom.xml").toUri().toString());
        execution.setLocation("configuration", new InputLocation(40, 5, source));

        assertThat(found()).isEqualTo(new Location(folder.resolve("a pom.xml").toString(), 40, 5));
    }

    @Test
    void anotherExecutionIsNotLookedAt() {
        execution("other").setLocation("configuration", at(50, 5));

        assertThat(found()).isEqualTo(GeneratorOptions.PLACE);
    }

    @Test
    void aPlaceWithoutFileOrLineIsNone() {
        execution.setLocation("configuration", new InputLocation(40, 5));
        plugin.setLocation("configuration", new InputLocation(20, 3, new InputSource()));
        execution.setLocation("", at(0, 0));
        assertThat(found()).isEqualTo(GeneratorOptions.PLACE);

        plugin.setLocation("", at(10, 0));
        assertThat(found()).isEqualTo(new Location("pom.xml", 10, 1));
    }
}
