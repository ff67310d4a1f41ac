package golden.variants.model;

import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonValue;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/**
 * What happened.
 *
 * <p>The kind of JSON value tells the form. The property <code>&#64;type "*&#47;</code> of an
 * object names its form: {@code birth} or {@code $T hatched} for {@code Birth},
 * <code>&#92;u002a/ death</code> for {@code Death}.
 */
@Generated("io.github.cubegen.emit.UnionEmitter")
public sealed interface Event
    permits Birth, Death, Event.TextValue, Event.NumberValue, Event.Unknown {
  /** {@return how this type is read from and written to JSON} */
  static JsonCodec<Event> codec() {
    return EventCodec.INSTANCE;
  }

  /**
   * A variant of the union: a JSON string.
   *
   * @param value the value
   */
  record TextValue(LocalDate value) implements Event {}

  /**
   * A variant of the union: a JSON number.
   *
   * @param value the value
   */
  record NumberValue(int value) implements Event {}

  /**
   * A value of none of the described forms; it is kept and written back.
   *
   * @param value the value as received
   */
  record Unknown(JsonValue value) implements Event {}
}
