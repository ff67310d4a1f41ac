package golden.pages.client;

import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * What can be left out in a call of {@code ThingsClient.listByCursor}.
 *
 * @param token the parameter
 */
@Generated("io.github.cubegen.emit.ParamsEmitter")
public record ListByCursorParams(@Nullable String token) {
  /** {@return a builder without values} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the parameters set in place}
   * @param setter calls the setters of the builder
   */
  public static ListByCursorParams of(Consumer<Builder> setter) {
    Builder b = new Builder();
    setter.accept(b);
    return b.build();
  }

  /** {@return a builder that starts with these values} */
  public Builder toBuilder() {
    Builder b = new Builder();
    b.token = token();
    return b;
  }

  /** Collects the values for {@link ListByCursorParams}. */
  @SuppressWarnings("doclint:missing")
  public static final class Builder {
    private @Nullable String token;

    private Builder() {}

    /**
     * {@return this builder}
     * @param token the value
     */
    public Builder token(String token) {
      this.token = Objects.requireNonNull(token, "token");
      return this;
    }

    /** {@return the values collected} */
    public ListByCursorParams build() {
      return new ListByCursorParams(token);
    }
  }
}
