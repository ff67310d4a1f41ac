package golden.hostile.model;

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
 * <pre>
 * | a | *&#47; |
 * |---|---|
 * </pre>
 *
 * <pre>
 * *&#47; &lt;/pre&gt; &#64;x {&#64;y
 * </pre>
 *
 * <p>&lt;b&gt;bold&lt;/b&gt;
 *
 * @param classValue {@code class} on the wire.
 * @param cU00221U0022 &#92;u002a/ <code>c&#92;u0022+1+&#92;u0022</code> on the wire.
 * @param newLine <code>new line &#128512;</code> on the wire.
 * @param lT {@code $L$T} on the wire.
 * @param starSlash <code>*&#47;</code> on the wire.
 * @param additionalProperties whatever the description does not name, in the order received
 */
@Generated("io.github.cubegen.emit.RecordEmitter")
@SuppressWarnings("doclint:missing")
public record Odd(
    String classValue,
    @Nullable String cU00221U0022,
    @Nullable String newLine,
    @Nullable String lT,
    @Nullable Odd2 starSlash,
    Map<String, JsonValue> additionalProperties) {
  private static final JsonCodec<Odd> CODEC = JsonCodec.of("Odd", Odd::read, Odd::write);

  /** @hidden {@inheritDoc} */
  public Odd {
    additionalProperties = Copies.map(additionalProperties);
  }

  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.classValue = this.classValue;
    b.cU00221U0022 = this.cU00221U0022;
    b.newLine = this.newLine;
    b.lT = this.lT;
    b.starSlash = this.starSlash;
    b.additionalProperties = this.additionalProperties;
    return b;
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<Odd> codec() {
    return CODEC;
  }

  private static Odd read(JsonReader in) throws IOException {
    Builder b = new Builder();
    in.beginObject();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      switch (name) {
        case "class" -> b.classValue = in.readString();
        case "c\\u0022+1+\\u0022" -> b.cU00221U0022 = in.readStringOrNull();
        case "new\nline \u202e \u2028 \ud83d\ude00" -> b.newLine = in.readStringOrNull();
        case "$L$T" -> b.lT = in.readStringOrNull();
        case "*/" -> b.starSlash = in.readOrNull(Odd2.codec());
        default -> b.additionalProperties = in.readInto(b.additionalProperties, name, Codecs.JSON);
      }
    }
    return b.build();
  }

  private static void write(JsonWriter out, Odd value) throws IOException {
    out.beginObject();
    out.property("class", value.classValue);
    out.property("c\\u0022+1+\\u0022", value.cU00221U0022);
    out.property("new\nline \u202e \u2028 \ud83d\ude00", value.newLine);
    out.property("$L$T", value.lT);
    out.property("*/", value.starSlash, Odd2.codec());
    out.properties(value.additionalProperties, Codecs.JSON);
    out.endObject();
  }

  /** Collects the values for {@link Odd}. */
  public static final class Builder {
    private @Nullable String classValue;
    private @Nullable String cU00221U0022;
    private @Nullable String newLine;
    private @Nullable String lT;
    private @Nullable Odd2 starSlash;
    private @Nullable Map<String, JsonValue> additionalProperties;

    private Builder() {}

    /**
     * {@return this builder}
     * @param classValue {@code class} on the wire.
     */
    public Builder classValue(String classValue) {
      this.classValue = Objects.requireNonNull(classValue, "classValue");
      return this;
    }

    /**
     * {@return this builder}
     * @param cU00221U0022 &#92;u002a/
     */
    public Builder cU00221U0022(String cU00221U0022) {
      this.cU00221U0022 = Objects.requireNonNull(cU00221U0022, "cU00221U0022");
      return this;
    }

    /**
     * {@return this builder}
     * @param newLine <code>new line &#128512;</code> on the wire.
     */
    public Builder newLine(String newLine) {
      this.newLine = Objects.requireNonNull(newLine, "newLine");
      return this;
    }

    /**
     * {@return this builder}
     * @param lT {@code $L$T} on the wire.
     */
    public Builder lT(String lT) {
      this.lT = Objects.requireNonNull(lT, "lT");
      return this;
    }

    /**
     * {@return this builder}
     * @param starSlash <code>*&#47;</code> on the wire.
     */
    public Builder starSlash(Odd2 starSlash) {
      this.starSlash = Objects.requireNonNull(starSlash, "starSlash");
      return this;
    }

    /**
     * {@return this builder, with a property that the description does not name}
     * @param name its name; one that has a setter is refused
     * @param value its value
     */
    public Builder additionalProperty(String name, JsonValue value) {
      Required.undeclared(name, "class", "classValue", "c\\u0022+1+\\u0022", "cU00221U0022",
          "new\nline \u202e \u2028 \ud83d\ude00", "newLine", "$L$T", "lT", "*/", "starSlash");
      this.additionalProperties = Copies.put(this.additionalProperties, name, value);
      return this;
    }

    /**
     * {@return the values collected}
     * @throws MissingPropertyException if a required value is not set
     */
    public Odd build() {
      return new Odd(Required.value(classValue, "Odd", "class"), cU00221U0022, newLine, lT,
          starSlash, Copies.orEmpty(additionalProperties));
    }
  }
}
