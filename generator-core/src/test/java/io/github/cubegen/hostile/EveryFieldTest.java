package io.github.cubegen.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.beans.BeanInfo;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The description for hostile texts leaves no field out. The fields are those of the classes that Swagger has for the objects
 * of OpenAPI, which were written by others than this project.
 */
class EveryFieldTest {

    private static final String MODELS = "io.swagger.v3.oas.models";

    /** Properties of the classes that are no fields of OpenAPI, or have another name there. */
    private static final Set<String> NO_FIELDS = Set.of(
            "class",
            "empty",
            "extensions",
            "specVersion",
            "exampleSetFlag",
            "defaultSetFlag",
            "valueSetFlag",
            "jsonSchema",
            "jsonSchemaImpl",
            "types",
            "booleanSchemaValue",
            "exclusiveMaximumValue",
            "exclusiveMinimumValue");

    private final Set<String> seen = new TreeSet<>();
    private final Set<String> missing = new TreeSet<>();

    @Test
    void everyFieldOfEveryObjectIsThere() throws IOException, IntrospectionException {
        visit(OpenAPI.class, FullDescription.original());
        missing.removeAll(seen);
        // The name is that of the class's own; a schema's items beyond a tuple are its "items" in 3.1; a link's headers
        // were
        // in drafts of 3.0 only; and a reference stands where the object that it leads to does.
        missing.removeAll(Set.of(
                "Schema.name",
                "Schema.additionalItems",
                "Link.headers",
                "ApiResponses.default",
                "Example.$ref",
                "Header.$ref",
                "Link.$ref",
                "Callback.$ref",
                "SecurityScheme.$ref"));

        assertThat(seen).hasSizeGreaterThan(150);
        assertThat(missing).isEmpty();
    }

    private void visit(Type type, JsonNode node) throws IntrospectionException {
        if (type instanceof WildcardType || type instanceof java.lang.reflect.TypeVariable<?>) {
            return;
        }
        Class<?> raw = raw(type);
        if (Map.class.isAssignableFrom(raw)) {
            Type value = type instanceof ParameterizedType map
                    ? map.getActualTypeArguments()[1]
                    : ((ParameterizedType) raw.getGenericSuperclass()).getActualTypeArguments()[1];
            for (var member : node.properties()) {
                if (!member.getKey().startsWith("x-")) {
                    visit(value, member.getValue());
                }
            }
        } else if (Iterable.class.isAssignableFrom(raw) && type instanceof ParameterizedType list) {
            for (JsonNode item : node) {
                visit(list.getActualTypeArguments()[0], item);
            }
        } else if (raw.getName().startsWith(MODELS) && !raw.isEnum() && node.isObject()) {
            object(raw, node);
        }
    }

    private void object(Class<?> type, JsonNode node) throws IntrospectionException {
        BeanInfo bean = Introspector.getBeanInfo(type);
        for (PropertyDescriptor property : bean.getPropertyDescriptors()) {
            if (property.getReadMethod() == null || NO_FIELDS.contains(property.getName())) {
                continue;
            }
            String field = type.getSimpleName() + "." + property.getName();
            if (!node.has(property.getName())) {
                missing.add(field);
                continue;
            }
            seen.add(field);
            boolean schema = property.getName().equals("additionalProperties");
            visit(
                    schema ? Schema.class : property.getReadMethod().getGenericReturnType(),
                    node.get(property.getName()));
        }
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }
}
