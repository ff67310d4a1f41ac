package io.github.cubegen.it.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation with the values that the description shows for it.
 *
 * @param operationId its id
 * @param tag its tag
 * @param method its name in Java
 * @param arguments the values of its required parameters, in the order of a call
 * @param body the body of the request; null if it has none that is JSON
 * @param answer what the server says to it
 */
public record Sample(
        String operationId,
        String tag,
        String method,
        List<Object> arguments,
        @Nullable Object body,
        Answer answer) {
    public Sample {
        arguments = List.copyOf(arguments);
    }

    @Override
    public String toString() {
        return operationId;
    }
}
