package golden.records.model;

import io.github.cubegen.runtime.Codecs;
import io.github.cubegen.runtime.Copies;
import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonReader;
import io.github.cubegen.runtime.JsonWriter;
import io.github.cubegen.runtime.MissingPropertyException;
import io.github.cubegen.runtime.Required;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Where a person lives.
 *
 * @param city the property
 * @param geo the property
 * @param additionalProperties whatever the description does not name, in the order received
 */
@Generated("io.github.cubegen.emit.RecordEmitter")
@SuppressWarnings("doclint:missing")
public record Address(
    String city,
    @Nullable AddressGeo geo,
    Map<String, String> additionalProperties) {
  private static final JsonCodec<Address> CODEC = JsonCodec.of("Address", Address::read,
      Address::write);

  /** @hidden {@inheritDoc} */
  public Address {
    additionalProperties = Copies.map(additionalProperties);
  }

  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.city = this.city;
    b.geo = this.geo;
    b.additionalProperties = this.additionalProperties;
    return b;
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<Address> codec() {
    return CODEC;
  }

  private static Address read(JsonReader in) throws IOException {
    Builder b = new Builder();
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "city" -> b.city = in.readString();
        case "geo" -> b.geo = in.readOrNull(AddressGeo.codec());
        default ->
            b.additionalProperties = in.readInto(b.additionalProperties, name, Codecs.STRING);
      }
    }
    return b.build();
  }

  private static void write(JsonWriter out, Address value) throws IOException {
    out.beginObject();
    out.property("city", value.city);
    out.property("geo", value.geo, AddressGeo.codec());
    out.properties(value.additionalProperties, Codecs.STRING);
    out.endObject();
  }

  /** Collects the values for {@link Address}. */
  public static final class Builder {
    private @Nullable String city;
    private @Nullable AddressGeo geo;
    private @Nullable Map<String, String> additionalProperties;

    private Builder() {}

    /**
     * {@return this builder}
     * @param city the value
     */
    public Builder city(String city) {
      this.city = Objects.requireNonNull(city, "city");
      return this;
    }

    /**
     * {@return this builder}
     * @param geo the value
     */
    public Builder geo(AddressGeo geo) {
      this.geo = Objects.requireNonNull(geo, "geo");
      return this;
    }

    /**
     * {@return this builder, with a property that the description does not name}
     * @param name its name; one that has a setter is refused
     * @param value its value
     */
    public Builder additionalProperty(String name, String value) {
      Required.undeclared(name, "city", "city", "geo", "geo");
      this.additionalProperties = Copies.put(this.additionalProperties, name, value);
      return this;
    }

    /**
     * {@return the values collected}
     * @throws MissingPropertyException if a required value is not set
     */
    public Address build() {
      return new Address(Required.value(city, "Address", "city"), geo,
          Copies.orEmpty(additionalProperties));
    }
  }
}
