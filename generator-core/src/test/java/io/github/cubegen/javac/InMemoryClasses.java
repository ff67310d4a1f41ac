package io.github.cubegen.javac;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Classes that were compiled in memory, beside those of the tests. */
public final class InMemoryClasses extends ClassLoader implements AutoCloseable {

    private final Map<String, ByteArrayOutputStream> files = new HashMap<>();

    private InMemoryClasses() {
        super(InMemoryClasses.class.getClassLoader());
    }

    /** Compiles sources, given as texts by their paths, that must be right. */
    public static InMemoryClasses compile(Map<String, String> sources) {
        InMemoryClasses classes = new InMemoryClasses();
        InMemoryCompiler.compile(sources, classes::manager);
        return classes;
    }

    /** {@return a class that was compiled} */
    public Class<?> load(String name) throws ClassNotFoundException {
        return loadClass(name);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        ByteArrayOutputStream file = files.get(name);
        if (file == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, file.toByteArray(), 0, file.size());
    }

    private JavaFileManager manager(JavaFileManager standard) {
        return new ForwardingJavaFileManager<>(standard) {
            @Override
            public JavaFileObject getJavaFileForOutput(
                    Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
                return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/') + ".class"), kind) {
                    @Override
                    public OutputStream openOutputStream() {
                        return files.computeIfAbsent(name, any -> new ByteArrayOutputStream());
                    }
                };
            }
        };
    }

    /** Forgets the bytes; the classes go when nothing uses them. */
    @Override
    public void close() {
        files.clear();
    }
}
