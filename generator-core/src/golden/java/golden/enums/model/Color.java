package golden.enums.model;

import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.OpenEnum;
import javax.annotation.processing.Generated;

/**
 * Color of a thing.
 *
 * @param value the value as on the wire
 */
@Generated("io.github.cubegen.emit.EnumEmitter")
@SuppressWarnings("doclint:missing")
public record Color(String value) implements OpenEnum.OfString {
  /** The value {@code red}. */
  public static final Color RED = new Color("red");
  /** The value {@code light green}. */
  public static final Color LIGHT_GREEN = new Color("light green");
  /** The value {@code +1}. */
  public static final Color PLUS_1 = new Color("+1");
  /** The value <code>&#233;cru</code>. */
  public static final Color ECRU = new Color("\u00e9cru");
  private static final JsonCodec<Color> CODEC = OpenEnum.OfString.codec("Color", Color::new);

  /** {@return the constant for a {@code switch}} */
  public Known known() {
    return switch (value) {
      case "red" -> Known.RED;
      case "light green" -> Known.LIGHT_GREEN;
      case "+1" -> Known.PLUS_1;
      case "\u00e9cru" -> Known.ECRU;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<Color> codec() {
    return CODEC;
  }

  @Override
  public String toString() {
    return value;
  }

  /** The values of {@link Color} that are known. */
  public enum Known {
    /** The value {@code red}. */
    RED,
    /** The value {@code light green}. */
    LIGHT_GREEN,
    /** The value {@code +1}. */
    PLUS_1,
    /** The value <code>&#233;cru</code>. */
    ECRU,
    /** Any other value. */
    UNRECOGNIZED
  }
}
