package io.github.cubegen.model;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cubegen.diagnostic.JsonPointer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Decides whether null is allowed at a place, in every notation that people use for it. */
final class Nullability {
    private enum Verdict {
        YES,
        NO,
        /** Nothing is said that would allow or forbid it. */
        SILENT
    }

    private static final int MAX_DEPTH = 200;

    private final Tree tree;
    private final Unions unions;
    private final Map<JsonPointer, Verdict> known = new HashMap<>();
    private int depth;

    Nullability(Tree tree, Unions unions) {
        this.tree = tree;
        this.unions = unions;
    }

    /** Makes a schema that allows null if all of the given ones do. */
    void define(JsonPointer id, List<JsonPointer> places) {
        known.put(id, all(places.stream()));
    }

    boolean isNullable(JsonPointer place) {
        return verdict(place) == Verdict.YES;
    }

    private Verdict verdict(JsonPointer place) {
        Verdict verdict = known.get(place);
        if (verdict != null) {
            return verdict;
        }
        known.put(place, Verdict.SILENT); // a schema within itself adds nothing
        if (depth >= MAX_DEPTH) {
            return Verdict.SILENT;
        }
        depth++;
        verdict = judge(place);
        depth--;
        known.put(place, verdict);
        return verdict;
    }

    private Verdict judge(JsonPointer place) {
        Fields schema = tree.schema(place);
        if (schema == null) {
            return Verdict.SILENT;
        }
        if (saysNull(schema) || alternativeIsNull(schema)) {
            return Verdict.YES;
        }
        JsonPointer target = tree.ref(schema);
        if (target != null) {
            return verdict(target);
        }
        Verdict parts = all(schema.elements("allOf").stream().map(Fields.Entry::pointer));
        if (parts != Verdict.SILENT) {
            return parts;
        }
        return Keywords.hasStructure(schema, "allOf") ? Verdict.NO : Verdict.SILENT;
    }

    private Verdict all(Stream<JsonPointer> places) {
        List<Verdict> verdicts = places.map(this::verdict).toList();
        if (verdicts.contains(Verdict.NO)) {
            return Verdict.NO;
        }
        return verdicts.contains(Verdict.YES) ? Verdict.YES : Verdict.SILENT;
    }

    private boolean saysNull(Fields schema) {
        return schema.flag("nullable")
                || schema.flag("x-nullable")
                || (!schema.has("$ref") && unions.isNull(schema.pointer()))
                || contains(
                        schema,
                        "type",
                        node -> node.isTextual() && node.textValue().equals("null"))
                || contains(schema, "enum", JsonNode::isNull);
    }

    private boolean alternativeIsNull(Fields schema) {
        return Stream.of("oneOf", "anyOf")
                .flatMap(key -> schema.elements(key).stream())
                .anyMatch(branch -> unions.isNull(branch.pointer()) || isNullable(branch.pointer()));
    }

    private static boolean contains(Fields schema, String key, Predicate<JsonNode> test) {
        JsonNode array = schema.node().path(key);
        return array.isArray()
                && StreamSupport.stream(array.spliterator(), false).anyMatch(test);
    }
}
