package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.model.ResponsePart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the Java accessors for a place in a response. */
final class ResponseParts {
    private final Map<ClassRef, RecordPlan> records = new HashMap<>();
    private final Diagnostics diagnostics;

    ResponseParts(List<TypePlan> types, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        for (TypePlan type : types) {
            if (type instanceof RecordPlan plan) {
                records.put(plan.name(), plan);
            }
        }
    }

    /** {@return the part; null if the answer of the operation has none of these kinds there, which is reported} */
    TokenPlan.@Nullable Part of(ResponsePart part, OperationPlan operation, Set<ScalarKind> kinds) {
        if (part instanceof ResponsePart.InHeader header) {
            return new TokenPlan.Header(header.name());
        }
        ResponsePart.InBody body = (ResponsePart.InBody) part;
        TokenPlan.Body found = find(operation.result().type(), body.place().tokens(), kinds);
        if (found == null) {
            diagnostics.error(
                    "token-place",
                    part.pointer(),
                    "the answer of '" + Text.visible(operation.operationId()) + "' has no "
                            + (kinds.size() == 1 ? "text" : "time or text") + " at this place");
        }
        return found;
    }

    private TokenPlan.@Nullable Body find(@Nullable Value result, List<String> tokens, Set<ScalarKind> kinds) {
        if (result == null) {
            return null;
        }
        ValueType type = result.type();
        boolean nullable = result.nullable();
        List<TokenPlan.Step> steps = new ArrayList<>();
        for (String token : tokens) {
            if (type instanceof ValueType.Enveloped envelope) {
                if (!envelope.property().equals(token)) {
                    return null;
                }
                type = envelope.inner();
                continue;
            }
            ComponentPlan component = component(type, token);
            if (component == null) {
                return null;
            }
            steps.add(new TokenPlan.Step(((ValueType.Generated) type).name(), component.name()));
            nullable |= component.nullable();
            type = component.value().type();
        }
        boolean fits = type instanceof ValueType.Scalar scalar && kinds.contains(scalar.kind());
        return fits && !steps.isEmpty() ? new TokenPlan.Body(steps, nullable) : null;
    }

    private @Nullable ComponentPlan component(ValueType type, String wireName) {
        RecordPlan plan = type instanceof ValueType.Generated generated ? records.get(generated.name()) : null;
        return plan == null
                ? null
                : plan.components().stream()
                        .filter(component -> component.wireName().equals(wireName))
                        .findFirst()
                        .orElse(null);
    }
}
