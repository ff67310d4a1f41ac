package golden.deprecated.model;

import io.github.cubegen.runtime.Codecs;
import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonReader;
import io.github.cubegen.runtime.JsonWriter;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Tells the forms of {@link Shape} apart. */
@Generated("io.github.cubegen.emit.UnionCodecEmitter")
@SuppressWarnings({"deprecation", "doclint:missing"})
final class ShapeCodec implements JsonCodec<Shape> {
  static final ShapeCodec INSTANCE = new ShapeCodec();

  @Override
  public Shape read(JsonReader in) throws IOException {
    return switch (in.shape()) {
      case STRING -> new Shape.TextValue(in.readString());
      case OBJECT -> in.read(OldPart.codec());
      default -> new Shape.Unknown(in.readValue());
    };
  }

  @Override
  public void write(JsonWriter out, Shape value) throws IOException {
    if (value instanceof Shape.TextValue v) {
      out.write(Codecs.STRING, v.value());
    } else if (value instanceof OldPart v) {
      out.write(OldPart.codec(), v);
    } else if (value instanceof Shape.Unknown v) {
      out.value(v.value());
    }
  }
}
