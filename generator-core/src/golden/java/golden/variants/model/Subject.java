package golden.variants.model;

import io.github.cubegen.runtime.Copies;
import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonValue;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * What a report is about.
 *
 * <p>An object is of the form whose required properties it has; of several such, of the one
 * that knows most of its properties.
 */
@Generated("io.github.cubegen.emit.UnionEmitter")
public sealed interface Subject permits Subject.AnimalValue, Birth, Subject.Notes, Subject.Unknown {
  /** {@return how this type is read from and written to JSON} */
  static JsonCodec<Subject> codec() {
    return SubjectCodec.INSTANCE;
  }

  /**
   * An animal.
   *
   * @param value the value
   */
  record AnimalValue(Animal value) implements Subject {}

  /**
   * Notes
   *
   * @param value the value
   */
  record Notes(Map<String, String> value) implements Subject {
    /**
     * Copies the values.
     *
     * @hidden {@inheritDoc}
     */
    public Notes {
      value = Copies.map(value);
    }
  }

  /**
   * A value of none of the described forms; it is kept and written back.
   *
   * @param value the value as received
   */
  record Unknown(JsonValue value) implements Subject {}
}
