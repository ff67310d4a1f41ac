package golden.enums.model;

import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonReader;
import io.github.cubegen.runtime.JsonWriter;
import io.github.cubegen.runtime.OpenEnum;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * A value of {@code ThingRatio}.
 *
 * <p>Open: a value that this version does not know is kept and written back.
 *
 * @param value the value as on the wire
 */
@Generated("io.github.cubegen.emit.EnumEmitter")
public record ThingRatio(double value) implements OpenEnum.OfDouble {
  /** The value {@code 0.5}. */
  public static final ThingRatio VALUE_0_5 = new ThingRatio(0.5);
  /** The value {@code 1.5}. */
  public static final ThingRatio VALUE_1_5 = new ThingRatio(1.5);

  /**
   * {@return the constant for a {@code switch}; {@link Known#UNRECOGNIZED} for a value that this
   * version does not know}
   */
  public Known known() {
    return switch (Double.toString(value)) {
      case "0.5" -> Known.VALUE_0_5;
      case "1.5" -> Known.VALUE_1_5;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<ThingRatio> codec() {
    return Codec.INSTANCE;
  }

  /** {@return the value as on the wire} */
  @Override
  public String toString() {
    return Double.toString(value);
  }

  /** The values of {@link ThingRatio} that are known. */
  public enum Known {
    /** The value {@code 0.5}. */
    VALUE_0_5,
    /** The value {@code 1.5}. */
    VALUE_1_5,
    /** Any other value. */
    UNRECOGNIZED
  }

  @SuppressWarnings("doclint:missing")
  private static final class Codec implements JsonCodec<ThingRatio> {
    static final Codec INSTANCE = new Codec();

    @Override
    public ThingRatio read(JsonReader in) throws IOException {
      return new ThingRatio(in.readDouble());
    }

    @Override
    public void write(JsonWriter out, ThingRatio value) throws IOException {
      out.number(value.value);
    }
  }
}
