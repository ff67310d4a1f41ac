package io.github.cubegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.ArrayList;
import java.util.List;

/** Finds the alternatives of a schema: what is left of {@code oneOf} or {@code anyOf} without {@code null}. */
final class Unions {
    /**
     * Alternatives.
     *
     * @param keyword place of {@code oneOf} or {@code anyOf}
     * @param branches places of the branches that are not just null
     */
    record Union(JsonPointer keyword, UnionKind kind, List<JsonPointer> branches) {
        Union {
            branches = List.copyOf(branches);
        }
    }

    private final Tree tree;

    Unions(Tree tree) {
        this.tree = tree;
    }

    /** {@return the alternatives of one schema object, {@code oneOf} before {@code anyOf}; each may have any number} */
    List<Union> of(Fields schema) {
        List<Union> unions = new ArrayList<>(2);
        add(unions, schema, "oneOf", UnionKind.ONE_OF);
        add(unions, schema, "anyOf", UnionKind.ANY_OF);
        return unions;
    }

    /** {@return the only branches that are left besides null} */
    List<JsonPointer> onlyBranches(Fields schema) {
        return of(schema).stream()
                .filter(union -> union.branches().size() == 1)
                .map(union -> union.branches().get(0))
                .toList();
    }

    /** {@return whether a schema allows null and nothing else} */
    boolean isNull(JsonPointer place) {
        Fields schema = tree.resolvedSchema(place);
        if (schema == null) {
            return false;
        }
        JsonNode type = schema.node().path("type");
        JsonNode values = schema.node().path("enum");
        JsonNode constant = schema.node().path("const");
        return isText(type, "null")
                || (type.size() == 1 && isText(type.path(0), "null"))
                || (values.size() == 1 && values.path(0).isNull())
                || constant.isNull();
    }

    private static boolean isText(JsonNode node, String text) {
        return node.isTextual() && node.textValue().equals(text);
    }

    private void add(List<Union> unions, Fields schema, String key, UnionKind kind) {
        List<JsonPointer> branches = schema.elements(key).stream()
                .map(Fields.Entry::pointer)
                .filter(branch -> !isNull(branch))
                .toList();
        if (branches.isEmpty() || (branches.size() > 1 && branches.stream().allMatch(this::onlyNarrows))) {
            return;
        }
        unions.add(new Union(schema.pointer().child(key), kind, branches));
    }

    /** Alternatives such as "a or b is required" don't change what an object is. */
    private boolean onlyNarrows(JsonPointer branch) {
        Fields schema = tree.schema(branch);
        if (schema == null || Keywords.hasStructure(schema, "type")) {
            return false;
        }
        boolean object = !schema.has("type") || isText(schema.node().path("type"), "object");
        return object && (schema.has("required") || schema.has("not"));
    }
}
