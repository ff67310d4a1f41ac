package golden.unions.model;

import io.github.cubegen.runtime.Codecs;
import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonReader;
import io.github.cubegen.runtime.JsonWriter;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Tells the forms of {@link NotePriority} apart. */
@Generated("io.github.cubegen.emit.UnionCodecEmitter")
@SuppressWarnings("doclint:missing")
final class NotePriorityCodec implements JsonCodec<NotePriority> {
  static final NotePriorityCodec INSTANCE = new NotePriorityCodec();

  @Override
  public NotePriority read(JsonReader in) throws IOException {
    return switch (in.shape()) {
      case NUMBER -> {
        Integer value = in.readIfFits(Codecs.INT);
        yield value == null ? new NotePriority.Unknown(in.readValue())
            : new NotePriority.NumberValue(value);
      }
      case STRING -> new NotePriority.TextValue(in.readString());
      case BOOLEAN -> new NotePriority.BooleanValue(in.readBoolean());
      default -> new NotePriority.Unknown(in.readValue());
    };
  }

  @Override
  public void write(JsonWriter out, NotePriority value) throws IOException {
    if (value instanceof NotePriority.NumberValue v) {
      out.write(Codecs.INT, v.value());
    } else if (value instanceof NotePriority.TextValue v) {
      out.write(Codecs.STRING, v.value());
    } else if (value instanceof NotePriority.BooleanValue v) {
      out.write(Codecs.BOOLEAN, v.value());
    } else if (value instanceof NotePriority.Unknown v) {
      out.value(v.value());
    }
  }
}
