package io.github.cubegen.it.exchange;

import io.vertx.core.json.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads from the description what each operation can be called with and what it answers. */
public final class Samples {
    private static final String JSON = "application/json";

    private final Description description;

    private Samples(Description description) {
        this.description = description;
    }

    /** Every operation of the ConnectyCube description. */
    public static List<Sample> all() {
        Samples samples = new Samples(Description.load());
        return samples.description.operations().stream().map(samples::sample).toList();
    }

    private Sample sample(DescribedOperation operation) {
        Map<String, Object> node = operation.node();
        return new Sample(
                operation.id(),
                (String) list(node.get("tags")).get(0),
                (String) node.getOrDefault("x-cubegen-name", operation.id()),
                arguments(operation),
                body(node),
                answer(node));
    }

    private List<Object> arguments(DescribedOperation operation) {
        return operation.parameters().stream()
                .map(parameter -> description.resolve(object(parameter)))
                .filter(parameter -> Boolean.TRUE.equals(parameter.get("required")))
                .sorted(Comparator.comparing(
                                (Map<String, Object> parameter) -> "path".equals(parameter.get("in")) ? 0 : 1)
                        .thenComparing(parameter -> operation.path().indexOf("{" + parameter.get("name") + "}")))
                .map(parameter -> Objects.requireNonNull(example(parameter), () -> operation.id() + " " + parameter))
                .toList();
    }

    private @Nullable Object body(Map<String, Object> operation) {
        if (!operation.containsKey("requestBody")) {
            return null;
        }
        Map<String, Object> content =
                object(description.resolve(object(operation.get("requestBody"))).get("content"));
        return content.containsKey(JSON) ? example(object(content.get(JSON))) : null;
    }

    private Answer answer(Map<String, Object> operation) {
        Map<String, Object> responses = object(operation.get("responses"));
        String status = responses.keySet().stream()
                .filter(each -> each.startsWith("2"))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Map<String, Object> content =
                object(description.resolve(object(responses.get(status))).getOrDefault("content", Map.of()));
        int number = Integer.parseInt(status);
        if (content.isEmpty()) {
            return Answer.empty(number);
        }
        return content.containsKey(JSON)
                ? Answer.json(number, Json.encode(example(object(content.get(JSON)))))
                : Answer.of(number, content.keySet().iterator().next().replace('*', 'x'), "content");
    }

    /** The first example of a parameter or media type. */
    private @Nullable Object example(Map<String, Object> holder) {
        if (holder.get("examples") instanceof Map<?, ?> examples) {
            return description.resolve(object(first(examples.values()))).get("value");
        }
        return holder.get("example");
    }

    private static Object first(Collection<?> values) {
        return Objects.requireNonNull(new ArrayList<>(values).get(0));
    }

    private static List<?> list(@Nullable Object node) {
        return (List<?>) Objects.requireNonNull(node);
    }

    @SuppressWarnings("unchecked") // The keys of an OpenAPI object are strings.
    private static Map<String, Object> object(@Nullable Object node) {
        return (Map<String, Object>) Objects.requireNonNull(node);
    }
}
