package golden.enums.model;

import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.OpenEnum;
import javax.annotation.processing.Generated;

/**
 * A value of {@code ThingRatio}.
 *
 * @param value the value as on the wire
 */
@Generated("io.github.cubegen.emit.EnumEmitter")
@SuppressWarnings("doclint:missing")
public record ThingRatio(double value) implements OpenEnum.OfDouble {
  /** The value {@code 0.5}. */
  public static final ThingRatio VALUE_0_5 = new ThingRatio(0.5);
  /** The value {@code 1.5}. */
  public static final ThingRatio VALUE_1_5 = new ThingRatio(1.5);

  private static final JsonCodec<ThingRatio> CODEC = OpenEnum.OfDouble.codec("ThingRatio",
      ThingRatio::new);

  /** {@return the constant for a {@code switch}} */
  public Known known() {
    return switch (Double.toString(value)) {
      case "0.5" -> Known.VALUE_0_5;
      case "1.5" -> Known.VALUE_1_5;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<ThingRatio> codec() {
    return CODEC;
  }

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
}
