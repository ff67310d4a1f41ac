package golden.enums.client;

import golden.enums.model.Color;
import golden.enums.model.Level;
import io.github.cubegen.runtime.Copies;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What can be left out in a call of {@code ThingsClient.listThings}.
 *
 * @param color Color of a thing.
 * @param level the parameter
 */
@Generated("io.github.cubegen.emit.ParamsEmitter")
public record ListThingsParams(
    @Nullable Color color,
    @Nullable List<Level> level) {
  /**
   * Copies the values.
   *
   * @hidden {@inheritDoc}
   */
  public ListThingsParams {
    level = level == null ? null : Copies.list(level);
  }

  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the parameters set in place}
   * @param setter calls the setters of the builder
   */
  public static ListThingsParams of(Consumer<Builder> setter) {
    Builder b = new Builder();
    setter.accept(b);
    return b.build();
  }

  /** Collects the values for {@link ListThingsParams}. */
  @SuppressWarnings("doclint:missing")
  public static final class Builder {
    private @Nullable Color color;
    private @Nullable List<Level> level;

    private Builder() {}

    /**
     * {@return this builder}
     * @param color Color of a thing.
     */
    public Builder color(Color color) {
      this.color = Objects.requireNonNull(color, "color");
      return this;
    }

    /**
     * {@return this builder}
     * @param level the value
     */
    public Builder level(List<Level> level) {
      this.level = Objects.requireNonNull(level, "level");
      return this;
    }

    /** {@return the values collected} */
    public ListThingsParams build() {
      return new ListThingsParams(color, level);
    }
  }
}
