package golden.variants.model;

import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.OpenEnum;
import javax.annotation.processing.Generated;

/**
 * A value of {@code BirthType}.
 *
 * @param value the value as on the wire
 */
@Generated("io.github.cubegen.emit.EnumEmitter")
@SuppressWarnings("doclint:missing")
public record BirthType(String value) implements OpenEnum.OfString {
  /** The value {@code birth}. */
  public static final BirthType BIRTH = new BirthType("birth");
  /** The value {@code $T hatched}. */
  public static final BirthType T_HATCHED = new BirthType("$T hatched");

  private static final JsonCodec<BirthType> CODEC = OpenEnum.OfString.codec("BirthType",
      BirthType::new);

  /** {@return the constant for a {@code switch}} */
  public Known known() {
    return switch (value) {
      case "birth" -> Known.BIRTH;
      case "$T hatched" -> Known.T_HATCHED;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<BirthType> codec() {
    return CODEC;
  }

  @Override
  public String toString() {
    return value;
  }

  /** The values of {@link BirthType} that are known. */
  public enum Known {
    /** The value {@code birth}. */
    BIRTH,
    /** The value {@code $T hatched}. */
    T_HATCHED,
    /** Any other value. */
    UNRECOGNIZED
  }
}
