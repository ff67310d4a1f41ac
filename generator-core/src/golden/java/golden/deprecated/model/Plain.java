package golden.deprecated.model;

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
 * A type with an older property.
 *
 * @param former the property
 * @param additionalProperties whatever the description does not name, in the order received
 */
@Generated("io.github.cubegen.emit.RecordEmitter")
@SuppressWarnings({"deprecation", "doclint:missing"})
public record Plain(
    @Deprecated @Nullable LocalDate former,
    Map<String, JsonValue> additionalProperties) {
  private static final JsonCodec<Plain> CODEC = JsonCodec.of("Plain", Plain::read, Plain::write);

  /** @hidden {@inheritDoc} */
  public Plain {
    additionalProperties = Copies.map(additionalProperties);
  }

  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.former = this.former;
    b.additionalProperties = this.additionalProperties;
    return b;
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<Plain> codec() {
    return CODEC;
  }

  private static Plain read(JsonReader in) throws IOException {
    Builder b = new Builder();
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "former" -> b.former = in.readOrNull(Codecs.DATE);
        default -> b.additionalProperties = in.readInto(b.additionalProperties, name, Codecs.JSON);
      }
    }
    return b.build();
  }

  private static void write(JsonWriter out, Plain value) throws IOException {
    out.beginObject();
    out.property("former", value.former, Codecs.DATE);
    out.properties(value.additionalProperties, Codecs.JSON);
    out.endObject();
  }

  /** Collects the values for {@link Plain}. */
  public static final class Builder {
    private @Nullable LocalDate former;
    private @Nullable Map<String, JsonValue> additionalProperties;

    private Builder() {}

    /**
     * {@return this builder}
     * @param former the value
     * @deprecated The description marks it as deprecated.
     */
    @Deprecated
    public Builder former(LocalDate former) {
      this.former = Objects.requireNonNull(former, "former");
      return this;
    }

    /**
     * {@return this builder, with a property that the description does not name}
     * @param name its name; one that has a setter is refused
     * @param value its value
     */
    public Builder additionalProperty(String name, JsonValue value) {
      Required.undeclared(name, "former", "former");
      this.additionalProperties = Copies.put(this.additionalProperties, name, value);
      return this;
    }

    /** {@return the values collected} */
    public Plain build() {
      return new Plain(former, Copies.orEmpty(additionalProperties));
    }
  }
}
