package golden.webhooks.model;

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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * An order.
 *
 * @param id the property
 * @param additionalProperties whatever the description does not name, in the order received
 */
@Generated("io.github.cubegen.emit.RecordEmitter")
@SuppressWarnings("doclint:missing")
public record Order(
    long id,
    Map<String, JsonValue> additionalProperties) {
  private static final JsonCodec<Order> CODEC = JsonCodec.of("Order", Order::read, Order::write);

  /** @hidden {@inheritDoc} */
  public Order {
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
    b.additionalProperties = this.additionalProperties;
    return b;
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<Order> codec() {
    return CODEC;
  }

  private static Order read(JsonReader in) throws IOException {
    Builder b = new Builder();
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "id" -> b.id = in.readLong();
        default -> b.additionalProperties = in.readInto(b.additionalProperties, name, Codecs.JSON);
      }
    }
    return b.build();
  }

  private static void write(JsonWriter out, Order value) throws IOException {
    out.beginObject();
    out.property("id", value.id);
    out.properties(value.additionalProperties, Codecs.JSON);
    out.endObject();
  }

  /** Collects the values for {@link Order}. */
  public static final class Builder {
    private @Nullable Long id;
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
     * {@return this builder, with a property that the description does not name}
     * @param name its name; one that has a setter is refused
     * @param value its value
     */
    public Builder additionalProperty(String name, JsonValue value) {
      Required.undeclared(name, "id", "id");
      this.additionalProperties = Copies.put(this.additionalProperties, name, value);
      return this;
    }

    /**
     * {@return the values collected}
     * @throws MissingPropertyException if a required value is not set
     */
    public Order build() {
      return new Order(Required.value(id, "Order", "id"), Copies.orEmpty(additionalProperties));
    }
  }
}
