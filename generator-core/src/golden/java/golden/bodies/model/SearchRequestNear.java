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
 * The object {@code SearchRequestNear}.
 *
 * @param lat the property
 * @param lon the property
 * @param additionalProperties whatever the description does not name, in the order received
 */
@Generated("io.github.cubegen.emit.RecordEmitter")
@SuppressWarnings("doclint:missing")
public record SearchRequestNear(
    @Nullable Double lat,
    @Nullable Double lon,
    Map<String, JsonValue> additionalProperties) {
  private static final JsonCodec<SearchRequestNear> CODEC = JsonCodec.of("SearchRequestNear",
      SearchRequestNear::read, SearchRequestNear::write);

  /** @hidden {@inheritDoc} */
  public SearchRequestNear {
    additionalProperties = Copies.map(additionalProperties);
  }

  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.lat = this.lat;
    b.lon = this.lon;
    b.additionalProperties = this.additionalProperties;
    return b;
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<SearchRequestNear> codec() {
    return CODEC;
  }

  private static SearchRequestNear read(JsonReader in) throws IOException {
    Builder b = new Builder();
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "lat" -> b.lat = in.readDoubleOrNull();
        case "lon" -> b.lon = in.readDoubleOrNull();
        default -> b.additionalProperties = in.readInto(b.additionalProperties, name, Codecs.JSON);
      }
    }
    return b.build();
  }

  private static void write(JsonWriter out, SearchRequestNear value) throws IOException {
    out.beginObject();
    out.property("lat", value.lat, Codecs.DOUBLE);
    out.property("lon", value.lon, Codecs.DOUBLE);
    out.properties(value.additionalProperties, Codecs.JSON);
    out.endObject();
  }

  /** Collects the values for {@link SearchRequestNear}. */
  public static final class Builder {
    private @Nullable Double lat;
    private @Nullable Double lon;
    private @Nullable Map<String, JsonValue> additionalProperties;

    private Builder() {}

    /**
     * {@return this builder}
     * @param lat the value
     */
    public Builder lat(double lat) {
      this.lat = lat;
      return this;
    }

    /**
     * {@return this builder}
     * @param lon the value
     */
    public Builder lon(double lon) {
      this.lon = lon;
      return this;
    }

    /**
     * {@return this builder, with a property that the description does not name}
     * @param name its name; one that has a setter is refused
     * @param value its value
     */
    public Builder additionalProperty(String name, JsonValue value) {
      Required.undeclared(name, "lat", "lat", "lon", "lon");
      this.additionalProperties = Copies.put(this.additionalProperties, name, value);
      return this;
    }

    /** {@return the values collected} */
    public SearchRequestNear build() {
      return new SearchRequestNear(lat, lon, Copies.orEmpty(additionalProperties));
    }
  }
}
