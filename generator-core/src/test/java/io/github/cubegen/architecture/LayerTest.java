package io.github.cubegen.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The generator is a one-way street: a layer knows the layers that it is built on and no other. */
class LayerTest {

    private static final String FACADE = "io.github.cubegen";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    /** A package of ours, with all packages below it, and the packages of ours that it may use. */
    private record Layer(String name, List<String> mayUse) {

        Layer(String name, String... mayUse) {
            this(name, List.of(mayUse));
        }

        String pattern() {
            return name.isEmpty() ? FACADE : FACADE + "." + name + "..";
        }

        String[] allowedPatterns() {
            return Stream.concat(Stream.of(pattern()), mayUse.stream().map(used -> new Layer(used).pattern()))
                    .toArray(String[]::new);
        }
    }

    private static final List<Layer> LAYERS = List.of(
            new Layer("", "diagnostic", "spec", "model", "plan", "emit", "output", "contract"),
            new Layer("diagnostic"),
            new Layer("spec", "diagnostic"),
            new Layer("model", "diagnostic", "spec"),
            new Layer("plan", "diagnostic", "model"),
            new Layer("emit", "diagnostic", "plan"),
            new Layer("output", "diagnostic"),
            new Layer("contract", "diagnostic", "model", "plan"),
            new Layer("runtime"));

    @TestFactory
    Stream<DynamicTest> aLayerUsesOnlyTheLayersItIsBuiltOn() {
        DescribedPredicate<JavaClass> ours = resideInAPackage(FACADE + "..");
        return LAYERS.stream()
                .map(layer -> DynamicTest.dynamicTest(
                        layer.pattern(),
                        () -> noClasses()
                                .that()
                                .resideInAPackage(layer.pattern())
                                .should()
                                .dependOnClassesThat(ours.and(not(resideInAnyPackage(layer.allowedPatterns()))))
                                .check(CLASSES)));
    }

    @Test
    void everyClassBelongsToALayer() {
        classes()
                .should()
                .resideInAnyPackage(LAYERS.stream().map(Layer::pattern).toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void runtimeNeedsOnlyTheJdkJacksonCoreAndJspecify() {
        classes()
                .that()
                .resideInAPackage("io.github.cubegen.runtime..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "io.github.cubegen.runtime..", "java..", "com.fasterxml.jackson.core..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void onlySpecKnowsSwagger() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.github.cubegen.spec..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.swagger..")
                .check(CLASSES);
    }

    @Test
    void onlyEmitKnowsJavaPoet() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.github.cubegen.emit..", "io.github.cubegen.output..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir.javapoet..")
                .check(CLASSES);
    }

    @Test
    void outputKnowsOfJavaPoetOnlyTheJavaFile() {
        noClasses()
                .that()
                .resideInAPackage("io.github.cubegen.output..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("com.palantir.javapoet..").and(not(name("com.palantir.javapoet.JavaFile"))))
                .check(CLASSES);
    }
}
