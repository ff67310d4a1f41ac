package golden.enums.model;

import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonReader;
import io.github.cubegen.runtime.JsonWriter;
import io.github.cubegen.runtime.OpenEnum;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * Color of a thing.
 *
 * <p>Open: a value that this version does not know is kept and written back.
 *
 * @param value the value as on the wire
 */
@Generated("io.github.cubegen.emit.EnumEmitter")
public record Color(String value) implements OpenEnum.OfString {
  /** The value {@code red}. */
  public static final Color RED = new Color("red");
  /** The value {@code light green}. */
  public static final Color LIGHT_GREEN = new Color("light green");
  /** The value {@code +1}. */
  public static final Color PLUS_1 = new Color("+1");
  /** The value <code>&#233;cru</code>. */
  public static final Color ECRU = new Color("\u00e9cru");

  /**
   * {@return the constant for a {@code switch}; {@link Known#UNRECOGNIZED} for a value that this
   * version does not know}
   */
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
    return Codec.INSTANCE;
  }

  /** {@return the value as on the wire} */
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

  @SuppressWarnings("doclint:missing")
  private static final class Codec implements JsonCodec<Color> {
    static final Codec INSTANCE = new Codec();

    @Override
    public Color read(JsonReader in) throws IOException {
      return new Color(in.readString());
    }

    @Override
    public void write(JsonWriter out, Color value) throws IOException {
      out.string(value.value);
    }
  }
}
