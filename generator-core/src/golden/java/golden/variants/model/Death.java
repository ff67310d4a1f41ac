package golden.variants.model;

import io.github.cubegen.runtime.Codecs;
import io.github.cubegen.runtime.Copies;
import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonReader;
import io.github.cubegen.runtime.JsonValue;
import io.github.cubegen.runtime.JsonWriter;
import io.github.cubegen.runtime.Required;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Death
 *
 * @param type <code>&#64;type "*&#47;</code> on the wire.
 * @param at the property
 * @param additionalProperties whatever the description does not name, in the order received
 */
@Generated("io.github.cubegen.emit.RecordEmitter")
@SuppressWarnings("doclint:missing")
public record Death(
    @Nullable EventU002aDeathType type,
    @Nullable LocalDate at,
    Map<String, JsonValue> additionalProperties) implements Event {
  private static final JsonCodec<Death> CODEC = JsonCodec.of("Death", Death::read, Death::write);

  /** @hidden {@inheritDoc} */
  public Death {
    additionalProperties = Copies.map(additionalProperties);
  }

  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.type = this.type;
    b.at = this.at;
    b.additionalProperties = this.additionalProperties;
    return b;
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<Death> codec() {
    return CODEC;
  }

  private static Death read(JsonReader in) throws IOException {
    Builder b = new Builder();
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "@type \"*/" -> b.type = in.readOrNull(EventU002aDeathType.codec());
        case "at" -> b.at = in.readOrNull(Codecs.DATE);
        default -> b.additionalProperties = in.readInto(b.additionalProperties, name, Codecs.JSON);
      }
    }
    return b.build();
  }

  private static void write(JsonWriter out, Death value) throws IOException {
    out.beginObject();
    out.property("@type \"*/", value.type, EventU002aDeathType.codec());
    out.property("at", value.at, Codecs.DATE);
    out.properties(value.additionalProperties, Codecs.JSON);
    out.endObject();
  }

  /** Collects the values for {@link Death}. */
  public static final class Builder {
    private @Nullable EventU002aDeathType type;
    private @Nullable LocalDate at;
    private @Nullable Map<String, JsonValue> additionalProperties;

    private Builder() {}

    /**
     * {@return this builder}
     * @param type <code>&#64;type "*&#47;</code> on the wire.
     */
    public Builder type(EventU002aDeathType type) {
      this.type = Objects.requireNonNull(type, "type");
      return this;
    }

    /**
     * {@return this builder}
     * @param at the value
     */
    public Builder at(LocalDate at) {
      this.at = Objects.requireNonNull(at, "at");
      return this;
    }

    /**
     * {@return this builder, with a property that the description does not name}
     * @param name its name; one that has a setter is refused
     * @param value its value
     */
    public Builder additionalProperty(String name, JsonValue value) {
      Required.undeclared(name, "@type \"*/", "type", "at", "at");
      this.additionalProperties = Copies.put(this.additionalProperties, name, value);
      return this;
    }

    /** {@return the values collected} */
    public Death build() {
      return new Death(type, at, Copies.orEmpty(additionalProperties));
    }
  }
}
