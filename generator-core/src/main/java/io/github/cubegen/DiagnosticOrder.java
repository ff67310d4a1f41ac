package io.github.cubegen;

import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.Location;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The order in which diagnostics are told: by place, as someone walks through the files to mend them. */
final class DiagnosticOrder {

    private static final Location NOWHERE = new Location("", 0, 0);

    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    place(Location::file), Comparator.naturalOrder())
            .thenComparing(place(Location::line))
            .thenComparing(place(Location::column))
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message);

    private DiagnosticOrder() {}

    /** {@return each of the diagnostics once, in their order} */
    static List<Diagnostic> sorted(Collection<Diagnostic> diagnostics) {
        return diagnostics.stream().distinct().sorted(BY_PLACE).toList();
    }

    private static <T> Function<Diagnostic, T> place(Function<Location, T> part) {
        return diagnostic -> part.apply(diagnostic.location() == null ? NOWHERE : diagnostic.location());
    }
}
