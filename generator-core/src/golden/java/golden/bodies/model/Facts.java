package golden.bodies.model;

import io.github.cubegen.runtime.Codecs;
import io.github.cubegen.runtime.Copies;
import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonReader;
import io.github.cubegen.runtime.JsonValue;
import io.github.cubegen.runtime.JsonWriter;
import io.github.cubegen.runtime.Required;
import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The object {@code Facts}.
 *
 * @param width the property
 * @param additionalProperties properties that the description does not name, in the order
 *     received
 */
@Generated("io.github.cubegen.emit.RecordEmitter")
public record Facts(
    @Nullable Long width,
    Map<String, JsonValue> additionalProperties) {
  /**
   * Copies the values.
   *
   * @hidden {@inheritDoc}
   */
  public Facts {
    additionalProperties = Copies.map(additionalProperties);
  }

  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.width = this.width;
    b.additionalProperties = this.additionalProperties;
    return b;
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<Facts> codec() {
    return Codec.INSTANCE;
  }

  /** Collects the values for {@link Facts}. */
  @SuppressWarnings("doclint:missing")
  public static final class Builder {
    private @Nullable Long width;
    private @Nullable Map<String, JsonValue> additionalProperties;

    private Builder() {}

    /**
     * {@return this builder}
     * @param width the value
     */
    public Builder width(long width) {
      this.width = width;
      return this;
    }

    /**
     * {@return this builder, with a property more that the description does not name}
     * @param name name of the property
     * @param value value of the property
     * @throws IllegalArgumentException if the description names the property
     */
    public Builder additionalProperty(String name, JsonValue value) {
      Required.undeclared(name, "width", "width");
      this.additionalProperties = Copies.put(this.additionalProperties, name, value);
      return this;
    }

    /** {@return the values collected} */
    public Facts build() {
      return new Facts(width, Copies.orEmpty(additionalProperties));
    }
  }

  @SuppressWarnings("doclint:missing")
  private static final class Codec implements JsonCodec<Facts> {
    static final Codec INSTANCE = new Codec();

    @Override
    public Facts read(JsonReader in) throws IOException {
      Builder b = new Builder();
      in.beginObject();
      for (String name = in.nextName(); name != null; name = in.nextName()) {
        switch (name) {
          case "width" -> b.width = in.readLongOrNull();
          default ->
              b.additionalProperties = in.readInto(b.additionalProperties, name, Codecs.JSON);
        }
      }
      return b.build();
    }

    @Override
    public void write(JsonWriter out, Facts value) throws IOException {
      out.beginObject();
      out.property("width", value.width, Codecs.LONG);
      out.properties(value.additionalProperties, Codecs.JSON);
      out.endObject();
    }
  }
}
