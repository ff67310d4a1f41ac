package golden.deprecated.model;

import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.OpenEnum;
import javax.annotation.processing.Generated;

/**
 * An old order.
 *
 * @param value the value as on the wire
 * @deprecated The description marks it as deprecated.
 */
@Deprecated
@Generated("io.github.cubegen.emit.EnumEmitter")
@SuppressWarnings("doclint:missing")
public record Old(String value) implements OpenEnum.OfString {
  /** The value {@code a}. */
  public static final Old A = new Old("a");
  /** The value {@code b}. */
  public static final Old B = new Old("b");
  private static final JsonCodec<Old> CODEC = OpenEnum.OfString.codec("Old", Old::new);

  /** {@return the constant for a {@code switch}} */
  public Known known() {
    return switch (value) {
      case "a" -> Known.A;
      case "b" -> Known.B;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<Old> codec() {
    return CODEC;
  }

  @Override
  public String toString() {
    return value;
  }

  /** The values of {@link Old} that are known. */
  public enum Known {
    /** The value {@code a}. */
    A,
    /** The value {@code b}. */
    B,
    /** Any other value. */
    UNRECOGNIZED
  }
}
