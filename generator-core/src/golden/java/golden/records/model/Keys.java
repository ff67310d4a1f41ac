package golden.records.model;

import io.github.cubegen.runtime.Codecs;
import io.github.cubegen.runtime.Copies;
import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonReader;
import io.github.cubegen.runtime.JsonWriter;
import io.github.cubegen.runtime.Required;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Keys by name.
 *
 * @param purpose the property
 * @param additionalProperties whatever the description does not name, in the order received
 */
@Generated("io.github.cubegen.emit.RecordEmitter")
@SuppressWarnings("doclint:missing")
public record Keys(
    @Nullable String purpose,
    Map<String, String> additionalProperties) {
  private static final JsonCodec<Keys> CODEC = JsonCodec.of("Keys", Keys::read, Keys::write);

  /** @hidden {@inheritDoc} */
  public Keys {
    additionalProperties = Copies.map(additionalProperties);
  }

  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.purpose = this.purpose;
    b.additionalProperties = this.additionalProperties;
    return b;
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<Keys> codec() {
    return CODEC;
  }

  @Override
  public String toString() {
    return "Keys[purpose=" + purpose
        + ", additionalProperties=***"
        + "]";
  }

  private static Keys read(JsonReader in) throws IOException {
    Builder b = new Builder();
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "purpose" -> b.purpose = in.readStringOrNull();
        default ->
            b.additionalProperties = in.readInto(b.additionalProperties, name, Codecs.STRING);
      }
    }
    return b.build();
  }

  private static void write(JsonWriter out, Keys value) throws IOException {
    out.beginObject();
    out.property("purpose", value.purpose);
    out.properties(value.additionalProperties, Codecs.STRING);
    out.endObject();
  }

  /** Collects the values for {@link Keys}. */
  public static final class Builder {
    private @Nullable String purpose;
    private @Nullable Map<String, String> additionalProperties;

    private Builder() {}

    /**
     * {@return this builder}
     * @param purpose the value
     */
    public Builder purpose(String purpose) {
      this.purpose = Objects.requireNonNull(purpose, "purpose");
      return this;
    }

    /**
     * {@return this builder, with a property that the description does not name}
     * @param name its name; one that has a setter is refused
     * @param value its value
     */
    public Builder additionalProperty(String name, String value) {
      Required.undeclared(name, "purpose", "purpose");
      this.additionalProperties = Copies.put(this.additionalProperties, name, value);
      return this;
    }

    /** {@return the values collected} */
    public Keys build() {
      return new Keys(purpose, Copies.orEmpty(additionalProperties));
    }
  }
}
