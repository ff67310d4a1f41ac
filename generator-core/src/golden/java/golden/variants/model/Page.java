package golden.variants.model;

import io.github.cubegen.runtime.Codecs;
import io.github.cubegen.runtime.Copies;
import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonReader;
import io.github.cubegen.runtime.JsonValue;
import io.github.cubegen.runtime.JsonWriter;
import io.github.cubegen.runtime.MissingPropertyException;
import io.github.cubegen.runtime.Required;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A part of the animals.
 *
 * @param items the property
 * @param count the property
 * @param next the property
 * @param additionalProperties whatever the description does not name, in the order received
 */
@Generated("io.github.cubegen.emit.RecordEmitter")
@SuppressWarnings("doclint:missing")
public record Page(
    List<Animal> items,
    @Nullable Long count,
    @Nullable String next,
    Map<String, JsonValue> additionalProperties) implements AnimalList {
  private static final JsonCodec<Page> CODEC = JsonCodec.of("Page", Page::read, Page::write);

  /** @hidden {@inheritDoc} */
  public Page {
    items = Copies.list(items);
    additionalProperties = Copies.map(additionalProperties);
  }

  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.items = this.items;
    b.count = this.count;
    b.next = this.next;
    b.additionalProperties = this.additionalProperties;
    return b;
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<Page> codec() {
    return CODEC;
  }

  private static Page read(JsonReader in) throws IOException {
    Builder b = new Builder();
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "items" -> b.items = in.readList(Animal.codec());
        case "count" -> b.count = in.readLongOrNull();
        case "next" -> b.next = in.readStringOrNull();
        default -> b.additionalProperties = in.readInto(b.additionalProperties, name, Codecs.JSON);
      }
    }
    return b.build();
  }

  private static void write(JsonWriter out, Page value) throws IOException {
    out.beginObject();
    out.list("items", value.items, Animal.codec());
    out.property("count", value.count, Codecs.LONG);
    out.property("next", value.next);
    out.properties(value.additionalProperties, Codecs.JSON);
    out.endObject();
  }

  /** Collects the values for {@link Page}. */
  public static final class Builder {
    private @Nullable List<Animal> items;
    private @Nullable Long count;
    private @Nullable String next;
    private @Nullable Map<String, JsonValue> additionalProperties;

    private Builder() {}

    /**
     * {@return this builder}
     * @param items the value
     */
    public Builder items(List<Animal> items) {
      this.items = Objects.requireNonNull(items, "items");
      return this;
    }

    /**
     * {@return this builder}
     * @param count the value
     */
    public Builder count(long count) {
      this.count = count;
      return this;
    }

    /**
     * {@return this builder}
     * @param next the value
     */
    public Builder next(String next) {
      this.next = Objects.requireNonNull(next, "next");
      return this;
    }

    /**
     * {@return this builder, with a property that the description does not name}
     * @param name its name; one that has a setter is refused
     * @param value its value
     */
    public Builder additionalProperty(String name, JsonValue value) {
      Required.undeclared(name, "items", "items", "count", "count", "next", "next");
      this.additionalProperties = Copies.put(this.additionalProperties, name, value);
      return this;
    }

    /**
     * {@return the values collected}
     * @throws MissingPropertyException if a required value is not set
     */
    public Page build() {
      return new Page(Required.value(items, "Page", "items"), count, next,
          Copies.orEmpty(additionalProperties));
    }
  }
}
