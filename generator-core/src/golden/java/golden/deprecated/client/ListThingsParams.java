package golden.deprecated.client;

import golden.deprecated.model.Old;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What can be left out in a call of {@code ThingsClient.listThings}.
 *
 * @param order the parameter
 * @param old An old order.
 */
@Generated("io.github.cubegen.emit.ParamsEmitter")
@SuppressWarnings("deprecation")
public record ListThingsParams(
    @Deprecated @Nullable String order,
    @Nullable Old old) {
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
    private @Nullable String order;
    private @Nullable Old old;

    private Builder() {}

    /**
     * {@return this builder}
     * @param order the value
     * @deprecated The description marks it as deprecated.
     */
    @Deprecated
    public Builder order(String order) {
      this.order = Objects.requireNonNull(order, "order");
      return this;
    }

    /**
     * {@return this builder}
     * @param old An old order.
     */
    public Builder old(Old old) {
      this.old = Objects.requireNonNull(old, "old");
      return this;
    }

    /** {@return the values collected} */
    public ListThingsParams build() {
      return new ListThingsParams(order, old);
    }
  }
}
