package io.github.cubegen.contract.usage;

import io.github.cubegen.contract.usage.CallSite.Scope;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.Location;
import io.github.cubegen.diagnostic.Severity;
import io.github.cubegen.plan.ClientPlan;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/** Reads the classes of a consumer, each once. */
public final class UsageReader {

    /** The rule of problems with class files that can't be read. */
    public static final String UNREADABLE = "unreadable-classes";

    /** The rule of problems with what was given as classes. */
    public static final String NO_CLASSES = "no-classes";

    /** As ASM begins its message. */
    private static final int MAGIC = 0xCAFEBABE;

    private static final String NEWER = "Unsupported class file major version";

    private final ConsumerClasses classes;
    private final ClientNames names;
    private final ClientData data;
    private final UseIndex index;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Map<String, String> files = new HashMap<>();
    private int consumers;

    private UsageReader(ConsumerClasses classes, List<ClientPlan> plans) {
        this.classes = classes;
        this.names = new ClientNames(plans);
        this.data = new ClientData(plans);
        this.index = new UseIndex(names, data);
    }

    /**
     * {@return what the classes use of a client}
     *
     * @param before the client that they may be compiled against
     * @param after the other one that they may be compiled against
     */
    public static UsedSymbols read(ConsumerClasses classes, ClientPlan before, ClientPlan after) {
        return new UsageReader(classes, List.of(before, after)).run();
    }

    private UsedSymbols run() {
        classes.main().forEach(place -> place(place, Scope.MAIN));
        classes.test().forEach(place -> place(place, Scope.TEST));
        if (problems.isEmpty() && !places().isEmpty()) {
            empty().ifPresent(problems::add);
        }
        index.close();
        return new UsedSymbols(index, data, problems);
    }

    private Optional<Diagnostic> empty() {
        if (consumers == 0) {
            return Optional.of(problem(
                    NO_CLASSES,
                    "There is no class file in " + places()
                            + " that does not belong to the client itself: compile the code first (the goal runs at verify),"
                            + " or name the folder of its classes.",
                    null));
        }
        if (index.isEmpty()) {
            return Optional.of(problem(
                    NO_CLASSES,
                    "None of the " + consumers + " classes in " + places() + " mentions the client (" + names.root()
                            + "): name the base package that it was generated with, or the classes of the code that uses it.",
                    null));
        }
        return Optional.empty();
    }

    private String places() {
        List<Path> all = new ArrayList<>(classes.main());
        all.addAll(classes.test());
        return String.join(", ", all.stream().map(Path::toString).toList());
    }

    private void place(Path place, Scope scope) {
        if (!Files.exists(place)) {
            problems.add(problem(
                    NO_CLASSES,
                    "There is no such folder or jar of classes: compile the code first (the goal runs at verify).",
                    place.toString()));
            return;
        }
        try {
            ClassFiles.read(place, (file, content) -> read(file, content, scope));
        } catch (ZipException e) {
            problems.add(problem(UNREADABLE, "This is no jar: " + e.getMessage(), place.toString()));
        } catch (IOException e) {
            problems.add(problem(UNREADABLE, "It can't be read: " + e.getMessage(), place.toString()));
        }
    }

    private void read(String file, byte[] content, Scope scope) {
        ClassNode node = new ClassNode();
        try {
            ClassReader reader = new ClassReader(content);
            if (names.isOfClient(reader.getClassName()) || names.isPackageOfClient(reader.getClassName())) {
                return;
            }
            consumers++;
            if (!names.isMentionedIn(content)) {
                return;
            }
            reader.accept(node, ClassReader.SKIP_FRAMES);
        } catch (RuntimeException e) {
            // ASM answers broken class files with whatever they lead to
            String message = String.valueOf(e.getMessage());
            problems.add(problem(
                    UNREADABLE,
                    isClassFile(content) && message.startsWith(NEWER)
                            ? "The class file is of a newer Java than is known here (" + message
                                    + "): compile with an older release, or use a newer version of Cubegen."
                            : "This is no class file that can be read: compile the code anew.",
                    file));
            return;
        }
        new ClassScan(names, data, index, node, scope, this::source).scan();
    }

    /** <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html#jvms-4.1">JVMS 4.1</a>: any other file has any number there. */
    private static boolean isClassFile(byte[] content) {
        return content.length >= Integer.BYTES && ByteBuffer.wrap(content).getInt() == MAGIC;
    }

    /** {@return where a source file is, if it is found; else as its package says} */
    private String source(String path) {
        return files.computeIfAbsent(
                path,
                key -> classes.sources().stream()
                        .map(folder -> folder.resolve(key))
                        .filter(Files::exists)
                        .map(Path::toString)
                        .findFirst()
                        .orElse(key));
    }

    private static Diagnostic problem(String rule, String message, @Nullable String file) {
        return new Diagnostic(
                Severity.ERROR, rule, message, JsonPointer.ROOT, file == null ? null : new Location(file, 0, 0));
    }
}
