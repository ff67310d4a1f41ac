package io.github.cubegen.it;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cubegen.it.connectycube.ConnectyCubeClient;
import io.github.cubegen.it.connectycube.runtime.ApiResponse;
import io.github.cubegen.it.connectycube.runtime.BinaryContent;
import io.github.cubegen.it.connectycube.runtime.Json;
import io.github.cubegen.it.connectycube.runtime.JsonCodec;
import io.github.cubegen.it.connectycube.runtime.JsonException;
import io.github.cubegen.it.exchange.CubeServer;
import io.github.cubegen.it.exchange.Exchange;
import io.github.cubegen.it.exchange.Sample;
import io.github.cubegen.it.exchange.Samples;
import io.github.cubegen.it.exchange.Violation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation of the description, called with its examples and answered with them. */
class EveryOperationTest {
    @RegisterExtension
    static final CubeServer server = new CubeServer();

    /** What the judge can't judge: it knows no exploded object in a query, and takes a whole number for no double. */
    private static final Map<String, Violation.Kind[]> NOT_JUDGED = Map.of(
            "deleteRecordsByCriteria", new Violation.Kind[] {Violation.Kind.UNKNOWN_PARAMETER, Violation.Kind.REQUEST},
            "listRecordingsAsAdmin", new Violation.Kind[] {Violation.Kind.RESPONSE});

    static List<Sample> operations() {
        return Samples.all();
    }

    @ParameterizedTest
    @Quirk({1, 22, 44})
    @MethodSource("operations")
    void sendsItsExamplesAndReadsThem(Sample sample) throws ReflectiveOperationException {
        server.answer(sample.operationId(), sample.answer());
        server.expectViolations(NOT_JUDGED.getOrDefault(sample.operationId(), new Violation.Kind[0]));
        try (ConnectyCubeClient cube = ConnectyCubeClient.builder()
                .baseUri(server.baseUri())
                .token(Clients.TOKEN)
                .authKey(Clients.AUTH_KEY)
                .administrationKey("administration")
                .build()) {
            Method accessor = ConnectyCubeClient.class.getMethod(camelCase(sample.tag()));
            Method rawAccessor = accessor.getReturnType().getMethod("raw");
            Object raw = rawAccessor.invoke(accessor.invoke(cube));
            Method method = method(rawAccessor.getReturnType(), sample.method());
            ApiResponse<?> response = (ApiResponse<?>) requireNonNull(method.invoke(raw, arguments(method, sample)));

            assertThat(response.status()).isEqualTo(sample.answer().status());
            boolean empty = sample.answer().body().isEmpty();
            assertThat(response.body() == null).as("no result").isEqualTo(empty);
        }
        Exchange exchange = server.exchange();
        assertThat(exchange.status()).isEqualTo(sample.answer().status());
        assertThat(exchange.path()).doesNotEndWith(".json");
        if (exchange.method().equals("GET") || exchange.method().equals("DELETE")) {
            assertThat(exchange.requestBody()).isEmpty();
            assertThat(exchange.requestHeader("Content-Type")).isNull();
        }
    }

    /** The form that has all parameters; the shorter ones call it. */
    private static Method method(Class<?> client, String name) {
        List<Method> named = Arrays.stream(client.getMethods())
                .filter(method -> method.getName().equals(name) && !method.isDefault())
                .toList();
        assertThat(named).as(name).hasSize(1);
        return named.get(0);
    }

    private static @Nullable Object[] arguments(Method method, Sample sample) throws ReflectiveOperationException {
        Deque<Object> values = new ArrayDeque<>(sample.arguments());
        List<@Nullable Object> arguments = new ArrayList<>();
        for (Type type : method.getGenericParameterTypes()) {
            if (type.getTypeName().endsWith("Params")) {
                arguments.add(parameters((Class<?>) type));
            } else if (type == BinaryContent.class) {
                arguments.add(BinaryContent.of(new byte[] {1, 2, 3}));
            } else if (!values.isEmpty()) {
                arguments.add(parameter(type, values.remove()));
            } else {
                arguments.add(body(type, requireNonNull(sample.body(), "body")));
            }
        }
        assertThat(values).as("parameters that the method does not take").isEmpty();
        return arguments.toArray();
    }

    /** Nothing optional, but the address of operations that are elsewhere. */
    private static Object parameters(Class<?> type) throws ReflectiveOperationException {
        Object builder = requireNonNull(type.getMethod("builder").invoke(null));
        for (Method setter : builder.getClass().getMethods()) {
            if (setter.getName().equals("server")) {
                setter.invoke(builder, URI.create(server.baseUri()));
            }
        }
        return requireNonNull(builder.getClass().getMethod("build").invoke(builder));
    }

    private static Object parameter(Type type, Object example) throws ReflectiveOperationException {
        if (type == long.class) {
            return ((Number) example).longValue();
        } else if (type == int.class) {
            return ((Number) example).intValue();
        } else if (type.getTypeName().startsWith("java.util.List<") && !(example instanceof List)) {
            return List.of(example);
        } else if (type instanceof Class<?> model && example instanceof Map) {
            return decoded(model, example);
        }
        return example;
    }

    /** The example as the type of an argument: that of the property if the type is not that of the object around it. */
    private static Object body(Type type, Object example) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType parameterized) {
            Type[] types = parameterized.getActualTypeArguments();
            Class<?> element = (Class<?>) types[types.length - 1];
            return parameterized.getRawType() == Map.class
                    ? values(element, (Map<?, ?>) onlyProperty(example))
                    : elements(element, (List<?>) onlyProperty(example));
        }
        Method unknown = ((Class<?>) type).getMethod("additionalProperties");
        try {
            Object whole = decoded((Class<?>) type, example);
            if (Map.of().equals(unknown.invoke(whole)) || onlyProperty(example) == example) {
                return whole;
            }
        } catch (JsonException e) {
            assertThat(example).as("%s", e).isInstanceOf(Map.class);
        }
        return decoded((Class<?>) type, onlyProperty(example));
    }

    private static Map<String, Object> values(Class<?> type, Map<?, ?> examples) throws ReflectiveOperationException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : examples.entrySet()) {
            values.put((String) entry.getKey(), decoded(type, requireNonNull(entry.getValue())));
        }
        return values;
    }

    private static List<Object> elements(Class<?> type, List<?> examples) throws ReflectiveOperationException {
        List<Object> elements = new ArrayList<>();
        for (Object example : examples) {
            elements.add(decoded(type, requireNonNull(example)));
        }
        return elements;
    }

    private static Object onlyProperty(Object example) {
        Map<?, ?> object = (Map<?, ?>) example;
        return object.size() == 1 ? requireNonNull(object.values().iterator().next()) : example;
    }

    private static Object decoded(Class<?> type, Object example) throws ReflectiveOperationException {
        return requireNonNull(Json.decode(codec(type), io.vertx.core.json.Json.encode(example)));
    }

    private static JsonCodec<?> codec(Class<?> type) throws ReflectiveOperationException {
        return (JsonCodec<?>) requireNonNull(type.getMethod("codec").invoke(null));
    }

    private static String camelCase(String tag) {
        StringBuilder name = new StringBuilder();
        for (String word : tag.split("-", -1)) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
