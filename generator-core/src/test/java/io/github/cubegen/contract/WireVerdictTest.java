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
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * What the check says about schemas on the wire agrees with an independent validator: on random old requests, judged by the new
 * description, and on random new responses, judged by the old one. A short run is part of the build;
 * {@code -Dcontract.edits=5000} makes a long one.
 */
class WireVerdictTest {

    private static final int EDITS = Integer.getInteger("contract.edits", 60);
    private static final long SEED = Long.getLong("contract.seed", 7);
    private static final int INSTANCES = 60;
    private static final int MORE = 20;

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    /** A validator refuses them, the generated client takes them: enumerations are open, unknown things are kept. */
    private static final Set<String> CLIENT_TAKES = Set.of(
            "resp-enum-added",
            "resp-branch-added",
            "resp-branch-overlaps",
            "resp-nullable-optional",
            "resp-additional-opened",
            "resp-prop-optional-added");

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
    void agreesWithAValidator(TestReporter reporter) {
        JsonNode base = base();
        Version before = Versions.of(base);
        RandomEdit edits = new RandomEdit(new Random(SEED), List.of("components"));
        Random random = new Random(SEED);
        List<String> unsound = new ArrayList<>();
        Map<String, Integer> taken = new TreeMap<>();
        Map<String, Integer> unseen = new TreeMap<>();
        Map<String, Integer> exceptions = new TreeMap<>();
        int judged = 0;
        int seen = 0;
        for (int i = 0; i < EDITS; i++) {
            JsonNode edited = edits.edit(base);
            Version after;
            try {
                after = Versions.of(edited);
            } catch (IllegalArgumentException e) {
                continue; // no description any more
            }
            Optional<String> exception = exception(edited);
            if (exception.isPresent()) {
                exceptions.merge(exception.get(), 1, Integer::sum);
                continue;
            }
            judged++;
            DiffResult result = Diff.compare(before, after, Severities.DEFAULT, Versions.TODAY);
            Sides sides = new Sides(schema(base), schema(edited));
            seen += check(
                    "req-",
                    result,
                    fails(result, "req-", before, sides.old(), sides.now(), random),
                    unsound,
                    taken,
                    unseen);
            seen += check(
                    "resp-",
                    result,
                    fails(result, "resp-", after, sides.now(), sides.old(), random),
                    unsound,
                    taken,
                    unseen);
        }
        reporter.publishEntry(Map.of(
                "edits", Integer.toString(EDITS),
                "judged", Integer.toString(judged),
                "values refused", Integer.toString(seen),
                "disagreements", Integer.toString(unsound.size()),
                "not judged", exceptions.toString(),
                "refused, but taken by the client", taken.toString(),
                "breaking, but not seen", unseen.toString()));
        assertThat(unsound).isEmpty();
        assertThat(unseen.keySet()).isSubsetOf(NOT_IN_VALUES);
        assertThat(seen).isGreaterThan(EDITS / 10);
    }

    /**
     * {@return why the two can't be compared; empty if they can} The validator does not know which side reads. The model leaves
     * out required names that are no properties, and variants that are there twice, of which it tells; and it takes what has
     * properties, but no type, for an object.
     */
    private static Optional<String> exception(JsonNode edited) {
        JsonNode schemas = edited.at("/components/schemas");
        if (!schemas.path("Thing").isObject()) {
            return Optional.of("nothing is left to be compared");
        }
        if (schemas.findValues("oneOf").stream().anyMatch(WireVerdictTest::repeats)) {
            return Optional.of("a variant that is there twice");
        }
        if (schemas.findParents("required").stream().anyMatch(WireVerdictTest::requiresOthers)) {
            return Optional.of("an undeclared name in required");
        }
        if (schemas.findParents("properties").stream().anyMatch(schema -> !schema.has("type"))) {
            return Optional.of("properties without type");
        }
        if (schemas.findValues("multipleOf").stream().anyMatch(factor -> factor.asDouble() <= 0)) {
            return Optional.of("a multipleOf that is not above 0");
        }
        if (schemas.findParents("minLength").stream().anyMatch(schema -> schema.has("format"))) {
            return Optional.of("a shortest length that the format has anyway");
        }
        return edited.toString().contains("readOnly") ? Optional.of("read-only properties") : Optional.empty();
    }

    private static boolean repeats(JsonNode variants) {
        Set<JsonNode> different = new HashSet<>();
        variants.forEach(different::add);
        return different.size() < variants.size();
    }

    private static boolean requiresOthers(JsonNode schema) {
        for (JsonNode name : schema.path("required")) {
            if (!schema.path("properties").has(name.asText())) {
                return true;
            }
        }
        return false;
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
        for (Effect effect : effects(prefix, result)) {
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
            if (!NOT_IN_VALUES.containsAll(breaking)) {
                unsound.add(result.findings() + " but no value is refused");
            }
        }
        return fails.isEmpty() ? 0 : 1;
    }

    private static List<Effect> effects(String prefix, DiffResult result) {
        return result.findings().stream()
                .filter(finding -> finding.effects().stream()
                        .anyMatch(effect -> effect.rule().startsWith("req-"))) // a part of what both sides exchange
                .flatMap(finding -> finding.effects().stream())
                .filter(effect -> effect.rule().startsWith(prefix))
                .toList();
    }

    /** {@return values that the giving side allows and the taking side refuses; looks longer where there must be some} */
    private static List<String> fails(
            DiffResult result, String prefix, Version giver, Schema gives, Schema takes, Random random) {
        boolean breaking = effects(prefix, result).stream().anyMatch(effect -> effect.wire() == Verdict.BREAKING);
        List<String> fails = fails(giver, gives, takes, random);
        for (int i = 0; i < MORE && breaking && fails.isEmpty(); i++) {
            fails = fails(giver, gives, takes, random);
        }
        return fails;
    }

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
