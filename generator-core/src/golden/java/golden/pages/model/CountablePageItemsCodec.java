package golden.pages.model;

import io.github.cubegen.runtime.Codecs;
import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonReader;
import io.github.cubegen.runtime.JsonWriter;
import java.io.IOException;
import javax.annotation.processing.Generated;

/** Tells the forms of {@link CountablePageItems} apart. */
@Generated("io.github.cubegen.emit.UnionCodecEmitter")
@SuppressWarnings("doclint:missing")
final class CountablePageItemsCodec implements JsonCodec<CountablePageItems> {
  static final CountablePageItemsCodec INSTANCE = new CountablePageItemsCodec();

  @Override
  public CountablePageItems read(JsonReader in) throws IOException {
    return switch (in.shape()) {
      case ARRAY -> new CountablePageItems.ListValue(in.readList(Thing.codec()));
      case OBJECT -> in.read(CountablePageItemsObjectValue.codec());
      default -> new CountablePageItems.Unknown(in.readValue());
    };
  }

  @Override
  public void write(JsonWriter out, CountablePageItems value) throws IOException {
    if (value instanceof CountablePageItems.ListValue v) {
      out.write(Codecs.list(Thing.codec()), v.value());
    } else if (value instanceof CountablePageItemsObjectValue v) {
      out.write(CountablePageItemsObjectValue.codec(), v);
    } else if (value instanceof CountablePageItems.Unknown v) {
      out.value(v.value());
    }
  }
}
