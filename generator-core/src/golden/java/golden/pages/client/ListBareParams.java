package golden.pages.client;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What can be left out in a call of {@code ThingsClient.listBare}.
 *
 * @param limit the parameter
 */
@Generated("io.github.cubegen.emit.ParamsEmitter")
public record ListBareParams(@Nullable Integer limit) {
  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the parameters set in place}
   * @param setter calls the setters of the builder
   */
  public static ListBareParams of(Consumer<Builder> setter) {
    Builder b = new Builder();
    setter.accept(b);
    return b.build();
  }

  /** Collects the values for {@link ListBareParams}. */
  @SuppressWarnings("doclint:missing")
  public static final class Builder {
    private @Nullable Integer limit;

    private Builder() {}

    /**
     * {@return this builder}
     * @param limit the value
     */
    public Builder limit(int limit) {
      this.limit = limit;
      return this;
    }

    /** {@return the values collected} */
    public ListBareParams build() {
      return new ListBareParams(limit);
    }
  }
}
