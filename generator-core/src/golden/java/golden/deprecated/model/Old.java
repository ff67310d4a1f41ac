package golden.deprecated.model;

import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonReader;
import io.github.cubegen.runtime.JsonWriter;
import io.github.cubegen.runtime.OpenEnum;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * An old order.
 *
 * <p>Open: a value that this version does not know is kept and written back.
 *
 * @param value the value as on the wire
 * @deprecated The description marks it as deprecated.
 */
@Deprecated
@Generated("io.github.cubegen.emit.EnumEmitter")
public record Old(String value) implements OpenEnum.OfString {
  /** The value {@code a}. */
  public static final Old A = new Old("a");
  /** The value {@code b}. */
  public static final Old B = new Old("b");

  /**
   * {@return the constant for a {@code switch}; {@link Known#UNRECOGNIZED} for a value that this
   * version does not know}
   */
  public Known known() {
    return switch (value) {
      case "a" -> Known.A;
      case "b" -> Known.B;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<Old> codec() {
    return Codec.INSTANCE;
  }

  /** {@return the value as on the wire} */
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

  @SuppressWarnings("doclint:missing")
  private static final class Codec implements JsonCodec<Old> {
    static final Codec INSTANCE = new Codec();

    @Override
    public Old read(JsonReader in) throws IOException {
      return new Old(in.readString());
    }

    @Override
    public void write(JsonWriter out, Old value) throws IOException {
      out.string(value.value);
    }
  }
}
