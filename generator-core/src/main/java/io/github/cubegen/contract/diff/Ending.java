package io.github.cubegen.contract.diff;

import io.github.cubegen.contract.usage.CallSite;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Lifecycle;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of the new version that is not to stay.
 *
 * @param subject what it is, for example {@code GET /pets: parameter limit}
 * @param pointer where it is in the new description
 * @param day from which on it may be gone; null if no day is announced
 * @param deprecated whether it is marked so
 * @param sites where the code calls the operation; empty if it does not, or if that is not known
 */
public record Ending(
        String subject, JsonPointer pointer, @Nullable LocalDate day, boolean deprecated, List<CallSite> sites) {

    public Ending {
        sites = List.copyOf(sites);
    }

    /**
     * {@return all of a version, those that end first come first}
     *
     * @param calls where an operation is called, by its name
     */
    static List<Ending> of(ApiModel model, Function<String, List<CallSite>> calls) {
        List<Ending> endings = new ArrayList<>();
        for (Operation operation : model.operations()) {
            String name = operation.method() + " " + operation.path();
            List<CallSite> sites = calls.apply(name);
            add(endings, name, operation.pointer(), operation.lifecycle(), operation.deprecated(), sites);
            for (Parameter parameter : operation.parameters()) {
                add(
                        endings,
                        name + ": parameter " + parameter.name(),
                        parameter.pointer(),
                        parameter.lifecycle(),
                        parameter.deprecated(),
                        sites);
            }
        }
        endings.sort(Comparator.comparing(Ending::day, Comparator.nullsLast(Comparator.naturalOrder())));
        return endings;
    }

    private static void add(
            List<Ending> endings,
            String subject,
            JsonPointer pointer,
            Lifecycle lifecycle,
            boolean deprecated,
            List<CallSite> sites) {
        if (deprecated || lifecycle.end().isPresent()) {
            endings.add(new Ending(subject, pointer, lifecycle.end().orElse(null), deprecated, sites));
        }
    }
}
