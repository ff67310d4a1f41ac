package golden.variants.model;

import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonReader;
import io.github.cubegen.runtime.JsonWriter;
import io.github.cubegen.runtime.OpenEnum;
import java.io.IOException;
import javax.annotation.processing.Generated;

/**
 * A value of {@code BirthType}.
 *
 * <p>Open: a value that this version does not know is kept and written back.
 *
 * @param value the value as on the wire
 */
@Generated("io.github.cubegen.emit.EnumEmitter")
public record BirthType(String value) implements OpenEnum.OfString {
  /** The value {@code birth}. */
  public static final BirthType BIRTH = new BirthType("birth");
  /** The value {@code $T hatched}. */
  public static final BirthType T_HATCHED = new BirthType("$T hatched");

  /**
   * {@return the constant for a {@code switch}; {@link Known#UNRECOGNIZED} for a value that this
   * version does not know}
   */
  public Known known() {
    return switch (value) {
      case "birth" -> Known.BIRTH;
      case "$T hatched" -> Known.T_HATCHED;
      default -> Known.UNRECOGNIZED;
    };
  }

  /** {@return how this type is read from and written to JSON} */
  public static JsonCodec<BirthType> codec() {
    return Codec.INSTANCE;
  }

  /** {@return the value as on the wire} */
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

  @SuppressWarnings("doclint:missing")
  private static final class Codec implements JsonCodec<BirthType> {
    static final Codec INSTANCE = new Codec();

    @Override
    public BirthType read(JsonReader in) throws IOException {
      return new BirthType(in.readString());
    }

    @Override
    public void write(JsonWriter out, BirthType value) throws IOException {
      out.string(value.value);
    }
  }
}
