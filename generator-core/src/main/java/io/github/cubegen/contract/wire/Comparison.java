package io.github.cubegen.contract.wire;

import io.github.cubegen.contract.Context;
import io.github.cubegen.contract.SchemaRule;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.ParameterStyle;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.SchemaUse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The two versions, and what is known about them while they are compared. */
final class Comparison {

    private final ApiModel before;
    private final ApiModel after;
    private final Lifecycles lifecycles;
    private final Changes changes = new Changes();
    private final SchemaPairs pairs;
    private final Map<JsonPointer, SchemaPair> places = new HashMap<>();
    private final NullUses nulls = new NullUses();
    private final KeptReferences references = new KeptReferences(this);
    private final Shapes shapesBefore;
    private final Shapes shapesAfter;
    private final Types typesBefore;
    private final Types typesAfter;
    private final Overlaps overlapsBefore;
    private final Overlaps overlapsAfter;
    private final Set<JsonPointer> xmlBefore;
    private final Set<JsonPointer> xmlAfter;
    private final Map<String, String> renamedSchemes;
    private final RenamedBases renamedBases;

    Comparison(ApiModel before, ApiModel after, LocalDate today) {
        this(
                before,
                after,
                Lifecycles.of(before, after, today),
                XmlSchemas.of(before),
                XmlSchemas.of(after),
                RenamedBases.between(before, after));
    }

    private Comparison(
            ApiModel before,
            ApiModel after,
            Lifecycles lifecycles,
            Set<JsonPointer> xmlBefore,
            Set<JsonPointer> xmlAfter,
            RenamedBases renamedBases) {
        this.lifecycles = lifecycles;
        this.before = before;
        this.after = after;
        this.pairs = new SchemaPairs(before.schemas().size() + after.schemas().size());
        this.shapesBefore = new Shapes(before);
        this.shapesAfter = new Shapes(after);
        this.typesBefore = new Types(before);
        this.typesAfter = new Types(after);
        this.xmlBefore = xmlBefore;
        this.xmlAfter = xmlAfter;
        this.renamedBases = renamedBases;
        this.overlapsBefore = new Overlaps(before, typesBefore);
        this.overlapsAfter = new Overlaps(after, typesAfter);
        this.renamedSchemes = SchemeTexts.renamed(before.securitySchemes(), after.securitySchemes());
    }

    /** {@return another comparison of the same versions, of which nothing is told} */
    Comparison apart() {
        return new Comparison(before, after, lifecycles, xmlBefore, xmlAfter, renamedBases);
    }

    ApiModel before() {
        return before;
    }

    ApiModel after() {
        return after;
    }

    Lifecycles lifecycles() {
        return lifecycles;
    }

    Changes changes() {
        return changes;
    }

    SchemaPairs pairs() {
        return pairs;
    }

    /** {@return what stands at a place of the old description where a schema is used} */
    Map<JsonPointer, SchemaPair> places() {
        return places;
    }

    /** {@return new name by old name of the security schemes that are the same under another one} */
    Map<String, String> renamedSchemes() {
        return renamedSchemes;
    }

    /** {@return the components below {@code allOf} that have another name now} */
    RenamedBases renamedBases() {
        return renamedBases;
    }

    NullUses nulls() {
        return nulls;
    }

    KeptReferences references() {
        return references;
    }

    /** {@return whether values of a schema are written as XML in either version} */
    boolean isInXml(Where schema) {
        return xmlBefore.contains(schema.before()) || xmlAfter.contains(schema.after());
    }

    Types typesBefore() {
        return typesBefore;
    }

    Types typesAfter() {
        return typesAfter;
    }

    Overlaps overlapsBefore() {
        return overlapsBefore;
    }

    Overlaps overlapsAfter() {
        return overlapsAfter;
    }

    Shapes shapesBefore() {
        return shapesBefore;
    }

    Shapes shapesAfter() {
        return shapesAfter;
    }

    boolean sameShape(SchemaUse one, SchemaUse other) {
        return shapesBefore.of(one).equals(shapesAfter.of(other));
    }

    boolean sameShape(JsonPointer one, JsonPointer other) {
        return shapesBefore.of(one).equals(shapesAfter.of(other));
    }

    /** Compares what a place allows: whether null, here; and the schemas, when their turn comes. */
    void uses(Where where, Context context, SchemaUse one, SchemaUse other) {
        uses(where, context, one, other, SchemaRule.NULLABLE);
    }

    /** The same for what could be left out: the client reads null as if it were. */
    void usesOptional(Where where, Context context, SchemaUse one, SchemaUse other) {
        uses(where, context, one, other, SchemaRule.NULLABLE_OPTIONAL);
    }

    private void uses(Where where, Context context, SchemaUse one, SchemaUse other, SchemaRule nullable) {
        SchemaPair pair = new SchemaPair(one.schema(), other.schema());
        places.putIfAbsent(where.before(), pair);
        pairs.ask(pair, context, label(one.schema(), other.schema(), where.subject()), user(where));
        Schema oneSchema = before.schema(one.schema());
        Schema otherSchema = after.schema(other.schema());
        boolean anything = oneSchema instanceof Schema.AnySchema || otherSchema instanceof Schema.AnySchema;
        boolean components =
                oneSchema.info().componentName() != null && otherSchema.info().componentName() != null;
        if (components) {
            nulls.use(pair);
        }
        if (one.nullable() == other.nullable() || anything) {
            return;
        }
        SchemaRule rule = other.nullable() ? nullable : SchemaRule.NOT_NULLABLE;
        if (components) {
            nulls.flip(pair, new NullUses.Flip(rule, context, where));
        } else {
            changes.add(rule, context, where);
        }
    }

    /**
     * {@return whether exploding changes how a value is written (RFC 6570, section 3.2): never a single one, and no list that is
     * separated by commas either way}
     */
    boolean explodes(ParameterStyle style, SchemaUse one, SchemaUse other) {
        return explodes(style, before.schema(one.schema())) || explodes(style, after.schema(other.schema()));
    }

    private static boolean explodes(ParameterStyle style, Schema schema) {
        if (style == ParameterStyle.DEEP_OBJECT) {
            return false; // there is one notation only (OpenAPI 3.1.1, section 4.8.12.3)
        }
        return schema instanceof Schema.ObjectSchema
                || schema instanceof Schema.UnionSchema
                || schema instanceof Schema.AnySchema
                || (schema instanceof Schema.ArraySchema && style != ParameterStyle.SIMPLE);
    }

    /** {@return whether both are there and differ, while those of the schemas themselves do not: then it is told of the use} */
    static boolean differsHere(
            @Nullable Object one,
            @Nullable Object other,
            @Nullable Object ofSchemaBefore,
            @Nullable Object ofSchemaAfter) {
        return !Objects.equals(one, other) && Objects.equals(ofSchemaBefore, ofSchemaAfter);
    }

    /** A component by its name, and by both if another one has taken its place. */
    private String label(JsonPointer one, JsonPointer other, String subject) {
        String name = before.schema(one).info().componentName();
        String now = after.schema(other).info().componentName();
        if (name == null || now == null) {
            return subject;
        }
        return name.equals(now) ? name : name + " (now " + now + ")";
    }

    private static Object user(Where where) {
        if (where.schema() != null) {
            return where.schema();
        }
        return where.operation() == null ? where.subject() : where.operation();
    }
}
