package io.github.cubegen.openapigenerator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

/** The generator as OpenAPI Generator's command line and Gradle plugin run it: by its name. */
class CubegenCodegenTest {

    private static final String API = """
            openapi: 3.0.3
            info: {title: Shop, version: 1.0.0}
            paths:
              /pets/{id}:
                get:
                  operationId: getPet
                  tags: [pets]
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                  responses: {'200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
            components:
              schemas:
                Pet: {type: object, properties: {name: {type: string}}}
            """;

    @TempDir
    Path temp;

    private Path api;

    @BeforeEach
    void write() throws IOException {
        api = Files.writeString(temp.resolve("api.yaml"), API);
    }

    private void generate(String basePackage) {
        generate(basePackage, configurator -> {});
    }

    private void generate(String basePackage, Consumer<CodegenConfigurator> options) {
        CodegenConfigurator configurator = new CodegenConfigurator()
                .setGeneratorName("cubegen")
                .setInputSpec(api.toString())
                .setOutputDir(temp.resolve("out").toString());
        if (!basePackage.isEmpty()) {
            configurator.addAdditionalProperty("basePackage", basePackage);
        }
        options.accept(configurator);
        new DefaultGenerator(false).opts(configurator.toClientOptInput()).generate();
    }

    @Test
    void isFoundByItsNameAndWritesTheClient() {
        generate("com.acme");

        Path sources = temp.resolve("out/src/main/java");
        assertThat(sources.resolve("com/acme/ShopClient.java")).isRegularFile();
        assertThat(sources.resolve("com/acme/model/Pet.java")).content().contains("public record Pet(");
        assertThat(temp.resolve("out/src/main/java/.cubegen-manifest")).isRegularFile();

        generate("com.acme"); // what OpenAPI Generator itself leaves beside the sources is in nobody's way
        assertThat(sources.resolve("com/acme/ShopClient.java")).isRegularFile();
    }

    @Test
    void tellsOfOptionsThatItDoesNotUse() {
        List<String> warnings = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord logged) {
                warnings.add(logged.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger(CubegenCodegen.class.getName());
        logger.addHandler(handler);
        try {
            generate("com.acme");
            assertThat(warnings).isEmpty();

            generate(
                    "com.acme",
                    options -> options.addAdditionalProperty("basePakage", "com.acme")
                            .setModelPackage("com.acme.dto")
                            .addSchemaMapping("Pet", "com.acme.Pet")
                            .addTypeMapping("string", "Text")
                            .addOpenapiNormalizer("FILTER", "tag:pets")
                            .setSkipOverwrite(true)
                            .addGlobalProperty("models", ""));

            // As OpenAPI Generator's Maven plugin does by itself.
            generate(
                    "com.acme",
                    options -> options.addGlobalProperty("apis", "")
                            .addGlobalProperty("models", "")
                            .addGlobalProperty("supportingFiles", ""));
        } finally {
            logger.removeHandler(handler);
            GlobalSettings.reset();
        }
        assertThat(warnings)
                .containsExactly(
                        "Cubegen does not use these options, which are set: basePakage, globalProperties models,"
                                + " modelPackage, openapiNormalizer, schemaMappings, skipOverwrite, typeMappings");
    }

    @Test
    void listsOnlyItsOwnOptions() {
        assertThat(new CubegenCodegen().cliOptions())
                .extracting(CliOption::getOpt)
                .containsExactly("basePackage");
    }

    @Test
    void tellsWhatIsWrong() throws IOException {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> generate(""))
                .withMessageContaining("--additional-properties=basePackage=com.acme.api");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> generate("com.class"))
                .withMessageContaining("'com.class' is no Java package");
        Files.writeString(api, API.replace("tags: [pets]", "x-cubegen-nam: pet"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> generate("com.acme"))
                .withMessageContaining("api.yaml:7:7: error: ")
                .withMessageContaining("x-cubegen-nam");
        assertThat(temp.resolve("out/src/main/java")).doesNotExist();
    }
}
