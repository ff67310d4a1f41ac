package io.github.cubegen.contract.lint;

import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.EnumValue;
import io.github.cubegen.model.NumberBounds;
import io.github.cubegen.model.Property;
import io.github.cubegen.model.ScalarType;
import io.github.cubegen.model.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules for single schemas. */
final class SchemaLint {

    private static final Pattern MONEY =
            Pattern.compile("(?:.*_)?(?:price|amount|total|cost|fee|balance)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile(
            ".*(?:_at|_time|_date|At|Time|Date|timestamp|Timestamp)|date|time", Pattern.UNICODE_CHARACTER_CLASS);

    private final Lint lint;
    private final ApiModel model;

    SchemaLint(Lint lint, ApiModel model) {
        this.lint = lint;
        this.model = model;
    }

    void check() {
        Set<JsonPointer> used = new UsedSchemas(model).find();
        model.schemas().forEach((place, schema) -> {
            if (schema.info().componentName() != null && !used.contains(place)) {
                lint.add(LintRule.UNUSED_COMPONENT, place, "");
            }
            check(place, schema);
        });
    }

    private void check(JsonPointer place, Schema schema) {
        boolean hasClass = (schema instanceof Schema.ObjectSchema object
                        && !object.properties().isEmpty())
                || schema instanceof Schema.EnumSchema
                || schema instanceof Schema.UnionSchema;
        if (hasClass
                && !isInCallback(place)
                && schema.info().componentName() == null
                && schema.info().title() == null
                && schema.info().nameOverride() == null) {
            lint.add(LintRule.INLINE_SCHEMA, place, "");
        }
        if (schema instanceof Schema.EnumSchema values) {
            enumeration(place, values);
        } else if (schema instanceof Schema.IntegerSchema integer
                && integer.info().format() == null
                && integer.bounds().equals(NumberBounds.NONE)) {
            lint.add(LintRule.INTEGER_FORMAT, place, "");
        } else if (schema instanceof Schema.ObjectSchema object) {
            object.properties().forEach(this::property);
        }
    }

    /** A client has no code for callbacks. */
    private static boolean isInCallback(JsonPointer place) {
        List<String> tokens = place.tokens();
        int at = tokens.indexOf("callbacks");
        return (at == 1 && tokens.get(0).equals("components"))
                || (at == 3 && tokens.get(0).equals("paths"));
    }

    private void enumeration(JsonPointer place, Schema.EnumSchema schema) {
        if (schema.type() == ScalarType.MIXED) {
            lint.add(LintRule.ENUM_MIXED, place, "");
        }
        Map<String, String> lower = new HashMap<>();
        for (EnumValue value : schema.values()) {
            if (value.value().isTextual()) {
                String text = value.value().textValue();
                String other = lower.putIfAbsent(text.toLowerCase(Locale.ROOT), text);
                if (other != null) {
                    lint.add(LintRule.ENUM_CASE, place, other + " and " + text);
                }
            }
        }
    }

    private void property(Property property) {
        Schema schema = model.schema(property.schema().schema());
        if (schema instanceof Schema.NumberSchema
                && MONEY.matcher(property.name()).matches()) {
            lint.add(LintRule.MONEY, property.pointer(), property.name());
        }
        if (schema instanceof Schema.StringSchema text
                && text.info().format() == null
                && text.bounds().pattern() == null
                && TIME.matcher(property.name()).matches()) {
            lint.add(LintRule.TIME_AS_TEXT, property.pointer(), property.name());
        }
    }
}
