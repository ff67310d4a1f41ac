package io.github.cubegen;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.cubegen.diagnostic.Severity;
import io.github.cubegen.javac.InMemoryCompiler;
import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.plan.Mappings;
import io.github.cubegen.plan.Packages;
import io.github.cubegen.plan.Selection;
import io.github.cubegen.plan.Selection.Filter;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.SpecSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client has when its user wants a part of a description, or other names. */
class SelectionTest {

    private static final String API = """
            openapi: 3.1.0
            info: {title: Shop, version: 1.0.0}
            tags: [{name: pets}]
            paths:
              /pets/{id}:
                parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                get:
                  operationId: getPet
                  tags: [pets]
                  responses: {'200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
                delete:
                  operationId: deletePet
                  deprecated: true
                  tags: [pets]
                  responses: {'204': {description: x, headers: {X-Left: {$ref: '#/components/headers/Left'}}}}
              /pets/{id}/toys:
                get:
                  operationId: listToys
                  tags: [toys]
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                  responses: {'200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Toy'}}}}}
            webhooks:
              sold:
                post:
                  operationId: petSold
                  tags: [hooks]
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Sale'}}}}
                  responses: {'200': {description: x}}
            components:
              headers: {Left: {schema: {type: integer}}}
              schemas:
                Pet:
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                  discriminator: {propertyName: kind}
                Animal: {type: object, required: [kind], properties: {kind: {type: string}, price: {$ref: '#/components/schemas/Money'}}}
                Cat: {allOf: [{$ref: '#/components/schemas/Animal'}, {type: object, properties: {lives: {type: integer}}}]}
                Dog: {allOf: [{$ref: '#/components/schemas/Animal'}, {type: object, properties: {tail: {type: string}}}]}
                Toy: {type: object, properties: {name: {type: string}}}
                Sale: {type: object, properties: {id: {type: string}}}
                Money: {type: object, properties: {cents: {type: integer}}}
                Lost: {type: object, properties: {id: {type: string}}}
            """;

    private static final Filter PETS = new Filter(List.of("pets"), List.of(), List.of());

    private static final GeneratorOptions OPTIONS = new GeneratorOptions("com.acme", null);

    @TempDir
    Path temp;

    private GenerateResult generate(GeneratorOptions options) throws IOException {
        Path api = Files.writeString(temp.resolve("api.yaml"), API);
        return Cubegen.generate(new GenerateRequest(SpecSource.of(api), Limits.DEFAULT, options, temp.resolve("out")));
    }

    private Map<String, String> client(GeneratorOptions options) throws IOException {
        GenerateResult result = generate(options);
        assertThat(result.client()).as(result.diagnostics().toString()).isNotNull();
        Map<String, String> files = new TreeMap<>(OddDescription.files(temp.resolve("out")));
        files.remove(".cubegen-manifest");
        return files;
    }

    private Set<String> models(Selection selection) throws IOException {
        Set<String> names = new TreeSet<>();
        client(OPTIONS.withSelection(selection)).keySet().stream()
                .filter(path -> path.startsWith("com/acme/model/") && !path.matches(".*/(package-info|.*Codec)\\.java"))
                .forEach(path -> names.add(path.replaceAll(".*/|\\.java", "")));
        return names;
    }

    private Set<String> operations(Filter include, Filter exclude, boolean excludeDeprecated) throws IOException {
        String sources = String.join(
                "\n",
                client(OPTIONS.withSelection(new Selection(include, exclude, excludeDeprecated, null)))
                        .values());
        Set<String> found = new TreeSet<>();
        for (String name : List.of("getPet", "deletePet", "listToys")) {
            if (sources.contains(" " + name + "(")) {
                found.add(name);
            }
        }
        return found;
    }

    private static Filter tag(String name) {
        return new Filter(List.of(name), List.of(), List.of());
    }

    private static Filter path(String pattern) {
        return new Filter(List.of(), List.of(pattern), List.of());
    }

    private static Filter operation(String pattern) {
        return new Filter(List.of(), List.of(), List.of(pattern));
    }

