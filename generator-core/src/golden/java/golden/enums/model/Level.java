package golden.enums.model;

import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonReader;
import io.github.cubegen.runtime.JsonWriter;
import io.github.cubegen.runtime.OpenEnum;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * How much of it.
 *
 * <p>Open: a value that this version does not know is kept and written back.
 *
 * @param value the value as on the wire
 */
@Generated("io.github.cubegen.emit.EnumEmitter")
public record Level(long value) implements OpenEnum.OfLong {
  /** The value {@code 1}. */
  public static final Level LOW = new Level(1L);
  /** The value {@code 2}. */
  public static final Level MIDDLE = new Level(2L);
  /** The value {@code 3}. */
  public static final Level HIGH = new Level(3L);

  /**
   * {@return the constant for a {@code switch}; {@link Known#UNRECOGNIZED} for a value that this
   * version does not know}
   */
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
    return Codec.INSTANCE;
  }

  /** {@return the value as on the wire} */
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

  @SuppressWarnings("doclint:missing")
  private static final class Codec implements JsonCodec<Level> {
    static final Codec INSTANCE = new Codec();

    @Override
    public Level read(JsonReader in) throws IOException {
      return new Level(in.readLong());
    }

    @Override
    public void write(JsonWriter out, Level value) throws IOException {
      out.number(value.value);
    }
  }
}
