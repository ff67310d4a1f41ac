package golden.enums.model;

import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.OpenEnum;
import javax.annotation.processing.Generated;

/**
 * How much of it.
 *
 * @param value the value as on the wire
 */
@Generated("io.github.cubegen.emit.EnumEmitter")
@SuppressWarnings("doclint:missing")
public record Level(long value) implements OpenEnum.OfLong {
  /** The value {@code 1}. */
  public static final Level LOW = new Level(1L);
  /** The value {@code 2}. */
  public static final Level MIDDLE = new Level(2L);
  /** The value {@code 3}. */
  public static final Level HIGH = new Level(3L);
  private static final JsonCodec<Level> CODEC = OpenEnum.OfLong.codec("Level", Level::new);

  /** {@return the constant for a {@code switch}} */
  public Known known() {
    return switch (Long.toString(value)) {
      case "1" -> Known.LOW;
      case "2" -> Known.MIDDLE;
      case "3" -> Known.HIGH;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<Level> codec() {
    return CODEC;
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }

  /** The values of {@link Level} that are known. */
  public enum Known {
    /** The value {@code 1}. */
    LOW,
    /** The value {@code 2}. */
    MIDDLE,
    /** The value {@code 3}. */
    HIGH,
    /** Any other value. */
    UNRECOGNIZED
  }
}
