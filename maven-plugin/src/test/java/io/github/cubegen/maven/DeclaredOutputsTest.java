package io.github.cubegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.eclipse.aether.DefaultSessionData;
import org.eclipse.aether.SessionData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeclaredOutputsTest {

    private static final String PLUGIN = "io.github.cubegen:cubegen-maven-plugin";

    @TempDir
    Path folder;

    private final Properties user = new Properties();
    private int evaluated;

    @Test
    void tellsTwoModulesOfTheFolderThatTheyShareBeforeEitherWrites() throws Exception {
        MavenProject one = project("one", "<output>../shared</output>");
        MavenProject two = project(
                "two",
                "<output>${project.basedir}/../shared</output>"
                        .replace("${project.basedir}", folder.resolve("two").toString()));
        String message =
                "The executions e1 of com.acme:one and e1 of com.acme:two have the same place for their clients, the folder "
                        + folder.resolve("shared") + "; give each of them an <output> of its own";

        assertRefused(message, List.of(one, two), one, "e1", "shared");
        assertRefused(message, List.of(one, two), two, "e1", "shared");
    }

    @Test
    void tellsTwoExecutionsOfTheDefaultFolder() throws Exception {
        MavenProject one = project("one", "", "");
        String place = "one/target/generated-sources/cubegen";

        assertRefused("The executions e1 and e2 have the same place", List.of(one), one, "e1", place);
        assertRefused("The executions e1 and e2 have the same place", List.of(one), one, "e2", place);
    }

    @Test
    void tellsOfAFolderWithinAnother() throws Exception {
        MavenProject one = project("one", "<output>out</output>", "<output>out/sub</output>");

        assertRefused("of which one holds the other", List.of(one), one, "e2", "one/out/sub");
    }

    @Test
    void worksOutExpressionsOfOtherModules() throws Exception {
        MavenProject one = project("one", "<output>${root}/shared</output>");
        MavenProject two = project("two", "<output>${root}/shared</output>", "<output>${unknown}/shared</output>");

        assertRefused("e1 of com.acme:one and e1 of com.acme:two", List.of(one, two), one, "e1", "shared");
    }

    @Test
    void seesThroughLinks() throws Exception {
        Files.createDirectories(folder.resolve("real"));
        try {
            Files.createSymbolicLink(folder.resolve("link"), folder.resolve("real"));
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no symbolic links here: " + e);
        }
        MavenProject one = project("one", "<output>../real/x</output>", "<output>../link/x/y</output>");

        assertRefused("of which one holds the other", List.of(one), one, "e1", "real/x");
        assertRefused("of which one holds the other", List.of(one), one, "e2", "link/x/y");
    }

    @Test
    void tellsOfStubsInOneFolderAndOfStubsInAClient() throws Exception {
        MavenProject one = project("one", "<stubs>../stubs</stubs>");
        MavenProject two = project("two", "<stubs>../stubs/two</stubs>", "<output>../client</output>");

        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> check(List.of(one, two), one, "e1", DeclaredOutputs.STUBS, "stubs"))
                .withMessageContaining("have the same place for their stubs, the folder " + folder.resolve("stubs"))
                .withMessageContaining("; give each of them a <stubs> of its own");
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> check(List.of(one, two), one, "e1", DeclaredOutputs.STUBS, "client/stubs"))
                .withMessageContaining("have the same place for their files")
                .withMessageContaining("; one is <stubs>, the other <output>: give one of them another folder");
    }

    @Test
    void readsTheCommandLineWhereThePomSaysNothing() throws Exception {
        MavenProject one = project("one", "");
        MavenProject two = project("two", "");
        user.setProperty("cubegen.output", folder.resolve("all").toString());

        assertRefused("e1 of com.acme:one and e1 of com.acme:two", List.of(one, two), one, "e1", "all");
    }

    @Test
    void looksAtEachExecutionOnceInABuild() throws Exception {
        SessionData build = new DefaultSessionData();
        List<MavenProject> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            all.add(project("m" + i, "<output>${root}/m" + i + "</output>"));
        }

        for (MavenProject each : all) {
            check(build, all, each, "e1", DeclaredOutputs.OUTPUT, each.getArtifactId());
        }

        assertThat(evaluated).isEqualTo(all.size());
    }

    @Test
    void acceptsFoldersOfTheirOwn() throws Exception {
        MavenProject one =
                project("one", "", "<testScope>true</testScope>", "<output>other</output>", "<skip>TRUE</skip>");
        MavenProject two = project("two", "");

        assertThatCode(() -> check(
                        List.of(one, two), one, "e1", DeclaredOutputs.OUTPUT, "one/target/generated-sources/cubegen"))
                .doesNotThrowAnyException();
    }

    private void assertRefused(
            String message, List<MavenProject> all, MavenProject own, String execution, String place) {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> check(all, own, execution, DeclaredOutputs.OUTPUT, place))
                .withMessageContaining(message);
    }

    private void check(List<MavenProject> all, MavenProject own, String execution, String parameter, String place)
            throws MojoFailureException {
        check(new DefaultSessionData(), all, own, execution, parameter, place);
    }

    private void check(
            SessionData known,
            List<MavenProject> all,
            MavenProject own,
            String execution,
            String parameter,
            String place)
            throws MojoFailureException {
        DeclaredOutputs.Expressions expressions = (project, text) -> {
            evaluated++;
            return text.replace("${root}", folder.toString());
        };
        new DeclaredOutputs(all, user, expressions, known)
                .check(PLUGIN, own, execution, List.of(new DeclaredOutputs.Folder(parameter, folder.resolve(place))));
    }

    private MavenProject project(String name, String... configurations) throws Exception {
        Plugin plugin = new Plugin();
        plugin.setGroupId("io.github.cubegen");
        plugin.setArtifactId("cubegen-maven-plugin");
        int number = 0;
        for (String configuration : configurations) {
            PluginExecution execution = new PluginExecution();
            execution.setId("e" + ++number);
            execution.addGoal("generate");
            execution.setConfiguration(
                    Xpp3DomBuilder.build(new StringReader("<configuration>" + configuration + "</configuration>")));
            plugin.addExecution(execution);
        }
        Build build = new Build();
        build.setDirectory(folder.resolve(name).resolve("target").toString());
        build.addPlugin(plugin);
        Model model = new Model();
        model.setGroupId("com.acme");
        model.setArtifactId(name);
        model.setVersion("1");
        model.setBuild(build);
        MavenProject project = new MavenProject(model);
        project.setFile(folder.resolve(name).resolve("pom.xml").toFile());
        return project;
    }
}
