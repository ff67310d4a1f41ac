package io.github.cubegen.contract.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a schema that the model keeps as it stands says of types: it allows these at most.
 *
 * @param types without null
 * @param isNull whether null is, or could be, one more
 */
record KeptTypes(Set<Types.Type> types, boolean isNull) {

    static final KeptTypes ANY = new KeptTypes(EnumSet.allOf(Types.Type.class), true);

    KeptTypes {
        types = Collections.unmodifiableSet(types.isEmpty() ? EnumSet.noneOf(Types.Type.class) : EnumSet.copyOf(types));
    }

    /** {@return what a schema says; empty if it says nothing of types} */
    static Optional<KeptTypes> of(JsonNode schema, Types model) {
        Optional<Set<Types.Type>> referenced = model.referenced(schema);
        if (referenced.isPresent()) {
            return Optional.of(new KeptTypes(referenced.get(), true)); // null is said by uses
        }
        if (schema.has("type")) {
            return Optional.of(named(schema));
        }
        if (schema.has("const")) {
            return Optional.of(literal(schema.path("const")));
        }
        if (schema.has("enum")) {
            return union(schema.path("enum")
                    .valueStream()
                    .map(KeptTypes::literal)
                    .map(Optional::of)
                    .toList());
        }
        List<Optional<KeptTypes>> variants = new ArrayList<>();
        JsonNode union = schema.has("anyOf") ? schema.path("anyOf") : schema.path("oneOf");
        union.forEach(variant -> variants.add(of(variant, model)));
        return union(variants);
    }

    private static KeptTypes named(JsonNode schema) {
        JsonNode said = schema.path("type");
        Set<Types.Type> types = EnumSet.noneOf(Types.Type.class);
        boolean isNull = schema.path("nullable").asBoolean();
        for (JsonNode name : said.isTextual() ? List.of(said) : said) {
            types.addAll(Types.named(name.asText()));
            isNull |= name.asText().equals("null");
        }
        return new KeptTypes(types, isNull);
    }

    private static KeptTypes literal(JsonNode value) {
        Set<Types.Type> types = EnumSet.noneOf(Types.Type.class);
        switch (value.getNodeType()) {
            case STRING -> types.add(Types.Type.STRING);
            case BOOLEAN -> types.add(Types.Type.BOOLEAN);
            case ARRAY -> types.add(Types.Type.ARRAY);
            case OBJECT -> types.add(Types.Type.OBJECT);
            case NUMBER -> types.addAll(Types.named(value.isIntegralNumber() ? "integer" : "number"));
            default -> {}
        }
        return new KeptTypes(types, value.isNull());
    }

    private static Optional<KeptTypes> union(List<Optional<KeptTypes>> parts) {
        Set<Types.Type> types = EnumSet.noneOf(Types.Type.class);
        boolean isNull = false;
        for (Optional<KeptTypes> part : parts) {
            if (part.isEmpty()) {
                return Optional.empty();
            }
            types.addAll(part.get().types());
            isNull |= part.get().isNull();
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new KeptTypes(types, isNull));
    }

    /** {@return whether all values of the one are none of the other, null left aside where both have more} */
    boolean isReplacedBy(KeptTypes other) {
        boolean typed = !types.isEmpty() && !other.types.isEmpty();
        return Collections.disjoint(types, other.types) && (typed || !isNull || !other.isNull);
    }

    boolean contains(KeptTypes other) {
        return types.containsAll(other.types) && (isNull || !other.isNull);
    }

    /** {@return the types as a description names them, for messages} */
    String text() {
        if (types.isEmpty() && isNull) {
            return "null";
        }
        boolean any = types.size() == Types.Type.values().length;
        return isNull && !any ? Types.text(types) + " or null" : Types.text(types);
    }
}
