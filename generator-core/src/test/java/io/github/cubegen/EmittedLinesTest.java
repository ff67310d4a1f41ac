package io.github.cubegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.SpecSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many lines one more of something takes. A user scrolls past each of them and every build compiles them; a large description
 * has ten thousand properties. A change that needs more lines raises the number here, with the reason.
 */
class EmittedLinesTest {
    @TempDir
    Path temp;

    private static String repeated(int count, String text) {
        return IntStream.range(0, count)
                .mapToObj(i -> text.replace("#", Integer.toString(i)))
                .collect(Collectors.joining(", "));
    }

    private long lines(String paths, String schemas) throws IOException {
        Path folder = Files.createTempDirectory(temp, "lines");
        Path api = Files.writeString(
                folder.resolve("api.yaml"),
                "openapi: 3.1.0\ninfo: {title: Lines, version: '1'}\nservers: [{url: 'https://lines.example'}]\npaths: {"
                        + paths + "}\ncomponents: {schemas: {" + schemas + "}}\n");
        GenerateResult result = Cubegen.generate(new GenerateRequest(
                SpecSource.of(api), Limits.DEFAULT, new GeneratorOptions("lines", null), folder.resolve("out")));
        assertThat(result.client()).as(result.diagnostics().toString()).isNotNull();
        try (Stream<Path> files = Files.walk(folder.resolve("out/lines"))) {
            long sum = 0;
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sum += Files.readAllLines(file).size();
            }
            return sum;
        }
    }

    private long model(int properties) throws IOException {
        return lines("", "Thing: {type: object, properties: {" + repeated(properties, "name#: {type: string}") + "}}");
    }

    /** Component, its comment, field of the builder, setter with comment (9), copy to the builder, reading, writing. */
    @Test
    void aPropertyTakes15Lines() throws IOException {
        // The list of properties that additionalProperty refuses takes the rest.
        assertThat((model(24) - model(4)) / 20.0).isBetween(15.0, 15.5);
    }

    @Test
    void aModelTakes95LinesBesideItsProperties() throws IOException {
        String empty = "Thing: {type: string}";
        assertThat(model(1) - lines("", empty)).isLessThanOrEqualTo(95 + 15);
    }

    /** Constant, its comment, the same in the Java enum, and the case that leads from one to the other. */
    @Test
    void aConstantTakes5Lines() throws IOException {
        long few = lines("", "Kind: {type: string, enum: [" + repeated(4, "v#") + "]}");
        long many = lines("", "Kind: {type: string, enum: [" + repeated(24, "v#") + "]}");
        assertThat((many - few) / 20.0).isEqualTo(5.0);
    }

    /** Blocking, asynchronous and raw forms of both, each commented; the operation's constant, and the call. */
    @Test
    void anOperationTakes49Lines() throws IOException {
        String operation =
                "'/things/#/{id}': {get: {operationId: get#, parameters: [{name: id, in: path, required: true, schema:"
                        + " {type: string}}], responses: {'200': {description: It., content: {application/json: {schema: {type:"
                        + " string}}}}}}}";
        double each = (lines(repeated(22, operation), "") - lines(repeated(2, operation), "")) / 20.0;
        assertThat(each).isEqualTo(49.0);
    }

    /**
     * What the one above takes, 64 for the record of its optional parameters with a builder, and the rest for more ways to call:
     * each form without them, and those that return a body with a setter of the builder.
     */
    @Test
    void anOperationWithTwoOptionalParametersTakes183Lines() throws IOException {
        String operation = "'/things/#/{id}': {get: {operationId: get#, parameters: ["
                + "{name: id, in: path, required: true, schema: {type: string}},"
                + " {name: limit, in: query, schema: {type: integer}}, {name: sort, in: query, schema: {type: string}}],"
                + " responses: {'200': {description: It., content: {application/json: {schema: {type: string}}}}}}}";
        double each = (lines(repeated(22, operation), "") - lines(repeated(2, operation), "")) / 20.0;
        assertThat(each).isEqualTo(183.0);
    }

    /** Component, its comment, field of the builder, setter with comment (9), and the line that sends it. */
    @Test
    void anOptionalParameterTakes13Lines() throws IOException {
        // The calls that hand all of them on take a line for several.
        assertThat((optionalParameters(24) - optionalParameters(4)) / 20.0).isBetween(13.0, 13.5);
    }

    private long optionalParameters(int count) throws IOException {
        return lines(
                "/things: {get: {operationId: get, parameters: ["
                        + repeated(count, "{name: name#, in: query, schema: {type: string}}")
                        + "], responses: {'204': {description: It.}}}}",
                "");
    }
}
