package io.github.cubegen.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README, as far as it shows code: what a reader copies must compile. */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final String CLIENT = ConnectyCubeClient.class.getPackageName();

    @TempDir
    Path classes;

    @Test
    void showsJavaThatCompiles() throws IOException {
        List<String> snippets = Snippets.blocks(README, "java");
        assertThat(snippets).isNotEmpty();
        for (String snippet : snippets) {
            assertThat(Snippets.errors(CLIENT, "String token", snippet, classes))
                    .as(snippet)
                    .isEmpty();
        }
    }

    @Test
    void namesTheDependenciesThatThisBuildUses() throws IOException {
        String pom = String.join("\n", Snippets.blocks(README, "xml"));
        assertThat(pom).contains(dependency("jackson-core", versionOf(JsonFactory.class)));
        assertThat(pom).contains(dependency("jspecify", versionOf(NullMarked.class)));
    }

    /** With the one that Maven 3.8 has by default, the client can't be compiled. */
    @Test
    void namesTheCompilerPluginAndTheReleaseOfThisBuild() throws IOException {
        Matcher plugin = Pattern.compile("<artifactId>maven-compiler-plugin</artifactId>\\s*<version>(.*?)</version>")
                .matcher(String.join("\n", Snippets.blocks(README, "xml")));
        assertThat(plugin.find()).isTrue();
        String parent = Files.readString(Path.of("..", "pom.xml"));
        assertThat(parent)
                .contains("<maven-compiler-plugin.version>" + plugin.group(1) + "</maven-compiler-plugin.version>");
        assertThat(Snippets.blocks(README, "xml"))
                .anyMatch(pom -> pom.contains("<maven.compiler.release>17</maven.compiler.release>"));
    }

    private static String dependency(String artifact, String version) {
        return "<artifactId>" + artifact + "</artifactId>\n    <version>" + version + "</version>";
    }

    /** The file of a library ends in its version. */
    private static String versionOf(Class<?> type) {
        String jar = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        return jar.substring(jar.lastIndexOf('-') + 1, jar.length() - ".jar".length());
    }
}
