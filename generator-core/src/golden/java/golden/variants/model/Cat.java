package golden.variants.model;

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
 * A cat.
 *
 * @param kind the property
 * @param lives the property
 * @param additionalProperties whatever the description does not name, in the order received
 */
@Generated("io.github.cubegen.emit.RecordEmitter")
@SuppressWarnings("doclint:missing")
public record Cat(
    String kind,
    int lives,
    Map<String, JsonValue> additionalProperties) implements Animal {
  private static final JsonCodec<Cat> CODEC = JsonCodec.of("Cat", Cat::read, Cat::write);

  /** @hidden {@inheritDoc} */
  public Cat {
    additionalProperties = Copies.map(additionalProperties);
  }

  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.kind = this.kind;
    b.lives = this.lives;
    b.additionalProperties = this.additionalProperties;
    return b;
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<Cat> codec() {
    return CODEC;
  }

  private static Cat read(JsonReader in) throws IOException {
    Builder b = new Builder();
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "kind" -> b.kind = in.readString();
        case "lives" -> b.lives = in.readInt();
        default -> b.additionalProperties = in.readInto(b.additionalProperties, name, Codecs.JSON);
      }
    }
    return b.build();
  }

  private static void write(JsonWriter out, Cat value) throws IOException {
    out.beginObject();
    out.property("kind", value.kind);
    out.property("lives", value.lives);
    out.properties(value.additionalProperties, Codecs.JSON);
    out.endObject();
  }

  /** Collects the values for {@link Cat}. */
  public static final class Builder {
    private @Nullable String kind;
    private @Nullable Integer lives;
    private @Nullable Map<String, JsonValue> additionalProperties;

    private Builder() {}

    /**
     * {@return this builder}
     * @param kind the value
     */
    public Builder kind(String kind) {
      this.kind = Objects.requireNonNull(kind, "kind");
      return this;
    }

    /**
     * {@return this builder}
     * @param lives the value
     */
    public Builder lives(int lives) {
      this.lives = lives;
      return this;
    }

    /**
     * {@return this builder, with a property that the description does not name}
     * @param name its name; one that has a setter is refused
     * @param value its value
     */
    public Builder additionalProperty(String name, JsonValue value) {
      Required.undeclared(name, "kind", "kind", "lives", "lives");
      this.additionalProperties = Copies.put(this.additionalProperties, name, value);
      return this;
    }

    /**
     * {@return the values collected}
     * @throws MissingPropertyException if a required value is not set
     */
    public Cat build() {
      return new Cat(Required.value(kind, "Cat", "kind"), Required.value(lives, "Cat", "lives"),
          Copies.orEmpty(additionalProperties));
    }
  }
}
