package io.github.cubegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;

/** Whoever comes from openapi-generator-maven-plugin finds each of its parameters on the page, as its own descriptor names them. */
class MigrationPageTest {

    private static final String PLUGIN = "openapi-generator-maven-plugin";
    private static final Pattern FIRST_COLUMN = Pattern.compile("^\\|([^|]*)\\|", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    @Test
    void thePageHasEachParameterOfTheGoalGenerate() throws Exception {
        String page = Files.readString(Path.of("../docs/migration.md"));
        Set<String> named = FIRST_COLUMN
                .matcher(page)
                .results()
                .flatMap(cell -> NAME.matcher(cell.group(1)).results())
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> parameters = parameters(descriptor());

        assertThat(parameters).contains("inputSpec", "skipIfSpecIsUnchanged", "configOptions");
        assertThat(named).containsAll(parameters);
    }

    private static Set<String> parameters(Xpp3Dom plugin) {
        return Stream.of(plugin.getChild("mojos").getChildren())
                .filter(mojo -> mojo.getChild("goal").getValue().equals("generate"))
                .flatMap(mojo -> Stream.of(mojo.getChild("parameters").getChildren()))
                .filter(parameter -> parameter.getChild("editable").getValue().equals("true"))
                .map(parameter -> parameter.getChild("name").getValue())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Ours is on the class path, too. */
    private static Xpp3Dom descriptor() throws Exception {
        ClassLoader loader = MigrationPageTest.class.getClassLoader();
        for (URL url : Collections.list(loader.getResources("META-INF/maven/plugin.xml"))) {
            try (InputStream in = url.openStream()) {
                Xpp3Dom plugin = Xpp3DomBuilder.build(in, "UTF-8");
                if (plugin.getChild("artifactId").getValue().equals(PLUGIN)) {
                    return plugin;
                }
            }
        }
        throw new AssertionError("the descriptor of " + PLUGIN + " is not on the class path");
    }
}
