package golden.pages.model;

import io.github.cubegen.runtime.Codecs;
import io.github.cubegen.runtime.Copies;
import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonReader;
import io.github.cubegen.runtime.JsonValue;
import io.github.cubegen.runtime.JsonWriter;
import io.github.cubegen.runtime.Required;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A page of things.
 *
 * @param perPage {@code per_page} on the wire.
 * @param totalEntries {@code total_entries} on the wire.
 * @param nextPage {@code next_page} on the wire.
 * @param items the property
 * @param additionalProperties whatever the description does not name, in the order received
 */
@Generated("io.github.cubegen.emit.RecordEmitter")
@SuppressWarnings("doclint:missing")
public record ThingPage(
    @Nullable Integer perPage,
    @Nullable Integer totalEntries,
    @Nullable URI nextPage,
    @Nullable List<Thing> items,
    Map<String, JsonValue> additionalProperties) {
  private static final JsonCodec<ThingPage> CODEC = JsonCodec.of("ThingPage", ThingPage::read,
      ThingPage::write);

  /** @hidden {@inheritDoc} */
  public ThingPage {
    items = items == null ? null : Copies.list(items);
    additionalProperties = Copies.map(additionalProperties);
  }

  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.perPage = this.perPage;
    b.totalEntries = this.totalEntries;
    b.nextPage = this.nextPage;
    b.items = this.items;
    b.additionalProperties = this.additionalProperties;
    return b;
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<ThingPage> codec() {
    return CODEC;
  }

  private static ThingPage read(JsonReader in) throws IOException {
    Builder b = new Builder();
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "per_page" -> b.perPage = in.readIntOrNull();
        case "total_entries" -> b.totalEntries = in.readIntOrNull();
        case "next_page" -> b.nextPage = in.readOrNull(Codecs.URI);
        case "items" -> b.items = in.readListOrNull(Codecs.envelope("thing", Thing.codec()));
        default -> b.additionalProperties = in.readInto(b.additionalProperties, name, Codecs.JSON);
      }
    }
    return b.build();
  }

  private static void write(JsonWriter out, ThingPage value) throws IOException {
    out.beginObject();
    out.property("per_page", value.perPage, Codecs.INT);
    out.property("total_entries", value.totalEntries, Codecs.INT);
    out.property("next_page", value.nextPage, Codecs.URI);
    out.list("items", value.items, Codecs.envelope("thing", Thing.codec()));
    out.properties(value.additionalProperties, Codecs.JSON);
    out.endObject();
  }

  /** Collects the values for {@link ThingPage}. */
  public static final class Builder {
    private @Nullable Integer perPage;
    private @Nullable Integer totalEntries;
    private @Nullable URI nextPage;
    private @Nullable List<Thing> items;
    private @Nullable Map<String, JsonValue> additionalProperties;

    private Builder() {}

    /**
     * {@return this builder}
     * @param perPage {@code per_page} on the wire.
     */
    public Builder perPage(int perPage) {
      this.perPage = perPage;
      return this;
    }

    /**
     * {@return this builder}
     * @param totalEntries {@code total_entries} on the wire.
     */
    public Builder totalEntries(int totalEntries) {
      this.totalEntries = totalEntries;
      return this;
    }

    /**
     * {@return this builder}
     * @param nextPage {@code next_page} on the wire.
     */
    public Builder nextPage(URI nextPage) {
      this.nextPage = Objects.requireNonNull(nextPage, "nextPage");
      return this;
    }

    /**
     * {@return this builder}
     * @param items the value
     */
    public Builder items(List<Thing> items) {
      this.items = Objects.requireNonNull(items, "items");
      return this;
    }

    /**
     * {@return this builder, with a property that the description does not name}
     * @param name its name; one that has a setter is refused
     * @param value its value
     */
    public Builder additionalProperty(String name, JsonValue value) {
      Required.undeclared(name, "per_page", "perPage", "total_entries", "totalEntries", "next_page",
          "nextPage", "items", "items");
      this.additionalProperties = Copies.put(this.additionalProperties, name, value);
      return this;
    }

    /** {@return the values collected} */
    public ThingPage build() {
      return new ThingPage(perPage, totalEntries, nextPage, items,
          Copies.orEmpty(additionalProperties));
    }
  }
}
