package io.github.cubegen.contract.diff;

import io.github.cubegen.contract.Rule;
import io.github.cubegen.contract.Verdict;
import java.util.Map;

/**
 * What the user of the check decides about single rules: for a rule of the wire its verdict on the wire, for a rule of Java
 * that in the source.
 *
 * @param verdicts by the id of the rule
 */
public record Severities(Map<String, Verdict> verdicts) {

    /** As the tables have them. */
    public static final Severities DEFAULT = new Severities(Map.of());

    public Severities {
        verdicts = Map.copyOf(verdicts);
    }

    Verdict wire(Rule rule) {
        return verdicts.getOrDefault(rule.id(), rule.wire());
    }

    Verdict source(Rule rule, Verdict found) {
        return verdicts.getOrDefault(rule.id(), found);
    }
}
