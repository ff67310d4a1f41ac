package io.github.cubegen.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.AdditionalProperties;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Discriminator;
import io.github.cubegen.model.EnumValue;
import io.github.cubegen.model.Property;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.Schema.EnumSchema;
import io.github.cubegen.model.Schema.ObjectSchema;
import io.github.cubegen.model.SchemaUse;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which schemas become records, enumerations and unions, and which are plain values. */
final class Forms {
    /** What builds, compares and writes an object must have less than 64 KiB of byte code (JVMS 4.7.3); a property takes some 40. */
    private static final int MAX_PROPERTIES = 1000;

    /** The method that maps values to constants must have less than 64 KiB of byte code (JVMS 4.7.3); a value takes some 45. */
    private static final int MAX_CONSTANTS = 1000;

    private static final Set<ScalarKind> IN_ENUMERATIONS =
            EnumSet.of(ScalarKind.STRING, ScalarKind.DOUBLE, ScalarKind.LONG);

    private static final Form JSON = new Form.Plain(ScalarKind.JSON);

    private final ApiModel model;
    private final Diagnostics diagnostics;
    private final Map<String, String> own;
    private final Map<JsonPointer, Form> known = new HashMap<>();
    private final Set<JsonPointer> open = new HashSet<>();
    private final UnionForms unions;

    /** @param own the user's own class by name of a schema */
    Forms(ApiModel model, Map<String, String> own, Diagnostics diagnostics) {
        this.model = model;
        this.own = own;
        this.diagnostics = diagnostics;
        this.unions = new UnionForms(model, this, diagnostics);
    }

    /** {@return what a schema becomes} */
    Form of(JsonPointer id) {
        Form form = known.get(id);
        if (form != null) {
            return form;
        }
        if (!open.add(id)) {
            return JSON; // a union that is one of its own variants
        }
        Form decided = decide(model.schema(id));
        open.remove(id);
        known.put(id, decided);
        return decided;
    }

    Form of(SchemaUse use) {
        return of(use.schema());
    }

    private Form decide(Schema schema) {
        String mine = own.get(String.valueOf(schema.info().componentName()));
        if (mine != null) {
            return new Form.Own(ClassRef.parse(mine));
        } else if (schema instanceof Schema.BooleanSchema) {
            return new Form.Plain(ScalarKind.BOOLEAN);
        } else if (schema instanceof Schema.IntegerSchema integer) {
            return new Form.Plain(ScalarTypes.of(integer));
        } else if (schema instanceof Schema.NumberSchema number) {
            return new Form.Plain(ScalarTypes.of(number));
        } else if (schema instanceof Schema.StringSchema string) {
            return new Form.Plain(ScalarTypes.of(string));
        } else if (schema instanceof EnumSchema enumeration) {
            return enumeration(enumeration);
        } else if (schema instanceof Schema.ArraySchema array) {
            return array(array);
        } else if (schema instanceof ObjectSchema object) {
            return object(object);
        } else if (schema instanceof Schema.UnionSchema union) {
            return unions.decide(union);
        }
        return JSON; // anything, or nothing at all: the value is kept as it is
    }

    private Form enumeration(EnumSchema schema) {
        ScalarKind base = base(schema);
        if (base == null) {
            diagnostics.warning(
                    "mixed-enum",
                    schema.info().pointer(),
                    "the values are of different types; any JsonValue is accepted and read");
            return JSON;
        }
        int values = schema.values().size();
        if (values > MAX_CONSTANTS) {
            diagnostics.warning(
                    "too-many-values",
                    schema.info().pointer(),
                    "the enum has " + values + " values, more than the " + MAX_CONSTANTS
                            + " that a Java class can tell apart; any value of their type is accepted and read");
        } else if (base == ScalarKind.BIG_INTEGER) {
            diagnostics.warning(
                    "too-large-values",
                    schema.info().pointer(),
                    "the enum has values beyond 64 bits; any integer is accepted and read");
        } else if (base == ScalarKind.DOUBLE && !areFinite(schema)) {
            diagnostics.warning(
                    "too-large-values",
                    schema.info().pointer(),
                    "the enum has values beyond the range of a double; any JsonValue is accepted and read");
            return JSON;
        }
        boolean open = values > 0 && values <= MAX_CONSTANTS && IN_ENUMERATIONS.contains(base);
        return open ? new Form.Enumeration(base) : new Form.Plain(base);
    }

    /** {@return the type of the values; null if they have several} */
    private static @Nullable ScalarKind base(EnumSchema schema) {
        return switch (schema.type()) {
            case STRING -> ScalarKind.STRING;
            case NUMBER -> ScalarKind.DOUBLE;
            case BOOLEAN -> ScalarKind.BOOLEAN;
            case MIXED -> null;
            case INTEGER ->
                schema.values().stream().map(EnumValue::value).allMatch(JsonNode::canConvertToLong)
                        ? ScalarKind.LONG
                        : ScalarKind.BIG_INTEGER;
        };
    }

    private static boolean areFinite(EnumSchema schema) {
        return schema.values().stream()
                .map(EnumValue::value)
                .mapToDouble(JsonNode::doubleValue)
                .allMatch(Double::isFinite);
    }

    private static Form array(Schema.ArraySchema schema) {
        boolean tuple = !schema.prefixItems().isEmpty(); // its elements differ in type
        return new Form.Listing(tuple ? null : schema.items());
    }

    private Form object(ObjectSchema schema) {
        if (schema.envelope() != null) {
            for (Property property : schema.properties()) {
                if (property.name().equals(schema.envelope())) {
                    return envelope(schema, property);
                }
            }
        }
        if (schema.properties().isEmpty() && schema.filter().isEmpty()) {
            if (schema.additional() instanceof AdditionalProperties.Typed typed) {
                return new Form.Mapping(typed.schema());
            }
            return new Form.Mapping(null);
        }
        return structure(schema);
    }

    private Form envelope(ObjectSchema schema, Property property) {
        if (property.schema().nullable()) {
            diagnostics.warning(
                    "nullable-envelope",
                    property.pointer(),
                    "the property that the envelope unwraps can be null; the envelope stays an object");
            return structure(schema);
        }
        return new Form.Envelope(property);
    }

    /** A record, or a class like one, unless a method would be too large. */
    private Form structure(ObjectSchema schema) {
        int properties = schema.properties().size();
        if (properties > MAX_PROPERTIES) {
            diagnostics.warning(
                    "too-many-properties",
                    schema.info().pointer(),
                    "the object has " + properties + " properties, more than the " + MAX_PROPERTIES
                            + " that a Java class can hold; it is read as a map of JsonValue");
            return new Form.Mapping(null);
        }
        reportSubtypes(schema);
        return new Form.Structure();
    }

    private void reportSubtypes(ObjectSchema schema) {
        Discriminator discriminator = schema.discriminator();
        if (discriminator != null
                && discriminator.mapping().values().stream()
                        .anyMatch(target -> !target.equals(schema.info().pointer()))) {
            diagnostics.warning(
                    "untyped-subtypes",
                    discriminator.pointer(),
                    "a subtype is read as this type, and what else it has is kept among the additional properties; a"
                            + " oneOf of the subtypes with this discriminator tells them apart");
        }
    }
}
