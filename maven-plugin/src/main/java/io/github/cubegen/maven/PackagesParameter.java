package io.github.cubegen.maven;

import io.github.cubegen.plan.Packages;
import org.jspecify.annotations.Nullable;

/** The parameter {@code packages}. Maven fills the fields, and refuses a key for which there is none. */
public final class PackagesParameter {

    @Nullable
    String client;

    @Nullable
    String model;

    @Nullable
    String exception;

    @Nullable
    String runtime;

    static Packages packages(String base, @Nullable PackagesParameter parameter) {
        Packages standard = Packages.below(base);
        return parameter == null
                ? standard
                : new Packages(
                        base,
                        either(parameter.client, standard.client()),
                        either(parameter.model, standard.model()),
                        either(parameter.exception, standard.exception()),
                        either(parameter.runtime, standard.runtime()));
    }

    private static String either(@Nullable String given, String standard) {
        return given == null ? standard : given.strip();
    }
}
