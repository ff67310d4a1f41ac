package golden.variants.model;

import io.github.cubegen.runtime.Copies;
import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonValue;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Animals, a part of them, or their number.
 *
 * <p>The kind of JSON value tells the form. An object is of the form whose required properties
 * it has; of several such, of the one that knows most of its properties.
 */
@Generated("io.github.cubegen.emit.UnionEmitter")
public sealed interface AnimalList permits AnimalList.AllAnimals, Page, Count, AnimalList.Unknown {
  /** {@return how this type is read from and written to JSON} */
  static JsonCodec<AnimalList> codec() {
    return AnimalListCodec.INSTANCE;
  }

  /**
   * AllAnimals
   *
   * @param value the value
   */
  record AllAnimals(List<Animal> value) implements AnimalList {
    /**
     * Copies the values.
     *
     * @hidden {@inheritDoc}
     */
    public AllAnimals {
      value = Copies.list(value);
    }
  }

  /**
   * A value of none of the described forms; it is kept and written back.
   *
   * @param value the value as received
   */
  record Unknown(JsonValue value) implements AnimalList {}
}
