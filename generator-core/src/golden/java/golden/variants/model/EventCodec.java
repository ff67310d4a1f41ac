package golden.variants.model;

import io.github.cubegen.runtime.Codecs;
import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonReader;
import io.github.cubegen.runtime.JsonWriter;
import io.github.cubegen.runtime.ObjectForms;
import java.io.IOException;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/** Tells the forms of {@link Event} apart. */
@Generated("io.github.cubegen.emit.UnionCodecEmitter")
@SuppressWarnings("doclint:missing")
final class EventCodec implements JsonCodec<Event> {
  static final EventCodec INSTANCE = new EventCodec();

  private static final ObjectForms OBJECTS = ObjectForms.named(
      "@type \"*/",
      ObjectForms.names(0, "birth", "$T hatched"),
      ObjectForms.names(1, "\\u002a/ death"));

  @Override
  public Event read(JsonReader in) throws IOException {
    return switch (in.shape()) {
      case STRING -> {
        LocalDate value = in.readIfFits(Codecs.DATE);
        yield value == null ? new Event.Unknown(in.readValue()) : new Event.TextValue(value);
      }
      case NUMBER -> {
        Integer value = in.readIfFits(Codecs.INT);
        yield value == null ? new Event.Unknown(in.readValue()) : new Event.NumberValue(value);
      }
      case OBJECT -> object(OBJECTS.ahead(in));
      default -> new Event.Unknown(in.readValue());
    };
  }

  private static Event object(JsonReader in) throws IOException {
    return switch (OBJECTS.of(in)) {
      case 0 -> in.read(Birth.codec());
      case 1 -> in.read(Death.codec());
      default -> new Event.Unknown(in.readValue());
    };
  }

  @Override
  public void write(JsonWriter out, Event value) throws IOException {
    if (value instanceof Birth v) {
      out.write(Birth.codec(), v);
    } else if (value instanceof Death v) {
      out.write(Death.codec(), v);
    } else if (value instanceof Event.TextValue v) {
      out.write(Codecs.DATE, v.value());
    } else if (value instanceof Event.NumberValue v) {
      out.write(Codecs.INT, v.value());
    } else if (value instanceof Event.Unknown v) {
      out.value(v.value());
    }
  }
}
