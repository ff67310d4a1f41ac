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
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A page of things with things around it.
 *
 * @param data the property
 * @param meta the property
 * @param additionalProperties whatever the description does not name, in the order received
 */
@Generated("io.github.cubegen.emit.RecordEmitter")
@SuppressWarnings("doclint:missing")
public record NestedPage(
    @Nullable NestedPageData data,
    @Nullable NestedPageMeta meta,
    Map<String, JsonValue> additionalProperties) {
  private static final JsonCodec<NestedPage> CODEC = JsonCodec.of("NestedPage", NestedPage::read,
      NestedPage::write);

  /** @hidden {@inheritDoc} */
  public NestedPage {
    additionalProperties = Copies.map(additionalProperties);
  }

  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.data = this.data;
    b.meta = this.meta;
    b.additionalProperties = this.additionalProperties;
    return b;
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<NestedPage> codec() {
    return CODEC;
  }

  private static NestedPage read(JsonReader in) throws IOException {
    Builder b = new Builder();
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "data" -> b.data = in.readOrNull(NestedPageData.codec());
        case "meta" -> b.meta = in.readOrNull(NestedPageMeta.codec());
        default -> b.additionalProperties = in.readInto(b.additionalProperties, name, Codecs.JSON);
      }
    }
    return b.build();
  }

  private static void write(JsonWriter out, NestedPage value) throws IOException {
    out.beginObject();
    out.property("data", value.data, NestedPageData.codec());
    out.property("meta", value.meta, NestedPageMeta.codec());
    out.properties(value.additionalProperties, Codecs.JSON);
    out.endObject();
  }

  /** Collects the values for {@link NestedPage}. */
  public static final class Builder {
    private @Nullable NestedPageData data;
    private @Nullable NestedPageMeta meta;
    private @Nullable Map<String, JsonValue> additionalProperties;

    private Builder() {}

    /**
     * {@return this builder}
     * @param data the value
     */
    public Builder data(NestedPageData data) {
      this.data = Objects.requireNonNull(data, "data");
      return this;
    }

    /**
     * {@return this builder}
     * @param meta the value
     */
    public Builder meta(NestedPageMeta meta) {
      this.meta = Objects.requireNonNull(meta, "meta");
      return this;
    }

    /**
     * {@return this builder, with a property that the description does not name}
     * @param name its name; one that has a setter is refused
     * @param value its value
     */
    public Builder additionalProperty(String name, JsonValue value) {
      Required.undeclared(name, "data", "data", "meta", "meta");
      this.additionalProperties = Copies.put(this.additionalProperties, name, value);
      return this;
    }

    /** {@return the values collected} */
    public NestedPage build() {
      return new NestedPage(data, meta, Copies.orEmpty(additionalProperties));
    }
  }
}
