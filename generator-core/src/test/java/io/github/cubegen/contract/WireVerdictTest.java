package io.github.cubegen.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.github.cubegen.contract.diff.Diff;
import io.github.cubegen.contract.diff.DiffResult;
import io.github.cubegen.contract.diff.Effect;
import io.github.cubegen.contract.diff.Severities;
import io.github.cubegen.contract.diff.Version;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.SchemaUse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What the check says about schemas on the wire agrees with an independent validator: on random old requests, judged by the new
 * description, and on random new responses, judged by the old one. A short run is part of the build;
 * {@code -Dcontract.edits=5000} makes a long one.
 */
class WireVerdictTest {

    private static final int EDITS = Integer.getInteger("contract.edits", 60);
    private static final long SEED = Long.getLong("contract.seed", 7);
    private static final int INSTANCES = 60;

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    /** A validator refuses them, the generated client takes them: enumerations are open, unknown things are kept. */
    private static final Set<String> CLIENT_TAKES =
            Set.of("resp-enum-added", "resp-branch-added", "resp-additional-opened", "resp-prop-optional-added");

    /** What is broken by them does not show in single values, or only in such as the random ones seldom are. */
    private static final Set<String> NOT_IN_VALUES = Set.of(
            "req-format-narrowed",
            "req-format-changed",
            "resp-format-widened",
            "resp-format-changed",
            "req-prop-renamed",
            "req-props-count-tightened",
            "req-type-changed",
            "resp-type-changed",
            "resp-prop-renamed",
            "req-discriminator-changed",
            "resp-discriminator-changed",
            "req-mapping-changed",
            "resp-mapping-changed");

    private record Sides(Schema old, Schema now) {}

    @Test
    void agreesWithAValidator() {
        JsonNode base = base();
        Version before = Versions.of(base);
        RandomEdit edits = new RandomEdit(new Random(SEED), List.of("components"));
        Random random = new Random(SEED);
        List<String> unsound = new ArrayList<>();
        Map<String, Integer> taken = new TreeMap<>();
        Map<String, Integer> unseen = new TreeMap<>();
        int seen = 0;
        for (int i = 0; i < EDITS; i++) {
            JsonNode edited = edits.edit(base);
            Version after;
            try {
                after = Versions.of(edited);
            } catch (IllegalArgumentException e) {
                continue; // no description any more
            }
            if (!isJudgedByBoth(edited)) {
                continue;
            }
            DiffResult result = Diff.compare(before, after, Severities.DEFAULT);
            Sides sides = new Sides(schema(base), schema(edited));
            seen += check("req-", result, fails(before, sides.old(), sides.now(), random), unsound, taken, unseen);
            seen += check("resp-", result, fails(after, sides.now(), sides.old(), random), unsound, taken, unseen);
        }
        assertThat(unsound).isEmpty();
        assertThat(unseen.keySet()).isSubsetOf(NOT_IN_VALUES);
        assertThat(seen).isGreaterThan(EDITS / 10);
    }

    /**
     * The validator does not know which side reads. The model leaves out required names that are no properties, and variants
     * that are there twice, of which it tells; and it takes what has properties, but no type, for an object.
     */
    private static boolean isJudgedByBoth(JsonNode edited) {
        JsonNode schemas = edited.at("/components/schemas");
        boolean repeats = schemas.findValues("oneOf").stream()
                .anyMatch(list -> new HashSet<>(list.findValuesAsText("type")).size()
                        < list.findValuesAsText("type").size());
        boolean undeclared = schemas.findParents("required").stream()
                .filter(schema -> schema.path("required").isArray())
                .anyMatch(schema -> {
                    for (JsonNode name : schema.path("required")) {
                        if (!schema.path("properties").has(name.asText())) {
                            return true;
                        }
                    }
                    return false;
                });
        boolean untyped = schemas.findParents("properties").stream().anyMatch(schema -> !schema.has("type"));
        return !repeats
                && !undeclared
                && !untyped
                && !edited.toString().contains("readOnly")
                && schemas.path("Thing").isObject();
    }

    private static int check(
            String prefix,
            DiffResult result,
            List<String> fails,
            List<String> unsound,
            Map<String, Integer> taken,
            Map<String, Integer> unseen) {
        Verdict says = Verdict.COMPATIBLE;
        Set<String> rules = new TreeSet<>();
        Set<String> breaking = new TreeSet<>();
        for (Effect effect : result.findings().stream()
                .filter(finding -> finding.effects().stream()
                        .anyMatch(effect -> effect.rule().startsWith("req-"))) // a part of what both sides exchange
                .flatMap(finding -> finding.effects().stream())
                .filter(effect -> effect.rule().startsWith(prefix))
                .toList()) {
            says = says.or(effect.wire());
            rules.add(effect.rule());
            if (effect.wire() == Verdict.BREAKING) {
                breaking.add(effect.rule());
            }
        }
        if (!fails.isEmpty() && says == Verdict.COMPATIBLE) {
            Set<String> excused = new TreeSet<>(rules);
            excused.retainAll(CLIENT_TAKES);
            if (excused.isEmpty()) {
                unsound.add(EditsTest.told(result) + " but " + fails.get(0));
            } else {
                excused.forEach(rule -> taken.merge(rule, 1, Integer::sum));
            }
        }
        if (fails.isEmpty() && says == Verdict.BREAKING) {
            breaking.forEach(rule -> unseen.merge(rule, 1, Integer::sum));
        }
        return fails.isEmpty() ? 0 : 1;
    }

    /** {@return values that the giving side allows and the taking side refuses} */
    private static List<String> fails(Version giver, Schema gives, Schema takes, Random random) {
        RandomInstances instances = new RandomInstances(giver.model(), random);
        SchemaUse thing = new SchemaUse(JsonPointer.parse("/components/schemas/Thing"), false);
        List<String> fails = new ArrayList<>();
        for (int i = 0; i < INSTANCES; i++) {
            String value = instances.of(thing, 0).toString();
            if (gives.validate(value, InputFormat.JSON).isEmpty()) {
                var errors = takes.validate(value, InputFormat.JSON);
                if (!errors.isEmpty()) {
                    fails.add(value + ": " + errors.get(0));
                }
            }
        }
        return fails;
    }

    private static Schema schema(JsonNode description) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("$ref", "#/components/schemas/Thing");
        root.set("components", description.path("components"));
        return SCHEMAS.getSchema(root.toString(), InputFormat.JSON);
    }

    private static JsonNode base() {
        JsonNode base = Versions.resource("small.yaml").deepCopy();
        ((ObjectNode) base.at("/components/schemas/Thing/properties/id")).remove("readOnly");
        return base;
    }
}
