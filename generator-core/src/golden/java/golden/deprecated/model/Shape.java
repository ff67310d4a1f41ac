package golden.deprecated.model;

import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonValue;
import javax.annotation.processing.Generated;

/**
 * The shape of a thing.
 *
 * <p>The kind of JSON value tells the form.
 */
@Generated("io.github.cubegen.emit.UnionEmitter")
@SuppressWarnings("deprecation")
public sealed interface Shape permits Shape.TextValue, OldPart, Shape.Unknown {
  /** {@return how this type is read from and written to JSON} */
  static JsonCodec<Shape> codec() {
    return ShapeCodec.INSTANCE;
  }

  /**
   * A variant of the union: a JSON string.
   *
   * @param value the value
   */
  record TextValue(String value) implements Shape {}

  /**
   * A value of none of the described forms; it is kept and written back.
   *
   * @param value the value as received
   */
  record Unknown(JsonValue value) implements Shape {}
}
