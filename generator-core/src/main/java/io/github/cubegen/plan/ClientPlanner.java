package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.Severity;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Operation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Decides everything about a client that has a name, a type or a nullability. What it can't express is reported, with its
 * place, and planned in a simpler form; after it nothing is refused and nothing is renamed.
 *
 * <p>All types share one scope over all packages, so that no source ever needs a qualified name.
 */
public final class ClientPlanner {
    /** So many models are worth a word. */
    private static final int MANY = 50;

    private final ApiModel model;
    private final Set<String> leftOut;
    private final GeneratorOptions options;
    private final Diagnostics diagnostics;
    private final NameScope types;

    private ClientPlanner(ApiModel model, GeneratorOptions options, Diagnostics diagnostics) {
        ApiModel selected = SelectedModel.of(model, options, diagnostics);
        this.model = SharedSchemas.of(selected);
        this.leftOut = SelectedModel.leftOut(model, selected);
        this.options = options;
        this.diagnostics = diagnostics;
        Set<String> reserved = new HashSet<>(ReservedNames.types());
        reserved.addAll(StatusNames.exceptions());
        reserved.addAll(options.packages().innerNames());
        this.types = new NameScope(NameStyle.PASCAL, reserved, "Model", diagnostics);
    }

    /**
     * Plans a client.
     *
     * @param model the API
     * @param options what the user decided
     * @param diagnostics takes what has to be told; after an error the plan is not to be used
     */
    public static ClientPlan plan(ApiModel model, GeneratorOptions options, Diagnostics diagnostics) {
        return new ClientPlanner(model, options, diagnostics).plan();
    }

    private ClientPlan plan() {
        List<Operation> operations = PlannedOperations.of(model, diagnostics);
        Forms forms = new Forms(model, options.mappings().types(), diagnostics);
        Map<JsonPointer, ClassRef> classes = classes(forms, new HashSet<>(operations));
        reportUnused(classes.keySet());
        reportUnusedNames(classes.keySet());
        Values values = new Values(forms, classes, diagnostics);
        List<TypePlan> typePlans = new TypesPlanner(model, forms, values, classes, diagnostics).plan();

        CredentialPlanner credentials =
                new CredentialPlanner(model.securitySchemes().values(), diagnostics);
        Addresses addresses = new Addresses(model.servers(), diagnostics);
        RootClientPlan client = new RootPlanner(model, options, addresses).plan(types, credentials.credentials());
        List<ModuleNames.Group> groups = new ModuleNames(model, diagnostics).groups(operations, types);

        Set<String> typeNames = simpleNames(classes, client, groups);
        typeNames.addAll(options.packages().innerNames());
        BodyChoices choices = new BodyChoices(model, options.mediaTypes());
        StyledParts parts = new StyledParts(model, forms);
        Secrets secrets = new Secrets(model, forms);
        Failures failures = new Failures(model, choices, values);
        Exceptions exceptions =
                new ExceptionPlanner(failures, options.packages().exception(), typeNames, diagnostics).plan(operations);
        ErrorMapPlanner errorMaps = new ErrorMapPlanner(failures, exceptions, operations);
        exceptions.plans().forEach(exception -> typeNames.add(exception.name().simpleName()));
        String errors = types.resolve(
                NameRequest.derived("Errors", "Errors", null, model.info().pointer()));
        ServersPlan servers = new ServersPlanner(options.basePackage(), diagnostics).plan(model, operations, types);
        HeadersPlan headers =
                new HeadersPlanner(forms, options.basePackage(), diagnostics).plan(model, operations, types);
        ModulesPlanner modulesPlanner = new ModulesPlanner(
                options.packages().client(),
                types,
                typeNames,
                new ArgumentsPlanner(
                        model,
                        values,
                        secrets,
                        new SentParameters(credentials, diagnostics),
                        new ParameterBindings(model, parts, diagnostics),
                        new BodyInputs(model, choices, parts, values, secrets, diagnostics),
                        addresses,
                        diagnostics),
                new ResultPlanner(choices, values, types, options.packages().client(), diagnostics),
                new PagingPlanner(new AccessPlanner(typePlans), diagnostics),
                errorMaps,
                credentials,
                addresses,
                new SecretNames(model, secrets),
                new PathCollisions(model.operations()),
                diagnostics);
        List<ModulePlan> modules = groups.stream().map(modulesPlanner::plan).toList();
        List<ParamsPlan> params = modules.stream()
                .flatMap(module -> module.operations().stream())
                .map(OperationPlan::params)
                .filter(Objects::nonNull)
                .toList();
        WebhooksPlan webhooks = new WebhooksPlanner(model, choices, values, diagnostics)
                .plan(options.packages().client(), types, typeNames);
        List<TokenPlan> tokens = new TokenPlanner(credentials, modules, leftOut, typePlans, diagnostics)
                .plan(model.securitySchemes().values());
        RootClientPlan root = client.withTokens(tokens);
        return new ClientPlan(
                options,
                root,
                servers,
                headers,
                modules,
                typePlans,
                params,
                exceptions.plans(),
                ClassRef.of(options.packages().client(), errors),
                errorMaps.maps(),
                webhooks,
                packages(typePlans, exceptions),
                new Symbols()
                        .root(root, model.info().pointer())
                        .servers(servers)
                        .headers(headers)
                        .modules(client, modules)
                        .params(params)
                        .webhooks(webhooks)
                        .types(typePlans)
                        .exceptions(exceptions.plans())
                        .map());
    }

