package io.github.cubegen.runtime;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A model in the form that the generator gives it. */
record Pet(
        long id,
        @Nullable String name,
        List<String> tags,
        @Nullable Pet parent,
        Set<String> nullProperties,
        Map<String, JsonValue> additionalProperties) {
    Pet {
        tags = Copies.list(tags);
        nullProperties = Copies.set(nullProperties);
        additionalProperties = Copies.map(additionalProperties);
    }

    static JsonCodec<Pet> codec() {
        return Codec.INSTANCE;
    }

    static final class Builder {
        private @Nullable Long id;
        private @Nullable String name;
        private @Nullable List<String> tags;
        private @Nullable Pet parent;
        private @Nullable Set<String> nullProperties;
        private @Nullable Map<String, JsonValue> additionalProperties;

        Builder id(long value) {
            id = value;
            return this;
        }

        Builder name(String value) {
            name = value;
            nullProperties = Copies.without(nullProperties, "name");
            return this;
        }

        Builder clearName() {
            name = null;
            nullProperties = Copies.with(nullProperties, "name");
            return this;
        }

        Builder tags(List<String> value) {
            tags = value;
            return this;
        }

        Builder additionalProperty(String property, JsonValue value) {
            additionalProperties = Copies.put(additionalProperties, property, value);
            return this;
        }

        Pet build() {
            return new Pet(
                    Required.value(id, "Pet", "id"),
                    name,
                    Required.value(tags, "Pet", "tags"),
                    parent,
                    Copies.orEmpty(nullProperties),
                    Copies.orEmpty(additionalProperties));
        }
    }

    private static final class Codec implements JsonCodec<Pet> {
        private static final Codec INSTANCE = new Codec();

        @Override
        public Pet read(JsonReader in) throws IOException {
            Builder b = new Builder();
            in.beginObject();
            for (String property = in.nextName(); property != null; property = in.nextName()) {
                switch (property) {
                    case "id" -> b.id = in.readLong();
                    case "name" -> {
                        if (in.isNull()) {
                            b.clearName();
                        } else {
                            b.name = in.readString();
                        }
                    }
                    case "tags" -> b.tags = in.readList(Codecs.STRING);
                    case "parent" -> b.parent = in.readOrNull(codec());
                    default -> b.additionalProperties = in.readInto(b.additionalProperties, property, Codecs.JSON);
                }
            }
            return b.build();
        }

        @Override
        public void write(JsonWriter out, Pet value) throws IOException {
            out.beginObject();
            out.property("id", value.id);
            out.property("name", value.name);
            out.list("tags", value.tags, Codecs.STRING);
            out.property("parent", value.parent, codec());
            out.nulls(value.nullProperties);
            out.properties(value.additionalProperties, Codecs.JSON);
            out.endObject();
        }
    }
}
