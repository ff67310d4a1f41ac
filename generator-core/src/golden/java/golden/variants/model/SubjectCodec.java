package golden.variants.model;

import io.github.cubegen.runtime.Codecs;
import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonReader;
import io.github.cubegen.runtime.JsonWriter;
import io.github.cubegen.runtime.ObjectForms;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Tells the forms of {@link Subject} apart. */
@Generated("io.github.cubegen.emit.UnionCodecEmitter")
@SuppressWarnings("doclint:missing")
final class SubjectCodec implements JsonCodec<Subject> {
  static final SubjectCodec INSTANCE = new SubjectCodec();

  private static final ObjectForms OBJECTS = ObjectForms.shaped(
      ObjectForms.shape(2, List.of(), List.of(), Map.of()),
      ObjectForms.shape(0, List.of("kind", "lives"), List.of(), Map.of()),
      ObjectForms.shape(0, List.of("kind"), List.of("friend"), Map.of()),
      ObjectForms.shape(0, List.of("fins"), List.of("kind"), Map.of()),
      ObjectForms.shape(1, List.of(), List.of("@type \"*/", "at"), Map.of()));

  @Override
  public Subject read(JsonReader in) throws IOException {
    return switch (in.shape()) {
      case OBJECT -> object(OBJECTS.ahead(in));
      default -> new Subject.Unknown(in.readValue());
    };
  }

  private static Subject object(JsonReader in) throws IOException {
    return switch (OBJECTS.of(in)) {
      case 0 -> new Subject.AnimalValue(in.read(Animal.codec()));
      case 1 -> in.read(Birth.codec());
      case 2 -> new Subject.Notes(in.readMap(Codecs.STRING));
      default -> new Subject.Unknown(in.readValue());
    };
  }

  @Override
  public void write(JsonWriter out, Subject value) throws IOException {
    if (value instanceof Subject.AnimalValue v) {
      out.write(Animal.codec(), v.value());
    } else if (value instanceof Birth v) {
      out.write(Birth.codec(), v);
    } else if (value instanceof Subject.Notes v) {
      out.write(Codecs.map(Codecs.STRING), v.value());
    } else if (value instanceof Subject.Unknown v) {
      out.value(v.value());
    }
  }
}
