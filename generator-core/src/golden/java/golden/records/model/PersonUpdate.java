package golden.records.model;

import io.github.cubegen.runtime.Codecs;
import io.github.cubegen.runtime.Copies;
import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonReader;
import io.github.cubegen.runtime.JsonValue;
import io.github.cubegen.runtime.JsonWriter;
import io.github.cubegen.runtime.Required;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What to change of a person. A property that is left out stays as it is.
 *
 * @param phone number in international form
 * @param website the property
 * @param fullName {@code full_name} on the wire.
 * @param nullProperties names of the properties that are sent as {@code null}, to be cleared
 * @param additionalProperties whatever the description does not name, in the order received
 */
@Generated("io.github.cubegen.emit.RecordEmitter")
@SuppressWarnings("doclint:missing")
public record PersonUpdate(
    @Nullable String phone,
    @Nullable URI website,
    @Nullable String fullName,
    Set<String> nullProperties,
    Map<String, JsonValue> additionalProperties) {
  private static final JsonCodec<PersonUpdate> CODEC = JsonCodec.of("PersonUpdate",
      PersonUpdate::read, PersonUpdate::write);

  /** @hidden {@inheritDoc} */
  public PersonUpdate {
    nullProperties = Copies.set(nullProperties);
    additionalProperties = Copies.map(additionalProperties);
  }

  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.phone = this.phone;
    b.website = this.website;
    b.fullName = this.fullName;
    b.nullProperties = this.nullProperties;
    b.additionalProperties = this.additionalProperties;
    return b;
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<PersonUpdate> codec() {
    return CODEC;
  }

  private static PersonUpdate read(JsonReader in) throws IOException {
    Builder b = new Builder();
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "phone" -> b = in.isNull() ? b.clearPhone() : b.phone(in.readString());
        case "website" -> b = in.isNull() ? b.clearWebsite() : b.website(in.read(Codecs.URI));
        case "full_name" -> b.fullName = in.readStringOrNull();
        default -> b.additionalProperties = in.readInto(b.additionalProperties, name, Codecs.JSON);
      }
    }
    return b.build();
  }

  private static void write(JsonWriter out, PersonUpdate value) throws IOException {
    out.beginObject();
    out.property("phone", value.phone);
    out.property("website", value.website, Codecs.URI);
    out.property("full_name", value.fullName);
    out.nulls(value.nullProperties);
    out.properties(value.additionalProperties, Codecs.JSON);
    out.endObject();
  }

  /** Collects the values for {@link PersonUpdate}. */
  public static final class Builder {
    private @Nullable String phone;
    private @Nullable URI website;
    private @Nullable String fullName;
    private @Nullable Set<String> nullProperties;
    private @Nullable Map<String, JsonValue> additionalProperties;

    private Builder() {}

    /**
     * {@return this builder}
     * @param phone number in international form
     */
    public Builder phone(String phone) {
      this.phone = Objects.requireNonNull(phone, "phone");
      this.nullProperties = Copies.without(this.nullProperties, "phone");
      return this;
    }

    /** {@return this builder, which will send {@code null} to clear the property} */
    public Builder clearPhone() {
      this.phone = null;
      this.nullProperties = Copies.with(this.nullProperties, "phone");
      return this;
    }

    /**
     * {@return this builder}
     * @param website the value
     */
    public Builder website(URI website) {
      this.website = Objects.requireNonNull(website, "website");
      this.nullProperties = Copies.without(this.nullProperties, "website");
      return this;
    }

    /** {@return this builder, which will send {@code null} to clear the property} */
    public Builder clearWebsite() {
      this.website = null;
      this.nullProperties = Copies.with(this.nullProperties, "website");
      return this;
    }

    /**
     * {@return this builder}
     * @param fullName {@code full_name} on the wire.
     */
    public Builder fullName(String fullName) {
      this.fullName = Objects.requireNonNull(fullName, "fullName");
      return this;
    }

    /**
     * {@return this builder, with a property that the description does not name}
     * @param name its name; one that has a setter is refused
     * @param value its value
     */
    public Builder additionalProperty(String name, JsonValue value) {
      Required.undeclared(name, "phone", "phone", "website", "website", "full_name", "fullName");
      this.additionalProperties = Copies.put(this.additionalProperties, name, value);
      return this;
    }

    /** {@return the values collected} */
    public PersonUpdate build() {
      return new PersonUpdate(phone, website, fullName, Copies.orEmpty(nullProperties),
          Copies.orEmpty(additionalProperties));
    }
  }
}
