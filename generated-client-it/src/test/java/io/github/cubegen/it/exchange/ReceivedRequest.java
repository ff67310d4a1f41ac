package io.github.cubegen.it.exchange;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import io.vertx.openapi.contract.Location;
import io.vertx.openapi.contract.Operation;
import io.vertx.openapi.contract.Parameter;
import io.vertx.openapi.validation.RequestParameter;
import io.vertx.openapi.validation.RequestUtils;
import io.vertx.openapi.validation.ValidatableRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request in the form that Vert.x OpenAPI judges. Its own reading of a request decodes each value twice, so that a plus
 * sign becomes a space.
 */
record ReceivedRequest(
        Map<String, RequestParameter> pathParameters,
        Map<String, RequestParameter> query,
        Set<String> unknownParameters,
        RequestParameter body,
        @Nullable String contentType)
        implements ValidatableRequest {

    static ReceivedRequest of(Exchange exchange, Operation operation) {
        Map<String, RequestParameter> path = new HashMap<>();
        Map<String, RequestParameter> query = new HashMap<>();
        Map<String, List<String>> sent = new TreeMap<>();
        exchange.parameters().forEach((name, values) -> sent.put(VertxDescription.parameterName(name), values));
        for (Parameter parameter : operation.getParameters()) {
            String name = parameter.getName();
            if (parameter.getIn() == Location.PATH) {
                int segment = RequestUtils.findPathSegment(operation.getAbsoluteOpenAPIPath(), name);
                String value = exchange.segments().get(segment - 1);
                path.put(name, () -> value);
            } else if (parameter.getIn() == Location.QUERY && "object".equals(type(parameter))) {
                String value = properties(name, sent);
                query.put(name, () -> value.isEmpty() ? null : value);
            } else if (parameter.getIn() == Location.QUERY && sent.containsKey(name)) {
                String value = text(parameter, Objects.requireNonNull(sent.remove(name)));
                query.put(name, () -> value);
            }
        }
        Buffer body = exchange.requestBody().isEmpty() ? null : Buffer.buffer(exchange.requestBody());
        return new ReceivedRequest(path, query, sent.keySet(), () -> body, exchange.requestHeader("Content-Type"));
    }

    private static @Nullable Object type(Parameter parameter) {
        return parameter.getSchema().get("type");
    }

    /** Takes {@code name[key]=value} out of what was sent, and gives it as {@code key,value}; no value is a number. */
    private static String properties(String name, Map<String, List<String>> sent) {
        String prefix = name + VertxDescription.parameterName("[");
        String pairs = sent.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .map(entry ->
                        entry.getKey().substring(prefix.length(), entry.getKey().length() - 1)
                                + ','
                                + Json.encode(entry.getValue().get(0)))
                .collect(Collectors.joining(","));
        sent.keySet().removeIf(key -> key.startsWith(prefix));
        return pairs;
    }

    /** The values as Vert.x takes them apart again. */
    private static String text(Parameter parameter, List<String> values) {
        Object type = type(parameter);
        if (!"array".equals(type)) {
            return values.size() == 1 ? literal(type, values.get(0)) : values.toString();
        }
        Object items = parameter.getSchema().<JsonObject>get("items").getValue("type");
        if (parameter.isExplode()) {
            return values.stream()
                    .map(value -> parameter.getName() + '=' + literal(items, value))
                    .collect(Collectors.joining("&"));
        }
        return Arrays.stream(values.get(0).split(",", -1))
                .map(value -> literal(items, value))
                .collect(Collectors.joining(","));
    }

    /** Quotes a text: Vert.x would take the digits of a text in a list for a number. */
    private static String literal(@Nullable Object type, String value) {
        return "string".equals(type) ? Json.encode(value) : value;
    }

    @Override
    public Map<String, RequestParameter> getCookies() {
        return Map.of();
    }

    @Override
    public Map<String, RequestParameter> getPathParameters() {
        return pathParameters;
    }

    @Override
    public Map<String, RequestParameter> getQuery() {
        return query;
    }

    @Override
    public Map<String, RequestParameter> getHeaders() {
        return Map.of();
    }

    @Override
    public RequestParameter getBody() {
        return body;
    }

    @Override
    public @Nullable String getContentType() {
        return contentType;
    }
}
