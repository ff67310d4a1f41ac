package golden.enums.model;

import io.github.cubegen.runtime.Codecs;
import io.github.cubegen.runtime.Copies;
import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonReader;
import io.github.cubegen.runtime.JsonValue;
import io.github.cubegen.runtime.JsonWriter;
import io.github.cubegen.runtime.MissingPropertyException;
import io.github.cubegen.runtime.Required;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A thing.
 *
 * @param color Color of a thing.
 * @param level How much of it.
 * @param ratio the property
 * @param additionalProperties whatever the description does not name, in the order received
 */
@Generated("io.github.cubegen.emit.RecordEmitter")
@SuppressWarnings("doclint:missing")
public record Thing(
    Color color,
    @Nullable Level level,
    @Nullable ThingRatio ratio,
    Map<String, JsonValue> additionalProperties) {
  private static final JsonCodec<Thing> CODEC = JsonCodec.of("Thing", Thing::read, Thing::write);

  /** @hidden {@inheritDoc} */
  public Thing {
    additionalProperties = Copies.map(additionalProperties);
  }

  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.color = this.color;
    b.level = this.level;
    b.ratio = this.ratio;
    b.additionalProperties = this.additionalProperties;
    return b;
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<Thing> codec() {
    return CODEC;
  }

  private static Thing read(JsonReader in) throws IOException {
    Builder b = new Builder();
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "color" -> b.color = in.read(Color.codec());
        case "level" -> b.level = in.readOrNull(Level.codec());
        case "ratio" -> b.ratio = in.readOrNull(ThingRatio.codec());
        default -> b.additionalProperties = in.readInto(b.additionalProperties, name, Codecs.JSON);
      }
    }
    return b.build();
  }

  private static void write(JsonWriter out, Thing value) throws IOException {
    out.beginObject();
    out.property("color", value.color, Color.codec());
    out.property("level", value.level, Level.codec());
    out.property("ratio", value.ratio, ThingRatio.codec());
    out.properties(value.additionalProperties, Codecs.JSON);
    out.endObject();
  }

  /** Collects the values for {@link Thing}. */
  public static final class Builder {
    private @Nullable Color color;
    private @Nullable Level level;
    private @Nullable ThingRatio ratio;
    private @Nullable Map<String, JsonValue> additionalProperties;

    private Builder() {}

    /**
     * {@return this builder}
     * @param color Color of a thing.
     */
    public Builder color(Color color) {
      this.color = Objects.requireNonNull(color, "color");
      return this;
    }

    /**
     * {@return this builder}
     * @param level How much of it.
     */
    public Builder level(Level level) {
      this.level = Objects.requireNonNull(level, "level");
      return this;
    }

    /**
     * {@return this builder}
     * @param ratio the value
     */
    public Builder ratio(ThingRatio ratio) {
      this.ratio = Objects.requireNonNull(ratio, "ratio");
      return this;
    }

    /**
     * {@return this builder, with a property that the description does not name}
     * @param name its name; one that has a setter is refused
     * @param value its value
     */
    public Builder additionalProperty(String name, JsonValue value) {
      Required.undeclared(name, "color", "color", "level", "level", "ratio", "ratio");
      this.additionalProperties = Copies.put(this.additionalProperties, name, value);
      return this;
    }

    /**
     * {@return the values collected}
     * @throws MissingPropertyException if a required value is not set
     */
    public Thing build() {
      return new Thing(Required.value(color, "Thing", "color"), level, ratio,
          Copies.orEmpty(additionalProperties));
    }
  }
}
