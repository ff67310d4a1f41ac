package io.github.cubegen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.diagnostic.Location;
import io.github.cubegen.diagnostic.Severity;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class DiagnosticOrderTest {

    private static final List<Diagnostic> IN_ORDER = List.of(
            diagnostic(Severity.ERROR, "a", null),
            diagnostic(Severity.ERROR, "a", new Location("a.yaml", 0, 0)),
            diagnostic(Severity.WARNING, "a", new Location("a.yaml", 2, 1)),
            diagnostic(Severity.ERROR, "b", new Location("a.yaml", 2, 9)),
            diagnostic(Severity.WARNING, "a", new Location("a.yaml", 2, 9)),
            diagnostic(Severity.WARNING, "b", new Location("a.yaml", 2, 9)),
            diagnostic(Severity.INFO, "a", new Location("a.yaml", 10, 1)),
            diagnostic(Severity.ERROR, "a", new Location("b.yaml", 1, 1)));

    @Property(tries = 50)
    void tellsEachOnceByPlaceWhateverTheOrderOfFinding(@ForAll("shuffled") List<Diagnostic> found) {
        List<Diagnostic> twice = Stream.concat(found.stream(), found.stream()).toList();

        assertThat(DiagnosticOrder.sorted(twice)).isEqualTo(IN_ORDER);
    }

    @Provide
    Arbitrary<List<Diagnostic>> shuffled() {
        return Arbitraries.shuffle(IN_ORDER);
    }

    private static Diagnostic diagnostic(Severity severity, String rule, @Nullable Location place) {
        return new Diagnostic(severity, rule, "message", JsonPointer.ROOT, place);
    }
}
