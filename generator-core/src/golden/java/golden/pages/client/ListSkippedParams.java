package golden.pages.client;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What can be left out in a call of {@code ThingsClient.listSkipped}.
 *
 * @param skip the parameter
 * @param limit Default {@code 100}.
 * @param count the parameter
 */
@Generated("io.github.cubegen.emit.ParamsEmitter")
public record ListSkippedParams(
    @Nullable Long skip,
    @Nullable Long limit,
    @Nullable Integer count) {
  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the parameters set in place}
   * @param setter calls the setters of the builder
   */
  public static ListSkippedParams of(Consumer<Builder> setter) {
    Builder b = new Builder();
    setter.accept(b);
    return b.build();
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.skip = skip();
    b.limit = limit();
    b.count = count();
    return b;
  }

  /** Collects the values for {@link ListSkippedParams}. */
  @SuppressWarnings("doclint:missing")
  public static final class Builder {
    private @Nullable Long skip;
    private @Nullable Long limit;
    private @Nullable Integer count;

    private Builder() {}

    /**
     * {@return this builder}
     * @param skip the value
     */
    public Builder skip(long skip) {
      this.skip = skip;
      return this;
    }

    /**
     * {@return this builder}
     * @param limit Default {@code 100}.
     */
    public Builder limit(long limit) {
      this.limit = limit;
      return this;
    }

    /**
     * {@return this builder}
     * @param count the value
     */
    public Builder count(int count) {
      this.count = count;
      return this;
    }

    /** {@return the values collected} */
    public ListSkippedParams build() {
      return new ListSkippedParams(skip, limit, count);
    }
  }
}
