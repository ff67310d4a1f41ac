package io.github.cubegen;

import io.github.cubegen.contract.diff.Severities;
import io.github.cubegen.contract.usage.ConsumerClasses;
import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.SpecSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What to compare.
 *
 * @param before where the old description is
 * @param after where the new description is
 * @param limits how much each may ask for
 * @param options with which the client is generated of both
 * @param severities what the user decides about single rules
 * @param consumer the compiled code that uses the client; null if it is not asked which changes touch it
 * @param accepted the file with the list of accepted changes; null if there is none
 * @param previous the JSON report of an earlier run; null if it is not asked what is new since
 * @param today the day on which it is decided what has expired
 */
public record DiffRequest(
        SpecSource before,
        SpecSource after,
        Limits limits,
        GeneratorOptions options,
        Severities severities,
        @Nullable ConsumerClasses consumer,
        @Nullable Path accepted,
        @Nullable Path previous,
        LocalDate today) {

    /** @throws NullPointerException naming the part that is missing */
    public DiffRequest {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(options, "options");
        Objects.requireNonNull(severities, "severities");
        Objects.requireNonNull(today, "today");
    }
}