    @Test
    void includesAndExcludesByTagPathAndOperation() throws IOException {
        assertThat(operations(Filter.NONE, Filter.NONE, false)).containsExactly("deletePet", "getPet", "listToys");
        assertThat(operations(tag("toys"), Filter.NONE, false)).containsExactly("listToys");
        assertThat(operations(path("/pets/*"), Filter.NONE, false)).containsExactly("deletePet", "getPet");
        assertThat(operations(path("/pets/**"), path("/*/{id}"), false)).containsExactly("listToys");
        assertThat(operations(operation("*Pet"), operation("delete*"), false)).containsExactly("getPet");
        assertThat(operations(tag("pets"), Filter.NONE, true)).containsExactly("getPet");
        assertThat(operations(new Filter(List.of("toys"), List.of(), List.of("getPet")), Filter.NONE, false))
                .containsExactly("getPet", "listToys");
    }

    @Test
    void dropsModelsThatNothingNeedsWhenAsked() throws IOException {
        Set<String> all = Set.of("Pet", "Animal", "Cat", "Dog", "Toy", "Sale", "Money", "Lost");

        assertThat(models(Selection.ALL)).isEqualTo(all);
        assertThat(models(new Selection(Filter.NONE, Filter.NONE, false, true)))
                .containsExactly("Animal", "Cat", "Dog", "Money", "Pet", "Sale", "Toy");
        assertThat(models(new Selection(PETS, Filter.NONE, false, null)))
                .containsExactly("Animal", "Cat", "Dog", "Money", "Pet");
        assertThat(models(new Selection(PETS, Filter.NONE, false, false))).isEqualTo(all);
    }

    @Test
    void tellsWhatTheDescriptionDoesNotHave() throws IOException {
        GenerateResult result =
                generate(OPTIONS.withSelection(new Selection(tag("pet"), operation("listToy"), false, null))
                        .withMappings(new Mappings(
                                Map.of("Cats", "X"), Map.of("get", "x"), Map.of(), Map.of("Mony", "a.Money"))));

        assertThat(result.client()).isNull();
        assertThat(result.diagnostics().stream().map(Object::toString))
                .contains(
                        place("warning: the description has no operationId 'listToy', which is to be excluded;"
                                + " did you mean 'listToys'? [unknown-name]"),
                        place("error: the description has no tag 'pet', which is to be included;"
                                + " did you mean 'pets'? [unknown-name]"),
                        place("error: the description has no schema of components 'Cats', which is to be mapped;"
                                + " did you mean 'Cat'? [unknown-name]"),
                        place("error: the description has no schema of components 'Mony', which is to be mapped;"
                                + " did you mean 'Money'? [unknown-name]"),
                        place("error: the description has no operationId 'get', which is to be mapped [unknown-name]"));
    }

    /** In the options, not in the description. */
    private static String place(String message) {
        return "options: " + message;
    }

    @Test
    void refusesToGenerateNothing() throws IOException {
        GenerateResult result = generate(OPTIONS.withSelection(
                new Selection(Filter.NONE, new Filter(List.of("pets", "toys"), List.of(), List.of()), false, null)));

        assertThat(result.count(Severity.ERROR)).isOne();
        assertThat(result.diagnostics().toString()).contains("[empty-selection]");
    }

    @Test
    void givesTheNamesAndPackagesThatAreAskedFor() throws IOException {
        Map<String, String> files = client(OPTIONS.withPackages(
                        new Packages("com.acme", "com.acme.calls", "org.shop.dto", "com.acme.failures", "com.acme.lib"))
                .withMappings(new Mappings(
                        Map.of("Toy", "Plaything"),
                        Map.of("listToys", "playthings"),
                        Map.of("pets", "animals"),
                        Map.of())));

        assertThat(files)
                .containsKeys(
                        "com/acme/ShopClient.java",
                        "com/acme/calls/AnimalsClient.java",
                        "org/shop/dto/Plaything.java",
                        "com/acme/lib/JsonValue.java")
                .doesNotContainKeys("com/acme/model/Toy.java", "org/shop/dto/Toy.java");
        assertThat(files.get("com/acme/calls/ToysClient.java")).contains(" playthings(");
        assertThat(InMemoryCompiler.problems(files)).isEmpty();
    }

