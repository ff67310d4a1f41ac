package golden.tokens.model;

import io.github.cubegen.runtime.Codecs;
import io.github.cubegen.runtime.Copies;
import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonReader;
import io.github.cubegen.runtime.JsonValue;
import io.github.cubegen.runtime.JsonWriter;
import io.github.cubegen.runtime.Required;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A token.
 *
 * @param accessToken {@code access_token} on the wire.
 * @param expiresIn {@code expires_in} on the wire.
 * @param additionalProperties whatever the description does not name, in the order received
 */
@Generated("io.github.cubegen.emit.RecordEmitter")
@SuppressWarnings("doclint:missing")
public record Issued(
    @Nullable String accessToken,
    @Nullable Long expiresIn,
    Map<String, JsonValue> additionalProperties) {
  private static final JsonCodec<Issued> CODEC = JsonCodec.of("Issued", Issued::read,
      Issued::write);

  /** @hidden {@inheritDoc} */
  public Issued {
    additionalProperties = Copies.map(additionalProperties);
  }

  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.accessToken = this.accessToken;
    b.expiresIn = this.expiresIn;
    b.additionalProperties = this.additionalProperties;
    return b;
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<Issued> codec() {
    return CODEC;
  }

  @Override
  public String toString() {
    return "Issued[accessToken=***"
        + ", expiresIn=" + expiresIn
        + ", additionalProperties=" + additionalProperties
        + "]";
  }

  private static Issued read(JsonReader in) throws IOException {
    Builder b = new Builder();
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "access_token" -> b.accessToken = in.readStringOrNull();
        case "expires_in" -> b.expiresIn = in.readLongOrNull();
        default -> b.additionalProperties = in.readInto(b.additionalProperties, name, Codecs.JSON);
      }
    }
    return b.build();
  }

  private static void write(JsonWriter out, Issued value) throws IOException {
    out.beginObject();
    out.property("access_token", value.accessToken);
    out.property("expires_in", value.expiresIn, Codecs.LONG);
    out.properties(value.additionalProperties, Codecs.JSON);
    out.endObject();
  }

  /** Collects the values for {@link Issued}. */
  public static final class Builder {
    private @Nullable String accessToken;
    private @Nullable Long expiresIn;
    private @Nullable Map<String, JsonValue> additionalProperties;

    private Builder() {}

    /**
     * {@return this builder}
     * @param accessToken {@code access_token} on the wire.
     */
    public Builder accessToken(String accessToken) {
      this.accessToken = Objects.requireNonNull(accessToken, "accessToken");
      return this;
    }

    /**
     * {@return this builder}
     * @param expiresIn {@code expires_in} on the wire.
     */
    public Builder expiresIn(long expiresIn) {
      this.expiresIn = expiresIn;
      return this;
    }

    /**
     * {@return this builder, with a property that the description does not name}
     * @param name its name; one that has a setter is refused
     * @param value its value
     */
    public Builder additionalProperty(String name, JsonValue value) {
      Required.undeclared(name, "access_token", "accessToken", "expires_in", "expiresIn");
      this.additionalProperties = Copies.put(this.additionalProperties, name, value);
      return this;
    }

    /** {@return the values collected} */
    public Issued build() {
      return new Issued(accessToken, expiresIn, Copies.orEmpty(additionalProperties));
    }
  }
}
