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

/** Tells the forms of {@link AnimalList} apart. */
@Generated("io.github.cubegen.emit.UnionCodecEmitter")
@SuppressWarnings("doclint:missing")
final class AnimalListCodec implements JsonCodec<AnimalList> {
  static final AnimalListCodec INSTANCE = new AnimalListCodec();

  private static final ObjectForms OBJECTS = ObjectForms.shaped(
      ObjectForms.shape(1, List.of("items"), List.of("count", "next"), Map.of()),
      ObjectForms.shape(2, List.of("count"), List.of(), Map.of()));

  @Override
  public AnimalList read(JsonReader in) throws IOException {
    return switch (in.shape()) {
      case ARRAY -> new AnimalList.AllAnimals(in.readList(Animal.codec()));
      case OBJECT -> object(OBJECTS.ahead(in));
      default -> new AnimalList.Unknown(in.readValue());
    };
  }

  private static AnimalList object(JsonReader in) throws IOException {
    return switch (OBJECTS.of(in)) {
      case 1 -> in.read(Page.codec());
      case 2 -> in.read(Count.codec());
      default -> new AnimalList.Unknown(in.readValue());
    };
  }

  @Override
  public void write(JsonWriter out, AnimalList value) throws IOException {
    if (value instanceof AnimalList.AllAnimals v) {
      out.write(Codecs.list(Animal.codec()), v.value());
    } else if (value instanceof Page v) {
      out.write(Page.codec(), v);
    } else if (value instanceof Count v) {
      out.write(Count.codec(), v);
    } else if (value instanceof AnimalList.Unknown v) {
      out.value(v.value());
    }
  }
}
