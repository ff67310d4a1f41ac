package io.github.cubegen.contract.source;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.plan.Statuses;
import java.util.List;
import java.util.Set;

/**
 * An operation as a method in all its forms.
 *
 * @param client the class of its module
 * @param method its name
 * @param forms the parameters of each form
 * @param arguments what the required arguments are on the wire, in order
 * @param inParams what the members of its class of parameters are on the wire
 * @param gives the boxed type of the result, which is an argument of a future and of the raw response; {@code Void} for nothing
 * @param nullable whether the result can be null
 * @param failures the exceptions that it throws, each for the statuses that no other one with fewer statuses is for
 * @param deprecated whether it is marked so
 * @param pointer the operation
 */
record JavaOperation(
        String client,
        String method,
        List<List<String>> forms,
        List<Argument> arguments,
        Set<String> inParams,
        String gives,
        boolean nullable,
        List<Failure> failures,
        boolean deprecated,
        JsonPointer pointer) {

    JavaOperation {
        forms = forms.stream().map(List::copyOf).toList();
        arguments = List.copyOf(arguments);
        inParams = Set.copyOf(inParams);
        failures = List.copyOf(failures);
    }

    /**
     * A required argument.
     *
     * @param key what it is on the wire
     * @param type its Java type
     * @param nullable whether it can be null
     * @param pointer the parameter or body
     */
    record Argument(String key, String type, boolean nullable, JsonPointer pointer) {}

    /**
     * An exception that it throws.
     *
     * @param statuses those that it is thrown for
     * @param exception its class
     * @param pointer the response
     */
    record Failure(Statuses statuses, String exception, JsonPointer pointer) {}

    String symbol() {
        return client + "#" + method;
    }
}
