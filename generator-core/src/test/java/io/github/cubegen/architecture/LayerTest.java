package io.github.cubegen.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.cubegen.javac.InMemoryCompiler;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The generator is a one-way street: a layer knows the layers that it is built on and no other, and few libraries. */
class LayerTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @TestFactory
    Stream<DynamicTest> aLayerUsesOnlyWhatItIsBuiltOn() {
        return Layer.ALL.stream()
                .map(layer -> DynamicTest.dynamicTest(
                        layer.pattern(), () -> layer.rules().forEach(rule -> rule.check(CLASSES))));
    }

    @Test
    void everyClassBelongsToALayer() {
        classes()
                .should()
                .resideInAnyPackage(Layer.ALL.stream().map(Layer::pattern).toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void everyLayerThatUsesAnotherOneItIsNotBuiltOnIsFound(@TempDir Path folder) {
        for (Layer used : Layer.ALL) {
            assertThat(usersOf(used.packageName() + ".Witness", folder))
                    .containsExactlyElementsOf(Layer.ALL.stream()
                            .filter(using ->
                                    using.equals(used) || using.layers().contains(used.name()))
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "io.swagger.v3.oas.models.OpenAPI | spec",
                "io.swagger.v3.parser.OpenAPIV3Parser | spec",
                "io.swagger.parser.OpenAPIParser | spec",
                "org.snakeyaml.engine.v2.api.Load | spec",
                "org.yaml.snakeyaml.Yaml | ''",
                "com.fasterxml.jackson.dataformat.yaml.YAMLFactory | ''",
                "com.fasterxml.jackson.databind.JsonNode | spec model plan contract",
                "com.fasterxml.jackson.core.JsonParser | spec runtime",
                "com.palantir.javapoet.TypeSpec | emit",
                "com.palantir.javapoet.JavaFile | emit",
                "javax.lang.model.SourceVersion | emit",
                "java.nio.file.Path | facade spec output contract cli openapigenerator runtime",
                "java.io.File | facade spec output contract cli openapigenerator runtime",
                "java.io.FileWriter | facade spec output contract cli openapigenerator runtime",
                "java.io.IOException | facade diagnostic spec model plan emit output contract cli openapigenerator runtime",
                "org.slf4j.Logger | ''"
            })
    void everyLayerThatUsesAStrangeLibraryIsFound(String type, String allowed, @TempDir Path folder) {
        assertThat(usersOf(type, folder))
                .extracting(layer -> layer.name().isEmpty() ? "facade" : layer.name())
                .containsExactly(allowed.isEmpty() ? new String[0] : allowed.split(" "));
    }

    /** The layers of which a class can name a type without breaking a rule. */
    private static List<Layer> usersOf(String type, Path folder) {
        Map<String, String> sources = new HashMap<>();
        for (Layer layer : Layer.ALL) {
            String declared = "package " + layer.packageName() + "; ";
            sources.put(path(layer, "Witness"), declared + "public class Witness {}");
            sources.put(path(layer, "Intruder"), declared + "class Intruder { Class<?> seen = " + type + ".class; }");
        }
        InMemoryCompiler.compile(sources, folder);
        JavaClasses compiled = new ClassFileImporter().importPath(folder);
        return Layer.ALL.stream()
                .filter(layer -> layer.rules().stream()
                        .noneMatch(rule -> rule.evaluate(compiled).hasViolation()))
                .toList();
    }

    private static String path(Layer layer, String name) {
        return layer.packageName().replace('.', '/') + "/" + name + ".java";
    }
}
