package io.github.cubegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.codehaus.plexus.classworlds.ClassWorld;
import org.codehaus.plexus.component.configurator.ComponentConfigurationException;
import org.codehaus.plexus.component.configurator.expression.DefaultExpressionEvaluator;
import org.codehaus.plexus.configuration.xml.XmlPlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockConfiguratorTest {

    /** As a goal has them; Maven fills them, whoever reads them. */
    @SuppressWarnings("UnusedVariable")
    private static final class Goal {
        @Nullable
        SpecParameter spec;

        @Nullable
        FilterParameter include;

        @Nullable
        PackagesParameter packages;

        @Nullable
        MappingsParameter mappings;

        @Nullable
        BaselineParameter baseline;

        @Nullable
        Map<String, String> severities;

        boolean strict;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spec|artefactId|artifactId|artifactId, classifier, file, groupId, path, sha256, type, url, version",
                "include|tag|tags|operations, paths, tags",
                "packages|models|model|client, exception, model, runtime",
                "mappings|schema|schemas|operations, schemas, tags, types",
                "baseline|versions|version|artifactId, classifier, groupId, name, path, pattern, type, version"
            })
    void tellsOfAnUnknownKeyWithTheOnesThereAre(String block, String key, String near, String keys) {
        assertThatExceptionOfType(ComponentConfigurationException.class)
                .isThrownBy(() -> configured("<" + block + "><" + key + ">x</" + key + "></" + block + ">"))
                .withMessageContaining(
                        "the block <" + block + "> has no key <" + key + ">; did you mean '" + near + "'?")
                .withMessageContaining("the keys are " + keys);
    }

    @Test
    void tellsOfAllUnknownKeysOfABlockAtOnce() {
        assertThatExceptionOfType(ComponentConfigurationException.class)
                .isThrownBy(() -> configured("<spec><group>g</group><artifact>a</artifact></spec>"))
                .withMessageContaining("has no key <group>")
                .withMessageContaining("has no key <artifact>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<strict>yes</strict>|the parameter <strict> is true or false, and not 'yes'",
                "<strict>${nothing}</strict>|the parameter <strict> is true or false, and not '${nothing}'",
                "<packages>com.acme</packages>|the block <packages> has elements, and not the text 'com.acme'; they are client, exception, model, runtime",
                "<include>users</include>|the block <include> has elements, and not the text 'users'; they are operations, paths, tags",
                "<severities>x</severities>|the parameter <severities> has an element for each entry, as in <severities><name>value</name></severities>, and not the text 'x'"
            })
    void tellsOfTextsThatAParameterDoesNotTake(String parameter, String message) {
        assertThatExceptionOfType(ComponentConfigurationException.class)
                .isThrownBy(() -> configured(parameter))
                .withMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<include><tags>a</tags><tags>b</tags></include>|the block <include> has <tags> more than once, and one would be lost; write all of it into one <tags>",
                "<mappings><schemas><A>B</A></schemas><schemas><C>D</C></schemas></mappings>|the block <mappings> has <schemas> more than once, and one would be lost; write all of it into one <schemas>",
                "<mappings><schemas><A>B</A><A>C</A></schemas></mappings>|the block <schemas> has <A> more than once, and one would be lost; write all of it into one <A>",
                "<mappings><schemas>A=B</schemas></mappings>|the block <schemas> has an element for each entry, as in <schemas><name>value</name></schemas>, and not the text 'A=B'",
                "<mappings><types><A><x>B</x></A></types></mappings>|the block <types> has an element for each entry, as in <types><name>value</name></types>, and <A> has elements in place of a value"
            })
    void tellsOfWhatWouldBeLost(String parameter, String message) {
        assertThatExceptionOfType(ComponentConfigurationException.class)
                .isThrownBy(() -> configured(parameter))
                .withMessage(message);
    }

    @Test
    void takesBooleansInAnyCase() throws Exception {
        assertThat(configured("<strict> TRUE </strict>").strict).isTrue();
        assertThat(configured("<strict/>").strict).isFalse();
    }

    @Test
    void fillsWhatIsRight() throws Exception {
        Goal goal = configured("<spec>api.yaml</spec><include><tags>users,chat</tags></include>"
                + "<mappings><types><Money>com.acme.Money</Money></types></mappings>"
                + "<severities><any-name>breaking</any-name></severities><strict>true</strict>");

        assertThat(Objects.requireNonNull(goal.spec).file).isEqualTo("api.yaml");
        assertThat(Objects.requireNonNull(goal.include).tags).isEqualTo(List.of("users", "chat"));
        assertThat(Objects.requireNonNull(goal.mappings).types).containsEntry("Money", "com.acme.Money");
        assertThat(goal.severities).containsEntry("any-name", "breaking");
        assertThat(goal.strict).isTrue();
    }

    private static Goal configured(String parameters) throws Exception {
        Goal goal = new Goal();
        ClassWorld world = new ClassWorld("test", BlockConfiguratorTest.class.getClassLoader());
        new BlockConfigurator()
                .configureComponent(
                        goal,
                        new XmlPlexusConfiguration(Xpp3DomBuilder.build(
                                new StringReader("<configuration>" + parameters + "</configuration>"))),
                        new DefaultExpressionEvaluator(),
                        world.getRealm("test"));
        return goal;
    }
}
