package io.github.cubegen.plan;

import io.github.cubegen.model.HttpMethod;
import io.github.cubegen.model.Operation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds the values of path parameters with which a call would be one of another operation: with {@code DELETE /records/{ids}} and
 * {@code DELETE /records/by_criteria}, the value {@code by_criteria}. Servers prefer the fixed path (OpenAPI 3.1, section Paths Object).
 */
final class PathCollisions {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^{}]*}");
    private static final String ANY = "{}";

    /** The fixed segments at a place, by the path with a parameter there. */
    private final Map<Key, Set<String>> fixed = new HashMap<>();

    private record Key(HttpMethod method, List<String> path, int place) {}

    PathCollisions(Collection<Operation> operations) {
        for (Operation operation : operations) {
            List<String> path = segments(operation);
            for (int i = 0; i < path.size(); i++) {
                String segment = path.get(i);
                if (segment.indexOf('{') < 0) {
                    List<String> open = new ArrayList<>(path);
                    open.set(i, ANY);
                    fixed.computeIfAbsent(new Key(operation.method(), open, i), key -> new TreeSet<>())
                            .add(segment);
                }
            }
        }
    }

    /** {@return what each parameter of an operation must not be, in the order of the path; of most operations nothing} */
    Map<String, List<String>> of(Operation operation) {
        List<String> path = segments(operation);
        String[] written = operation.path().split("/", -1);
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int i = 0; i < written.length; i++) {
            Set<String> taken = path.get(i).equals(ANY) ? fixed.get(new Key(operation.method(), path, i)) : null;
            if (taken != null) {
                values.put(written[i].substring(1, written[i].length() - 1), List.copyOf(taken));
            }
        }
        return values;
    }

    /** {@return the segments of a path, without the names of parameters that are a whole segment} */
    private static List<String> segments(Operation operation) {
        return Arrays.stream(operation.path().split("/", -1))
                .map(segment -> PARAMETER.matcher(segment).matches() ? ANY : segment)
                .toList();
    }
}
