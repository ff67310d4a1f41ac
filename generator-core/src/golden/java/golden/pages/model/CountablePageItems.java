package golden.pages.model;

import io.github.cubegen.runtime.Copies;
import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonValue;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * One of the forms of {@code CountablePageItems}.
 *
 * <p>The kind of JSON value tells the form.
 */
@Generated("io.github.cubegen.emit.UnionEmitter")
public sealed interface CountablePageItems
    permits CountablePageItems.ListValue, CountablePageItemsObjectValue,
        CountablePageItems.Unknown {
  /** {@return how this type is read from and written to JSON} */
  static JsonCodec<CountablePageItems> codec() {
    return CountablePageItemsCodec.INSTANCE;
  }

  /**
   * A variant of the union: a JSON array.
   *
   * @param value the value
   */
  record ListValue(List<Thing> value) implements CountablePageItems {
    /**
     * Copies the values.
     *
     * @hidden {@inheritDoc}
     */
    public ListValue {
      value = Copies.list(value);
    }
  }

  /**
   * A value of none of the described forms; it is kept and written back.
   *
   * @param value the value as received
   */
  record Unknown(JsonValue value) implements CountablePageItems {}
}
