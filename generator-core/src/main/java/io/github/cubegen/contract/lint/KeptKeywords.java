package io.github.cubegen.contract.lint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.cubegen.contract.lint.RawSchemas.Fit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks values by the keywords that the model keeps as they stand. {@code patternProperties} and what is unevaluated are left out.
 *
 * @see <a href="https://json-schema.org/draft/2020-12/json-schema-core#section-10.2">JSON Schema, 10.2 and 10.3</a>
 */
final class KeptKeywords {

    private static final Optional<String> FITS = Optional.empty();

    private final RawSchemas schemas;

    KeptKeywords(JsonNode root) {
        this.schemas = new RawSchemas(root);
    }

    /** {@return what is wrong with a value, the first thing found; empty if nothing is} */
    Optional<String> problem(JsonNode value, Map<String, JsonNode> keywords) {
        if (keywords.isEmpty()) {
            return FITS;
        }
        return not(value, keywords)
                .or(() -> condition(value, keywords))
                .or(() -> value.isArray() ? contains(value, keywords) : FITS)
                .or(() -> value.isObject() ? names(value, keywords) : FITS)
                .or(() -> value.isObject() ? dependents(value, keywords) : FITS);
    }

    private Optional<String> not(JsonNode value, Map<String, JsonNode> keywords) {
        JsonNode excluded = keywords.getOrDefault("not", BooleanNode.FALSE);
        return schemas.fit(value, excluded) == Fit.YES ? Optional.of("it is what not excludes") : FITS;
    }

    private Optional<String> condition(JsonNode value, Map<String, JsonNode> keywords) {
        JsonNode condition = keywords.get("if");
        Fit met = condition == null ? Fit.UNKNOWN : schemas.fit(value, condition);
        if (met == Fit.UNKNOWN) {
            return FITS;
        }
        String branch = met == Fit.YES ? "then" : "else";
        return schemas.fit(value, keywords.getOrDefault(branch, BooleanNode.TRUE)) == Fit.NO
                ? Optional.of("it is not what " + branch + " asks for")
                : FITS;
    }

    private Optional<String> contains(JsonNode list, Map<String, JsonNode> keywords) {
        JsonNode wanted = keywords.get("contains");
        if (wanted == null) {
            return FITS;
        }
        long never = 0;
        long surely = 0;
        for (JsonNode element : list) {
            Fit fit = schemas.fit(element, wanted);
            never += fit == Fit.NO ? 1 : 0;
            surely += fit == Fit.YES ? 1 : 0;
        }
        long least =
                keywords.getOrDefault("minContains", MissingNode.getInstance()).asLong(1);
        long most =
                keywords.getOrDefault("maxContains", MissingNode.getInstance()).asLong(Long.MAX_VALUE);
        if (list.size() - never < least) {
            return Optional.of("fewer than " + least + " elements are what contains asks for");
        }
        return surely > most ? Optional.of("more than " + most + " elements are what contains asks for") : FITS;
    }

    private Optional<String> names(JsonNode object, Map<String, JsonNode> keywords) {
        JsonNode names = keywords.getOrDefault("propertyNames", BooleanNode.TRUE);
        return object.propertyStream()
                .map(Map.Entry::getKey)
                .filter(name -> schemas.fit(TextNode.valueOf(name), names) == Fit.NO)
                .findFirst()
                .map(name -> "the name " + name + " is not allowed");
    }

    private Optional<String> dependents(JsonNode object, Map<String, JsonNode> keywords) {
        for (Map.Entry<String, JsonNode> each : members(keywords.get("dependentRequired"))) {
            for (JsonNode needed : each.getValue()) {
                if (object.has(each.getKey()) && !object.has(needed.asText())) {
                    return Optional.of(
                            "the property " + needed.asText() + " is missing, which goes with " + each.getKey());
                }
            }
        }
        for (Map.Entry<String, JsonNode> each : members(keywords.get("dependentSchemas"))) {
            if (object.has(each.getKey()) && schemas.fit(object, each.getValue()) == Fit.NO) {
                return Optional.of("it is not what dependentSchemas asks for with " + each.getKey());
            }
        }
        return FITS;
    }

    private static Iterable<Map.Entry<String, JsonNode>> members(@Nullable JsonNode object) {
        return object == null ? List.of() : object.properties();
    }
}
