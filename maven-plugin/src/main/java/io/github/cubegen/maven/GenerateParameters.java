package io.github.cubegen.maven;

import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.plan.Mappings;
import io.github.cubegen.plan.Packages;
import io.github.cubegen.plan.Selection;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * What the goal {@code generate} was given; see {@link GenerateMojo} for each.
 *
 * @param excludeDeprecated whether deprecated operations are left out
 * @param testScope whether the client is for tests
 * @param strict whether each warning is an error
 * @param check whether the client that is there is compared, and none is written
 */
record GenerateParameters(
        @Nullable SpecParameter spec,
        @Nullable List<String> overlays,
        @Nullable String basePackage,
        @Nullable File output,
        @Nullable FilterParameter include,
        @Nullable FilterParameter exclude,
        boolean excludeDeprecated,
        @Nullable Boolean pruneUnused,
        @Nullable PackagesParameter packages,
        @Nullable MappingsParameter mappings,
        boolean testScope,
        boolean strict,
        boolean check,
        @Nullable List<String> mediaTypes,
        @Nullable List<String> allowedOrigins,
        @Nullable File stubs) {

    /** {@return what is decided about the client} */
    GeneratorOptions options() throws MojoFailureException {
        if (basePackage == null || basePackage.isBlank()) {
            throw new MojoFailureException("The package of the client is not set: give"
                    + " <basePackage>com.acme.api</basePackage> in the configuration of the plugin,"
                    + " or -Dcubegen.basePackage=com.acme.api on the command line");
        }
        List<String> problems = GeneratorOptions.problems(basePackage, null);
        if (!problems.isEmpty()) {
            throw new MojoFailureException("The parameter basePackage: " + String.join("; ", problems));
        }
        Packages names = PackagesParameter.packages(basePackage, packages);
        Mappings given = MappingsParameter.mappings(mappings);
        List<String> more = GeneratorOptions.problems(names, null, given);
        if (!more.isEmpty()) {
            throw new MojoFailureException("The parameters packages and mappings: " + String.join("; ", more));
        }
        Selection selection = new Selection(
                FilterParameter.filter("include", include),
                FilterParameter.filter("exclude", exclude),
                excludeDeprecated,
                pruneUnused);
        return new GeneratorOptions(names, null, preferred(), selection, given);
    }

    private List<String> preferred() throws MojoFailureException {
        List<String> preferred = new ArrayList<>();
        for (String type : Objects.requireNonNullElse(mediaTypes, List.<String>of())) {
            if (type == null || !GeneratorOptions.isMediaType(type.strip())) {
                throw new MojoFailureException("The parameter mediaTypes: '" + (type == null ? "" : type)
                        + "' is no media type; one is as in application/xml or text/*");
            }
            preferred.add(type.strip());
        }
        return preferred;
    }
}
