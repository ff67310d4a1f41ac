package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Plans one exception per documented error status. Where operations document different bodies for one status, the exception
 * of the status has no {@code error()}, and there is a subclass per body.
 */
final class ExceptionPlanner {
    private final Failures failures;
    private final String packageName;
    private final NameScope scope;
    private final Map<Statuses, Set<ValueType>> errors = new TreeMap<>();
    private final Set<Integer> expiring = new HashSet<>();
    private final Map<Statuses, JsonPointer> places = new HashMap<>();

    ExceptionPlanner(Failures failures, String packageName, Set<String> otherTypes, Diagnostics diagnostics) {
        this.failures = failures;
        this.packageName = packageName;
        Set<String> reserved = new HashSet<>(ReservedNames.types());
        reserved.addAll(otherTypes);
        this.scope = new NameScope(NameStyle.PASCAL, reserved, "Status", diagnostics);
    }

    Exceptions plan(List<Operation> operations) {
        operations.forEach(this::collect);
        List<ExceptionPlan> plans = new ArrayList<>();
        errors.forEach((statuses, types) -> plan(statuses, List.copyOf(types), plans));
        return new Exceptions(plans);
    }

    private void collect(Operation operation) {
        Failures.documented(operation).forEach((statuses, response) -> {
            places.putIfAbsent(statuses, response.pointer());
            Set<ValueType> types = errors.computeIfAbsent(statuses, key -> new LinkedHashSet<>());
            Optional.ofNullable(failures.error(response)).ifPresent(types::add);
        });
        failures.expired(operation).ifPresent(signal -> {
            Statuses statuses = Statuses.exactly(signal.status());
            places.putIfAbsent(statuses, signal.pointer());
            errors.computeIfAbsent(statuses, key -> new LinkedHashSet<>());
            expiring.add(signal.status());
        });
    }

    private void plan(Statuses statuses, List<ValueType> types, List<ExceptionPlan> plans) {
        boolean expires = statuses.isExact() && expiring.contains(statuses.from());
        Value error = types.size() == 1 ? Value.of(types.get(0)) : null;
        ClassRef name = name(StatusNames.of(statuses), statuses);
        JsonPointer place = place(statuses);
        String sentence = "The server answered " + StatusNames.describe(statuses);
        plans.add(new ExceptionPlan(
                name,
                statuses,
                error,
                error != null,
                null,
                expires || types.size() > 1,
                Doc.of(sentence + "."),
                place));
        if (types.size() > 1) {
            for (ValueType type : types) {
                ClassRef own = name(StatusNames.of(statuses) + word(type), statuses);
                Doc doc = Doc.of(sentence + " with a body of its own kind.");
                plans.add(new ExceptionPlan(own, statuses, Value.of(type), true, name, false, doc, place));
            }
        }
        if (expires) {
            Doc doc = Doc.of(sentence + " because the token has expired.");
            plans.add(
                    new ExceptionPlan(name("TokenExpired", statuses), statuses, error, false, name, false, doc, place));
        }
    }

    private ClassRef name(String text, Statuses statuses) {
        NameRequest<String> request =
                NameRequest.derived(text, text, null, place(statuses)).withForms("%sException");
        return ClassRef.of(packageName, scope.resolve(request) + "Exception");
    }

    private JsonPointer place(Statuses statuses) {
        return places.getOrDefault(statuses, JsonPointer.ROOT);
    }

    /** {@return what tells a body from others of the same status} */
    private static String word(ValueType type) {
        if (type instanceof ValueType.Generated generated) {
            return generated.name().simpleName();
        } else if (type instanceof ValueType.Enveloped enveloped) {
            return word(enveloped.inner());
        } else if (type instanceof ValueType.ListOf) {
            return "List";
        } else if (type instanceof ValueType.MapOf) {
            return "Map";
        }
        return type instanceof ValueType.Scalar scalar && scalar.kind() == ScalarKind.STRING ? "Text" : "Value";
    }
}
