package golden.pages.model;

import io.github.cubegen.runtime.Codecs;
import io.github.cubegen.runtime.Copies;
import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonReader;
import io.github.cubegen.runtime.JsonValue;
import io.github.cubegen.runtime.JsonWriter;
import io.github.cubegen.runtime.Required;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object {@code NestedPageData}.
 *
 * @param things the property
 * @param additionalProperties whatever the description does not name, in the order received
 */
@Generated("io.github.cubegen.emit.RecordEmitter")
@SuppressWarnings("doclint:missing")
public record NestedPageData(
    @Nullable List<Thing> things,
    Map<String, JsonValue> additionalProperties) {
  private static final JsonCodec<NestedPageData> CODEC = JsonCodec.of("NestedPageData",
      NestedPageData::read, NestedPageData::write);

  /** @hidden {@inheritDoc} */
  public NestedPageData {
    things = things == null ? null : Copies.list(things);
    additionalProperties = Copies.map(additionalProperties);
  }

  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.things = this.things;
    b.additionalProperties = this.additionalProperties;
    return b;
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<NestedPageData> codec() {
    return CODEC;
  }

  private static NestedPageData read(JsonReader in) throws IOException {
    Builder b = new Builder();
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "things" -> b.things = in.readListOrNull(Thing.codec());
        default -> b.additionalProperties = in.readInto(b.additionalProperties, name, Codecs.JSON);
      }
    }
    return b.build();
  }

  private static void write(JsonWriter out, NestedPageData value) throws IOException {
    out.beginObject();
    out.list("things", value.things, Thing.codec());
    out.properties(value.additionalProperties, Codecs.JSON);
    out.endObject();
  }

  /** Collects the values for {@link NestedPageData}. */
  public static final class Builder {
    private @Nullable List<Thing> things;
    private @Nullable Map<String, JsonValue> additionalProperties;

    private Builder() {}

    /**
     * {@return this builder}
     * @param things the value
     */
    public Builder things(List<Thing> things) {
      this.things = Objects.requireNonNull(things, "things");
      return this;
    }

    /**
     * {@return this builder, with a property that the description does not name}
     * @param name its name; one that has a setter is refused
     * @param value its value
     */
    public Builder additionalProperty(String name, JsonValue value) {
      Required.undeclared(name, "things", "things");
      this.additionalProperties = Copies.put(this.additionalProperties, name, value);
      return this;
    }

    /** {@return the values collected} */
    public NestedPageData build() {
      return new NestedPageData(things, Copies.orEmpty(additionalProperties));
    }
  }
}
