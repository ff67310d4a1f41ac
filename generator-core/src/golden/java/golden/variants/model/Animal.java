package golden.variants.model;

import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonValue;
import javax.annotation.processing.Generated;

/**
 * An animal.
 *
 * <p>The property {@code kind} of an object names its form: {@code cat} or {@code tomcat} for
 * {@code Cat}, {@code dog} for {@code Dog}, {@code Fish} for {@code Fish}. An object without it
 * is of the form whose required properties it has; of several such, of the one that knows most
 * of its properties.
 */
@Generated("io.github.cubegen.emit.UnionEmitter")
public sealed interface Animal permits Cat, Dog, Fish, Animal.Unknown {
  /** {@return how this type is read from and written to JSON} */
  static JsonCodec<Animal> codec() {
    return AnimalCodec.INSTANCE;
  }

  /**
   * A value of none of the described forms; it is kept and written back.
   *
   * @param value the value as received
   */
  record Unknown(JsonValue value) implements Animal {}
}
