package io.github.cubegen.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.contract.diff.Finding;
import io.github.cubegen.contract.diff.Version;
import io.github.cubegen.contract.source.JavaChange;
import io.github.cubegen.javac.InMemoryCompiler;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** An operation with further forms, as javac sees those who refer to it and those who call it. */
class MethodReferencesTest {

    private final JsonNode base = Versions.resource("base.yaml");
    private final JsonNode edited = Edit.apply(
            base,
            Edit.read(
                    Versions.yaml(
                            "[['/paths/~1leaving/put/parameters', [{name: now, in: query, schema: {type: boolean}}]]]"),
                    base));

    @Test
    void aReferenceIsAmbiguousWhereWhatTakesItIsOverloaded() {
        assertThat(errors(base, "e.submit(x::left);")).isEmpty();
        assertThat(errors(edited, "e.submit(x::left);")).isNotEmpty();
    }

    @Test
    void callsAndOtherReferencesGoOn() {
        String others = "x.left(); x.raw().left(); e.submit(() -> x.left()); Runnable run = x::left;";
        assertThat(errors(base, others)).isEmpty();
        assertThat(errors(edited, others)).isEmpty();
    }

    @Test
    void soItIsToldAsAPotentialBreakOfTheParameter() {
        List<Finding> findings = Versions.diff(base, edited).findings();

        assertThat(findings).extracting(Finding::rule).containsExactly("param-optional-added");
        assertThat(findings.get(0).source()).isEqualTo(Verdict.POTENTIAL);
        assertThat(findings.get(0).java())
                .extracting(JavaChange::rule)
                .extracting(Rule::id)
                .contains("java-overloads-added");
    }

    @Test
    void anOperationThatHasFormsAlreadyGetsNone() {
        JsonNode more = Edit.apply(
                base,
                Edit.read(
                        Versions.yaml(
                                "[['/paths/~1things~1{id}/get/parameters/-', {name: q, in: query, schema: {type: string}}]]"),
                        base));
        assertThat(Versions.diff(base, more).findings())
                .flatExtracting(Finding::java)
                .extracting(JavaChange::rule)
                .extracting(Rule::id)
                .doesNotContain("java-overloads-added");
    }

    private static List<String> errors(JsonNode description, String statements) {
        Version version = Versions.of(description);
        Map<String, String> sources = new TreeMap<>(SourceVerdictTest.sources(version.plan()));
        sources.put(
                "consumer/Consumer.java",
                "package consumer; class Consumer { static void use(made.client.ThingsClient x,"
                        + " java.util.concurrent.ExecutorService e) { " + statements + " } }");
        return InMemoryCompiler.errors(sources);
    }
}
