package io.github.cubegen.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * A package of ours with all packages below it.
 *
 * @param name the package below that of the facade; empty for the facade alone
 * @param layers the other layers that it may use
 * @param libraries the packages that it may use beside the JDK's own and JSpecify's
 * @param files whether it may use the file system
 */
record Layer(String name, List<String> layers, List<String> libraries, boolean files) {
    static final String FACADE = "io.github.cubegen";

    private static final String JACKSON_CORE = "com.fasterxml.jackson.core..";
    private static final String JACKSON_TREE = "com.fasterxml.jackson.databind..";
    private static final List<String> READERS = List.of(JACKSON_CORE, JACKSON_TREE, "io.swagger..", "org.snakeyaml..");
    private static final List<String> WRITERS = List.of("com.palantir.javapoet..", "javax.lang.model..");

    static final List<Layer> ALL = List.of(
            new Layer(
                    "", List.of("diagnostic", "spec", "model", "plan", "emit", "output", "contract"), List.of(), true),
            new Layer("diagnostic", List.of(), List.of(), false),
            new Layer("spec", List.of("diagnostic"), READERS, true),
            new Layer("model", List.of("diagnostic", "spec"), List.of(JACKSON_TREE), false),
            new Layer("plan", List.of("diagnostic", "model"), List.of(JACKSON_TREE), false),
            new Layer("emit", List.of("diagnostic", "plan"), WRITERS, false),
            new Layer("output", List.of("diagnostic"), List.of(), true),
            new Layer(
                    "contract",
                    List.of("diagnostic", "model", "plan"),
                    List.of(JACKSON_TREE, "org.objectweb.asm.."),
                    true),
            new Layer(
                    "cli", List.of("", "diagnostic", "spec", "plan", "output", "contract"), List.of("picocli.."), true),
            new Layer(
                    "openapigenerator",
                    List.of("", "diagnostic", "spec", "plan", "output"),
                    List.of("org.openapitools.."),
                    true),
            new Layer("runtime", List.of(), List.of(JACKSON_CORE, "javax.net.ssl.."), true));

    /** {@return the package, without those below it} */
    String packageName() {
        return name.isEmpty() ? FACADE : FACADE + "." + name;
    }

    /** {@return the packages of the layer, as ArchUnit writes them} */
    String pattern() {
        return name.isEmpty() ? FACADE : packageName() + "..";
    }

    /** {@return what holds for each class of the layer} */
    List<ArchRule> rules() {
        String[] allowed = Stream.of(
                        Stream.of(pattern(), "java..", "org.jspecify.."),
                        ALL.stream()
                                .filter(layer -> layers.contains(layer.name()))
                                .map(Layer::pattern),
                        libraries.stream())
                .flatMap(patterns -> patterns)
                .toArray(String[]::new);
        ArchRule known = classes()
                .that()
                .resideInAPackage(pattern())
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed))
                .allowEmptyShould(true);
        ArchRule withoutFiles = noClasses()
                .that()
                .resideInAPackage(pattern())
                .should()
                .dependOnClassesThat(fileSystem())
                .allowEmptyShould(true);
        return files ? List.of(known) : List.of(known, withoutFiles);
    }

    private static DescribedPredicate<JavaClass> fileSystem() {
        return resideInAnyPackage("java.nio.file..", "java.nio.channels..")
                .or(resideInAPackage("java.io")
                        .and(DescribedPredicate.describe(
                                "are of files",
                                type -> type.getSimpleName().matches("File.*|RandomAccessFile")
                                        && !type.getSimpleName().equals("FileNotFoundException"))));
    }
}
