package io.github.cubegen.it;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The code that documents show. */
final class Snippets {

    private Snippets() {}

    /** The code blocks of a language. */
    static List<String> blocks(Path document, String language) throws IOException {
        Matcher fence = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(Files.readString(document));
        return fence.results().map(block -> block.group(1)).toList();
    }

    /**
     * What the compiler says to statements that use a client; empty if they compile.
     *
     * @param client its package
     * @param parameters what the statements can use
     * @param classes where classes may be written
     */
    static String errors(String client, String parameters, String statements, Path classes) {
        List<String> imports = List.of(
                "io.opentelemetry.api.*",
                "io.opentelemetry.api.trace.*",
                "io.opentelemetry.context.*",
                "java.io.*",
                "java.net.URI",
                "java.nio.file.*",
                "java.time.*",
                "java.util.*",
                "java.util.concurrent.*",
                "com.github.tomakehurst.wiremock.WireMockServer",
                "com.github.tomakehurst.wiremock.client.WireMock",
                "com.github.tomakehurst.wiremock.core.WireMockConfiguration");
        Stream<String> own =
                Stream.of("", ".client", ".exception", ".model", ".runtime").map(part -> client + part + ".*");
        String imported = Stream.concat(imports.stream(), own)
                .map(each -> "import " + each + ";\n")
                .collect(Collectors.joining());
        String program = imported + "public class Shown { public static void run(" + parameters
                + ") throws Exception {\n" + statements + "\n} }";
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

    /**
     * Runs statements that {@link #errors} compiled.
     *
     * @param classes where it put the classes
     * @param arguments what the statements can use
     */
    static void run(Path classes, Object... arguments) throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Method run = Arrays.stream(loader.loadClass("Shown").getMethods())
                    .filter(method -> method.getName().equals("run"))
                    .findFirst()
                    .orElseThrow();
            run.invoke(null, arguments);
        }
    }
}