    /** What nobody uses is compiled in every build; where it is little, it is no matter. */
    private void reportUnused(Set<JsonPointer> classes) {
        if (options.selection().isPruning()) {
            return;
        }
        Set<JsonPointer> used = Reach.all(model);
        long unused = classes.stream().filter(schema -> !used.contains(schema)).count();
        if (unused >= MANY && unused * 4 >= classes.size()) {
            diagnostics.info(
                    "unused-models",
                    model.info().pointer(),
                    unused + " of " + classes.size()
                            + " models are part of no call; with pruneUnused they are left out");
        }
    }

    private void reportUnusedNames(Set<JsonPointer> classes) {
        Set<String> withoutClass = new HashSet<>();
        model.schemas().forEach((place, schema) -> {
            String name = schema.info().componentName();
            if (name != null && !classes.contains(place)) {
                withoutClass.add(name);
            }
        });
        options.mappings().schemas().forEach((schema, name) -> {
            if (withoutClass.contains(schema)) {
                diagnostics.add(new Diagnostic(
                        Severity.WARNING,
                        "unused-name",
                        "the schema '" + schema + "' has no class of its own, so the name '" + name
                                + "' that is given to it has no effect; leave it out",
                        JsonPointer.ROOT,
                        GeneratorOptions.PLACE));
            }
        });
    }

    private Map<JsonPointer, ClassRef> classes(Forms forms, Set<Operation> operations) {
        Map<JsonPointer, String> names = types.resolve(TypeInventory.of(model, forms, options, operations::contains));
        Map<JsonPointer, ClassRef> classes = new LinkedHashMap<>();
        names.forEach((pointer, name) ->
                classes.put(pointer, ClassRef.of(options.packages().model(), name)));
        return classes;
    }

    private static Set<String> simpleNames(
            Map<JsonPointer, ClassRef> classes, RootClientPlan client, List<ModuleNames.Group> groups) {
        Set<String> names = new HashSet<>();
        classes.values().forEach(type -> names.add(type.simpleName()));
        names.add(client.client().simpleName());
        names.add(client.asyncClient().simpleName());
        groups.forEach(group -> names.add(group.className() + "Client"));
        return names;
    }

    private List<PackagePlan> packages(List<TypePlan> typePlans, Exceptions exceptions) {
        Packages names = options.packages();
        List<PackagePlan> packages = new ArrayList<>();
        packages.add(new PackagePlan(names.base(), "The client."));
        packages.add(new PackagePlan(names.client(), "The operations, one client per module."));
        if (!typePlans.isEmpty()) {
            packages.add(new PackagePlan(names.model(), "The data that is sent and received."));
        }
        if (!exceptions.plans().isEmpty()) {
            packages.add(new PackagePlan(names.exception(), "The failures that the server documents."));
        }
        return packages;
    }
}
