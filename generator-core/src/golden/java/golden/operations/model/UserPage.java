package golden.operations.model;

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
 * A page of users.
 *
 * @param currentPage {@code current_page} on the wire.
 * @param totalEntries {@code total_entries} on the wire.
 * @param items the property
 * @param additionalProperties whatever the description does not name, in the order received
 */
@Generated("io.github.cubegen.emit.RecordEmitter")
@SuppressWarnings("doclint:missing")
public record UserPage(
    @Nullable Integer currentPage,
    @Nullable Integer totalEntries,
    List<User> items,
    Map<String, JsonValue> additionalProperties) {
  private static final JsonCodec<UserPage> CODEC = JsonCodec.of("UserPage", UserPage::read,
      UserPage::write);

  /** @hidden {@inheritDoc} */
  public UserPage {
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
    b.currentPage = this.currentPage;
    b.totalEntries = this.totalEntries;
    b.items = this.items;
    b.additionalProperties = this.additionalProperties;
    return b;
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<UserPage> codec() {
    return CODEC;
  }

  private static UserPage read(JsonReader in) throws IOException {
    Builder b = new Builder();
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "current_page" -> b.currentPage = in.readIntOrNull();
        case "total_entries" -> b.totalEntries = in.readIntOrNull();
        case "items" -> b.items = in.readList(Codecs.envelope("user", User.codec()));
        default -> b.additionalProperties = in.readInto(b.additionalProperties, name, Codecs.JSON);
      }
    }
    return b.build();
  }

  private static void write(JsonWriter out, UserPage value) throws IOException {
    out.beginObject();
    out.property("current_page", value.currentPage, Codecs.INT);
    out.property("total_entries", value.totalEntries, Codecs.INT);
    out.list("items", value.items, Codecs.envelope("user", User.codec()));
    out.properties(value.additionalProperties, Codecs.JSON);
    out.endObject();
  }

  /** Collects the values for {@link UserPage}. */
  public static final class Builder {
    private @Nullable Integer currentPage;
    private @Nullable Integer totalEntries;
    private @Nullable List<User> items;
    private @Nullable Map<String, JsonValue> additionalProperties;

    private Builder() {}

    /**
     * {@return this builder}
     * @param currentPage {@code current_page} on the wire.
     */
    public Builder currentPage(int currentPage) {
      this.currentPage = currentPage;
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
     * @param items the value
     */
    public Builder items(List<User> items) {
      this.items = Objects.requireNonNull(items, "items");
      return this;
    }

    /**
     * {@return this builder, with a property that the description does not name}
     * @param name its name; one that has a setter is refused
     * @param value its value
     */
    public Builder additionalProperty(String name, JsonValue value) {
      Required.undeclared(name, "current_page", "currentPage", "total_entries", "totalEntries",
          "items", "items");
      this.additionalProperties = Copies.put(this.additionalProperties, name, value);
      return this;
    }

    /**
     * {@return the values collected}
     * @throws MissingPropertyException if a required value is not set
     */
    public UserPage build() {
      return new UserPage(currentPage, totalEntries, Required.value(items, "UserPage", "items"),
          Copies.orEmpty(additionalProperties));
    }
  }
}
