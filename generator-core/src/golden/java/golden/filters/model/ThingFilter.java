package golden.filters.model;

import io.github.cubegen.runtime.Codecs;
import io.github.cubegen.runtime.Conditions;
import io.github.cubegen.runtime.Copies;
import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonReader;
import io.github.cubegen.runtime.JsonWriter;
import io.github.cubegen.runtime.Required;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on things.
 *
 * @param additionalProperties whatever the description does not name, in the order received
 */
@Generated("io.github.cubegen.emit.RecordEmitter")
@SuppressWarnings("doclint:missing")
public record ThingFilter(Map<String, String> additionalProperties) {
  private static final JsonCodec<ThingFilter> CODEC = JsonCodec.of("ThingFilter", ThingFilter::read,
      ThingFilter::write);

  /** @hidden {@inheritDoc} */
  public ThingFilter {
    additionalProperties = Copies.map(additionalProperties);
    Conditions.any(additionalProperties, "ThingFilter");
  }

  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.additionalProperties = this.additionalProperties;
    return b;
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<ThingFilter> codec() {
    return CODEC;
  }

  private static ThingFilter read(JsonReader in) throws IOException {
    Builder b = new Builder();
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      b.additionalProperties = in.readInto(b.additionalProperties, name, Codecs.STRING);
    }
    return b.build();
  }

  private static void write(JsonWriter out, ThingFilter value) throws IOException {
    out.beginObject();
    out.properties(value.additionalProperties, Codecs.STRING);
    out.endObject();
  }

  /** Collects the values for {@link ThingFilter}. */
  public static final class Builder {
    private @Nullable Map<String, String> additionalProperties;

    private Builder() {}

    /**
     * The field has this value.
     *
     * @param field the field
     * @param value the value
     * @return this builder
     * @throws IllegalArgumentException if no condition can be made of that
     */
    public Builder eq(String field, String value) {
      return additionalProperty(Conditions.key("", field, ""), Conditions.text(value));
    }

    /**
     * The field has this value.
     *
     * @param field the field
     * @param value the value
     * @return this builder
     * @throws IllegalArgumentException if no condition can be made of that
     */
    public Builder eq(String field, Number value) {
      return additionalProperty(Conditions.key("", field, ""), Conditions.text(value));
    }

    /**
     * The field has this value.
     *
     * @param field the field
     * @param value the value
     * @return this builder
     * @throws IllegalArgumentException if no condition can be made of that
     */
    public Builder eq(String field, boolean value) {
      return additionalProperty(Conditions.key("", field, ""), Conditions.text(value));
    }

    /**
     * The condition {@code <field>[gt]=<value>}.
     *
     * @param field the field
     * @param value the value
     * @return this builder
     * @throws IllegalArgumentException if no condition can be made of that
     */
    public Builder gt(String field, Number value) {
      return additionalProperty(Conditions.key("", field, "[gt]"), Conditions.text(value));
    }

    /**
     * The condition {@code <field>[start_with]=<value>}.
     *
     * @param field the field
     * @param value the value
     * @return this builder
     * @throws IllegalArgumentException if no condition can be made of that
     */
    public Builder startWith(String field, String value) {
      return additionalProperty(Conditions.key("", field, "[start_with]"), Conditions.text(value));
    }

    /**
     * The condition {@code <field>[in]=<value>}.
     *
     * @param field the field
     * @param values the values, at least one
     * @return this builder
     * @throws IllegalArgumentException if no condition can be made of that
     */
    public Builder in(String field, List<?> values) {
      return additionalProperty(Conditions.key("", field, "[in]"),
          Conditions.text(values, ",", String.class, Number.class));
    }

    /**
     * The condition {@code <field>[among]=<value>}.
     *
     * @param field the field
     * @param values the values, at least one
     * @return this builder
     * @throws IllegalArgumentException if no condition can be made of that
     */
    public Builder among(String field, List<? extends Number> values) {
      return additionalProperty(Conditions.key("", field, "[among]"),
          Conditions.text(values, "|", Number.class));
    }

    /**
     * The condition {@code my.<field>=<value>}.
     *
     * @param field the field
     * @param value the value
     * @return this builder
     * @throws IllegalArgumentException if no condition can be made of that
     */
    public Builder buildValue(String field, String value) {
      return additionalProperty(Conditions.key("my.", field, ""), Conditions.text(value));
    }

    /**
     * {@return this builder, with a property that the description does not name}
     * @param name its name; one that has a setter is refused
     * @param value its value
     */
    public Builder additionalProperty(String name, String value) {
      Required.undeclared(name);
      this.additionalProperties = Copies.put(this.additionalProperties, name, value);
      return this;
    }

    /** {@return the values collected} */
    public ThingFilter build() {
      return new ThingFilter(Copies.orEmpty(additionalProperties));
    }
  }
}
