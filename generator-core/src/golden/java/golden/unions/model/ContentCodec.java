package golden.unions.model;

import io.github.cubegen.runtime.Codecs;
import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonReader;
import io.github.cubegen.runtime.JsonWriter;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Tells the forms of {@link Content} apart. */
@Generated("io.github.cubegen.emit.UnionCodecEmitter")
@SuppressWarnings("doclint:missing")
final class ContentCodec implements JsonCodec<Content> {
  static final ContentCodec INSTANCE = new ContentCodec();

  @Override
  public Content read(JsonReader in) throws IOException {
    return switch (in.shape()) {
      case STRING -> new Content.TextValue(in.readString());
      case ARRAY -> new Content.ListValue(in.readList(Codecs.STRING));
      case OBJECT -> in.read(Rich.codec());
      default -> new Content.Unknown(in.readValue());
    };
  }

  @Override
  public void write(JsonWriter out, Content value) throws IOException {
    if (value instanceof Content.TextValue v) {
      out.write(Codecs.STRING, v.value());
    } else if (value instanceof Content.ListValue v) {
      out.write(Codecs.list(Codecs.STRING), v.value());
    } else if (value instanceof Rich v) {
      out.write(Rich.codec(), v);
    } else if (value instanceof Content.Unknown v) {
      out.value(v.value());
    }
  }
}
