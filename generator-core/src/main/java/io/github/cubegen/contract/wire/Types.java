package io.github.cubegen.contract.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.ScalarType;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.SchemaUse;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which types of JSON a schema allows, unions followed. */
final class Types {

    /** The types of JSON Schema without null; an integer is a number, too. */
    enum Type {
        INTEGER,
        NUMBER,
        STRING,
        BOOLEAN,
        OBJECT,
        ARRAY
    }

    private final ApiModel model;
    private final Map<JsonPointer, Set<Type>> known = new HashMap<>();

    Types(ApiModel model) {
        this.model = model;
    }

    Set<Type> of(JsonPointer pointer) {
        Set<Type> types = known.get(pointer);
        if (types == null) {
            known.put(pointer, EnumSet.noneOf(Type.class)); // a union within itself adds nothing
            types = of(model.schema(pointer));
            known.put(pointer, types);
        }
        return types;
    }

    /** {@return the types of what a schema refers to that the model keeps as it stands; empty if it refers to none of the model} */
    Optional<Set<Type>> referenced(JsonNode schema) {
        JsonPointer target = JsonPointer.ofReference(schema.path("$ref").asText());
        return target != null && model.schemas().containsKey(target) ? Optional.of(of(target)) : Optional.empty();
    }

    static Set<Type> named(String name) {
        return switch (name) {
            case "string" -> EnumSet.of(Type.STRING);
            case "integer" -> EnumSet.of(Type.INTEGER);
            case "number" -> EnumSet.of(Type.INTEGER, Type.NUMBER);
            case "boolean" -> EnumSet.of(Type.BOOLEAN);
            case "array" -> EnumSet.of(Type.ARRAY);
            case "object" -> EnumSet.of(Type.OBJECT);
            default -> EnumSet.noneOf(Type.class);
        };
    }

    private Set<Type> of(Schema schema) {
        if (schema instanceof Schema.AnySchema) {
            return EnumSet.allOf(Type.class);
        }
        if (schema instanceof Schema.EnumSchema values) {
            return of(values.type());
        }
        Set<Type> types = EnumSet.noneOf(Type.class);
        if (schema instanceof Schema.UnionSchema union) {
            for (SchemaUse variant : union.variants()) {
                types.addAll(of(variant.schema()));
            }
        } else if (schema instanceof Schema.BooleanSchema) {
            types.add(Type.BOOLEAN);
        } else if (schema instanceof Schema.StringSchema) {
            types.add(Type.STRING);
        } else if (schema instanceof Schema.IntegerSchema) {
            types.add(Type.INTEGER);
        } else if (schema instanceof Schema.NumberSchema) {
            types.addAll(EnumSet.of(Type.NUMBER, Type.INTEGER));
        } else if (schema instanceof Schema.ArraySchema) {
            types.add(Type.ARRAY);
        } else if (schema instanceof Schema.ObjectSchema) {
            types.add(Type.OBJECT);
        }
        return types;
    }

    private static Set<Type> of(ScalarType type) {
        return switch (type) {
            case STRING -> EnumSet.of(Type.STRING);
            case INTEGER -> EnumSet.of(Type.INTEGER);
            case NUMBER -> EnumSet.of(Type.INTEGER, Type.NUMBER);
            case BOOLEAN -> EnumSet.of(Type.BOOLEAN);
            case MIXED -> EnumSet.of(Type.STRING, Type.INTEGER, Type.NUMBER, Type.BOOLEAN);
        };
    }

    /** {@return the types as a description names them, for messages} */
    static String text(Set<Type> types) {
        Set<String> names = new TreeSet<>();
        for (Type type : types) {
            if (type != Type.INTEGER || !types.contains(Type.NUMBER)) {
                names.add(type.name().toLowerCase(Locale.ROOT));
            }
        }
        return types.size() == Type.values().length ? "any" : names.isEmpty() ? "nothing" : String.join(" or ", names);
    }
}
