package golden.variants.model;

import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.OpenEnum;
import javax.annotation.processing.Generated;

/**
 * A value of {@code EventU002aDeathType}.
 *
 * @param value the value as on the wire
 */
@Generated("io.github.cubegen.emit.EnumEmitter")
@SuppressWarnings("doclint:missing")
public record EventU002aDeathType(String value) implements OpenEnum.OfString {
  /** The value <code>&#92;u002a/ death</code>. */
  public static final EventU002aDeathType U002A_DEATH = new EventU002aDeathType("\\u002a/ death");

  private static final JsonCodec<EventU002aDeathType> CODEC = OpenEnum.OfString.codec("EventU002aDeathType",
      EventU002aDeathType::new);

  /** {@return the constant for a {@code switch}} */
  public Known known() {
    return switch (value) {
      case "\\u002a/ death" -> Known.U002A_DEATH;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<EventU002aDeathType> codec() {
    return CODEC;
  }

  @Override
  public String toString() {
    return value;
  }

  /** The values of {@link EventU002aDeathType} that are known. */
  public enum Known {
    /** The value <code>&#92;u002a/ death</code>. */
    U002A_DEATH,
    /** Any other value. */
    UNRECOGNIZED
  }
}
