package io.github.cubegen.plan;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.AdditionalProperties;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.EnumValue;
import io.github.cubegen.model.Property;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.Schema.EnumSchema;
import io.github.cubegen.model.Schema.ObjectSchema;
import io.github.cubegen.model.SchemaUse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Decides which schemas become records, enumerations and unions, and which are plain values. */
final class Forms {
    /** 255 slots of a constructor (JVMS 4.3.3), less {@code this}, the additional and the null properties. */
    private static final int MAX_SLOTS = 252;

    private static final Form JSON = new Form.Plain(ScalarKind.JSON);

    private final ApiModel model;
    private final Diagnostics diagnostics;
    private final Map<JsonPointer, Form> known = new HashMap<>();
    private final Set<JsonPointer> open = new HashSet<>();
    private final UnionForms unions;

    Forms(ApiModel model, Diagnostics diagnostics) {
        this.model = model;
        this.diagnostics = diagnostics;
        this.unions = new UnionForms(this, diagnostics);
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
        if (schema instanceof Schema.BooleanSchema) {
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

    private static Form enumeration(EnumSchema schema) {
        boolean noValues = schema.values().isEmpty();
        return switch (schema.type()) {
            case STRING -> noValues ? new Form.Plain(ScalarKind.STRING) : new Form.Enumeration(ScalarKind.STRING);
            case NUMBER -> noValues ? new Form.Plain(ScalarKind.DOUBLE) : new Form.Enumeration(ScalarKind.DOUBLE);
            case BOOLEAN -> new Form.Plain(ScalarKind.BOOLEAN);
            case MIXED -> JSON;
            case INTEGER -> {
                if (!schema.values().stream().map(EnumValue::value).allMatch(JsonNode::canConvertToLong)) {
                    yield new Form.Plain(ScalarKind.BIG_INTEGER);
                }
                yield noValues ? new Form.Plain(ScalarKind.LONG) : new Form.Enumeration(ScalarKind.LONG);
            }
        };
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
        if (schema.properties().isEmpty()) {
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

    /** A record, unless it would not fit into a constructor. */
    private Form structure(ObjectSchema schema) {
        int slots = schema.properties().size() * 2;
        if (slots > MAX_SLOTS) {
            slots = schema.properties().stream().mapToInt(this::slots).sum();
        }
        if (slots > MAX_SLOTS) {
            diagnostics.warning(
                    "too-many-properties",
                    schema.info().pointer(),
                    "the object has " + schema.properties().size()
                            + " properties, more than a Java record can have; it is read as a map of JsonValue");
            return new Form.Mapping(null);
        }
        return new Form.Structure();
    }

    private int slots(Property property) {
        Schema schema = model.schema(property.schema().schema());
        boolean wide = schema instanceof Schema.IntegerSchema || schema instanceof Schema.NumberSchema;
        return wide && property.required() ? 2 : 1;
    }
}
