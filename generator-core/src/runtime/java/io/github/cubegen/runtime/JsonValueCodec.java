package io.github.cubegen.runtime;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Any JSON value as it is. */
final class JsonValueCodec implements JsonCodec<JsonValue> {
    /** Reads and writes any value. */
    JsonValueCodec() {}

    @Override
    public JsonValue read(JsonReader in) throws IOException {
        return switch (in.shape()) {
            case OBJECT -> new JsonValue.JsonObject(in.readMap(this));
            case ARRAY -> new JsonValue.JsonArray(in.readList(this));
            case STRING -> new JsonValue.JsonString(in.readString());
            case NUMBER -> new JsonValue.JsonNumber(in.tokens().getText());
            case BOOLEAN -> JsonValue.of(in.readBoolean());
            case NULL -> JsonValue.NULL;
        };
    }

    @Override
    public void write(JsonWriter out, JsonValue value) throws IOException {
        // Java 17 has no switch over types.
        if (value instanceof JsonValue.JsonObject object) {
            MapCodec.write(out, object.values(), this);
        } else if (value instanceof JsonValue.JsonArray array) {
            ListCodec.write(out, array.values(), this);
        } else if (value instanceof JsonValue.JsonString string) {
            out.string(string.value());
        } else if (value instanceof JsonValue.JsonNumber number) {
            out.generator().writeNumber(number.text());
        } else if (value instanceof JsonValue.JsonBoolean bool) {
            out.bool(bool.value());
        } else {
            out.nullValue();
        }
    }

    @Override
    public @Nullable String schema() {
        return null;
    }
}
