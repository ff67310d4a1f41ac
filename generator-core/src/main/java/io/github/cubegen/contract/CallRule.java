package io.github.cubegen.contract;

import static io.github.cubegen.contract.Verdict.BREAKING;
import static io.github.cubegen.contract.Verdict.COMPATIBLE;
import static io.github.cubegen.contract.Verdict.POTENTIAL;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The changes that mean something else where the API calls, in webhooks and callbacks: what is sent there is received here. Those
 * that are not listed mean the same in both directions.
 */
public enum CallRule {
    BODY_REQUIRED_ADDED(ApiRule.BODY_REQUIRED_ADDED, COMPATIBLE),
    BODY_OPTIONAL_ADDED(ApiRule.BODY_OPTIONAL_ADDED, COMPATIBLE),
    BODY_BECAME_REQUIRED(ApiRule.BODY_BECAME_REQUIRED, COMPATIBLE),
    BODY_BECAME_OPTIONAL(ApiRule.BODY_BECAME_OPTIONAL, BREAKING),
    PARAM_REMOVED(ApiRule.PARAM_REMOVED, BREAKING),
    PARAM_REQUIRED_ADDED(ApiRule.PARAM_REQUIRED_ADDED, COMPATIBLE),
    PARAM_REQUIRED_DEFAULT_ADDED(ApiRule.PARAM_REQUIRED_DEFAULT_ADDED, COMPATIBLE),
    PARAM_BECAME_REQUIRED(ApiRule.PARAM_BECAME_REQUIRED, COMPATIBLE),
    PARAM_BECAME_OPTIONAL(ApiRule.PARAM_BECAME_OPTIONAL, BREAKING),
    PARAM_ALLOW_EMPTY_REMOVED(ApiRule.PARAM_ALLOW_EMPTY_REMOVED, COMPATIBLE),
    PARAM_ALLOW_EMPTY_ADDED(ApiRule.PARAM_ALLOW_EMPTY_ADDED, POTENTIAL),
    RESP_STATUS_NARROWED(ApiRule.RESP_STATUS_NARROWED, BREAKING),
    RESP_STATUS_GENERALIZED(ApiRule.RESP_STATUS_GENERALIZED, COMPATIBLE),
    RESP_SUCCESS_ADDED(ApiRule.RESP_SUCCESS_ADDED, COMPATIBLE),
    RESP_ERROR_REMOVED(ApiRule.RESP_ERROR_REMOVED, POTENTIAL),
    RESP_ERROR_NARROWED(ApiRule.RESP_ERROR_NARROWED, POTENTIAL),
    RESP_BODY_REMOVED(ApiRule.RESP_BODY_REMOVED, POTENTIAL),
    RESP_BODY_ADDED(ApiRule.RESP_BODY_ADDED, BREAKING),
    RESP_HEADER_REQUIRED_REMOVED(ApiRule.RESP_HEADER_REQUIRED_REMOVED, COMPATIBLE),
    RESP_HEADER_OPTIONAL_REMOVED(ApiRule.RESP_HEADER_OPTIONAL_REMOVED, COMPATIBLE),
    RESP_HEADER_ADDED(ApiRule.RESP_HEADER_ADDED, POTENTIAL),
    RESP_HEADER_BECAME_OPTIONAL(ApiRule.RESP_HEADER_BECAME_OPTIONAL, COMPATIBLE),
    RESP_HEADER_BECAME_REQUIRED(ApiRule.RESP_HEADER_BECAME_REQUIRED, BREAKING);

    private static final String PREFIX = "webhook-";
    private static final Map<ApiRule, CallRule> BY_RULE = byRule();

    private final ApiRule of;
    private final Verdict wire;

    CallRule(ApiRule of, Verdict wire) {
        this.of = of;
        this.wire = wire;
    }

    private static Map<ApiRule, CallRule> byRule() {
        Map<ApiRule, CallRule> rules = new EnumMap<>(ApiRule.class);
        for (CallRule rule : values()) {
            rules.put(rule.of, rule);
        }
        return rules;
    }

    /** {@return what a change is where the API calls; null if it is the same as where it is called} */
    public static @Nullable CallRule of(ApiRule rule) {
        return BY_RULE.get(rule);
    }

    /** {@return the rule} */
    public Rule rule() {
        Rule rule = of.rule();
        return new Rule(PREFIX + rule.id(), wire, COMPATIBLE, rule.sentence(), mirror(rule), null, Remedy.of(this));
    }

    /** That of the rule, turned if it is one of these; or else the first of these of which the rule is the mirror. */
    private static String mirror(Rule rule) {
        String mirror = Objects.requireNonNull(rule.mirror());
        return turned(other -> other.id().equals(mirror))
                .or(() -> turned(other -> rule.id().equals(other.mirror())))
                .orElse(mirror);
    }

    private static Optional<String> turned(Predicate<Rule> rule) {
        return Arrays.stream(values())
                .map(each -> each.of.rule())
                .filter(rule)
                .map(each -> PREFIX + each.id())
                .findFirst();
    }
}
