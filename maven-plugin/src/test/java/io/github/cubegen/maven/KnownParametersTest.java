package io.github.cubegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.xml.XmlPlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownParametersTest {

    private final Plugin plugin = new Plugin();
    private final PluginDescriptor descriptor = new PluginDescriptor();
    private final MojoExecution execution = new MojoExecution(plugin, "validate", "api");
    private final Properties ofCommandLine = new Properties();
    private final MavenProject project = new MavenProject();
    private final List<String> warnings = new ArrayList<>();

    @BeforeEach
    void describeTheGoals() throws Exception {
        descriptor.setPlugin(plugin);
        goal("generate", "basePackage", "output", "strict");
        execution.setMojoDescriptor(goal("validate", "basePackage", "failOn"));
        goal("help", "detail");
    }

    /** Each parameter has its property, and the goal further ones that a POM can't set, or that no property sets. */
    private MojoDescriptor goal(String name, String... parameters) throws Exception {
        MojoDescriptor goal = new MojoDescriptor();
        goal.setGoal(name);
        goal.setPluginDescriptor(descriptor);
        XmlPlexusConfiguration values = new XmlPlexusConfiguration("configuration");
        for (String parameter : parameters) {
            goal.addParameter(parameter(parameter, true));
            values.addChild(parameter, "${cubegen." + parameter + "}");
        }
        goal.addParameter(parameter("session", false));
        values.addChild("session", "${session}");
        goal.addParameter(parameter("packages", true));
        goal.setMojoConfiguration(values);
        descriptor.addMojo(goal);
        return goal;
    }

    private static Parameter parameter(String name, boolean editable) {
        Parameter parameter = new Parameter();
        parameter.setName(name);
        parameter.setEditable(editable);
        return parameter;
    }

    private static Xpp3Dom configuration(String... names) {
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        for (String name : names) {
            configuration.addChild(new Xpp3Dom(name));
        }
        return configuration;
    }

    private void execution(String id, List<String> goals, String... parameters) {
        PluginExecution made = new PluginExecution();
        made.setId(id);
        made.setGoals(goals);
        made.setConfiguration(configuration(parameters));
        plugin.addExecution(made);
    }

    /** Maven has no other way to make one than for itself. */
    @SuppressWarnings("deprecation")
    private MavenSession session() {
        DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
        request.setUserProperties(ofCommandLine);
        return new MavenSession(null, null, request, new DefaultMavenExecutionResult());
    }

    private void check() throws MojoFailureException {
        new KnownParameters(execution).check(session(), project, new SystemStreamLog() {
            @Override
            public void warn(CharSequence message) {
                warnings.add(message.toString());
            }
        });
    }

    private void isRefused(String message) {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(this::check)
                .withMessage(message);
        assertThat(warnings).isEmpty();
    }

    @Test
    void refusesParametersThatStandTwice() {
        execution("api", List.of("validate"), "failOn", "basePackage", "failOn", "basePackage", "failOn");

        isRefused("In one <configuration> stands more than once, so that one would be lost: failOn, basePackage;"
                + " write all of it into one element");
    }

    @Test
    void takesAParameterOfThePluginThatAnExecutionHasToo() throws MojoFailureException {
        plugin.setConfiguration(configuration("failOn"));
        execution("api", List.of("validate"), "failOn");

        check();

        assertThat(warnings).isEmpty();
    }

    private void isTaken() {
        assertThatCode(this::check).doesNotThrowAnyException();
        assertThat(warnings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "basPackage | basPackage; did you mean 'basePackage'?",
                "somethingElse | somethingElse",
                "detail | detail",
                "session | session",
            })
    void aParameterThatNoGoalHasIsRefusedWithThoseThatThereAre(String given, String told) {
        plugin.setConfiguration(configuration("basePackage", given));

        isRefused("The plugin has no parameter " + told
                + "; those that it has are basePackage, failOn, output, packages, strict");
    }

    @Test
    void allUnknownParametersAreToldAtOnce() {
        plugin.setConfiguration(configuration("zebra"));
        execution("api", List.of("validate"), "outputs");

        isRefused("The plugin has no parameter outputs; did you mean 'output'?, zebra;"
                + " those that it has are basePackage, failOn, output, packages, strict");
    }

    @Test
    void aParameterOfOtherGoalsThanThoseOfItsExecutionIsRefused() {
        execution("api", List.of("validate"), "failOn", "output");

        isRefused("The execution api has the parameter output, which is one of generate, and runs only validate;"
                + " remove it, or move it to an execution of generate");
    }

    @Test
    void whatThePluginHasForAllExecutionsIsForAnyOfThem() {
        plugin.setConfiguration(configuration("output"));
        execution("api", List.of("validate"), "output");

        isTaken();
    }

    @Test
    void oneOfSeveralGoalsIsEnough() {
        execution("api", List.of("validate", "generate"), "output", "failOn");

        isTaken();
    }

    @Test
    void anotherExecutionAndOneThatIsForTheCommandLineAreLeftAlone() {
        execution("other", List.of("validate"), "output", "unheardOf");
        execution("api", List.of(), "output");

        isTaken();
    }

    @Test
    void whatThePomGivesIsCollectedFromThePluginAndTheExecution() {
        plugin.setConfiguration(configuration("output"));
        execution("api", List.of("validate"), "failOn");
        execution("other", List.of("validate"), "strict");

        assertThat(new KnownParameters(execution).given()).containsExactly("failOn", "output");
    }

    @Test
    void propertiesOfTheCommandLineThatAreNearlyOursAreRefused() {
        ofCommandLine.setProperty("cubegen.basPackage", "com.acme");
        ofCommandLine.setProperty("cubegen.stric", "true");

        isRefused("""
                The property cubegen.basPackage has no effect; did you mean 'cubegen.basePackage'?
                The property cubegen.stric has no effect; did you mean 'cubegen.strict'?""");
    }

    /** Which no property sets, or which is that of another plugin. */
    @ParameterizedTest
    @ValueSource(strings = {"cubegen.detail", "cubegen.unheardOf"})
    void ofOtherUnknownPropertiesOfTheCommandLineItIsWarned(String name) throws Exception {
        ofCommandLine.setProperty(name, "x");

        check();

        assertThat(warnings)
                .containsExactly("The property " + name + " has no effect; those that have one are"
                        + " cubegen.basePackage, cubegen.failOn, cubegen.output, cubegen.strict");
    }

    @Test
    void aPropertyOfThePomIsOnlyToldIfItIsNearlyOurs() throws Exception {
        project.getProperties().setProperty("cubegen.outputt", "x");
        project.getProperties().setProperty("cubegen.unheardOf", "x");

        check();

        assertThat(warnings)
                .containsExactly(
                        "The property cubegen.outputt of the POM has no effect; did you mean 'cubegen.output'?");
    }

    @Test
    void ourPropertiesAndThoseOfOthersAreTaken() {
        for (Properties properties : List.of(ofCommandLine, project.getProperties())) {
            properties.setProperty("cubegen.output", "x");
            properties.setProperty("cubegen.version", "1");
            properties.setProperty("outputs", "x");
            properties.setProperty("cubegenx.outputs", "x");
        }

        isTaken();
    }

    @Test
    void aBlockIsNotGivenOnTheCommandLine() {
        ofCommandLine.setProperty("cubegen.packages", "com.acme");

        isRefused("The property cubegen.packages has no effect: the parameter packages is a block with elements;"
                + " give it in the <configuration>");
    }
}
