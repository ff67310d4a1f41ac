package golden.pages.model;

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
 * The object {@code CountablePageItemsObjectValue}.
 *
 * @param count the property
 * @param additionalProperties whatever the description does not name, in the order received
 */
@Generated("io.github.cubegen.emit.RecordEmitter")
@SuppressWarnings("doclint:missing")
public record CountablePageItemsObjectValue(
    @Nullable Long count,
    Map<String, JsonValue> additionalProperties) implements CountablePageItems {
  private static final JsonCodec<CountablePageItemsObjectValue> CODEC = JsonCodec.of(
      "CountablePageItemsObjectValue", CountablePageItemsObjectValue::read,
      CountablePageItemsObjectValue::write);

  /** @hidden {@inheritDoc} */
  public CountablePageItemsObjectValue {
    additionalProperties = Copies.map(additionalProperties);
  }

  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.count = this.count;
    b.additionalProperties = this.additionalProperties;
    return b;
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<CountablePageItemsObjectValue> codec() {
    return CODEC;
  }

  private static CountablePageItemsObjectValue read(JsonReader in) throws IOException {
    Builder b = new Builder();
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "count" -> b.count = in.readLongOrNull();
        default -> b.additionalProperties = in.readInto(b.additionalProperties, name, Codecs.JSON);
      }
    }
    return b.build();
  }

  private static void write(JsonWriter out, CountablePageItemsObjectValue value) throws
      IOException {
    out.beginObject();
    out.property("count", value.count, Codecs.LONG);
    out.properties(value.additionalProperties, Codecs.JSON);
    out.endObject();
  }

  /** Collects the values for {@link CountablePageItemsObjectValue}. */
  public static final class Builder {
    private @Nullable Long count;
    private @Nullable Map<String, JsonValue> additionalProperties;

    private Builder() {}

    /**
     * {@return this builder}
     * @param count the value
     */
    public Builder count(long count) {
      this.count = count;
      return this;
    }

    /**
     * {@return this builder, with a property that the description does not name}
     * @param name its name; one that has a setter is refused
     * @param value its value
     */
    public Builder additionalProperty(String name, JsonValue value) {
      Required.undeclared(name, "count", "count");
      this.additionalProperties = Copies.put(this.additionalProperties, name, value);
      return this;
    }

    /** {@return the values collected} */
    public CountablePageItemsObjectValue build() {
      return new CountablePageItemsObjectValue(count, Copies.orEmpty(additionalProperties));
    }
  }
}
