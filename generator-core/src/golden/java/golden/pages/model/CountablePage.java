package golden.pages.model;

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
 * A page of things, or their number.
 *
 * @param totalEntries {@code total_entries} on the wire.
 * @param items the property
 * @param additionalProperties whatever the description does not name, in the order received
 */
@Generated("io.github.cubegen.emit.RecordEmitter")
@SuppressWarnings("doclint:missing")
public record CountablePage(
    @Nullable Long totalEntries,
    CountablePageItems items,
    Map<String, JsonValue> additionalProperties) {
  private static final JsonCodec<CountablePage> CODEC = JsonCodec.of("CountablePage",
      CountablePage::read, CountablePage::write);

  /** @hidden {@inheritDoc} */
  public CountablePage {
    additionalProperties = Copies.map(additionalProperties);
  }

  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.totalEntries = this.totalEntries;
    b.items = this.items;
    b.additionalProperties = this.additionalProperties;
    return b;
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<CountablePage> codec() {
    return CODEC;
  }

  private static CountablePage read(JsonReader in) throws IOException {
    Builder b = new Builder();
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "total_entries" -> b.totalEntries = in.readLongOrNull();
        case "items" -> b.items = in.read(CountablePageItems.codec());
        default -> b.additionalProperties = in.readInto(b.additionalProperties, name, Codecs.JSON);
      }
    }
    return b.build();
  }

  private static void write(JsonWriter out, CountablePage value) throws IOException {
    out.beginObject();
    out.property("total_entries", value.totalEntries, Codecs.LONG);
    out.property("items", value.items, CountablePageItems.codec());
    out.properties(value.additionalProperties, Codecs.JSON);
    out.endObject();
  }

  /** Collects the values for {@link CountablePage}. */
  public static final class Builder {
    private @Nullable Long totalEntries;
    private @Nullable CountablePageItems items;
    private @Nullable Map<String, JsonValue> additionalProperties;

    private Builder() {}

    /**
     * {@return this builder}
     * @param totalEntries {@code total_entries} on the wire.
     */
    public Builder totalEntries(long totalEntries) {
      this.totalEntries = totalEntries;
      return this;
    }

    /**
     * {@return this builder}
     * @param items the value
     */
    public Builder items(CountablePageItems items) {
      this.items = Objects.requireNonNull(items, "items");
      return this;
    }

    /**
     * {@return this builder, with a property that the description does not name}
     * @param name its name; one that has a setter is refused
     * @param value its value
     */
    public Builder additionalProperty(String name, JsonValue value) {
      Required.undeclared(name, "total_entries", "totalEntries", "items", "items");
      this.additionalProperties = Copies.put(this.additionalProperties, name, value);
      return this;
    }

    /**
     * {@return the values collected}
     * @throws MissingPropertyException if a required value is not set
     */
    public CountablePage build() {
      return new CountablePage(totalEntries, Required.value(items, "CountablePage", "items"),
          Copies.orEmpty(additionalProperties));
    }
  }
}
