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
 * A dog.
 *
 * @param kind the property
 * @param friend An animal.
 * @param additionalProperties whatever the description does not name, in the order received
 */
@Generated("io.github.cubegen.emit.RecordEmitter")
@SuppressWarnings("doclint:missing")
public record Dog(
    String kind,
    @Nullable Animal friend,
    Map<String, JsonValue> additionalProperties) implements Animal {
  private static final JsonCodec<Dog> CODEC = JsonCodec.of("Dog", Dog::read, Dog::write);

  /** @hidden {@inheritDoc} */
  public Dog {
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
    b.friend = this.friend;
    b.additionalProperties = this.additionalProperties;
    return b;
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<Dog> codec() {
    return CODEC;
  }

  private static Dog read(JsonReader in) throws IOException {
    Builder b = new Builder();
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "kind" -> b.kind = in.readString();
        case "friend" -> b.friend = in.readOrNull(Animal.codec());
        default -> b.additionalProperties = in.readInto(b.additionalProperties, name, Codecs.JSON);
      }
    }
    return b.build();
  }

  private static void write(JsonWriter out, Dog value) throws IOException {
    out.beginObject();
    out.property("kind", value.kind);
    out.property("friend", value.friend, Animal.codec());
    out.properties(value.additionalProperties, Codecs.JSON);
    out.endObject();
  }

  /** Collects the values for {@link Dog}. */
  public static final class Builder {
    private @Nullable String kind;
    private @Nullable Animal friend;
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
     * @param friend An animal.
     */
    public Builder friend(Animal friend) {
      this.friend = Objects.requireNonNull(friend, "friend");
      return this;
    }

    /**
     * {@return this builder, with a property that the description does not name}
     * @param name its name; one that has a setter is refused
     * @param value its value
     */
    public Builder additionalProperty(String name, JsonValue value) {
      Required.undeclared(name, "kind", "kind", "friend", "friend");
      this.additionalProperties = Copies.put(this.additionalProperties, name, value);
      return this;
    }

    /**
     * {@return the values collected}
     * @throws MissingPropertyException if a required value is not set
     */
    public Dog build() {
      return new Dog(Required.value(kind, "Dog", "kind"), friend,
          Copies.orEmpty(additionalProperties));
    }
  }
}
