package io.github.cubegen.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.contract.diff.Diff;
import io.github.cubegen.contract.diff.DiffResult;
import io.github.cubegen.contract.diff.Effect;
import io.github.cubegen.contract.diff.Finding;
import io.github.cubegen.contract.diff.Severities;
import io.github.cubegen.contract.diff.Version;
import io.github.cubegen.contract.source.JavaChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule, by an edit of a description that it is found for, and by the reverse edit that its mirror is found for. */
class EditsTest {

    private final JsonNode base = Versions.resource("base.yaml");
    private final Version old = Versions.of(base);
    private final List<Rule> all = Rules.all();
    private final Set<String> found = new TreeSet<>();

    @TestFactory
    Stream<DynamicTest> whatIsFoundForAnEditAndForItsReverse() {
        Stream<DynamicTest> edits = StreamSupport.stream(
                        Versions.resource("edits.yaml").spliterator(), false)
                .map(each -> DynamicTest.dynamicTest(each.path("name").textValue(), () -> check(each)));
        DynamicTest complete = DynamicTest.dynamicTest(
                "every rule was found",
                () -> assertThat(all)
                        .extracting(Rule::id)
                        .allSatisfy(id -> assertThat(found).contains(id)));
        return Stream.concat(edits, Stream.of(complete));
    }

    private void check(JsonNode each) {
        Version edited = Versions.of(Edit.apply(base, Edit.read(each.path("edits"), base)));
        DiffResult forth = Diff.compare(old, edited, Severities.DEFAULT, Versions.TODAY);
        List<String> expected = new ArrayList<>();
        each.path("finds").forEach(line -> expected.add(line.textValue()));
        assertThat(told(forth)).isEqualTo(expected);

        Set<String> rules = rules(forth);
        Set<String> reverse = rules(Diff.compare(edited, old, Severities.DEFAULT, Versions.TODAY));
        for (Rule rule : all) {
            String mirror = rule.mirror();
            if (rules.contains(rule.id()) && mirror != null) {
                assertThat(alike(mirror)).as("mirror of %s", rule.id()).containsAnyElementsOf(reverse);
            }
        }
        found.addAll(rules);
        found.addAll(reverse);
    }

    /** {@return the rules by which a change can be told that differ only in whether what comes or goes is required} */
    private Set<String> alike(String rule) {
        Set<String> mirrors = all.stream()
                .filter(other -> other.id().equals(rule))
                .map(Rule::mirror)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(other ->
                        other.id().equals(rule) || rule.equals(other.mirror()) || mirrors.contains(other.mirror()))
                .map(Rule::id)
                .collect(Collectors.toSet());
    }

    private static Set<String> rules(DiffResult result) {
        Set<String> rules = new TreeSet<>();
        for (Finding finding : result.findings()) {
            finding.effects().forEach(effect -> rules.add(effect.rule()));
            finding.java().forEach(change -> rules.add(change.rule().id()));
        }
        return rules;
    }

    /** {@return the findings as the file of edits has them} */
    static List<String> told(DiffResult result) {
        return result.findings().stream()
                .filter(finding ->
                        !finding.rule().equals(ApiRule.VERSION_NOT_BUMPED.rule().id()))
                .map(EditsTest::told)
                .toList();
    }

    private static String told(Finding finding) {
        String wire = finding.effects().stream().map(Effect::rule).collect(Collectors.joining(" "));
        String java = finding.java().stream()
                .map(JavaChange::rule)
                .map(Rule::id)
                .distinct()
                .collect(Collectors.joining(" "));
        return finding.wire().name().charAt(0) + "/" + finding.source().name().charAt(0) + " " + finding.subject()
                + ": " + wire + (java.isEmpty() ? "" : "; " + java);
    }
}
