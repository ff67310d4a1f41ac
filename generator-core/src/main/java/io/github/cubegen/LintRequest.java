package io.github.cubegen;

import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.SpecSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What to check.
 *
 * @param spec where the description is
 * @param limits how much it may ask for
 * @param options with which the client is generated
 * @param accepted the file with the list of accepted findings; null if there is none
 * @param today the day on which it is decided what has expired
 */
public record LintRequest(
        SpecSource spec,
        Limits limits,
        GeneratorOptions options,
        @Nullable Path accepted,
        LocalDate today) {

    /** @throws NullPointerException naming the part that is missing */
    public LintRequest {
        Objects.requireNonNull(spec, "spec");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(today, "today");
    }
}
