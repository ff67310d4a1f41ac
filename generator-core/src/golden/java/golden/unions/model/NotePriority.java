package golden.unions.model;

import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonValue;
import javax.annotation.processing.Generated;

/**
 * A number, or a word for it.
 *
 * <p>The kind of JSON value tells the form.
 */
@Generated("io.github.cubegen.emit.UnionEmitter")
public sealed interface NotePriority {
  /** {@return how this type is read from and written to JSON} */
  static JsonCodec<NotePriority> codec() {
    return NotePriorityCodec.INSTANCE;
  }

  /**
   * A variant of the union: a JSON number.
   *
   * @param value the value
   */
  record NumberValue(int value) implements NotePriority {}

  /**
   * A variant of the union: a JSON string.
   *
   * @param value the value
   */
  record TextValue(String value) implements NotePriority {}

  /**
   * A variant of the union: a JSON boolean.
   *
   * @param value the value
   */
  record BooleanValue(boolean value) implements NotePriority {}

  /**
   * A value of none of the described forms; it is kept and written back.
   *
   * @param value the value as received
   */
  record Unknown(JsonValue value) implements NotePriority {}
}
