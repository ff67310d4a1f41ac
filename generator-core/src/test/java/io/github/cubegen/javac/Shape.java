package io.github.cubegen.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What javac's parser makes of sources, without any name or literal: two clients have the same shape if they differ in
 * nothing but those.
 */
public final class Shape {

    private Shape() {}

    /** {@return the shape of each file, sorted, because the names that files are sorted by don't count} */
    public static List<String> of(Map<String, String> sources) {
        List<String> problems = new ArrayList<>();
        JavacTask task = InMemoryCompiler.parser(sources, problems);
        List<String> shapes = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                StringBuilder shape = new StringBuilder();
                new Kinds(shape).scan(unit, null);
                shapes.add(shape.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!problems.isEmpty()) {
            throw new AssertionError("javac can't parse what was generated: " + problems);
        }
        return shapes.stream().sorted().toList();
    }

    /** Writes each node as its kind and what is in it. */
    private static final class Kinds extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final StringBuilder shape;

        Kinds(StringBuilder shape) {
            this.shape = shape;
        }

        @Override
        public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
            if (tree == null) {
                return null;
            }
            shape.append(tree.getKind()).append('(');
            super.scan(tree, null);
            shape.append(')');
            return null;
        }
    }
}
