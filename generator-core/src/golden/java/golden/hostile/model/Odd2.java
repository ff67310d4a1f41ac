package golden.hostile.model;

import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.OpenEnum;
import javax.annotation.processing.Generated;

/**
 * A value of {@code Odd2}.
 *
 * @param value the value as on the wire
 */
@Generated("io.github.cubegen.emit.EnumEmitter")
@SuppressWarnings("doclint:missing")
public record Odd2(String value) implements OpenEnum.OfString {
  /** The value <code>*&#47;</code>. */
  public static final Odd2 STAR_SLASH = new Odd2("*/");
  /** The value {@code "}. */
  public static final Odd2 EMPTY = new Odd2("\"");
  /** The value <code>&#92;</code>. */
  public static final Odd2 BACKSLASH = new Odd2("\\");
  /** The value {@code " "}. */
  public static final Odd2 EMPTY_2 = new Odd2("\n");
  /** The value <code>&#92;u000a</code>. */
  public static final Odd2 U000A = new Odd2("\\u000a");
  private static final JsonCodec<Odd2> CODEC = OpenEnum.OfString.codec("Odd2", Odd2::new);

  /** {@return the constant for a {@code switch}} */
  public Known known() {
    return switch (value) {
      case "*/" -> Known.STAR_SLASH;
      case "\"" -> Known.EMPTY;
      case "\\" -> Known.BACKSLASH;
      case "\n" -> Known.EMPTY_2;
      case "\\u000a" -> Known.U000A;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<Odd2> codec() {
    return CODEC;
  }

  @Override
  public String toString() {
    return value;
  }

  /** The values of {@link Odd2} that are known. */
  public enum Known {
    /** The value <code>*&#47;</code>. */
    STAR_SLASH,
    /** The value {@code "}. */
    EMPTY,
    /** The value <code>&#92;</code>. */
    BACKSLASH,
    /** The value {@code " "}. */
    EMPTY_2,
    /** The value <code>&#92;u000a</code>. */
    U000A,
    /** Any other value. */
    UNRECOGNIZED
  }
}
