package golden.records.model;

import io.github.cubegen.runtime.Codecs;
import io.github.cubegen.runtime.Copies;
import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonReader;
import io.github.cubegen.runtime.JsonWriter;
import io.github.cubegen.runtime.Required;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Seats in rows.
 *
 * @param rows the property
 * @param prices the property
 * @param additionalProperties whatever the description does not name, in the order received
 */
@Generated("io.github.cubegen.emit.RecordEmitter")
@SuppressWarnings("doclint:missing")
public record Hall(
    @Nullable List<List<@Nullable String>> rows,
    @Nullable Map<String, List<Long>> prices,
    Map<String, List<String>> additionalProperties) {
  private static final JsonCodec<Hall> CODEC = JsonCodec.of("Hall", Hall::read, Hall::write);

  /** @hidden {@inheritDoc} */
  public Hall {
    rows = rows == null ? null : Codecs.list(Codecs.list(Codecs.nullable(Codecs.STRING))).copy(rows);
    prices = prices == null ? null : Codecs.map(Codecs.list(Codecs.LONG)).copy(prices);
    additionalProperties = Codecs.map(Codecs.list(Codecs.STRING)).copy(additionalProperties);
  }

  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.rows = this.rows;
    b.prices = this.prices;
    b.additionalProperties = this.additionalProperties;
    return b;
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<Hall> codec() {
    return CODEC;
  }

  private static Hall read(JsonReader in) throws IOException {
    Builder b = new Builder();
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "rows" -> b.rows = in.readListOrNull(Codecs.list(Codecs.nullable(Codecs.STRING)));
        case "prices" -> b.prices = in.readMapOrNull(Codecs.list(Codecs.LONG));
        default ->
            b.additionalProperties = in.readInto(b.additionalProperties, name, Codecs.list(Codecs.STRING));
      }
    }
    return b.build();
  }

  private static void write(JsonWriter out, Hall value) throws IOException {
    out.beginObject();
    out.list("rows", value.rows, Codecs.list(Codecs.nullable(Codecs.STRING)));
    out.map("prices", value.prices, Codecs.list(Codecs.LONG));
    out.properties(value.additionalProperties, Codecs.list(Codecs.STRING));
    out.endObject();
  }

  /** Collects the values for {@link Hall}. */
  public static final class Builder {
    private @Nullable List<List<@Nullable String>> rows;
    private @Nullable Map<String, List<Long>> prices;
    private @Nullable Map<String, List<String>> additionalProperties;

    private Builder() {}

    /**
     * {@return this builder}
     * @param rows the value
     */
    public Builder rows(List<List<@Nullable String>> rows) {
      this.rows = Objects.requireNonNull(rows, "rows");
      return this;
    }

    /**
     * {@return this builder}
     * @param prices the value
     */
    public Builder prices(Map<String, List<Long>> prices) {
      this.prices = Objects.requireNonNull(prices, "prices");
      return this;
    }

    /**
     * {@return this builder, with a property that the description does not name}
     * @param name its name; one that has a setter is refused
     * @param value its value
     */
    public Builder additionalProperty(String name, List<String> value) {
      Required.undeclared(name, "rows", "rows", "prices", "prices");
      this.additionalProperties = Copies.put(this.additionalProperties, name, value);
      return this;
    }

    /** {@return the values collected} */
    public Hall build() {
      return new Hall(rows, prices, Copies.orEmpty(additionalProperties));
    }
  }
}
