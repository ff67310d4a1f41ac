package golden.tokens.model;

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
 * A session.
 *
 * @param id the property
 * @param secret the property
 * @param additionalProperties whatever the description does not name, in the order received
 */
@Generated("io.github.cubegen.emit.RecordEmitter")
@SuppressWarnings("doclint:missing")
public record Session(
    long id,
    String secret,
    Map<String, JsonValue> additionalProperties) {
  private static final JsonCodec<Session> CODEC = JsonCodec.of("Session", Session::read,
      Session::write);

  /** @hidden {@inheritDoc} */
  public Session {
    additionalProperties = Copies.map(additionalProperties);
  }

  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.id = this.id;
    b.secret = this.secret;
    b.additionalProperties = this.additionalProperties;
    return b;
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<Session> codec() {
    return CODEC;
  }

  @Override
  public String toString() {
    return "Session[id=" + id
        + ", secret=***"
        + ", additionalProperties=" + additionalProperties
        + "]";
  }

  private static Session read(JsonReader in) throws IOException {
    Builder b = new Builder();
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "id" -> b.id = in.readLong();
        case "secret" -> b.secret = in.readString();
        default -> b.additionalProperties = in.readInto(b.additionalProperties, name, Codecs.JSON);
      }
    }
    return b.build();
  }

  private static void write(JsonWriter out, Session value) throws IOException {
    out.beginObject();
    out.property("id", value.id);
    out.property("secret", value.secret);
    out.properties(value.additionalProperties, Codecs.JSON);
    out.endObject();
  }

  /** Collects the values for {@link Session}. */
  public static final class Builder {
    private @Nullable Long id;
    private @Nullable String secret;
    private @Nullable Map<String, JsonValue> additionalProperties;

    private Builder() {}

    /**
     * {@return this builder}
     * @param id the value
     */
    public Builder id(long id) {
      this.id = id;
      return this;
    }

    /**
     * {@return this builder}
     * @param secret the value
     */
    public Builder secret(String secret) {
      this.secret = Objects.requireNonNull(secret, "secret");
      return this;
    }

    /**
     * {@return this builder, with a property that the description does not name}
     * @param name its name; one that has a setter is refused
     * @param value its value
     */
    public Builder additionalProperty(String name, JsonValue value) {
      Required.undeclared(name, "id", "id", "secret", "secret");
      this.additionalProperties = Copies.put(this.additionalProperties, name, value);
      return this;
    }

    /**
     * {@return the values collected}
     * @throws MissingPropertyException if a required value is not set
     */
    public Session build() {
      return new Session(Required.value(id, "Session", "id"),
          Required.value(secret, "Session", "secret"), Copies.orEmpty(additionalProperties));
    }
  }
}
