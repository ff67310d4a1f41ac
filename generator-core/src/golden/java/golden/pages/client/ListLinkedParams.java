package golden.pages.client;

import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What can be left out in a call of {@code ThingsClient.listLinked}.
 *
 * @param after the parameter
 */
@Generated("io.github.cubegen.emit.ParamsEmitter")
public record ListLinkedParams(@Nullable String after) {
  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the parameters set in place}
   * @param setter calls the setters of the builder
   */
  public static ListLinkedParams of(Consumer<Builder> setter) {
    Builder b = new Builder();
    setter.accept(b);
    return b.build();
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.after = after();
    return b;
  }

  /** Collects the values for {@link ListLinkedParams}. */
  @SuppressWarnings("doclint:missing")
  public static final class Builder {
    private @Nullable String after;

    private Builder() {}

    /**
     * {@return this builder}
     * @param after the value
     */
    public Builder after(String after) {
      this.after = Objects.requireNonNull(after, "after");
      return this;
    }

    /** {@return the values collected} */
    public ListLinkedParams build() {
      return new ListLinkedParams(after);
    }
  }
}
