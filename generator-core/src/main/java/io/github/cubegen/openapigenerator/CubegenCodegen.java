package io.github.cubegen.openapigenerator;

import io.github.cubegen.Cubegen;
import io.github.cubegen.GenerateRequest;
import io.github.cubegen.GenerateResult;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.Severity;
import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.SpecSource;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.config.GlobalSettings;

/**
 * The generator {@code cubegen} of OpenAPI Generator. It has no templates: when OpenAPI Generator has read its options, Cubegen
 * writes the client into {@code src/main/java} of the output folder, which it owns from then on. Of OpenAPI Generator's own options
 * only {@code basePackage}, or else {@code invokerPackage}, is read; most others that are set are told in a warning.
 */
public final class CubegenCodegen extends DefaultCodegen {

    private static final String BASE_PACKAGE = "basePackage";
    private static final String INVOKER_PACKAGE = "invokerPackage";
    private static final String SOURCES = "src/main/java";

    private static final List<String> PARTS = List.of("apis", "models", "supportingFiles");

    private static final System.Logger LOG = System.getLogger(CubegenCodegen.class.getName());

    /** What OpenAPI Generator sets by itself for each of its generators, whether the user asks for it or not. */
    private static final Set<String> SET_ALWAYS = Set.of(
            "generateApiDocs",
            "generateApiTests",
            "generateApis",
            "generateModelDocs",
            "generateModelTests",
            "generateModels",
            "generateRecursiveDependentModels",
            "generateWebhooks",
            "gitHost",
            "gitRepoId",
            "gitUserId",
            "releaseNote",
            "lambda",
            "openbrace",
            "closebrace");

    /** The settings that every generator begins with. */
    private final Map<String, Object> standard;

    /** Called by {@link java.util.ServiceLoader}. */
    public CubegenCodegen() {
        standard = settings();
        cliOptions.clear();
        addOption(BASE_PACKAGE, "The package of the client; the others are below it.", null);
    }

    @Override
    public CodegenType getTag() {
        return CodegenType.CLIENT;
    }

    @Override
    public String getName() {
        return "cubegen";
    }

    @Override
    public String getHelp() {
        return "Generates a typed Java client with Cubegen: records, sealed types, java.net.http.";
    }

    /**
     * Generates the client.
     *
     * @throws IllegalArgumentException if an option is missing or wrong, or the description or the output folder is; the message
     *     has a line for each error, with its place
     */
    @Override
    public void processOpts() {
        List<String> unused = unused();
        if (!unused.isEmpty()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Cubegen does not use these options, which are set: " + String.join(", ", unused));
        }
        super.processOpts();
        GenerateRequest request = new GenerateRequest(
                SpecSource.of(description()),
                Limits.DEFAULT,
                options(),
                Path.of(outputFolder()).resolve(SOURCES));
        if (Cubegen.upToDate(request).isPresent()) {
            return;
        }
        GenerateResult result = Cubegen.generate(request);
        result.diagnostics().stream()
                .filter(told -> told.severity() == Severity.WARNING)
                .forEach(told -> LOG.log(System.Logger.Level.WARNING, told.toString()));
        if (result.client() == null) {
            throw new IllegalArgumentException(result.diagnostics().stream()
                    .filter(told -> told.severity() == Severity.ERROR)
                    .map(Diagnostic::toString)
                    .collect(Collectors.joining("\n", "No client was generated:\n", "")));
        }
    }

    /** Prints nothing: what OpenAPI Generator says at the end is about its own generators. */
    @Override
    public void postProcess() {}

    /** {@return the names of what the user sets for nothing} */
    private List<String> unused() {
        Set<String> unused = new TreeSet<>(additionalProperties.keySet());
        unused.removeAll(SET_ALWAYS);
        unused.removeAll(Set.of(BASE_PACKAGE, INVOKER_PACKAGE));
        settings().forEach((name, value) -> {
            if (!value.equals(standard.get(name))) {
                unused.add(name);
            }
        });
        // Of all of them at once, OpenAPI Generator's Maven plugin says it by itself.
        if (!PARTS.stream().allMatch(part -> "".equals(GlobalSettings.getProperty(part)))) {
            PARTS.stream()
                    .filter(part -> GlobalSettings.getProperty(part) != null)
                    .forEach(part -> unused.add("globalProperties " + part));
        }
        return List.copyOf(unused);
    }

    /** {@return by name what can be set beside the properties, as it is now} */
    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("enablePostProcessFile", enablePostProcessFile);
        settings.put("forcedGenerateSchemas", new HashSet<>(forcedGenerateSchemas));
        settings.put("ignoreFilePathOverride", String.valueOf(ignoreFilePathOverride));
        settings.put("importMappings", new HashMap<>(importMapping));
        settings.put("injectModelVendorExtensions", new HashMap<>(injectModelVendorExtensions));
        settings.put("inlineSchemaOptions", new HashMap<>(inlineSchemaOption));
        settings.put("instantiationTypes", new HashMap<>(instantiationTypes));
        settings.put("languageSpecificPrimitives", new HashSet<>(languageSpecificPrimitives));
        settings.put("minimalUpdate", enableMinimalUpdate);
        settings.put("openapiGeneratorIgnoreList", new HashSet<>(openapiGeneratorIgnoreList));
        settings.put("openapiNormalizer", new HashMap<>(openapiNormalizer));
        settings.put("removeOperationIdPrefix", removeOperationIdPrefix);
        settings.put("reservedWordsMappings", new HashMap<>(reservedWordsMappings));
        settings.put("serverVariables", new HashMap<>(serverVariables));
        settings.put("skipOperationExample", skipOperationExample);
        settings.put("skipOverwrite", skipOverwrite);
        settings.put("strictSpec", strictSpecBehavior);
        settings.put("typeMappings", new HashMap<>(typeMapping));
        settings.put("enumNameMappings", new HashMap<>(enumNameMapping));
        settings.put("inlineSchemaNameMappings", new HashMap<>(inlineSchemaNameMapping));
        settings.put("modelNameMappings", new HashMap<>(modelNameMapping));
        settings.put("nameMappings", new HashMap<>(nameMapping));
        settings.put("operationIdNameMappings", new HashMap<>(operationIdNameMapping));
        settings.put("parameterNameMappings", new HashMap<>(parameterNameMapping));
        settings.put("schemaMappings", new HashMap<>(schemaMapping));
        return settings;
    }

    private Path description() {
        String spec = getInputSpec();
        if (spec == null || spec.matches("[a-zA-Z][a-zA-Z0-9+.-]+:.*")) {
            throw new IllegalArgumentException(
                    "Cubegen reads descriptions from files, not from " + spec + "; download it and name the file");
        }
        return Path.of(spec);
    }

    private GeneratorOptions options() {
        Object name = additionalProperties.getOrDefault(BASE_PACKAGE, additionalProperties.get(INVOKER_PACKAGE));
        if (name == null) {
            throw new IllegalArgumentException("The package of the client is not set: give"
                    + " --additional-properties=basePackage=com.acme.api, or --invoker-package com.acme.api");
        }
        List<String> problems = GeneratorOptions.problems(name.toString(), null);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
        return new GeneratorOptions(name.toString(), null);
    }
}
