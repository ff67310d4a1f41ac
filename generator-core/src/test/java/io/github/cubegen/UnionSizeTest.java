package io.github.cubegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.Severity;
import io.github.cubegen.javac.InMemoryCompiler;
import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.SpecSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unions of a size that a class file holds, and of one that it does not. */
class UnionSizeTest {
    @TempDir
    private Path folder;

    private GenerateResult generate(String schemas) throws IOException {
        Path spec = Files.writeString(
                folder.resolve("api.yaml"),
                "{openapi: 3.1.0, info: {title: Big, version: '1'}, servers: [{url: 'https://big.example'}], paths: {},"
                        + " components: {schemas: {" + schemas + "}}}");
        return Cubegen.generate(new GenerateRequest(
                SpecSource.of(spec), Limits.DEFAULT, new GeneratorOptions("big", "Big"), folder.resolve("out")));
    }

    private static String list(int count, IntFunction<String> item) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(", "));
    }

    private static List<String> told(GenerateResult result) {
        return result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
                .map(Diagnostic::rule)
                .toList();
    }

    private List<String> errors() {
        Map<String, String> sources = OddDescription.files(folder.resolve("out")).entrySet().stream()
                .filter(file -> file.getKey().endsWith(".java"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(sources).containsKey("big/model/Pet.java");
        return InMemoryCompiler.errors(sources);
    }

    private static String withMapping(int values) {
        return "A: {type: object, properties: {a: {type: string}}}, B: {type: object, properties: {b: {type: string}}},"
                + " Pet: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], discriminator:"
                + " {propertyName: kind, mapping: {" + list(values, i -> "v" + i + ": " + (i % 2 == 0 ? "A" : "B"))
                + "}}}";
    }

    private static String withVariants(int variants, int properties) {
        return list(
                        variants,
                        i -> "S" + i + ": {type: object, properties: {"
                                + list(properties, p -> "p" + i + "_" + p + ": {type: string}") + "}}")
                + ", Pet: {oneOf: [" + list(variants, i -> "{$ref: '#/components/schemas/S" + i + "'}") + "]}";
    }

    @Test
    void theLargestMappingCompilesAndALargerOneIsTold() throws IOException {
        assertThat(told(generate(withMapping(6990)))).isEmpty();
        assertThat(errors()).isEmpty();
        assertThat(told(generate(withMapping(6991)))).containsExactly("untyped-union");
    }

    @Test
    void asManyVariantsAsAClassHoldsCompileAndMoreAreTold() throws IOException {
        assertThat(told(generate(withVariants(1000, 2)))).isEmpty();
        assertThat(errors()).isEmpty();
        assertThat(told(generate(withVariants(1001, 1)))).containsExactly("untyped-union");
    }

    @Test
    void morePropertiesThanAClassHoldsAreTold() throws IOException {
        assertThat(told(generate(withVariants(70, 95)))).isEmpty();
        assertThat(errors()).isEmpty();
        assertThat(told(generate(withVariants(70, 96)))).containsExactly("untyped-union");
    }
}
