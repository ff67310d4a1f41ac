package golden.unions.model;

import io.github.cubegen.runtime.Copies;
import io.github.cubegen.runtime.JsonCodec;
import io.github.cubegen.runtime.JsonValue;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What a note says.
 *
 * <p>The kind of JSON value tells the form.
 */
@Generated("io.github.cubegen.emit.UnionEmitter")
public sealed interface Content
    permits Content.TextValue, Content.ListValue, Rich, Content.Unknown {
  /** {@return how this type is read from and written to JSON} */
  static JsonCodec<Content> codec() {
    return ContentCodec.INSTANCE;
  }

  /**
   * One paragraph.
   *
   * @param value the value
   */
  record TextValue(String value) implements Content {}

  /**
   * Several paragraphs.
   *
   * @param value the value
   */
  record ListValue(List<String> value) implements Content {
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
  record Unknown(JsonValue value) implements Content {}
}
