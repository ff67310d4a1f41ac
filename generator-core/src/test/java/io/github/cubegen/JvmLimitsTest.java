package io.github.cubegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.javac.InMemoryCompiler;
import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.runtime.Json;
import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.SpecSource;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client of which every part is as large as a class file holds, or larger: compiled, loaded and used. */
class JvmLimitsTest {
    @TempDir
    static Path folder;

    private static List<String> told = List.of();
    private static List<String> problems = List.of();
    private static URLClassLoader loader;

    @BeforeAll
    static void generateAndCompile() throws IOException {
        Path spec = Files.writeString(
                folder.resolve("api.yaml"),
                "{openapi: 3.1.0, info: {title: Big, version: '1'}, servers: [{url: 'https://big.example'}], security:"
                        + " [{a: []}, {b: []}, {a: [], b: []}], paths: {" + paths()
                        + "}, components: {securitySchemes: {a: {type: http,"
                        + " scheme: basic}, b: {type: http, scheme: bearer}}, schemas: {" + schemas() + "}}}");
        GenerateResult result = Cubegen.generate(new GenerateRequest(
                SpecSource.of(spec), Limits.DEFAULT, new GeneratorOptions("big", "Big"), folder.resolve("out")));
        told = result.diagnostics().stream().map(Diagnostic::rule).toList();
        assertThat(result.client()).as("%s", result.diagnostics()).isNotNull();
        Path classes = Files.createDirectory(folder.resolve("classes"));
        problems = InMemoryCompiler.problems(ClientSources.withoutRuntime(folder.resolve("out"), "big"), classes);
        loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, Thread.currentThread().getContextClassLoader());
    }

    @AfterAll
    static void close() throws IOException {
        loader.close();
    }

    private static String list(int count, IntFunction<String> item) {
        return IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(", "));
    }

    private static String paths() {
        String answer =
                "{description: Done., content: {application/json: {schema: {type: array, items: {type: string}}}}}";
        return list(
                        600,
                        i -> "/p" + i + ": {get: {operationId: op" + i + ", tags: [all], responses: {'200': " + answer
                                + ", '202': " + answer + ", '204': {description: Nothing.}}}}")
                + ", /wide: {put: {operationId: putWide, tags: [wide], requestBody: {required: true, content:"
                + " {application/json: {schema: {$ref: '#/components/schemas/Wide'}}}}, responses: {'204':"
                + " {description: Nothing.}}, parameters: ["
                + list(
                        300,
                        i -> "{name: q" + i + ", in: query, schema: {type: " + (i == 7 ? "integer" : "string") + "}}")
                + "]}}, ? /" + "long".repeat(20_000)
                + " : {get: {operationId: getLong, tags: [wide], responses: {'204':"
                + " {description: Nothing.}}}}";
    }

    private static String schemas() {
        return "Wide: {type: object, required: [r0, r1, r2], properties: {"
                + list(3, i -> "r" + i + ": {type: integer}") + ", secret: {type: string, format: password}, "
                + list(
                        148,
                        i -> "n" + i + ": {type: [string, 'null']}, l" + i + ": {type: array, items: {type: string}}")
                + "}}, Wider: {type: object, properties: {"
                + list(1000, i -> "p" + i + ": {type: array, items: {type: string}}")
                + "}}, Widest: {type: object, properties: {" + list(1001, i -> "p" + i + ": {type: string}")
                + "}}, Values: {type: string, enum: [" + list(1000, i -> "value" + i)
                + "]}, Text: {type: object, properties: {"
                + "? " + "t".repeat(20_000) + " : {type: string, default: " + "d".repeat(70_000)
                + "}, b: {type: string}}}";
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName("big." + name, true, loader);
    }

    @SuppressWarnings("unchecked")
    private static JsonCodec<Object> codec(String name) throws ReflectiveOperationException {
        return (JsonCodec<Object>) type("model." + name).getMethod("codec").invoke(null);
    }

    private static Object get(Object from, String method) throws ReflectiveOperationException {
        return from.getClass().getMethod(method).invoke(from);
    }

    private static Object decode(String name, String json) throws ReflectiveOperationException {
        return Json.decode(codec(name), json);
    }

    @Test
    void onlyWhatDoesNotFitIsTold() {
        assertThat(told.stream().filter(rule -> !rule.equals("renamed"))).containsExactly("too-many-properties");
    }

    @Test
    void allCompilesWithoutAWarning() {
        assertThat(problems).isEmpty();
    }

    @Test
    void everyClassLoads() throws IOException, ClassNotFoundException {
        Path classes = folder.resolve("classes");
        try (Stream<Path> files = Files.walk(classes)) {
            List<String> names = files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> classes.relativize(file)
                            .toString()
                            .replaceAll("\\.class$", "")
                            .replaceAll("[/\\\\]", "."))
                    .filter(name -> !name.endsWith("package-info"))
                    .toList();
            assertThat(names).hasSizeGreaterThan(30).contains("big.model.Wide", "big.model.Wide$Builder");
            for (String name : names) {
                assertThat(Class.forName(name, true, loader)).isNotNull();
            }
        }
    }

    @Test
    void anObjectOf300PropertiesIsReadAndWrittenAndShownLikeARecord() throws ReflectiveOperationException {
        String json =
                "{\"r0\":1,\"r1\":2,\"r2\":3,\"secret\":\"s3cret\",\"l0\":[\"a\"],\"n147\":\"z\",\"n5\":null,\"more\":true}";
        Object wide = decode("Wide", json);
        assertThat(wide.getClass().isRecord()).isFalse();
        assertThat(get(wide, "r2")).isEqualTo(3L);
        assertThat(wide.getClass().getMethod("r2").getReturnType()).isEqualTo(long.class);
        assertThat(get(wide, "l0")).isEqualTo(List.of("a"));
        assertThat(get(wide, "n147")).isEqualTo("z");
        assertThat(get(wide, "n5")).isNull();
        assertThat(Json.encodeToString(codec("Wide"), wide)).isEqualTo(json);
        assertThat(wide).isEqualTo(decode("Wide", json)).hasSameHashCodeAs(decode("Wide", json));
        assertThat(wide).isNotEqualTo(decode("Wide", json.replace("\"z\"", "\"y\"")));
        assertThat(wide.toString())
                .startsWith("Wide[r0=1, r1=2, r2=3, secret=***, n0=null, l0=[a],")
                .endsWith("]");
        assertThat(get(get(wide, "toBuilder"), "build")).isEqualTo(wide);
    }

    @Test
    void whatItRequiresIsAskedFor() throws ReflectiveOperationException {
        Object builder = type("model.Wide").getMethod("builder").invoke(null);
        assertThatThrownBy(() -> get(builder, "build"))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .hasMessageContaining("r0");
    }

    @Test
    void anObjectOf1000PropertiesIsReadInParts() throws ReflectiveOperationException {
        String json = "{\"p0\":[\"a\"],\"p299\":[\"b\"],\"p300\":[\"c\"],\"p999\":[\"d\"],\"p1000\":1}";
        Object wider = decode("Wider", json);
        assertThat(List.of(get(wider, "p0"), get(wider, "p299"), get(wider, "p300"), get(wider, "p999")))
                .isEqualTo(List.of(List.of("a"), List.of("b"), List.of("c"), List.of("d")));
        assertThat(Json.encodeToString(codec("Wider"), wider)).isEqualTo(json);
    }

    @Test
    void parametersOfAnOperationCanBeAsMany() throws ReflectiveOperationException {
        Object builder = type("client.PutWideParams").getMethod("builder").invoke(null);
        builder.getClass().getMethod("q7", long.class).invoke(builder, 7L);
        builder.getClass().getMethod("q299", String.class).invoke(builder, "last");
        Object params = get(builder, "build");
        assertThat(get(params, "q7")).isEqualTo(7L);
        assertThat(get(params, "q299")).isEqualTo("last");
        assertThat(get(params, "q0")).isNull();
    }

    @Test
    void anEnumTellsAThousandValuesApart() throws ReflectiveOperationException {
        assertThat(get(decode("Values", "\"value999\""), "known").toString()).isEqualTo("VALUE999");
    }

    @Test
    void aLongNameIsFoundAgain() throws ReflectiveOperationException {
        String json = "{\"" + "t".repeat(20_000) + "\":\"x\"}";
        assertThat(Json.encodeToString(codec("Text"), decode("Text", json))).isEqualTo(json);
    }
}
