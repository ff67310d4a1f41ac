package io.github.cubegen.contract.diff;

import static java.util.Map.entry;

import io.github.cubegen.contract.JavaRule;
import io.github.cubegen.contract.Rule;
import io.github.cubegen.contract.Verdict;
import io.github.cubegen.contract.wire.WireChange;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which changes on the wire can have which consequence in Java, by the ids of their rules.
 *
 * @param fits whether a rule can have it
 * @param nearest of several that can: whether a rule is what usually has it; what weighs most on the wire need not be that
 */
record Fitting(Predicate<String> fits, Predicate<String> nearest) {

    /** They have no cause on the wire: names and orders mean nothing there. */
    private static final Set<Rule> OF_JAVA_ONLY = Set.of(
            JavaRule.SCHEMA_RENAMED.rule(),
            JavaRule.INLINE_HOISTED.rule(),
            JavaRule.NAME_COLLISION_SHIFT.rule(),
            JavaRule.ENUM_CONSTANT_RENAMED.rule(),
            JavaRule.PARAM_ORDER_CHANGED.rule(),
            JavaRule.PROPERTY_ORDER_CHANGED.rule());

    private static final Map<Rule, Predicate<String>> FITS = Map.ofEntries(
            entry(JavaRule.MEMBER_RENAMED.rule(), id -> id.contains("renamed") || id.startsWith("operation-id")),
            entry(JavaRule.OVERLOADS_ADDED.rule(), id -> id.endsWith("optional-added") || id.equals("server-added")),
            entry(JavaRule.RESULT_CHANGED.rule(), Fitting::changesResults),
            entry(JavaRule.ARGUMENTS_CHANGED.rule(), Fitting::isOfRequest),
            entry(JavaRule.MEMBER_TYPE_CHANGED.rule(), Fitting::changesTypes),
            entry(
                    JavaRule.ERROR_CLASS_CHANGED.rule(),
                    id -> id.contains("resp-error-") || id.contains("resp-default-") || id.startsWith("token-")),
            entry(JavaRule.GROUP_MOVED.rule(), id -> id.startsWith("op-tag")),
            entry(
                    JavaRule.DEPRECATION_ADDED.rule(),
                    id -> id.endsWith("deprecated") || id.endsWith("deprecated-no-sunset")),
            entry(JavaRule.DEPRECATION_REMOVED.rule(), id -> id.endsWith("deprecated")),
            entry(JavaRule.PARAMS_RENAMED.rule(), id -> id.startsWith("operation-id")),
            entry(
                    JavaRule.MEMBER_REMOVED.rule(),
                    id -> !id.contains("added") && !id.endsWith("deprecated") && !id.endsWith("default-changed")),
            entry(
                    JavaRule.MEMBER_ADDED.rule(),
                    id -> !id.contains("removed") && !id.endsWith("deprecated") && !id.endsWith("default-changed")),
            entry(JavaRule.TYPE_ADDED.rule(), Fitting::hasClasses),
            entry(JavaRule.TYPE_REMOVED.rule(), Fitting::hasClasses),
            entry(
                    JavaRule.CONSTANT_SET_CHANGED.rule(),
                    id -> !id.endsWith("-removed")
                            && (id.contains("enum-") || id.contains("const-") || id.startsWith("server-variable"))));

    private static final Map<Rule, Predicate<String>> NEAREST = Map.of(
            JavaRule.MEMBER_TYPE_CHANGED.rule(), Fitting::saysTypes,
            JavaRule.RESULT_CHANGED.rule(), Fitting::saysTypes,
            JavaRule.ARGUMENTS_CHANGED.rule(), Fitting::isNeeded,
            JavaRule.VARIANT_SET_CHANGED.rule(), id -> id.contains("branch"),
            JavaRule.NULLNESS_CHANGED.rule(),
                    id -> id.contains("nullable") || id.contains("-became-") || id.contains("readonly"));

