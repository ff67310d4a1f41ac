package golden.variants.model;

import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonReader;
import io.github.cubegen.runtime.JsonWriter;
import io.github.cubegen.runtime.OpenEnum;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * A value of {@code EventU002aDeathType}.
 *
 * <p>Open: a value that this version does not know is kept and written back.
 *
 * @param value the value as on the wire
 */
@Generated("io.github.cubegen.emit.EnumEmitter")
public record EventU002aDeathType(String value) implements OpenEnum.OfString {
  /** The value <code>&#92;u002a/ death</code>. */
  public static final EventU002aDeathType U002A_DEATH = new EventU002aDeathType("\\u002a/ death");

  /**
   * {@return the constant for a {@code switch}; {@link Known#UNRECOGNIZED} for a value that this
   * version does not know}
   */
  public Known known() {
    return switch (value) {
      case "\\u002a/ death" -> Known.U002A_DEATH;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<EventU002aDeathType> codec() {
    return Codec.INSTANCE;
  }

  /** {@return the value as on the wire} */
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

  @SuppressWarnings("doclint:missing")
  private static final class Codec implements JsonCodec<EventU002aDeathType> {
    static final Codec INSTANCE = new Codec();

    @Override
    public EventU002aDeathType read(JsonReader in) throws IOException {
      return new EventU002aDeathType(in.readString());
    }

    @Override
    public void write(JsonWriter out, EventU002aDeathType value) throws IOException {
      out.string(value.value);
    }
  }
}