    @Test
    void givesNoClassTheNameOfAPackage() throws IOException {
        Map<String, String> files = client(OPTIONS.withPackages(new Packages(
                "com.acme", "com.acme.calls", "com.acme.calls.PetsClient", "com.acme.ShopClient", "com.acme.lib")));

        assertThat(files).containsKeys("com/acme/calls/PetsClient/Toy.java", "com/acme/calls/ToysClient.java");
        assertThat(InMemoryCompiler.problems(files)).isEmpty();
    }

    @Test
    void putsAnswersOfSeveralKindsAndWebhooksBesideTheOperations() throws IOException {
        Map<String, String> files = client(OPTIONS.withPackages(
                new Packages("com.acme", "org.shop.calls", "com.acme.model", "com.acme.failures", "com.acme.lib")));

        assertThat(files.keySet())
                .contains("org/shop/calls/Webhooks.java")
                .noneMatch(path -> path.startsWith("com/acme/client/"));
        assertThat(InMemoryCompiler.problems(files)).isEmpty();
    }

    @Test
    void tellsOfANameForWhatHasNoClass() throws IOException {
        GenerateResult result = generate(OPTIONS.withSelection(new Selection(PETS, Filter.NONE, false, true))
                .withMappings(new Mappings(Map.of("Lost", "Found", "Toy", "Doll"), Map.of(), Map.of(), Map.of())));

        assertThat(result.diagnostics())
                .filteredOn(told -> told.rule().equals("unused-name"))
                .extracting(told -> told.message().substring(0, told.message().indexOf(';')))
                .containsExactly(
                        "the schema 'Lost' has no class of its own, so the name 'Found' that is given to it has no effect",
                        "the schema 'Toy' has no class of its own, so the name 'Doll' that is given to it has no effect");
    }

    @Test
    void readsAndWritesClassesOfTheUser() throws Exception {
        GeneratorOptions options =
                OPTIONS.withMappings(new Mappings(Map.of(), Map.of(), Map.of(), Map.of("Money", "shop.Money")));
        Map<String, String> files = client(options);
        assertThat(files).doesNotContainKey("com/acme/model/Money.java");
        files.put("shop/Money.java", """
                package shop;

                import com.acme.runtime.JsonCodec;
                import com.acme.runtime.JsonReader;
                import com.acme.runtime.JsonWriter;
                import java.io.IOException;

                public record Money(String amount) {
                    public static JsonCodec<Money> codec() {
                        return new JsonCodec<>() {
                            @Override
                            public Money read(JsonReader in) throws IOException {
                                return new Money(in.readValue().toString());
                            }

                            @Override
                            public void write(JsonWriter out, Money value) throws IOException {
                                throw new UnsupportedOperationException();
                            }
                        };
                    }
                }
                """);
        files.put("shop/Check.java", """
                package shop;

                import com.acme.ShopClient;
                import com.acme.model.Cat;

                public class Check implements java.util.function.UnaryOperator<String> {
                    @Override
                    public String apply(String uri) {
                        try (ShopClient client = ShopClient.builder().baseUri(uri).build()) {
                            Cat cat = (Cat) client.pets().getPet("1");
                            Money price = cat.price();
                            return price.amount();
                        }
                    }
                }
                """);
        Path classes = Files.createDirectory(temp.resolve("classes"));
        InMemoryCompiler.compile(files, classes);

        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/pets/1", exchange -> {
            byte[] body = "{\"kind\": \"Cat\", \"price\": {\"cents\": 5}}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            @SuppressWarnings("unchecked")
            var check = (java.util.function.UnaryOperator<String>) requireNonNull(
                    loader.loadClass("shop.Check").getConstructor().newInstance());
            assertThat(check.apply("http://localhost:" + server.getAddress().getPort()))
                    .contains("cents")
                    .contains("5");
        } finally {
            server.stop(0);
        }
    }
}
