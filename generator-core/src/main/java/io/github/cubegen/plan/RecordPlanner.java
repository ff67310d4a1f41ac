package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.AdditionalProperties;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Property;
import io.github.cubegen.model.Schema;
import io.github.cubegen.model.Schema.ObjectSchema;
import io.github.cubegen.model.SchemaInfo;
import io.github.cubegen.model.SchemaUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans the record of an object schema. */
final class RecordPlanner {
    private final ApiModel model;
    private final Values values;
    private final Secrets secrets;
    private final Reach reach;
    private final Diagnostics diagnostics;

    RecordPlanner(ApiModel model, Values values, Secrets secrets, Reach reach, Diagnostics diagnostics) {
        this.model = model;
        this.values = values;
        this.secrets = secrets;
        this.reach = reach;
        this.diagnostics = diagnostics;
    }

    RecordPlan plan(ObjectSchema schema, ClassRef name, List<ClassRef> unions) {
        JsonPointer pointer = schema.info().pointer();
        NameScope scope = new NameScope(NameStyle.CAMEL, ReservedNames.RECORD, "property", diagnostics);
        List<NameRequest<JsonPointer>> requests = new ArrayList<>();
        for (Property property : schema.properties()) {
            CaseLabels.check(property.name(), "A property name", property.pointer(), diagnostics);
            requests.add(
                    NameRequest.of(property.pointer(), property.name(), property.nameOverride(), property.pointer()));
        }
        Map<JsonPointer, String> names = scope.resolve(requests);
        List<ComponentPlan> components = new ArrayList<>();
        for (Property property : schema.properties()) {
            components.add(component(property, names.getOrDefault(property.pointer(), ""), pointer, scope));
        }
        boolean nulls = components.stream().anyMatch(ComponentPlan::triState);
        boolean unset = reach.sent().contains(pointer)
                && components.stream()
                        .anyMatch(component ->
                                component.required() && component.value().nullable());
        return new RecordPlan(
                name,
                Docs.type(schema.info(), "The object " + Text.code(title(schema.info(), name)) + "."),
                components,
                additional(schema),
                nulls ? CommonNames.NULL_PROPERTIES : null,
                unset ? CommonNames.UNSET_PROPERTIES : null,
                FilterPlanner.plan(schema, scope),
                unions,
                pointer);
    }

    private static String title(SchemaInfo info, ClassRef name) {
        return info.componentName() == null ? name.simpleName() : info.componentName();
    }

    private AdditionalPlan additional(ObjectSchema schema) {
        SchemaUse use = schema.additional() instanceof AdditionalProperties.Typed typed ? typed.schema() : null;
        Value value = values.of(use);
        return new AdditionalPlan(
                CommonNames.ADDITIONAL_PROPERTIES,
                CommonNames.ADDITIONAL_PROPERTY,
                // A condition is a text, whatever its format: the operators say what goes into it.
                schema.filter().isEmpty() ? value : Value.of(ScalarKind.STRING).orNullable(value.nullable()),
                secrets.show(use));
    }

    private ComponentPlan component(Property property, String name, JsonPointer owner, NameScope scope) {
        Schema target = model.schema(property.schema().schema());
        Value value = values.of(property.schema());
        boolean sent = reach.sent().contains(owner);
        boolean required = isRequired(property, owner);
        boolean triState = !required && value.nullable() && sent && !property.readOnly();
        Facts facts = new Facts()
                .schema(target)
                .defaultValue(property.defaultValue())
                .readOnly(property.readOnly())
                .wireName(name, property.name());
        return new ComponentPlan(
                name,
                property.name(),
                value,
                required,
                triState ? clearName(name, property, scope) : null,
                secrets.show(property.schema()),
                Docs.member(property.description(), facts, property.deprecated()),
                property.pointer());
    }

    /**
     * A read-only property is required in responses only, a write-only one in requests only (OpenAPI 3.0, Schema Object):
     * where one class serves both, neither can be demanded.
     */
    private boolean isRequired(Property property, JsonPointer owner) {
        boolean missingInRequest = property.readOnly() && reach.sent().contains(owner);
        boolean missingInResponse = property.writeOnly() && reach.received().contains(owner);
        return property.required() && !missingInRequest && !missingInResponse;
    }

    private static @Nullable String clearName(String name, Property property, NameScope scope) {
        return scope.resolve(NameRequest.derived("clear", "clear " + name, null, property.pointer()));
    }
}
