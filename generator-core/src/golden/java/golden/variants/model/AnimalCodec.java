package golden.variants.model;

import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonReader;
import io.github.cubegen.runtime.JsonWriter;
import io.github.cubegen.runtime.ObjectForms;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** Tells the forms of {@link Animal} apart. */
@Generated("io.github.cubegen.emit.UnionCodecEmitter")
@SuppressWarnings("doclint:missing")
final class AnimalCodec implements JsonCodec<Animal> {
  static final AnimalCodec INSTANCE = new AnimalCodec();

  private static final ObjectForms OBJECTS = ObjectForms.named(
      "kind",
      ObjectForms.names(0, "cat", "tomcat"),
      ObjectForms.names(1, "dog"),
      ObjectForms.names(2, "Fish"),
      ObjectForms.shape(2, List.of("fins"), List.of(), Map.of()));

  @Override
  public Animal read(JsonReader in) throws IOException {
    return switch (in.shape()) {
      case OBJECT -> object(OBJECTS.ahead(in));
      default -> new Animal.Unknown(in.readValue());
    };
  }

  private static Animal object(JsonReader in) throws IOException {
    return switch (OBJECTS.of(in)) {
      case 0 -> in.read(Cat.codec());
      case 1 -> in.read(Dog.codec());
      case 2 -> in.read(Fish.codec());
      default -> new Animal.Unknown(in.readValue());
    };
  }

  @Override
  public void write(JsonWriter out, Animal value) throws IOException {
    if (value instanceof Cat v) {
      out.write(Cat.codec(), v);
    } else if (value instanceof Dog v) {
      out.write(Dog.codec(), v);
    } else if (value instanceof Fish v) {
      out.write(Fish.codec(), v);
    } else if (value instanceof Animal.Unknown v) {
      out.value(v.value());
    }
  }
}
