package io.github.cubegen.runtime;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the successes of an operation give.
 *
 * @param <T> the type of the result
 * @param byStatus what is documented; {@link Operation#ANY} for every success that has no status of its own
 */
record Results<T extends @Nullable Object>(Map<Integer, Result<T>> byStatus) {

    /**
     * {@return these and one more}
     *
     * @param status its status, or {@link Operation#ANY}
     * @param result what it gives
     */
    Results<T> with(int status, Result<T> result) {
        Map<Integer, Result<T>> more = new LinkedHashMap<>(byStatus);
        more.put(status, result);
        return new Results<>(more);
    }

    /** {@return whether one of them is read while it comes} */
    boolean isStreamed() {
        return byStatus.values().stream().anyMatch(Result.BinaryResult.class::isInstance);
    }

    /** {@return the header {@code Accept}: error bodies are JSON even where a success has none} */
    String accept() {
        Set<String> accepted = new LinkedHashSet<>();
        byStatus.values().stream()
                .map(Result::mediaType)
                .filter(mediaType -> !mediaType.isEmpty())
                .forEach(accepted::add);
        if (accepted.isEmpty()) {
            return "application/json, */*;q=0.5";
        }
        accepted.add("application/json");
        return String.join(", ", accepted);
    }

    /**
     * Reads a success.
     *
     * @param trace what was done for the call
     * @param response the answer, of a status from 200 to 299
     * @return the result
     * @throws DecodingException if it is not as documented
     */
    T read(CallTrace trace, TransportResponse response) {
        Result<T> result = byStatus.get(response.status());
        if (result == null) {
            result = byStatus.get(Operation.ANY);
        }
        return (result == null ? onlyResult(trace, response) : result).from(trace, response);
    }

    /**
     * {@return what every documented success gives}
     *
     * @param trace what was done for the call
     * @param response the answer, of a status that is not documented
     */
    private Result<T> onlyResult(CallTrace trace, TransportResponse response) {
        Set<Result<T>> distinct = new HashSet<>(byStatus.values());
        if (distinct.size() != 1) {
            throw new DecodingException(trace, response, "the description does not say what this success gives");
        }
        return distinct.iterator().next();
    }
}
