package io.github.cubegen.contract.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.ModelBuilder;
import io.github.cubegen.model.Schema.UnionSchema;
import io.github.cubegen.model.SchemaUse;
import io.github.cubegen.model.TreeOnly;
import io.github.cubegen.spec.OpenApiVersion;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** That a union of many variants is not compared by every two of them. */
class OverlapsDiffTest {

    private static final int VARIANTS = 3_000;

    @Test
    void nothingIsLookedAtWhenABaseIsReworded() {
        assertThat(overlaps(string().put("description", "one"), string().put("description", "two"))
                        .near())
                .isEmpty();
    }

    @Test
    void whatIsToldApartByAPropertyIsNotLookedAtWhenABaseChanges() {
        assertThat(overlaps(string().put("maxLength", 5), string().put("maxLength", 6))
                        .near())
                .isEmpty();
    }

    private static ObjectNode string() {
        return JsonNodeFactory.instance.objectNode().put("type", "string");
    }

    private static OverlapsDiff overlaps(ObjectNode before, ObjectNode after) {
        ApiModel one = model(before);
        ApiModel other = model(after);
        Map<SchemaUse, SchemaUse> matches = new LinkedHashMap<>();
        List<SchemaUse> variants = variants(one);
        for (int i = 0; i < VARIANTS; i++) {
            matches.put(variants.get(i), variants(other).get(i));
        }
        return new OverlapsDiff(new Comparison(one, other, LocalDate.of(2026, 6, 1)), matches);
    }

    private static List<SchemaUse> variants(ApiModel model) {
        return ((UnionSchema) model.schema(JsonPointer.parse("/components/schemas/P"))).variants();
    }

    private static ApiModel model(ObjectNode string) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("openapi", "3.1.0");
        root.putObject("info").put("title", "Pets").put("version", "1");
        ObjectNode schemas = root.putObject("components").putObject("schemas");
        ArrayNode variants = schemas.putObject("P").putArray("oneOf");
        schemas.putObject("Base").put("type", "object").putObject("properties").set("k", string.deepCopy());
        for (int i = 0; i < VARIANTS; i++) {
            variants.addObject().put("$ref", "#/components/schemas/V" + i);
            ArrayNode parts = schemas.putObject("V" + i).putArray("allOf");
            parts.addObject().put("$ref", "#/components/schemas/Base");
            ObjectNode own = parts.addObject().put("type", "object");
            own.putArray("required").add("t");
            own.putObject("properties").putObject("t").put("const", "v" + i);
        }
        return new ModelBuilder().buildComponents(new TreeOnly(root, OpenApiVersion.V3_1));
    }
}
