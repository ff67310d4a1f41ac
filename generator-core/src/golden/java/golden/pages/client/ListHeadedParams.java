package golden.pages.client;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What can be left out in a call of {@code ThingsClient.listHeaded}.
 *
 * @param page the parameter
 */
@Generated("io.github.cubegen.emit.ParamsEmitter")
public record ListHeadedParams(@Nullable Integer page) {
  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the parameters set in place}
   * @param setter calls the setters of the builder
   */
  public static ListHeadedParams of(Consumer<Builder> setter) {
    Builder b = new Builder();
    setter.accept(b);
    return b.build();
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.page = page();
    return b;
  }

  /** Collects the values for {@link ListHeadedParams}. */
  @SuppressWarnings("doclint:missing")
  public static final class Builder {
    private @Nullable Integer page;

    private Builder() {}

    /**
     * {@return this builder}
     * @param page the value
     */
    public Builder page(int page) {
      this.page = page;
      return this;
    }

    /** {@return the values collected} */
    public ListHeadedParams build() {
      return new ListHeadedParams(page);
    }
  }
}
