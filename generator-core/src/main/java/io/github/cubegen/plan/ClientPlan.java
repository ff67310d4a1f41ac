package io.github.cubegen.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a generated client consists of; every name is final.
 *
 * @param options what the user decided
 * @param client the root client
 * @param servers the servers to choose among; null if there is nothing to choose
 * @param headers the headers of answers; null if there are none
 * @param modules one per tag, in the order of the description
 * @param types the classes of the {@code model} package
 * @param params the records of optional parameters, in the {@code client} package
 * @param exceptions the classes of the errors, a parent before its subclasses
 * @param errors the class {@code Errors} that holds the constants of the error maps
 * @param errorMaps which exception a status becomes, one per distinct set
 * @param webhooks the class that reads the calls that the API makes; null if there are none to be read
 * @param packages one {@code package-info.java} each
 * @param symbols where each Java name comes from
 */
public record ClientPlan(
        GeneratorOptions options,
        RootClientPlan client,
        @Nullable ServersPlan servers,
        @Nullable HeadersPlan headers,
        List<ModulePlan> modules,
        List<TypePlan> types,
        List<ParamsPlan> params,
        List<ExceptionPlan> exceptions,
        ClassRef errors,
        List<ErrorMapPlan> errorMaps,
        @Nullable WebhooksPlan webhooks,
        List<PackagePlan> packages,
        SymbolMap symbols) {
    public ClientPlan {
        modules = List.copyOf(modules);
        types = List.copyOf(types);
        params = List.copyOf(params);
        exceptions = List.copyOf(exceptions);
        errorMaps = List.copyOf(errorMaps);
        packages = List.copyOf(packages);
    }

    /** {@return the package of the runtime, relocated below the base package} */
    public String runtimePackage() {
        return options.packages().runtime();
    }
}
