package io.github.cubegen.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every rule by which two versions of a description are compared. */
public final class Rules {

    private final Map<String, Rule> byId;

    /** All of them. */
    public Rules() {
        byId = all().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
    }

    /** {@return every rule, in the order of the tables} */
    public static List<Rule> all() {
        return Stream.of(
                        Arrays.stream(ApiRule.values()).map(ApiRule::rule),
                        Arrays.stream(AccessRule.values()).map(AccessRule::rule),
                        Arrays.stream(CallRule.values()).map(CallRule::rule),
                        Arrays.stream(Context.values())
                                .flatMap(context -> Arrays.stream(SchemaRule.values())
                                        .filter(rule -> rule.isIn(context))
                                        .map(rule -> rule.in(context))),
                        Arrays.stream(JavaRule.values()).map(JavaRule::rule))
                .flatMap(Function.identity())
                .toList();
    }

    /** {@return the ids that there are} */
    public Set<String> ids() {
        return byId.keySet();
    }
}
