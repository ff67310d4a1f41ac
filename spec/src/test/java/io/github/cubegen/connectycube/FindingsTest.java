package io.github.cubegen.connectycube;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.ContractCheck;
import io.github.cubegen.LintOutcome;
import io.github.cubegen.LintRequest;
import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.SpecSource;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the goal {@code validate} has to say. */
class FindingsTest {

    @Test
    void thereAreNoneAndNoneIsAccepted() {
        LintOutcome outcome = ContractCheck.validate(new LintRequest(
                SpecSource.of(Bundled.ROOT_FILE),
                Limits.DEFAULT,
                new GeneratorOptions("client", null),
                null,
                LocalDate.EPOCH));

        assertThat(outcome.diagnostics()).isEmpty();
    }
}
