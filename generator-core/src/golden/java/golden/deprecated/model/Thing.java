package golden.deprecated.model;

import io.github.cubegen.runtime.Codecs;
import io.github.cubegen.runtime.Copies;
import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonReader;
import io.github.cubegen.runtime.JsonValue;
import io.github.cubegen.runtime.JsonWriter;
import io.github.cubegen.runtime.MissingPropertyException;
import io.github.cubegen.runtime.Required;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A thing.
 *
 * @param code the property
 * @param number use the code
 * @param plain A type with an older property.
 * @param shape The shape of a thing.
 * @param parts the property
 * @param additionalProperties whatever the description does not name, in the order received
 */
@Generated("io.github.cubegen.emit.RecordEmitter")
@SuppressWarnings({"deprecation", "doclint:missing"})
public record Thing(
    String code,
    @Deprecated @Nullable Long number,
    @Nullable Plain plain,
    @Nullable Shape shape,
    @Nullable List<OldPart> parts,
    Map<String, JsonValue> additionalProperties) {
  private static final JsonCodec<Thing> CODEC = JsonCodec.of("Thing", Thing::read, Thing::write);

  /** @hidden {@inheritDoc} */
  public Thing {
    parts = parts == null ? null : Copies.list(parts);
    additionalProperties = Copies.map(additionalProperties);
  }

  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.code = this.code;
    b.number = this.number;
    b.plain = this.plain;
    b.shape = this.shape;
    b.parts = this.parts;
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
        case "code" -> b.code = in.readString();
        case "number" -> b.number = in.readLongOrNull();
        case "plain" -> b.plain = in.readOrNull(Plain.codec());
        case "shape" -> b.shape = in.readOrNull(Shape.codec());
        case "parts" -> b.parts = in.readListOrNull(OldPart.codec());
        default -> b.additionalProperties = in.readInto(b.additionalProperties, name, Codecs.JSON);
      }
    }
    return b.build();
  }

  private static void write(JsonWriter out, Thing value) throws IOException {
    out.beginObject();
    out.property("code", value.code);
    out.property("number", value.number, Codecs.LONG);
    out.property("plain", value.plain, Plain.codec());
    out.property("shape", value.shape, Shape.codec());
    out.list("parts", value.parts, OldPart.codec());
    out.properties(value.additionalProperties, Codecs.JSON);
    out.endObject();
  }

  /** Collects the values for {@link Thing}. */
  public static final class Builder {
    private @Nullable String code;
    private @Nullable Long number;
    private @Nullable Plain plain;
    private @Nullable Shape shape;
    private @Nullable List<OldPart> parts;
    private @Nullable Map<String, JsonValue> additionalProperties;

    private Builder() {}

    /**
     * {@return this builder}
     * @param code the value
     */
    public Builder code(String code) {
      this.code = Objects.requireNonNull(code, "code");
      return this;
    }

    /**
     * {@return this builder}
     * @param number use the code
     * @deprecated The description marks it as deprecated.
     */
    @Deprecated
    public Builder number(long number) {
      this.number = number;
      return this;
    }

    /**
     * {@return this builder}
     * @param plain A type with an older property.
     */
    public Builder plain(Plain plain) {
      this.plain = Objects.requireNonNull(plain, "plain");
      return this;
    }

    /**
     * {@return this builder}
     * @param shape The shape of a thing.
     */
    public Builder shape(Shape shape) {
      this.shape = Objects.requireNonNull(shape, "shape");
      return this;
    }

    /**
     * {@return this builder}
     * @param parts the value
     */
    public Builder parts(List<OldPart> parts) {
      this.parts = Objects.requireNonNull(parts, "parts");
      return this;
    }

    /**
     * {@return this builder, with a property that the description does not name}
     * @param name its name; one that has a setter is refused
     * @param value its value
     */
    public Builder additionalProperty(String name, JsonValue value) {
      Required.undeclared(name, "code", "code", "number", "number", "plain", "plain", "shape",
          "shape", "parts", "parts");
      this.additionalProperties = Copies.put(this.additionalProperties, name, value);
      return this;
    }

    /**
     * {@return the values collected}
     * @throws MissingPropertyException if a required value is not set
     */
    public Thing build() {
      return new Thing(Required.value(code, "Thing", "code"), number, plain, shape, parts,
          Copies.orEmpty(additionalProperties));
    }
  }
}