    /** {@return what a change of the Java can come from} */
    static Fitting of(Rule rule) {
        return new Fitting(FITS.getOrDefault(rule, Fitting::changesValues), NEAREST.getOrDefault(rule, id -> false));
    }

    /** {@return whether a change of the Java comes from the description alone and from nothing on the wire} */
    static boolean isOfJavaOnly(Rule rule) {
        return OF_JAVA_ONLY.contains(rule);
    }

    /** {@return what the name of an inline schema without a title can come from, which is named after what it stands in} */
    static Fitting ofName() {
        return new Fitting(
                id -> id.endsWith("prop-renamed")
                        || id.equals("param-renamed")
                        || id.equals("webhook-renamed")
                        || id.startsWith("resp-error-")
                        || id.startsWith("operation-id"),
                id -> false);
    }

    /** {@return the same for what an operation takes} The address is taken as well, if the operation has several. */
    Fitting ofTaken() {
        return new Fitting(id -> isOfRequest(id) || id.equals("server-added"), nearest);
    }

    /** {@return the same for what comes or goes with something else, whatever that is} */
    Fitting ofAnything() {
        return new Fitting(id -> true, nearest);
    }

    /** {@return the likeliest of some changes; empty if none fits} */
    Optional<WireChange> best(List<WireChange> candidates) {
        return candidates.stream()
                .filter(candidate -> isAny(candidate, fits))
                .max(Comparator.comparing((WireChange candidate) -> isAny(candidate, nearest))
                        .thenComparing(Fitting::wire));
    }

    /** {@return whether a change makes a schema another kind of thing, with all that is in it} */
    static boolean saysTypes(WireChange change) {
        return isAny(change, Fitting::saysTypes);
    }

    /** {@return whether what is at a place of the new description comes with a change of what has it} */
    static boolean brings(WireChange change, JsonPointer place) {
        boolean isTag = place.parent().last().equals("tags");
        return isAny(change, id -> id.equals("token-signal-changed") || (isTag && id.equals("op-tag-moved")));
    }

    /** {@return whether a change is one of a property, be it of an object further in} */
    static boolean isOfProperty(WireChange change) {
        return isAny(change, id -> id.contains("-prop-"));
    }

    private static boolean isAny(WireChange change, Predicate<String> rule) {
        return change.rules().stream().map(Rule::id).anyMatch(rule);
    }

    private static Verdict wire(WireChange change) {
        return change.rules().stream().map(Rule::wire).reduce(Verdict.COMPATIBLE, Verdict::or);
    }

    private static boolean isOfRequest(String id) {
        return (id.startsWith("param-") || id.startsWith("body-") || id.startsWith("req-")) && changesValues(id);
    }

    /** What is optional is no argument, and a property is one in forms only. */
    private static boolean isNeeded(String id) {
        return (id.startsWith("param-") || id.startsWith("body-")) && !id.endsWith("optional-added");
    }

    private static boolean saysTypes(String id) {
        return id.contains("type-") || id.contains("format-") || id.contains("enum") || id.contains("oneof");
    }

    /** Names, places and credentials of an operation have no class of their own. */
    private static boolean hasClasses(String id) {
        return isOfRequest(id)
                || id.startsWith("resp-")
                || id.startsWith("webhook-")
                || id.startsWith("op-added")
                || id.startsWith("op-removed")
                || id.startsWith("path-added")
                || id.startsWith("path-removed");
    }

    private static boolean changesResults(String id) {
        boolean elsewhere = id.contains("-error-") || id.contains("-header-") || id.contains("-link-");
        return id.startsWith("resp-") && !elsewhere && changesTypes(id);
    }

    /** What an object has is told of it, and does not make its class another one. */
    private static boolean changesTypes(String id) {
        return changesValues(id)
                && !(id.contains("-prop-") && id.endsWith("-added"))
                && !id.endsWith("-removed-closed");
    }

    /** Another name of an operation leaves what it takes and gives as it was. */
    private static boolean changesValues(String id) {
        return !id.endsWith("deprecated") && !id.endsWith("default-changed") && !id.startsWith("operation-id");
    }
}
