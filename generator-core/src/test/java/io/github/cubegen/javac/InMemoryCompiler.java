package io.github.cubegen.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Compiles and parses sources, given as texts by their paths, without writing anything anywhere. */
public final class InMemoryCompiler {
    /** Before JDK 21, javac asks for a comment on the field behind a component, where none can stand, unless access is given. */
    private static final String DOCUMENTED =
            Runtime.version().feature() < 21 ? "-Xdoclint:all/protected" : "-Xdoclint:all";

    private static final List<String> LENIENT = List.of("--release", "17", "-proc:none", "-Xmaxerrs", "100000");

    private static final List<String> STRICT =
            Stream.concat(LENIENT.stream(), Stream.of("-Xlint:all", DOCUMENTED)).toList();

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    private InMemoryCompiler() {}

    /** {@return every error and warning of the strictest check, with its line: what {@code -Werror} fails for} */
    public static List<String> problems(Map<String, String> sources) {
        return compile(sources, STRICT)
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .map(InMemoryCompiler::describe)
                .toList();
    }

    /** {@return every error, with its line; comments may be missing} */
    public static List<String> errors(Map<String, String> sources) {
        return compile(sources, LENIENT)
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(InMemoryCompiler::describe)
                .toList();
    }

    private static Stream<Diagnostic<? extends JavaFileObject>> compile(
            Map<String, String> sources, List<String> options) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager standard = JAVAC.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            JAVAC.getTask(null, new Classes(standard), diagnostics, options, null, sources(sources))
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagnostics.getDiagnostics().stream();
    }

    /** {@return the same, after the classes were written into a folder} */
    public static List<String> problems(Map<String, String> sources, Path classes) {
        List<String> options = Stream.concat(STRICT.stream(), Stream.of("-d", classes.toString()))
                .toList();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JAVAC.getTask(null, null, diagnostics, options, null, sources(sources)).call();
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .map(InMemoryCompiler::describe)
                .toList();
    }

    /** Compiles into a folder sources that are known to be right. */
    public static void compile(Map<String, String> sources, Path classes) {
        List<String> options = Stream.concat(LENIENT.stream(), Stream.of("-d", classes.toString()))
                .toList();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        if (!JAVAC.getTask(null, null, diagnostics, options, null, sources(sources))
                .call()) {
            throw new AssertionError(diagnostics.getDiagnostics().toString());
        }
    }

    /** Compiles sources that are known to be right, with what makes the place of the classes from javac's own. */
    static void compile(Map<String, String> sources, UnaryOperator<JavaFileManager> classes) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager standard = JAVAC.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            if (!JAVAC.getTask(null, classes.apply(standard), diagnostics, LENIENT, null, sources(sources))
                    .call()) {
                throw new AssertionError(diagnostics.getDiagnostics().stream()
                        .map(InMemoryCompiler::describe)
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return by file, the types and members that javac's parser sees in it, each with its outer types, in order} */
    public static Map<String, List<String>> skeletons(Map<String, String> sources) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) JAVAC.getTask(null, null, diagnostics, STRICT, null, sources(sources));
        Map<String, List<String>> skeletons = new TreeMap<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                List<String> members = new ArrayList<>();
                new Members(members).scan(unit, "");
                skeletons.put(path(unit.getSourceFile()), members);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        diagnostics
                .getDiagnostics()
                .forEach(diagnostic -> skeletons
                        .computeIfAbsent(path(diagnostic.getSource()), path -> new ArrayList<>())
                        .add("problem " + describe(diagnostic)));
        return skeletons;
    }

    /** The file may be one that javac has put around ours. */
    private static String path(@Nullable FileObject file) {
        return file == null ? "" : file.toUri().getPath().substring(1);
    }

    /** {@return a task to parse sources with, and where its problems are told} */
    static JavacTask parser(Map<String, String> sources, List<String> problems) {
        return (JavacTask) JAVAC.getTask(
                null,
                null,
                diagnostic -> problems.add(describe(diagnostic)),
                List.of("-proc:none"),
                null,
                sources(sources));
    }

    private static List<Source> sources(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(file -> new Source(file.getKey(), file.getValue()))
                .toList();
    }

    private static String describe(Diagnostic<? extends JavaFileObject> diagnostic) {
        String line = "";
        if (diagnostic.getSource() instanceof Source source && diagnostic.getLineNumber() > 0) {
            line = "\n    " + source.text.split("\n", -1)[(int) diagnostic.getLineNumber() - 1];
        }
        return diagnostic.toString() + line;
    }

    private static final class Members extends TreeScanner<Void, String> {
        private final List<String> members;

        Members(List<String> members) {
            this.members = members;
        }

        @Override
        public Void visitClass(ClassTree type, String outer) {
            String name = outer + "/" + type.getSimpleName();
            members.add(type.getKind() + " " + name);
            return super.visitClass(type, name);
        }

        @Override
        public Void visitMethod(MethodTree method, String outer) {
            String parameters = method.getParameters().stream()
                    .map(parameter -> parameter.getType().toString())
                    .collect(Collectors.joining(", "));
            members.add("method " + outer + "." + method.getName() + "(" + parameters + ")");
            return super.visitMethod(method, outer + "." + method.getName());
        }

        @Override
        public Void visitVariable(VariableTree variable, String outer) {
            members.add("variable " + outer + "." + variable.getName());
            return super.visitVariable(variable, outer);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Takes class files and forgets them. */
    private static final class Classes extends ForwardingJavaFileManager<JavaFileManager> {

        Classes(JavaFileManager manager) {
            super(manager);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return OutputStream.nullOutputStream();
                }
            };
        }
    }
}
