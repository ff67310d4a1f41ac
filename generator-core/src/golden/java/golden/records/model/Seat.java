package golden.records.model;

import io.github.cubegen.runtime.Codecs;
import io.github.cubegen.runtime.Copies;
import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonReader;
import io.github.cubegen.runtime.JsonValue;
import io.github.cubegen.runtime.JsonWriter;
import io.github.cubegen.runtime.MissingPropertyException;
import io.github.cubegen.runtime.Required;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A seat, which may be free.
 *
 * @param guest the property
 * @param row the property
 * @param since the property
 * @param additionalProperties whatever the description does not name, in the order received
 */
@Generated("io.github.cubegen.emit.RecordEmitter")
@SuppressWarnings("doclint:missing")
public record Seat(
    @Nullable String guest,
    long row,
    @Nullable LocalDate since,
    Map<String, JsonValue> additionalProperties) {
  private static final JsonCodec<Seat> CODEC = JsonCodec.of("Seat", Seat::read, Seat::write);

  /** @hidden {@inheritDoc} */
  public Seat {
    additionalProperties = Copies.map(additionalProperties);
  }

  /** {@return a builder without values} */
  public static Builder builder() {
    Builder b = new Builder();
    b.unsetProperties = Copies.names("guest", "since");
    return b;
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.guest = this.guest;
    b.row = this.row;
    b.since = this.since;
    b.additionalProperties = this.additionalProperties;
    return b;
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<Seat> codec() {
    return CODEC;
  }

  private static Seat read(JsonReader in) throws IOException {
    Builder b = new Builder();
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "guest" -> b.guest = in.readStringOrNull();
        case "row" -> b.row = in.readLong();
        case "since" -> b.since = in.readOrNull(Codecs.DATE);
        default -> b.additionalProperties = in.readInto(b.additionalProperties, name, Codecs.JSON);
      }
    }
    return b.build();
  }

  private static void write(JsonWriter out, Seat value) throws IOException {
    out.beginObject();
    out.propertyOrNull("guest", value.guest, Codecs.STRING);
    out.property("row", value.row);
    out.propertyOrNull("since", value.since, Codecs.DATE);
    out.properties(value.additionalProperties, Codecs.JSON);
    out.endObject();
  }

  /** Collects the values for {@link Seat}. */
  public static final class Builder {
    private @Nullable String guest;
    private @Nullable Long row;
    private @Nullable LocalDate since;
    private @Nullable Set<String> unsetProperties;
    private @Nullable Map<String, JsonValue> additionalProperties;

    private Builder() {}

    /**
     * {@return this builder}
     * @param guest the value
     */
    public Builder guest(@Nullable String guest) {
      this.guest = guest;
      this.unsetProperties = Copies.without(this.unsetProperties, "guest");
      return this;
    }

    /**
     * {@return this builder}
     * @param row the value
     */
    public Builder row(long row) {
      this.row = row;
      return this;
    }

    /**
     * {@return this builder}
     * @param since the value
     */
    public Builder since(@Nullable LocalDate since) {
      this.since = since;
      this.unsetProperties = Copies.without(this.unsetProperties, "since");
      return this;
    }

    /**
     * {@return this builder, with a property that the description does not name}
     * @param name its name; one that has a setter is refused
     * @param value its value
     */
    public Builder additionalProperty(String name, JsonValue value) {
      Required.undeclared(name, "guest", "guest", "row", "row", "since", "since");
      this.additionalProperties = Copies.put(this.additionalProperties, name, value);
      return this;
    }

    /**
     * {@return the values collected}
     * @throws MissingPropertyException if a required value is not set
     */
    public Seat build() {
      Required.allSet(unsetProperties, "Seat");
      return new Seat(guest, Required.value(row, "Seat", "row"), since,
          Copies.orEmpty(additionalProperties));
    }
  }
}
