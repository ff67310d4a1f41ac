package io.github.cubegen.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
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
        List<String> snippets = blocks("java");
        assertThat(snippets).isNotEmpty();
        for (String snippet : snippets) {
            assertThat(errors(program(snippet))).as(snippet).isEmpty();
        }
    }

    @Test
    void namesTheDependenciesThatThisBuildUses() throws IOException {
        String pom = String.join("\n", blocks("xml"));
        assertThat(pom).contains(dependency("jackson-core", versionOf(JsonFactory.class)));
        assertThat(pom).contains(dependency("jspecify", versionOf(NullMarked.class)));
    }

    private static String dependency(String artifact, String version) {
        return "<artifactId>" + artifact + "</artifactId>\n    <version>" + version + "</version>";
    }

    /** The file of a library ends in its version. */
    private static String versionOf(Class<?> type) {
        String jar = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        return jar.substring(jar.lastIndexOf('-') + 1, jar.length() - ".jar".length());
    }

    private static List<String> blocks(String language) throws IOException {
        Matcher fence = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(Files.readString(README));
        return fence.results().map(block -> block.group(1)).toList();
    }

    private static String program(String statements) {
        String imports = Stream.of("", ".client", ".exception", ".model", ".runtime")
                .map(part -> "import " + CLIENT + part + ".*;\n")
                .reduce("import java.util.concurrent.*;\n", String::concat);
        return imports + "class Shown { void run(String token) {\n" + statements + "\n} }";
    }

    private String errors(String program) {
        StringWriter out = new StringWriter();
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///Shown.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return program;
            }
        };
        List<String> options =
                List.of("-proc:none", "-d", classes.toString(), "-classpath", System.getProperty("java.class.path"));
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(out, null, null, options, null, List.of(file))
                .call();
        return compiled ? "" : out.toString();
    }
}
