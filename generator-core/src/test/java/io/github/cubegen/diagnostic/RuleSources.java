package io.github.cubegen.diagnostic;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Finds the ids of all rules in the sources: what comes to be the {@code rule} of a {@link Diagnostic}, through whatever methods,
 * exceptions and records it is handed on. What can't be followed is told, so that no rule escapes.
 */
final class RuleSources {

    private static final String RULE = "rule";

    /** The rules of the linter are an enum, with a remedy in each. */
    private static final Set<String> WITH_REMEDY = Set.of("io.github.cubegen.contract.lint.LintRule");

    private final Trees trees;
    private final List<Call> calls = new ArrayList<>();
    /** Methods and constructors whose parameter becomes the rule of a diagnostic. */
    private final Set<Element> sinks = new HashSet<>();

    private final SortedSet<String> rules = new TreeSet<>();
    private final SortedSet<String> unseen = new TreeSet<>();

    /** A call of something that has a parameter for a rule. */
    private record Call(ExecutableElement called, TreePath argument) {}

    private RuleSources(Trees trees) {
        this.trees = trees;
    }

    /**
     * @param rules ids; of one that is put together, what it begins with and an ellipsis
     * @param unseen places whose rule is not known
     */
    record Found(SortedSet<String> rules, SortedSet<String> unseen) {}

    static Found in(Path sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> walk = Files.walk(sources)) {
            List<Path> java =
                    walk.filter(path -> path.toString().endsWith(".java")).toList();
            List<String> options =
                    List.of("-proc:none", "--release", "17", "-cp", System.getProperty("java.class.path"));
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(java));
            Iterable<? extends CompilationUnitTree> units = task.parse();
            task.analyze();
            RuleSources found = new RuleSources(Trees.instance(task));
            for (CompilationUnitTree unit : units) {
                found.collect(unit);
            }
            found.follow();
            return new Found(found.rules, found.unseen);
        }
    }

    private void collect(CompilationUnitTree unit) {
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
                add(call.getArguments(), trees.getElement(getCurrentPath()));
                return super.visitMethodInvocation(call, null);
            }

            @Override
            public @Nullable Void visitNewClass(NewClassTree call, @Nullable Void none) {
                add(call.getArguments(), trees.getElement(getCurrentPath()));
                return super.visitNewClass(call, null);
            }

            private void add(List<? extends ExpressionTree> arguments, @Nullable Element called) {
                if (called instanceof ExecutableElement executable && indexOfRule(executable) >= 0) {
                    ExpressionTree argument = arguments.get(indexOfRule(executable));
                    calls.add(new Call(executable, new TreePath(getCurrentPath(), argument)));
                }
            }
        }.scan(unit, null);
    }

    private static int indexOfRule(ExecutableElement executable) {
        List<? extends VariableElement> parameters = executable.getParameters();
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).getSimpleName().contentEquals(RULE)
                    && parameters.get(i).asType().toString().equals(String.class.getName())) {
                return i;
            }
        }
        return -1;
    }

    private void follow() {
        for (Call call : calls) {
            if (owner(call.called()).toString().equals(Diagnostic.class.getName())) {
                sinks.add(call.called());
            }
        }
        int before;
        do {
            before = sinks.size();
            rules.clear();
            unseen.clear();
            for (Call call : List.copyOf(calls)) {
                if (sinks.contains(call.called())) {
                    follow(call.argument());
                }
            }
        } while (sinks.size() > before);
    }

    private void follow(TreePath path) {
        Tree tree = path.getLeaf();
        Element element = trees.getElement(path);
        if (tree instanceof ParenthesizedTree inner) {
            follow(new TreePath(path, inner.getExpression()));
        } else if (tree instanceof ConditionalExpressionTree choice) {
            follow(new TreePath(path, choice.getTrueExpression()));
            follow(new TreePath(path, choice.getFalseExpression()));
        } else if (tree instanceof LiteralTree literal) {
            rules.add(String.valueOf(literal.getValue()));
        } else if (tree instanceof BinaryTree sum && sum.getLeftOperand() instanceof LiteralTree start) {
            rules.add(start.getValue() + "…");
        } else if (element instanceof VariableElement variable && variable.getConstantValue() != null) {
            rules.add(String.valueOf(variable.getConstantValue()));
        } else if (element != null && element.getKind() == ElementKind.PARAMETER && isRule(element)) {
            sinks.add(owner(element));
        } else if (element instanceof VariableElement field && field.getKind() == ElementKind.FIELD && isRule(field)) {
            addConstructors(owner(field));
        } else if (tree instanceof MethodInvocationTree && element instanceof ExecutableElement accessor) {
            followAccessor(path, accessor);
        } else {
            unseen.add(at(path));
        }
    }

    private void followAccessor(TreePath path, ExecutableElement accessor) {
        Element owner = owner(accessor);
        if (isRule(accessor) && accessor.getParameters().isEmpty()) {
            addConstructors(owner);
        } else if (!WITH_REMEDY.contains(owner.toString())) {
            unseen.add(at(path));
        }
    }

    /** What a record or an exception keeps came through one of its constructors. */
    private void addConstructors(Element owner) {
        owner.getEnclosedElements().stream()
                .filter(each -> each instanceof ExecutableElement executable
                        && each.getKind() == ElementKind.CONSTRUCTOR
                        && indexOfRule(executable) >= 0)
                .forEach(sinks::add);
    }

    private static Element owner(Element member) {
        return Objects.requireNonNull(member.getEnclosingElement());
    }

    private static boolean isRule(Element element) {
        return element.getSimpleName().contentEquals(RULE);
    }

    private static String at(TreePath path) {
        String file = path.getCompilationUnit().getSourceFile().getName();
        return Path.of(file).getFileName() + ": " + path.getLeaf();
    }
}
